/**
 * First and last day of a period that a cell names with its year: `2026`, `2026Q1`, `2026年上半年`.
 *
 * @packageDocumentation
 */
import { dayOf, type Day } from "../kernel/day";
import type { Cycle } from "../scoring/expected";
import { readPeriodText, type Grain } from "./period-text";

const MONTHS: Readonly<Partial<Record<Grain, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};
/** A year of accounts begins when its company says. */
const FISCAL = /fy|财年|[-/~至—].*\d{4}/i;
const FIRST_YEAR = 1900;

/** `undefined` for a period without a year, one of a fiscal year, or a mere frequency. */
export function cycleOfPeriod(text: string | undefined): Cycle | undefined {
  const period = text === undefined || FISCAL.test(text) ? undefined : readPeriodText(text);
  const months = period === undefined ? undefined : MONTHS[period.grain];
  if (period === undefined || months === undefined) return undefined;
  const perYear = 12 / months;
  // Years count from 0 and their parts from 1.
  const parts = months === 12 ? period.order : period.order - 1;
  const year = Math.floor(parts / perYear);
  if (year < FIRST_YEAR) return undefined;
  const first = (parts - year * perYear) * months + 1;
  const start = dayOf({ year, month: first, day: 1 });
  const next = first + months;
  const after = dayOf({ year: next > 12 ? year + 1 : year, month: next > 12 ? 1 : next, day: 1 });
  return start === undefined || after === undefined
    ? undefined
    : { start, due: (after - 1) as Day };
}
