/**
 * Cells as fields of a text file.
 *
 * @packageDocumentation
 */
import { isCellError, isoOfDay, dayOfSerial, type CellValue } from "../../../core";

/** @param code - Number format of the cell. */
export function printField(value: CellValue, code: string, isDate: boolean): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return safeText(value);
  const day = isDate ? dayOfSerial(value) : undefined;
  if (day !== undefined) return isoOfDay(day);
  if (/%/.test(code)) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

/**
 * A spreadsheet takes a field that starts like a formula for one, and a text file cannot say
 * otherwise: an apostrophe keeps it text.
 */
const safeText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
