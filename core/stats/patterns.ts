/**
 * Runs and windows that the rules of a chart are made of. Positions are zero-based.
 *
 * @packageDocumentation
 */
import type { Limits } from "./limits";
import { sigmaOf } from "./limits";

/** A known point: where it stands in the series, its value and what stands between it and the next. */
export interface Point {
  readonly index: number;
  readonly value: number;
  /** A missing period lies just before it. */
  readonly afterGap: boolean;
}

export function pointsOf(series: readonly (number | null)[]): readonly Point[] {
  return series.flatMap((value, index) =>
    value === null ? [] : [{ index, value, afterGap: index > 0 && series[index - 1] === null }],
  );
}

/** Side of the centre: 1 above, -1 below, 0 on it. */
export const sideOf = ({ value }: Point, { centre }: Limits): number => Math.sign(value - centre);

/** Distance from the centre in standard deviations, signed. Zero-width limits make it infinite. */
export function distanceOf({ value }: Point, limits: Limits): number {
  const sigma = sigmaOf(limits);
  const distance = value - limits.centre;
  if (sigma > 0) return distance / sigma;
  return distance === 0 ? 0 : Math.sign(distance) * Infinity;
}

/** Ends of windows of `length` neighbouring points for which `holds`. */
export function windowEnds(
  points: readonly Point[],
  length: number,
  holds: (window: readonly Point[]) => boolean,
): readonly number[] {
  const ends: number[] = [];
  for (let end = length - 1; end < points.length; end++) {
    if (holds(points.slice(end - length + 1, end + 1))) ends.push(end);
  }
  return ends;
}

/** All points of a window lie strictly on one side of the centre. */
export function onOneSide(window: readonly Point[], limits: Limits): boolean {
  const side = sideOf(window[0] ?? { index: 0, value: limits.centre, afterGap: false }, limits);
  return side !== 0 && window.every((point) => sideOf(point, limits) === side);
}

/** Every point is above, or every point is below, the one before it; a missing period breaks it. */
export function isMonotone(window: readonly Point[]): boolean {
  const steps = window
    .slice(1)
    .map((point, n) => (point.afterGap ? 0 : Math.sign(point.value - (window[n]?.value ?? NaN))));
  const [first] = steps;
  return first !== undefined && first !== 0 && steps.every((step) => step === first);
}

/** How many points of a window lie at least `sigmas` out on the given side. */
export const countBeyond = (
  window: readonly Point[],
  limits: Limits,
  sigmas: number,
  side: 1 | -1,
): number => window.filter((point) => side * distanceOf(point, limits) > sigmas).length;
