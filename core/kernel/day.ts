/**
 * Calendar days as both hosts store them.
 *
 * @packageDocumentation
 */
import type { Brand } from "./brand";

/**
 * A calendar day without time or zone: whole days since 1899-12-30.
 *
 * Both hosts store dates this way from 1900-03-01 on, so a cell value needs no conversion. Excel's
 * 1904 workbooks differ by 1462 days, which the adapter takes off.
 */
export type Day = Brand<number, "Day">;

/** A day on the calendar people use; `month` and `day` count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial of 1970-01-01. */
const EPOCH = 25569;
const MILLISECONDS = 86_400_000;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** The last day both hosts know: 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** The day of a calendar date; `undefined` when there is no such day, as 31 February. */
export function dayOf({ year, month, day }: CalendarDay): Day | undefined {
  const serial = Date.UTC(year, month - 1, day) / MILLISECONDS + EPOCH;
  const back = new Date((serial - EPOCH) * MILLISECONDS);
  const same = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return same && year >= 1900 ? (serial as Day) : undefined;
}

export function calendarDay(day: Day): CalendarDay {
  const date = new Date((day - EPOCH) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * A host's date serial, its time of day cut off; `undefined` when it is no date.
 *
 * @example
 * ```ts
 * dayOfSerial(46112.75) // => 46112
 * dayOfSerial(-1) // => undefined
 * ```
 */
export function dayOfSerial(serial: number): Day | undefined {
  const day = Math.floor(serial);
  return day >= 1 && day <= LAST_SERIAL ? (day as Day) : undefined;
}

/**
 * @example
 * ```ts
 * dayOfIso("2026-03-31") // => 46112
 * dayOfIso("2026-02-30") // => undefined
 * ```
 */
export function dayOfIso(text: string): Day | undefined {
  const [, year, month, day] = ISO.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  return dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}

/** Year first, then month and day: `2026/3/31`, `2026.3.31`, `2026年3月31日`, a time after it. */
const YEAR_FIRST = /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?(?:[T ].*)?$/;

/**
 * The day a text names with its year first; others, such as `3/4/2026`, could mean two days.
 *
 * @example
 * ```ts
 * dayOfText("2026/3/31") // => 46112
 * dayOfText("2026年3月31日") // => 46112
 * dayOfText("2026-03-31T08:00:00Z") // => 46112
 * dayOfText("3/4/2026") // => undefined
 * ```
 */
export function dayOfText(text: string): Day | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(text.normalize("NFKC").trim()) ?? [];
  if (year === undefined) return undefined;
  return dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}

/**
 * @example
 * ```ts
 * isoOfDay(46112) // => "2026-03-31"
 * ```
 */
export function isoOfDay(day: Day): string {
  const { year, month, day: date } = calendarDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

export const addDays = (day: Day, days: number): Day => (day + days) as Day;
