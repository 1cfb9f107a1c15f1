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
  isMonotone,
  onOneSide,
  pointsOf,
  sideOf,
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
  const byIndex = new Map([...marks].map(([at, rule]) => [points[at]?.index, rule]));
  return series.map((_, index) => byIndex.get(index));
}

const MARK: Readonly<
  Record<SignalSet, (points: readonly Point[], limits: Limits, marks: Marks) => void>
> = { nhs: markNhs, western_electric: markWesternElectric, nelson: markNelson, anhoej: markAnhoej };

/** The first rule that a point breaks is the one it is marked with. */
function mark(marks: Marks, positions: readonly number[], rule: SignalRule): void {
  for (const position of positions) if (!marks.has(position)) marks.set(position, rule);
}

/** Positions of every point in windows that end where `ends` say. */
const spans = (ends: readonly number[], length: number): readonly number[] =>
  ends.flatMap((end) => Array.from({ length }, (_, n) => end - length + 1 + n));

function markOutside(
  points: readonly Point[],
  { lower, upper }: Limits,
  marks: Marks,
  rule: SignalRule,
): void {
  const out = points.flatMap(({ value }, at) => (value < lower || value > upper ? [at] : []));
  mark(marks, out, rule);
}

function markNhs(points: readonly Point[], limits: Limits, marks: Marks): void {
  markOutside(points, limits, marks, "outside");
  mark(marks, spans(windowEnds(points, RUN_LENGTH, isMonotone), RUN_LENGTH), "trend");
  const pairs = windowEnds(points, 3, (window) => {
    if (!onOneSide(window, limits)) return false;
    const far = window.filter((point) => Math.abs(distanceOf(point, limits)) > 2);
    return far.length >= 2;
  });
  const far = spans(pairs, 3).filter((at) => {
    const point = points[at];
    return point !== undefined && Math.abs(distanceOf(point, limits)) > 2;
  });
  mark(marks, far, "two_of_three");
  const shifts = windowEnds(points, RUN_LENGTH, (window) => onOneSide(window, limits));
  mark(marks, spans(shifts, RUN_LENGTH), "shift");
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
  mark(
    marks,
    windowEnds(points, 8, (window) => onOneSide(window, limits)),
    "we4",
  );
}

function markNelson(points: readonly Point[], limits: Limits, marks: Marks): void {
  markOutside(points, limits, marks, "nelson1");
  mark(
    marks,
    windowEnds(points, 9, (window) => onOneSide(window, limits)),
    "nelson2",
  );
  mark(marks, windowEnds(points, 6, isMonotone), "nelson3");
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
