/**
 * How the points of a KPI repeat within a year, by their days.
 *
 * @packageDocumentation
 */
import { calendarDay } from "../kernel/day";
import { newYearMonth } from "../kernel/new-year";
import type { SeasonHint } from "../stats/season-choice";
import { beatOf, type SeriesPoint } from "./rhythm";

const YEAR = 365.25;
/** Months and quarters; of weeks and days nobody has two years. */
const LENGTHS: readonly number[] = [4, 12];
/** A step from one point to the next is a period if it is off by no more. */
const OFF = 0.35;

/**
 * `undefined` where points have no days, where periods are left out, and where they are neither months
 * nor quarters.
 *
 * @param newYear - The KPI may follow Chinese New Year: January and February are judged together where
 *   it moved from one to the other, unless the series ends between them.
 */
export function seasonHint(
  points: readonly SeriesPoint[],
  newYear: boolean,
): SeasonHint | undefined {
  const beat = beatOf(points);
  const days = points.flatMap(({ day }) => day ?? []);
  if (beat === undefined || days.length < points.length) return undefined;
  const length = LENGTHS.find((one) => Math.abs(YEAR / one - beat) < 1);
  const isEven = days.every((day, n) => {
    const before = days[n - 1];
    return before === undefined || Math.abs((day - before) / beat - 1) <= OFF;
  });
  if (length === undefined || !isEven) return undefined;
  return length === 12 && newYear ? { length, joined: januaries(points) } : { length };
}

function januaries(points: readonly SeriesPoint[]): readonly number[] {
  const dates = points.flatMap(({ day }) => (day === undefined ? [] : [calendarDay(day)]));
  const places = dates.flatMap(({ month }, n) => (month === 1 ? [n] : []));
  const moved = new Set(places.map((n) => newYearMonth(dates[n]?.year ?? 0)));
  const isHalf = dates[dates.length - 1]?.month === 1;
  return moved.size < 2 || isHalf ? [] : places;
}
