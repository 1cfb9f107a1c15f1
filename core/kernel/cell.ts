/**
 * What a cell can hold, whatever the host.
 *
 * @packageDocumentation
 */

/** An error as a cell shows it: the host's code (`#REF!`) and, where there is one, a sentence. */
export interface CellError {
  readonly error: { readonly code: string; readonly message?: string };
}

/** `null` is a blank cell; a date is its 1900 serial; a percentage its ratio. */
export type CellValue = null | number | string | boolean | CellError;

/** Rows of equal length. */
export type Grid = readonly (readonly CellValue[])[];

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** Hosts hand over blank cells as `null` or `""`, and text of white space looks blank to people. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** What a person would read in the cell: `""` when blank, the code of an error. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (isCellError(value)) return value.error.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).trim();
}
