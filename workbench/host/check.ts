/**
 * What is looked at before a single cell is written.
 *
 * @packageDocumentation
 */
import {
  difference,
  expectedCells,
  expectedTables,
  isNew,
  type Area,
  type Edit,
  type Edits,
  type Receipt,
  type SheetId,
} from "../../core";
import type { OpenBook } from "./open-book";

/** A Receipt that says why nothing may be written, or nothing when all is well. */
export const objection = (book: OpenBook, edits: Edits): Receipt | undefined =>
  refusal(book, edits) ?? changedCell(book, edits) ?? changedTable(book, edits);

function refusal(book: OpenBook, edits: Edits): Receipt | undefined {
  for (const edit of edits) {
    const { sheet: id, area } = whereOf(book, edit);
    if (id === undefined || isNew(id)) continue;
    const sheet = book.sheet(id);
    if (sheet === undefined) return { outcome: "refused", reason: "missing", message: id };
    if (sheet.protected && edit.do !== "removeName" && edit.do !== "name") {
      const place = area === undefined ? {} : { place: book.place(id, area) };
      return { outcome: "refused", reason: "protected", ...place, message: sheet.name };
    }
  }
  return undefined;
}

/** Sheet an edit touches, and its cells where they are known before writing. */
function whereOf(book: OpenBook, edit: Edit): { sheet?: string; area?: Area } {
  if ("table" in edit && edit.do !== "addTable") {
    const table = book.tables.get(edit.table);
    if (table !== undefined) return { sheet: table.sheet, area: table.area };
    return isNew(edit.table) ? {} : { sheet: edit.table };
  }
  if (!("sheet" in edit)) return {};
  if (edit.do !== "write") return { sheet: edit.sheet };
  const { row, column } = edit.at;
  const [rows, columns] = [edit.cells.length, edit.cells[0]?.length ?? 0];
  return { sheet: edit.sheet, area: { row, column, rows, columns } };
}

function changedCell(book: OpenBook, edits: Edits): Receipt | undefined {
  const nameOf = (id: SheetId) => book.sheet(id)?.name ?? id;
  for (const { sheet, area, expect } of expectedCells(edits, [...book.tables.values()])) {
    const found = difference(area, expect, book.grid.read(sheet, area), nameOf);
    if (found !== undefined) {
      const place = book.place(sheet, { ...found.at, rows: 1, columns: 1 });
      return { outcome: "changed", place, expected: found.expected, found: found.found };
    }
  }
  return undefined;
}

function changedTable(book: OpenBook, edits: Edits): Receipt | undefined {
  for (const { table: id, expect } of expectedTables(edits)) {
    const table = book.tables.get(id);
    if (table === undefined) return { outcome: "refused", reason: "missing", message: id };
    const place = book.place(table.sheet, table.area);
    const lastRow = table.area.row + table.area.rows - 1;
    if (lastRow !== expect.lastRow) {
      return { outcome: "changed", place, expected: expect.lastRow + 1, found: lastRow + 1 };
    }
    const header = book.headerOf(table);
    const at = header.findIndex((text, index) => text !== expect.header[index]);
    if (at >= 0 || header.length !== expect.header.length) {
      const column = table.area.column + Math.max(at, 0);
      const cell = book.place(table.sheet, { ...table.area, column, rows: 1, columns: 1 });
      const [expected = null, found = null] = [expect.header[at], header[at]];
      return { outcome: "changed", place: cell, expected, found };
    }
  }
  return undefined;
}
