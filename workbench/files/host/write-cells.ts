/**
 * Cells typed into a grid, written to the file behind it.
 *
 * @packageDocumentation
 */
import { fail, ok, type Area, type Result } from "../../../core";
import type { CellWrite } from "../book";
import type { WriteProblem } from "../problem";
import type { BookState, SheetState } from "../xlsx/book-state";
import { COLUMNS_MAX, ROWS_MAX } from "../xlsx/column";
import { putCell } from "./put-cell";
import { overlaps } from "./read-region";
import { TEXT_MAX } from "./refusal";

export function writeCells(
  book: BookState,
  sheetName: string,
  cells: readonly CellWrite[],
): Result<undefined, WriteProblem> {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return fail({ code: "no-sheet", sheetName });
  if (sheet.protected) return fail({ code: "protected", sheetName });
  for (const cell of cells) {
    const problem = problemOf(sheet, cell);
    if (problem !== undefined) return fail(problem);
  }
  for (const { row, column, value = null, formula } of cells) {
    const content = formula === undefined ? { value } : { value, formula: withEquals(formula) };
    putCell(book, sheet, row, column, content, []);
  }
  return ok(undefined);
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

function problemOf(sheet: SheetState, cell: CellWrite): WriteProblem | undefined {
  const { row, column, value, formula } = cell;
  const sheetName = sheet.name;
  const area: Area = { row, column, rows: 1, columns: 1 };
  const isInside = row >= 0 && row < ROWS_MAX && column >= 0 && column < COLUMNS_MAX;
  if (!isInside || !Number.isInteger(row) || !Number.isInteger(column)) {
    return { code: "outside", sheetName, area };
  }
  const text = formula ?? (typeof value === "string" ? value : "");
  if (text.length > TEXT_MAX) return { code: "text-too-long", sheetName, area };
  const array = sheet.arrays.find((one) => one.rows * one.columns > 1 && overlaps(one, area));
  return array === undefined ? undefined : { code: "array-formula", sheetName, area: array };
}
