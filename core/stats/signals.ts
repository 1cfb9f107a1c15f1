/**
 * Points that are more than usual variation.
 *
 * Sources: NHS England, "Making Data Count" (the 2023 form of two of three); Western Electric,
 * "Statistical Quality Control Handbook" (1956); L. S. Nelson, Journal of Quality Technology 16
 * (1984); J. Anhøj and A. V. Olesen, PLoS ONE 9 (2014).
 *
 * @packageDocumentation
 */
import type { SignalRule } from "../model/words";
import { binomialQuantile } from "./distributions";
import { FEWEST_POINTS, type Limits } from "./limits";
import {
  countBeyond,
  distanceOf,
  pointsOf,
  runEnds,
  sideOf,
  sidesOf,
  stepsOf,
  windowEnds,
  type Point,
} from "./patterns";
import { known, medianOf, type Series } from "./series";

export const SIGNAL_SETS = ["nhs", "western_electric", "nelson", "anhoej"] as const;
export type SignalSet = (typeof SIGNAL_SETS)[number];

/** Below this only the outside rule is asked: the limits are trial ones. */
export const ENOUGH_POINTS = 12;
/** Points of a trend or a shift. */
export const RUN_LENGTH = 7;

type Marks = Map<number, SignalRule>;

/**
 * The rule that each point breaks, `undefined` where it breaks none; as long as the series.
 *
 * Below {@link FEWEST_POINTS} known points nothing is marked, below {@link ENOUGH_POINTS} only
 * points outside the limits.
 */
export function signals(
  series: Series,
  limits: Limits,
  set: SignalSet = "nhs",
): readonly (SignalRule | undefined)[] {
  const points = pointsOf(series);
  const marks: Marks = new Map();
  if (points.length >= FEWEST_POINTS) {
    if (points.length < ENOUGH_POINTS) markOutside(points, limits, marks, "outside");
    else MARK[set](points, limits, marks);
  }
  const found: (SignalRule | undefined)[] = series.map(() => undefined);
  for (const [at, rule] of marks) {
    const index = points[at]?.index;
    if (index !== undefined) found[index] = rule;
  }
  return found;
}

const MARK: Readonly<
  Record<SignalSet, (points: readonly Point[], limits: Limits, marks: Marks) => void>
> = { nhs: markNhs, western_electric: markWesternElectric, nelson: markNelson, anhoej: markAnhoej };

/** The first rule that a point breaks is the one it is marked with. */
function mark(marks: Marks, positions: readonly number[], rule: SignalRule): void {
  for (const position of positions) if (!marks.has(position)) marks.set(position, rule);
}

/** Positions of every point in windows that end where `ends`, in rising order, say. */
function spans(ends: readonly number[], length: number): readonly number[] {
  const covered: number[] = [];
  let next = 0;
  for (const end of ends) {
    for (let at = Math.max(next, end - length + 1); at <= end; at++) covered.push(at);
    next = end + 1;
  }
  return covered;
}

function markOutside(
  points: readonly Point[],
  { lower, upper }: Limits,
  marks: Marks,
  rule: SignalRule,
): void {
  points.forEach(({ value }, at) => {
    if (value < lower || value > upper) mark(marks, [at], rule);
  });
}

function markNhs(points: readonly Point[], limits: Limits, marks: Marks): void {
  markOutside(points, limits, marks, "outside");
  const sides = sidesOf(points, limits);
  // Seven points in one direction are six steps.
  mark(marks, spans(runEnds(stepsOf(points), RUN_LENGTH - 1), RUN_LENGTH), "trend");
  const isFar = points.map((point) => Math.abs(distanceOf(point, limits)) > 2);
  for (const end of runEnds(sides, 3)) {
    const far = spans([end], 3).filter((at) => isFar[at]);
    if (far.length >= 2) mark(marks, far, "two_of_three");
  }
  mark(marks, spans(runEnds(sides, RUN_LENGTH), RUN_LENGTH), "shift");
}

/** The window's last point lies out there itself, with enough of the others on its side. */
const someBeyond =
  (limits: Limits, needed: number, sigmas: number) =>
  (window: readonly Point[]): boolean => {
    const last = window[window.length - 1];
    if (last === undefined) return false;
    const side = sideOf(last, limits) > 0 ? 1 : -1;
    return (
      side * distanceOf(last, limits) > sigmas &&
      countBeyond(window, limits, sigmas, side) >= needed
    );
  };

function markWesternElectric(points: readonly Point[], limits: Limits, marks: Marks): void {
  markOutside(points, limits, marks, "we1");
  mark(marks, windowEnds(points, 3, someBeyond(limits, 2, 2)), "we2");
  mark(marks, windowEnds(points, 5, someBeyond(limits, 4, 1)), "we3");
  mark(marks, runEnds(sidesOf(points, limits), 8), "we4");
}

function markNelson(points: readonly Point[], limits: Limits, marks: Marks): void {
  markOutside(points, limits, marks, "nelson1");
  mark(marks, runEnds(sidesOf(points, limits), 9), "nelson2");
  mark(marks, runEnds(stepsOf(points), 5), "nelson3");
  mark(marks, windowEnds(points, 14, isAlternating), "nelson4");
  mark(marks, windowEnds(points, 3, someBeyond(limits, 2, 2)), "nelson5");
  mark(marks, windowEnds(points, 5, someBeyond(limits, 4, 1)), "nelson6");
  const within = (point: Point): boolean => Math.abs(distanceOf(point, limits)) < 1;
  mark(
    marks,
    windowEnds(points, 15, (window) => window.every(within)),
    "nelson7",
  );
  const beyond = (point: Point): boolean => Math.abs(distanceOf(point, limits)) > 1;
  mark(
    marks,
    windowEnds(points, 8, (window) => window.every(beyond)),
    "nelson8",
  );
}

function isAlternating(window: readonly Point[]): boolean {
  const steps = window
    .slice(1)
    .map((point, n) => Math.sign(point.value - (window[n]?.value ?? point.value)));
  return steps.every((step, n) => step !== 0 && (n === 0 || step === -(steps[n - 1] ?? 0)));
}

/** Longest run and crossings of the median, whatever the limits; the last point is marked. */
function markAnhoej(points: readonly Point[], _limits: Limits, marks: Marks): void {
  const median = medianOf(known(points.map(({ value }) => value)));
  const sides = points.map(({ value }) => Math.sign(value - median)).filter((side) => side !== 0);
  const useful = sides.length;
  if (useful < 2) return;
  let longest = 0;
  let crossings = 0;
  let run = 0;
  sides.forEach((side, n) => {
    const turns = n > 0 && side !== sides[n - 1];
    if (turns) crossings++;
    run = turns ? 1 : run + 1;
    longest = Math.max(longest, run);
  });
  const last = [points.length - 1];
  if (longest > Math.round(Math.log2(useful)) + 3) mark(marks, last, "run");
  else if (crossings < binomialQuantile(0.05, useful - 1, 0.5)) mark(marks, last, "crossings");
}
