/**
 * What a cell makes of a value that a script sets: strings are read as if a person typed them.
 *
 * @packageDocumentation
 */
import { serialAt } from "./clock";
import { Fault } from "./rules";

/** What stands in a cell; a date is a number with a date format. */
export type Held = null | number | string | boolean | { readonly error: { readonly code: string } };

export interface Typed {
  readonly value: Held;
  /** With its `=`. */
  readonly formula?: string;
  /** Format that the typed text brings along, as a date or a percentage does. */
  readonly format?: string;
}

const EPOCH = 25569;
const DAY_MS = 86_400_000;
const MOST_CHARACTERS = 50_000;
const ERROR_CODE = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|ERROR!)$/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d+)?$|^[+-]?\.\d+$/i;
const CURRENCY = /^([+-]?)[$¥￥€£](\d.*)$/;
const DATE_FORMAT = "yyyy-mm-dd";

export const isPlainText = (format: string | undefined): boolean => format === "@";

/** Whether a number format shows dates; quoted parts do not count. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && /[yd]|m{3}|h:/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

/** What typing depends on besides the text. */
export interface Typist {
  /** Of today, for dates typed without one. */
  readonly year: number;
  readonly timeZone: string;
}

export function typeInto(value: unknown, format: string | undefined, typist: Typist): Typed {
  if (value === null || value === undefined || value === "") return { value: null };
  if (typeof value === "number") return { value: Number.isFinite(value) ? value : null };
  if (typeof value === "boolean") return { value };
  if (isDate(value)) return typedDate(value, format, typist.timeZone);
  if (typeof value !== "string") return { value: Object.prototype.toString.call(value) };
  if (value.length > MOST_CHARACTERS) {
    throw new Fault(
      "cell-length",
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  }
  return isPlainText(format) ? { value } : typedText(value, typist.year);
}

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

function typedDate(value: Date, format: string | undefined, timeZone: string): Typed {
  const serial = serialAt(value.getTime(), timeZone);
  return isDateFormat(format) ? { value: serial } : { value: serial, format: DATE_FORMAT };
}

function typedText(text: string, year: number): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  const number = typedNumber(trimmed);
  if (number !== undefined) return number;
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text}` };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (ERROR_CODE.test(trimmed)) return { value: { error: { code: trimmed } } };
  return typedDay(trimmed, year) ?? { value: text };
}

function typedNumber(text: string): Typed | undefined {
  const percent = text.endsWith("%");
  const bare = (percent ? text.slice(0, -1) : text).trim();
  const currency = CURRENCY.exec(bare);
  const digits = currency === null ? bare : `${currency[1] ?? ""}${currency[2] ?? ""}`;
  if (!NUMBER.test(digits)) return undefined;
  const number = Number(digits.replace(/,/g, ""));
  if (percent) return { value: number / 100, format: digits.includes(".") ? "0.00%" : "0%" };
  return currency === null ? { value: number } : { value: number, format: "$#,##0.00" };
}

/** Year first, month and day in the order of en-US, Chinese, and times of day. */
function typedDay(text: string, year: number): Typed | undefined {
  const first = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const short = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  const month = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (first !== null) return serialOf(first[1], first[2], first[3]);
  if (short !== null) return serialOf(short[3] ?? year, short[1], short[2]);
  if (month !== null) return serialOf(year, month[1], month[2]);
  if (time !== null && Number(time[1]) < 24) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86_400, format: "h:mm" };
  }
  return undefined;
}

function serialOf(
  year: string | number | undefined,
  month: string | undefined,
  day: string | undefined,
): Typed | undefined {
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const ms = Date.UTC(full, Number(month) - 1, Number(day));
  const back = new Date(ms);
  const exists = back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(day);
  return exists ? { value: ms / DAY_MS + EPOCH, format: DATE_FORMAT } : undefined;
}
