/**
 * What Excel makes of a text that is written to `values` or `formulas`: the same as of one that is
 * typed into the cell, here as an en-US Excel reads it.
 *
 * @packageDocumentation
 */
import type { CellValue } from "../../../core/kernel/cell";
import { dayOf } from "../../../core/kernel/day";

/** A cell after typing. `format` only where typing sets one. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/** Format of a cell whose content is taken as text whatever it looks like. */
export const TEXT_FORMAT = "@";

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i;
const NUMBER = /^[+-]?\$?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+|(?<=\d)\.)?(?:e[+-]?\d+)?%?$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * - `"` `"`: clears the cell. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 * - `'` first: the rest is text. https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
 * - `=` `+` `-` first: a formula. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * - `@` first: a formula *(unverified)*.
 * - Dates, times, percentages, currency, TRUE and FALSE and error codes as typed
 *   https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8
 */
export function typed(text: string, format: string, year: number): Typed {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === TEXT_FORMAT) return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const number = readNumber(text);
  if (number !== undefined) return number;
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text}` };
  if (/^@[A-Za-z]/.test(text)) return { value: null, formula: `=${text.slice(1)}` };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (ERRORS.test(text)) return { value: { error: { code: text.toUpperCase() } } };
  return readDate(text.trim(), year) ?? readTime(text.trim()) ?? { value: text };
}

function readNumber(text: string): Typed | undefined {
  const plain = text.trim();
  if (!NUMBER.test(plain) || !/\d/.test(plain)) return undefined;
  const value = Number(plain.replace(/[$,%]/g, ""));
  if (plain.endsWith("%"))
    return { value: value / 100, format: plain.includes(".") ? "0.00%" : "0%" };
  return { value };
}

function readDate(text: string, thisYear: number): Typed | undefined {
  const [, y = "", m = "", d = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (y !== "") return dated(Number(y), Number(m), Number(d), "m/d/yyyy");
  const [, month = "", day = "", year] =
    /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text) ?? [];
  if (month !== "") {
    const format = year === undefined ? "d-mmm" : "m/d/yyyy";
    return dated(Number(year ?? thisYear), Number(month), Number(day), format);
  }
  const [, first = "", letters = ""] = /^(\d{1,2})[- ]([A-Za-z]{3})$/.exec(text) ?? [];
  const index = MONTHS.indexOf(letters.toLowerCase());
  if (index >= 0) return dated(thisYear, index + 1, Number(first), "d-mmm");
  const [, name = "", digits = ""] = /^([A-Za-z]{3})[a-z]*[- ](\d{1,4})$/.exec(text) ?? [];
  const named = MONTHS.indexOf(name.toLowerCase());
  if (named < 0) return undefined;
  const number = Number(digits);
  return number > 31
    ? dated(number < 100 ? 1900 + number : number, named + 1, 1, "mmm-yy")
    : dated(thisYear, named + 1, number, "d-mmm");
}

function dated(year: number, month: number, day: number, format: string): Typed | undefined {
  const value = dayOf({ year, month, day });
  return value === undefined ? undefined : { value, format };
}

function readTime(text: string): Typed | undefined {
  const [, hours = "", minutes = ""] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text) ?? [];
  if (hours === "" || Number(minutes) > 59) return undefined;
  return { value: (Number(hours) + Number(minutes) / 60) / 24, format: "h:mm" };
}
