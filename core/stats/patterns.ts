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
  const points: Point[] = [];
  let afterGap = false;
  series.forEach((value, index) => {
    if (value !== null) points.push({ index, value, afterGap });
    afterGap = value === null;
  });
  return points;
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

/** Ends of runs of `length` equal keys; a key of 0 belongs to no run. */
export function runEnds(keys: readonly number[], length: number): readonly number[] {
  const ends: number[] = [];
  let run = 0;
  let before = 0;
  keys.forEach((key, end) => {
    run = key === 0 ? 0 : key === before ? run + 1 : 1;
    before = key;
    if (run >= length) ends.push(end);
  });
  return ends;
}

/** Side of every point, see {@link sideOf}. */
export const sidesOf = (points: readonly Point[], limits: Limits): readonly number[] =>
  points.map((point) => sideOf(point, limits));

/** Which way each point lies from the one before: 1, -1, or 0 for a tie or across a gap. */
export const stepsOf = (points: readonly Point[]): readonly number[] =>
  points.map(({ value, afterGap }, at) => {
    const before = points[at - 1];
    return before === undefined || afterGap ? 0 : Math.sign(value - before.value);
  });

/** How many points of a window lie at least `sigmas` out on the given side. */
export const countBeyond = (
  window: readonly Point[],
  limits: Limits,
  sigmas: number,
  side: 1 | -1,
): number => window.filter((point) => side * distanceOf(point, limits) > sigmas).length;
