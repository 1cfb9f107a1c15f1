/**
 * Writes to cells of an open workbook, each with what takes it back.
 *
 * @packageDocumentation
 */
import type { CellValue } from "../../../core";
import { touch, type BookState, type SheetState, type Touch } from "../xlsx/book-state";
import { cellNumber } from "../xlsx/column";
import type { SeenCell } from "../xlsx/sheet-cells";
import type { FormatChange } from "../xlsx/style-book";

/** What takes writes back, to be run last first. */
export type Journal = (() => void)[];

export interface CellContent {
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula?: string;
}

/** Format of a cell, or the one that a new cell there would get. */
export function styleAt(sheet: SheetState, row: number, column: number): number | undefined {
  const own = sheet.cells.rows.get(row)?.styles[column];
  if (own !== undefined) return own;
  const ofRow = sheet.cells.rows.get(row)?.style;
  if (ofRow !== undefined) return ofRow;
  return sheet.columns.find((run) => column >= run.column && column < run.column + run.columns)
    ?.style;
}

export function putCell(
  { styles }: BookState,
  sheet: SheetState,
  row: number,
  column: number,
  content: CellContent,
  journal: Journal,
): void {
  const { formula } = content;
  const value = formula === undefined && content.value === "" ? null : content.value;
  const before = styleAt(sheet, row, column);
  const quoted = formula === undefined && typeof value === "string" && looksTyped(value);
  const style = quoted === styles.isQuoted(before) ? before : styles.derive(before, { quoted });
  set(sheet, row, column, { value, formula, style }, "content", journal);
}

export function putFormat(
  { styles }: BookState,
  sheet: SheetState,
  row: number,
  column: number,
  change: FormatChange,
  journal: Journal,
): void {
  const { value, formula } = sheet.cells.seen(row, column);
  const style = styles.derive(styleAt(sheet, row, column), change);
  set(sheet, row, column, { value, formula, style }, "format", journal);
}

function set(
  sheet: SheetState,
  row: number,
  column: number,
  cell: SeenCell,
  how: Touch,
  journal: Journal,
): void {
  const before = sheet.cells.seen(row, column);
  journal.push(() => sheet.cells.put(row, column, before));
  sheet.cells.put(row, column, cell);
  mark(sheet, row, column, how, journal);
  if (how === "format") return;
  // The others named the formula that stood here: from now on each has its own.
  const shared = sheet.shared.get(cellNumber(row, column));
  for (const other of shared?.others ?? []) {
    if (sheet.cells.seen(other.row, other.column).formula !== undefined) {
      mark(sheet, other.row, other.column, "content", journal);
    }
  }
}

function mark(sheet: SheetState, row: number, column: number, how: Touch, journal: Journal): void {
  const before = sheet.touched.get(row)?.get(column);
  journal.push(() => {
    const columns = sheet.touched.get(row);
    if (before !== undefined) columns?.set(column, before);
    else columns?.delete(column);
    if (columns?.size === 0) sheet.touched.delete(row);
  });
  touch(sheet, row, column, how);
}

/** Text that would become a formula, a number, a date or a truth value if somebody typed it. */
const TYPED =
  /^[=+\-@']|^[\s\d.,/:%()$€£¥￥-]*\d[\s\d.,/:%()$€£¥￥eE+-]*$|^(?:true|false)$|^\d+月\d+日$/i;

export const looksTyped = (text: string): boolean => TYPED.test(text.trim());
