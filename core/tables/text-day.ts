/**
 * Days written with the year last: which number is the month is told by the column, not by the cell.
 *
 * @packageDocumentation
 */
import type { CellValue } from "../kernel/cell";
import { calendarDay, dayOf, dayOfSerial, dayOfText, type Day } from "../kernel/day";
import { monthNamed } from "../kernel/month-name";

/** Order of day and month in a column of texts. */
export type DateOrder = "day-first" | "month-first";

const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const NAMED_DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th)?[-\s./]*([a-z]{3})[a-z]*\.?[-\s./,]*(\d{4}|\d{2})$/;
const NAMED_MONTH_FIRST = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
const LAST_MONTH = 12;
const LONGEST = 30;

/**
 * The order that the texts of a column leave open to nobody: one of them has a number above 12.
 * `undefined` when all could be read both ways, or when they contradict each other.
 *
 * @example
 * ```ts
 * dateOrderOf(["3/4/2026", "25/4/2026"]) // => "day-first"
 * dateOrderOf(["3/4/2026"]) // => undefined
 * ```
 */
export function dateOrderOf(texts: readonly string[]): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const [, first, second] = text.length <= LONGEST ? (NUMBERS.exec(text.trim()) ?? []) : [];
    if (Number(first) > LAST_MONTH) dayFirst = true;
    if (Number(second) > LAST_MONTH) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "day-first" : "month-first";
}

/**
 * The day that a text names.
 *
 * @example
 * ```ts
 * dayOfWrittenText("25/4/2026", "day-first") // => 46137
 * dayOfWrittenText("Apr 25, 2026") // => 46137
 * dayOfWrittenText("3/4/2026") // => undefined
 * ```
 */
export function dayOfWrittenText(text: string, order?: DateOrder): Day | undefined {
  if (text.length > LONGEST) return undefined;
  const known = dayOfText(text);
  if (known !== undefined) return known;
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const named = NAMED_DAY_FIRST.exec(plain);
  if (named !== null) return dayFrom(named[3], monthNamed(named[2] ?? ""), named[1]);
  const american = NAMED_MONTH_FIRST.exec(plain);
  if (american !== null) return dayFrom(american[3], monthNamed(american[1] ?? ""), american[2]);
  const [, first, second, year] = NUMBERS.exec(plain) ?? [];
  if (order === undefined || first === undefined || second === undefined) return undefined;
  return order === "day-first"
    ? dayFrom(year, Number(second), first)
    : dayFrom(year, Number(first), second);
}

const MONTH_AND_DAY = /^(\d{1,2})月(\d{1,2})[日号]?$/;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * The day that a text names without its year.
 *
 * @example
 * ```ts
 * dayInYear("3月31日", 2026) // => 46112
 * dayInYear("Mar 31", 2026) // => 46112
 * dayInYear("soon", 2026) // => undefined
 * ```
 */
export function dayInYear(text: string, year: number): Day | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.normalize("NFKC").trim();
  const [, month, day] = MONTH_AND_DAY.exec(plain.replace(/\s/g, "")) ?? [];
  if (month !== undefined) return dayFrom(String(year), Number(month), day);
  return /\d{3}/.test(plain) ? undefined : dayOfWrittenText(`${plain} ${year}`);
}

/** The one year that days and texts speak of; `undefined` when it is none or more than one. */
export function yearAmong(values: readonly CellValue[]): number | undefined {
  const years = new Set(values.flatMap(yearsIn));
  const [first] = years;
  return years.size === 1 ? first : undefined;
}

function yearsIn(value: CellValue): readonly number[] {
  if (typeof value === "string") return (value.slice(0, 200).match(YEAR) ?? []).map(Number);
  const day = typeof value === "number" ? dayOfSerial(value) : undefined;
  return day === undefined ? [] : [calendarDay(day).year];
}

function dayFrom(
  year: string | undefined,
  month: number,
  day: string | undefined,
): Day | undefined {
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year);
  return month === 0 ? undefined : dayOf({ year: full, month, day: Number(day) });
}
