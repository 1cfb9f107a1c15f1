/**
 * A row or column of numbers at a glance: is there anything to react to?
 *
 * @packageDocumentation
 */
import type { SignalRule } from "../model/words";
import { LIMIT_DEFAULTS, limits, SCALE, sigmaOf, type LimitRules, type Limits } from "./limits";
import { seasonOut, type SeasonHint, type SeasonTaken } from "./season-choice";
import { known, meanOf, type Series } from "./series";
import { ENOUGH_POINTS, signals } from "./signals";
import { verdictOf, type Better, type SignalReading } from "./verdict";

export interface Lens {
  /** As it was judged: with its season out where {@link Lens.season} says so. */
  readonly series: Series;
  /** The season that was taken out of the series, and why. */
  readonly season?: SeasonTaken;
  /** As the sheet has it, where a season was taken out. */
  readonly asItStands?: Series;
  /** Absent below six points. */
  readonly limits?: Limits;
  readonly rules: readonly (SignalRule | undefined)[];
  readonly reading?: SignalReading;
  /** The last known value. */
  readonly last?: number;
  /** Points that a month-on-month alarm of {@link ALARM} either way would have rung for. */
  readonly alarms: number;
  /** Times the chart gave a signal: points next to each other that break a rule are one. */
  readonly signals: number;
  /** Mean size of a change from one point to the next, as a share of the one before. */
  readonly usualMove?: number;
  /** Points in a row at 20 % below the usual level until the chart shows it; absent when it never would. */
  readonly fallShowsAfter?: number;
  /** Neighbouring points are alike (lag-1 autocorrelation above 0.5): limits ring too often. */
  readonly isSluggish: boolean;
  /** A long tail upwards (skewness above 1) that logarithms would shorten: the upper limit rings too often. */
  readonly isSkewed: boolean;
}

/** Size of a move, either way, that people react to. */
export const ALARM = 0.2;
const SLUGGISH = 0.5;
const SKEWED = 1;

/**
 * Never a problem: what cannot be said of a short or constant series is absent.
 *
 * @param frozen - Points the limits are taken from, counted from 1; all without.
 * @param hint - How the series repeats, where that is known: a season is taken out where it tells more.
 */
export function lens(
  given: Series,
  better: Better = 0,
  frozen?: LimitRules["baseline"],
  hint?: SeasonHint,
): Lens {
  const out = hint && seasonOut(given, hint, frozen?.to);
  const series = out?.series ?? given;
  const widening = out?.taken.widening ?? 1;
  const found = limits(series, {
    ...LIMIT_DEFAULTS,
    ...(frozen && { baseline: frozen }),
    ...(widening !== 1 && { scale: SCALE.mean * widening }),
  });
  const moves = movesOf(given);
  const values = known(series);
  const last = values[values.length - 1];
  const base = {
    series,
    ...(out && { season: out.taken, asItStands: given }),
    alarms: moves.filter((move) => Math.abs(move) >= ALARM).length,
    ...shapeOf(values),
    ...(last === undefined ? {} : { last }),
    ...(moves.length === 0 ? {} : { usualMove: meanOf(moves.map(Math.abs)) }),
  };
  if (!found.ok) return { ...base, rules: series.map(() => undefined), signals: 0 };
  const rules = signals(series, found.value);
  const shows = fallShowsAfter(found.value, values.length);
  return {
    ...base,
    limits: found.value,
    rules,
    signals: rules.filter((rule, n) => rule !== undefined && rules[n - 1] === undefined).length,
    reading: verdictOf(series, found.value, rules, better),
    ...(shows === undefined ? {} : { fallShowsAfter: shows }),
  };
}

/** Relative change to each point from the one before; none across a gap or from 0. */
function movesOf(series: Series): readonly number[] {
  const moves: number[] = [];
  let before: number | null = null;
  for (const value of series) {
    if (value !== null && before !== null && before !== 0) moves.push(value / before - 1);
    before = value;
  }
  return moves;
}

/**
 * How many points exactly 20 % below the centre it takes until a rule of the NHS set holds: one
 * beyond the limit, three beyond two thirds of it, else the seven of a shift.
 */
function fallShowsAfter(found: Limits, points: number): number | undefined {
  const fall = ALARM * Math.abs(found.centre);
  const sigma = sigmaOf(found);
  if (fall === 0) return undefined;
  if (fall > 3 * sigma) return 1;
  if (points < ENOUGH_POINTS) return undefined;
  return fall > 2 * sigma ? 3 : 7;
}

interface Shape {
  readonly isSluggish: boolean;
  readonly isSkewed: boolean;
}

/** Both moments in one pass: the lens looks at thousands of series. */
function shapeOf(values: readonly number[]): Shape {
  const count = values.length;
  const mean = count === 0 ? 0 : meanOf(values);
  let [square, cube, product, before, least] = [0, 0, 0, 0, Infinity];
  for (const value of values) {
    const off = value - mean;
    square += off * off;
    cube += off * off * off;
    product += off * before;
    before = off;
    if (value < least) least = value;
  }
  // What the rounding of the mean leaves of a series that never changes is no square.
  const isMoving = square > (count * (mean * 1e-14) ** 2 || 0) && Number.isFinite(square);
  if (!isMoving) return { isSluggish: false, isSkewed: false };
  const skew = skewness(cube, square, count);
  const isSkewed = count >= ENOUGH_POINTS && least > 0 && skew > SKEWED && logSkew(values) < skew;
  return { isSluggish: count >= 3 && product / square > SLUGGISH, isSkewed };
}

/** Third moment over the cube of the standard deviation. */
const skewness = (cube: number, square: number, count: number): number =>
  cube / count / Math.pow(square / count, 1.5);

/** Size of the skewness that is left after logarithms. */
function logSkew(values: readonly number[]): number {
  const logs = values.map(Math.log);
  const mean = meanOf(logs);
  let [square, cube] = [0, 0];
  for (const log of logs) {
    const off = log - mean;
    square += off * off;
    cube += off * off * off;
  }
  return Math.abs(skewness(cube, square, logs.length));
}
