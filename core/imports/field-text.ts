/**
 * Fields of a text file as cells.
 *
 * @packageDocumentation
 */
import type { CellValue } from "../kernel/cell";
import { dayOfIso } from "../kernel/day";

export interface ReadField {
  readonly value: CellValue;
  /** Number format that shows the value as it was written. */
  readonly code?: string;
}

/** Fifteen digits are what a number can hold; longer ones are account numbers and the like. */
const NUMBER = /^[+-]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,12})?(%)?$/;
const LEADING_ZERO = /^[+-]?0\d/;
const DATE = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/;

/**
 * Numbers, percentages and days whose year stands first are read; everything else is text, which
 * the tables understand later in their own way.
 *
 * @example
 * ```ts
 * readField("1,200") // => { value: 1200, code: "#,##0" }
 * readField("007") // => { value: "007" }
 * ```
 */
export function readField(field: string): ReadField {
  const text = field.trim();
  if (text === "") return { value: null };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const [, percent] = NUMBER.exec(text) ?? [];
  if (NUMBER.test(text) && !LEADING_ZERO.test(text)) {
    const number = Number(text.replace(/[,%]/g, ""));
    if (percent !== undefined) {
      const code = text.includes(".") ? "0.00%" : "0%";
      return { value: Number((number / 100).toPrecision(15)), code };
    }
    return text.includes(",") ? { value: number, code: "#,##0" } : { value: number };
  }
  const day = DATE.test(text) ? dayOfIso(text.replace(/\//g, "-")) : undefined;
  return day === undefined ? { value: field } : { value: day, code: "yyyy-mm-dd" };
}
