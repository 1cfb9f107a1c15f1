/**
 * How a series beats, and what of it falls into a cycle.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import type { Cycle } from "../scoring/expected";
import { medianOf } from "../stats/series";

/** A period of a KPI: its value, and what was planned for it. */
export interface SeriesPoint {
  /** Any day of the period; absent where the sheet names none. */
  readonly day?: Day;
  /** `null` for a period without a value. */
  readonly value: number | null;
  readonly plan?: number;
}

/** Days of a week, month, quarter, half-year and year. */
const BEATS = [1, 7, 14, 365.25 / 12, 365.25 / 4, 365.25 / 2, 365.25] as const;
/** A gap of 28 to 31 days is a month. */
const NEAR = 0.12;

/** Days between periods; `undefined` with fewer than two dated points. */
export function beatOf(points: readonly SeriesPoint[]): number | undefined {
  const days = points.flatMap(({ day }) => day ?? []);
  const steps = days.slice(1).flatMap((day, n) => {
    const step = day - (days[n] ?? day);
    return step > 0 ? [step] : [];
  });
  if (steps.length === 0) return undefined;
  const step = medianOf(steps);
  return BEATS.find((beat) => Math.abs(step / beat - 1) <= NEAR) ?? step;
}

/** The points of a cycle and how many periods it has altogether. */
export interface InCycle {
  /** Index of its first point, the number of points when none has come yet. */
  readonly from: number;
  readonly points: readonly SeriesPoint[];
  /** Periods of the cycle, at least 1 and never fewer than points. */
  readonly periods: number;
  /** Periods still to come. */
  readonly left: number;
}

/** `undefined` where points have no days, so that nobody can say which cycle they belong to. */
export function inCycle(points: readonly SeriesPoint[], cycle: Cycle): InCycle | undefined {
  const beat = beatOf(points);
  if (beat === undefined || points.some(({ day }) => day === undefined)) return undefined;
  const first = points.findIndex(({ day = 0 }) => day >= cycle.start);
  const from = first < 0 ? points.length : first;
  const mine = points.slice(from).filter(({ day = 0 }) => day <= cycle.due);
  const whole = Math.max(1, Math.round((cycle.due - cycle.start + 1) / beat));
  const periods = Math.max(whole, mine.length);
  return { from, points: mine, periods, left: periods - mine.length };
}
