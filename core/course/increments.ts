/**
 * Running totals to what each period adds: a running total has no usual range.
 *
 * @packageDocumentation
 */
import { known, type Series } from "../stats/series";
import type { SeriesPoint } from "./rhythm";

/** A new year's running total starts well below the old one's end. */
const RESET = 0.6;
const FEWEST = 3;

/** Whether a series only ever grows, but for starting anew: revenue to date, and not revenue. */
export function isRunningTotal(points: readonly SeriesPoint[]): boolean {
  const values = points.flatMap(({ value }) => value ?? []);
  if (values.length < FEWEST || values.some((value) => value < 0)) return false;
  return (
    values.every((value, n) => {
      const before = values[n - 1];
      return before === undefined || value >= before || value <= RESET * before;
    }) && values.some((value, n) => value > (values[n - 1] ?? value))
  );
}

/** More than this times the largest later step, a first point is the total of several periods. */
const SEVERAL = 1.5;

/** What each period adds; a period after one that is missing is missing too. */
export function increments(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const values = steps(points.map(({ value }) => value));
  const plans = steps(points.map(({ plan }) => plan ?? null));
  return points.map(({ day }, n) => {
    const plan = plans[n] ?? null;
    return {
      ...(day !== undefined && { day }),
      value: values[n] ?? null,
      ...(plan !== null && { plan }),
    };
  });
}

function steps(totals: Series): Series {
  const found = totals.map((value, n) => {
    const before = totals[n - 1];
    if (value === null || before === null) return null;
    return before === undefined || value < before ? value : value - before;
  });
  const [first = null, ...rest] = found;
  const largest = Math.max(0, ...known(rest));
  return [first !== null && first > SEVERAL * largest ? null : first, ...rest];
}
