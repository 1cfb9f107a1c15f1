/**
 * A workbook as a test writes it down, made into a spreadsheet.
 *
 * @packageDocumentation
 */
import { isCellError } from "../../../core";
import type { BookSpec, CellSpec, SheetSpec } from "../../support/book";
import {
  areaOf,
  cellAt,
  cellKey,
  newBook,
  newSheet,
  positions,
  type Book,
  type Cell,
  type Sheet,
} from "./book";

export function bookFrom(spec: BookSpec, now?: number): Book {
  const book = newBook(now);
  book.sheets.splice(0, 1, ...spec.sheets.map((sheet, index) => sheetFrom(sheet, 100 + index)));
  const [first] = book.sheets;
  if (first === undefined) throw new Error("a spreadsheet has at least one sheet");
  book.active = { ...book.active, sheet: first };
  const sheetOf = (name: string): Sheet => book.sheets.find((one) => one.name === name) ?? first;
  for (const { name, sheet, area } of spec.tables ?? []) {
    book.names.push({ name, sheet: sheetOf(sheet), area: areaOf(area) });
  }
  for (const [name, place] of Object.entries(spec.names ?? {})) {
    const [, sheet = "", area = ""] = /^'?(.+?)'?!(.+)$/.exec(place) ?? [];
    book.names.push({ name, sheet: sheetOf(sheet), area: areaOf(area) });
  }
  return book;
}

function sheetFrom(spec: SheetSpec, id: number): Sheet {
  const sheet = newSheet(id, spec.name);
  sheet.hidden = spec.hidden ?? false;
  sheet.rows = Math.max(sheet.rows, spec.rows.length);
  sheet.columns = Math.max(sheet.columns, ...spec.rows.map(({ length }) => length));
  sheet.merges = (spec.merges ?? []).map(areaOf);
  if (spec.protected === true) {
    sheet.protections = [{ kind: "SHEET", unprotected: [], canEdit: false }];
  }
  spec.rows.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell !== null) sheet.cells.set(cellKey(r, c), cellFrom(cell));
    });
  });
  for (const [area, format] of Object.entries(spec.formats ?? {})) {
    for (const [row, column] of positions(areaOf(area))) {
      const before = cellAt(sheet, row, column) ?? { value: null };
      sheet.cells.set(cellKey(row, column), { ...before, format });
    }
  }
  return sheet;
}

function cellFrom(spec: CellSpec): Cell {
  const isFormula = typeof spec === "object" && spec !== null && !isCellError(spec);
  return isFormula ? { value: null, formula: spec.formula } : { value: spec };
}
