/**
 * The cycle of a day where nobody has named one.
 *
 * @packageDocumentation
 */
import { calendarDay, dayOf, type Day } from "../kernel/day";
import type { Cycle } from "../scoring/expected";

/** The calendar quarter of a day. */
export function quarterOf(asOf: Day): Cycle {
  const { year, month } = calendarDay(asOf);
  const first = month - ((month - 1) % 3);
  const next = first === 10 ? { year: year + 1, month: 1 } : { year, month: first + 3 };
  const start = dayOf({ year, month: first, day: 1 }) ?? asOf;
  const after = dayOf({ ...next, day: 1 });
  return { start, due: after === undefined ? asOf : ((after - 1) as Day) };
}
