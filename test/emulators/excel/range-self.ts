/**
 * A range as the objects of the emulated host hold it, and whether it may be written.
 *
 * @packageDocumentation
 */
import type { Area } from "../../../core/kernel/address";
import type { Book } from "./book";
import type { Sheet } from "./shapes";
import { invalidArgument } from "./fault";
import { isHostObject } from "./object";

export interface RangeSelf {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Whether every cell may be written: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export function writable({ sheet, area }: Omit<RangeSelf, "book">): boolean {
  return (
    !sheet.protected ||
    sheet.unlocked.some(
      (open) =>
        open.row <= area.row &&
        open.column <= area.column &&
        open.row + open.rows >= area.row + area.rows &&
        open.column + open.columns >= area.column + area.columns,
    )
  );
}

/** The range that an argument is. */
export function rangeSelf(value: unknown): RangeSelf {
  if (!isHostObject(value) || value.className !== "Range") throw invalidArgument();
  return value.self as RangeSelf;
}
