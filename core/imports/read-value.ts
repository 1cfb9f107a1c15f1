/**
 * Cells of an export as values: days, numbers and parents as tools write them.
 *
 * @packageDocumentation
 */
import { cellText, type CellValue } from "../kernel/cell";
import { dayOf, dayOfSerial, dayOfText, type Day } from "../kernel/day";
import { monthNamed } from "../kernel/month-name";
import { readNumberText } from "../kernel/number-text";

/** A cell of an export; shown as percent, a number is a ratio already. */
export interface ExportCell {
  readonly value: CellValue;
  readonly isPercent: boolean;
}

export interface ReadNumber {
  readonly number: number;
  /** The cell says itself that it is a percentage: 20 % came as 0.2. */
  readonly isRatio: boolean;
}

export function numberIn({ value, isPercent }: ExportCell): ReadNumber | undefined {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { number: value, isRatio: isPercent } : undefined;
  }
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  const number = readNumberText(value);
  return number === undefined ? undefined : { number, isRatio: /[%％]/.test(value) };
}

const LONGEST = 60;

/** `12/Mar/24 9:41 AM`, `12 March 2024`. */
const DAY_MONTH_YEAR = /^(\d{1,2})[ /-]([a-z]{3})[a-z]*\.?[ /,-]+(\d{2}|\d{4})(?!\d)/i;
/** `Mar 12, 2024`, `Fri Oct 02 2026 17:00:00 GMT+0000`. */
const MONTH_DAY_YEAR =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?!\d)/i;
/** Milliseconds since 1970 as interfaces write them: from 2001 to 2096. */
const MILLISECONDS = /^\d{12,13}$/;
const DAY_IN_MILLISECONDS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * A day that can be read in one way only: `3/4/2026` is not.
 *
 * @example
 * ```ts
 * dayIn({ value: "12/Mar/24 9:41 AM", isPercent: false }) // => 45363
 * dayIn({ value: "3/4/2026", isPercent: false }) // => undefined
 * ```
 */
export function dayIn({ value }: ExportCell): Day | undefined {
  if (typeof value === "number") {
    return value > SERIAL_MAX ? fromMilliseconds(value) : dayOfSerial(value);
  }
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  const text = value.trim();
  if (MILLISECONDS.test(text)) return fromMilliseconds(Number(text));
  const [, day, month, year] = DAY_MONTH_YEAR.exec(text) ?? [];
  if (month !== undefined) return named(year, month, day);
  const [, first, second, third] = MONTH_DAY_YEAR.exec(text) ?? [];
  if (first !== undefined) return named(third, first, second);
  return dayOfText(text) ?? inOneOrder(text);
}

/** Two numbers and a year: one of them is no month, or both are the same. */
const NUMBERS_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

function inOneOrder(text: string): Day | undefined {
  const [one = 0, other = 0, year = 0] = (NUMBERS_YEAR.exec(text) ?? []).slice(1).map(Number);
  if (one > 12 || one === other) return dayOf({ year, month: other, day: one });
  return other > 12 ? dayOf({ year, month: one, day: other }) : undefined;
}

const SERIAL_MAX = 3_000_000;

function fromMilliseconds(milliseconds: number): Day | undefined {
  if (!MILLISECONDS.test(String(milliseconds))) return undefined;
  return dayOfSerial(Math.floor(milliseconds / DAY_IN_MILLISECONDS) + SERIAL_OF_1970);
}

function named(year = "", month = "", day = ""): Day | undefined {
  const at = monthNamed(month);
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return at === 0 ? undefined : dayOf({ year: full, month: at, day: Number(day) });
}

/** What a row says of the objective above it. */
export interface ParentText {
  readonly title?: string;
  readonly id?: string;
  /** Ratio. */
  readonly weight?: number;
}

const WITH_ID =
  /^([\s\S]*?)\s*\(\s*(?:weight:?\s*([\d.]+)\s*%\s*,?\s*)?(?:Id:?\s*([\w-]+))?\s*\)\s*$/i;

/**
 * @example
 * ```ts
 * parentIn("Grow(weight: 14.29%, Id: 2295704)") // => { title: "Grow", id: "2295704", weight: 0.1429 }
 * parentIn("Grow (EMEA)") // => { title: "Grow (EMEA)" }
 * parentIn("O-7") // => { title: "O-7" }
 * ```
 */
export function parentIn(text: string): ParentText | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const [, title = "", weight, id] = WITH_ID.exec(trimmed.slice(-LONGEST_PARENT)) ?? [];
  if (weight === undefined && id === undefined) return { title: trimmed };
  const ratio = Number(weight) / 100;
  return {
    ...(title === "" ? {} : { title }),
    ...(id === undefined ? {} : { id }),
    ...(Number.isFinite(ratio) ? { weight: Number(ratio.toPrecision(12)) } : {}),
  };
}

const LONGEST_PARENT = 2000;

/** An earlier check-in as one text: its day, its one number, all of it. */
export interface CheckInText {
  readonly day?: Day;
  readonly value?: number;
  readonly text: string;
}

/** Year first: other days in running text could be anything. */
const DAY_IN_TEXT = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*(?:UTC|Z|GMT))?/g;
const NUMBERS = /[-+]?\d[\d,]*(?:\.\d+)?%?/g;

export function checkInIn(cell: ExportCell): CheckInText | undefined {
  const text = cellText(cell.value);
  if (text === "") return undefined;
  const short = text.slice(0, LONGEST_CHECK_IN);
  const [date] = DAY_IN_TEXT.exec(short) ?? [];
  const day = date === undefined ? undefined : dayOfText(date);
  const rest = short.replace(date ?? "", " ").replace(CLOCK, " ");
  const [first = "", ...more] = rest.match(NUMBERS) ?? [];
  const number = more.length === 0 ? readNumberText(first) : undefined;
  return {
    text,
    ...(day === undefined ? {} : { day }),
    ...(number === undefined ? {} : { value: number }),
  };
}

const LONGEST_CHECK_IN = 2000;
