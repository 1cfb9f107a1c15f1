/**
 * Values of cells, as Apps Script gives them and as Keel reads them.
 *
 * @packageDocumentation
 */
import type { CellValue } from "../../core";

const ERROR_CODES: ReadonlySet<string> = new Set([
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#NULL!",
  "#ERROR!",
]);

export const isErrorCode = (value: unknown): value is string =>
  typeof value === "string" && ERROR_CODES.has(value);

export const isDate = (value: unknown): value is Date => value instanceof Date;

/** @param serialOf - of the spreadsheet's time zone */
export function cellValue(value: unknown, serialOf: (date: Date) => number): CellValue {
  if (value === null || value === undefined || value === "") return null;
  if (isErrorCode(value)) return { error: { code: value } };
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") {
    return value;
  }
  return isDate(value) ? serialOf(value) : null;
}

/** Text that a cell keeps as text whatever it looks like. */
export const PLAIN_TEXT = "@";
export const GENERAL = "General";

/** How an unformatted cell's number format reads. */
const UNFORMATTED: ReadonlySet<string> = new Set(["", GENERAL, "0.###############"]);

export const isUnformatted = (code: string): boolean => UNFORMATTED.has(code);
