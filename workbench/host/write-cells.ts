/**
 * Cells of one command on their way into the grid.
 *
 * @packageDocumentation
 */
import {
  EN_US,
  printFormula,
  type Area,
  type CellPosition,
  type EditGrid,
  type Place,
  type SheetId,
} from "../../core";
import type { GridWrite, Undo } from "../grid";
import type { OpenBook } from "./open-book";

/** One command under way. */
export interface Writing {
  readonly book: OpenBook;
  readonly created: Record<string, string>;
  /** Areas written so far. */
  readonly places: Place[];
  readonly undo: (step: Undo) => void;
}

export function put(writing: Writing, sheet: SheetId, at: CellPosition, cells: EditGrid): void {
  const { book, created } = writing;
  const sheetName = (id: SheetId) => book.sheet(created[id] ?? id)?.name ?? id;
  const writes = cells.flatMap((line, r) =>
    line.flatMap((cell, c): readonly GridWrite[] => {
      if (cell === null) return [];
      const place = { row: at.row + r, column: at.column + c };
      if ("text" in cell) return [{ ...place, value: cell.text }];
      if (!("formula" in cell)) return [{ ...place, value: cell.value }];
      const formula = printFormula(cell.formula, place.row, { ...EN_US, sheetName });
      return [{ ...place, formula, value: cell.value }];
    }),
  );
  writeAll(writing, sheet, writes);
}

export function clear(writing: Writing, sheet: SheetId, area: Area): void {
  const rows = Array.from({ length: area.rows }, (_, r) => area.row + r);
  const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column, value: null })));
  writeAll(writing, sheet, cells);
}

function writeAll({ book, places, undo }: Writing, sheet: SheetId, cells: GridWrite[]): void {
  if (cells.length === 0) return;
  undo(book.grid.write(sheet, cells));
  const [rows, columns] = [cells.map((cell) => cell.row), cells.map((cell) => cell.column)];
  const [row, column] = [least(rows), least(columns)];
  const area = { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
  places.push(book.place(sheet, area));
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
