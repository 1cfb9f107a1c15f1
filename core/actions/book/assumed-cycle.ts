/**
 * The cycle of a day where nobody has named one.
 *
 * @packageDocumentation
 */
import { calendarDay, dayOf, type Day } from "../../kernel/day";
import type { KeyResult } from "../../model/nouns";
import type { Cycle } from "../../scoring/expected";

/** The calendar quarter of a day. */
export function quarterOf(asOf: Day): Cycle {
  const { year, month } = calendarDay(asOf);
  const first = month - ((month - 1) % 3);
  const next = first === 10 ? { year: year + 1, month: 1 } : { year, month: first + 3 };
  const start = dayOf({ year, month: first, day: 1 }) ?? asOf;
  const after = dayOf({ ...next, day: 1 });
  return { start, due: after === undefined ? asOf : ((after - 1) as Day) };
}

/** A date of a key result that is not given. */
export type MissingDate = "start" | "due";

/** `undefined` where both are given. */
export function missingDates({
  start,
  due,
}: Pick<KeyResult, MissingDate>): readonly [MissingDate, ...MissingDate[]] | undefined {
  if (start === undefined) return due === undefined ? ["start", "due"] : ["start"];
  return due === undefined ? ["due"] : undefined;
}

/**
 * The cycle of a key result; a date that is missing is taken from the quarter. Due is the end of the
 * quarter it runs in now; the start is that of the quarter it is due in, and never after the as-of day,
 * for what has figures has begun.
 */
export function assumedCycle({ start, due }: Pick<KeyResult, MissingDate>, asOf: Day): Cycle {
  const now = start !== undefined && start > asOf ? start : asOf;
  const end = due ?? quarterOf(now).due;
  if (start !== undefined) return { start, due: end };
  const first = quarterOf(end).start;
  return { start: first < asOf ? first : asOf, due: end };
}
