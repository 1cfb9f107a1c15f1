/**
 * Reasons not to begin with a list of edits, found before anything is written.
 *
 * @packageDocumentation
 */
import {
  areaName,
  difference,
  expectedCells,
  expectedTables,
  isNew,
  type Area,
  type CellEdit,
  type CellPosition,
  type Edit,
  type EditGrid,
  type Edits,
  type Place,
  type Receipt,
  type SheetId,
  type RefusalReason,
} from "../../../core";
import type { BookState, SheetState } from "../xlsx/book-state";
import { COLUMNS_MAX, ROWS_MAX } from "../xlsx/column";
import { overlaps, readRegion } from "./read-region";

/** Characters a cell of the format can hold. */
export const TEXT_MAX = 32_767;

/** `undefined` when all edits can be made. */
export const objection = (book: BookState, edits: Edits): Receipt | undefined =>
  refusal(book, edits) ?? changed(book, edits);

function refusal(book: BookState, edits: Edits): Receipt | undefined {
  const given = new Set<string>();
  for (const edit of edits) {
    const unknown = unknownTarget(book, edit, given);
    if (unknown !== undefined) return refused("missing", unknown);
    if (edit.do === "addSheet" || edit.do === "removeSheet") {
      if (book.workbook.locked) {
        return refused("protected", "The workbook's structure is protected.");
      }
    }
    const target = written(book, edit);
    if (target === undefined) continue;
    const { sheet, area, cells } = target;
    const place = placeOf(sheet, area);
    if (sheet.protected) return refused("protected", `${sheet.name} is protected.`, place);
    if (area.row + area.rows > ROWS_MAX || area.column + area.columns > COLUMNS_MAX) {
      return refused("too-large", `${areaName(area)} is outside the sheet.`, place);
    }
    const array = sheet.arrays.find((one) => one.rows * one.columns > 1 && overlaps(one, area));
    if (array !== undefined && edit.do === "write") {
      const text = `${areaName(array)} is one array formula.`;
      return refused("unsupported", text, placeOf(sheet, array));
    }
    if (cells !== undefined && tooLong(cells)) {
      return refused("too-large", `A cell holds at most ${TEXT_MAX} characters.`, place);
    }
    const below = occupied(book, edit, sheet, area);
    if (below !== undefined) return below;
  }
  return undefined;
}

function unknownTarget(book: BookState, edit: Edit, given: Set<string>): string | undefined {
  if (edit.do === "addSheet") given.add(edit.sheet);
  if (edit.do === "addTable") given.add(edit.table);
  const knows = (id: string, list: readonly { readonly id: string }[]) =>
    isNew(id) ? given.has(id) : list.some((one) => one.id === id);
  if ("sheet" in edit && !knows(edit.sheet, book.sheets)) return edit.sheet;
  if ("table" in edit && !knows(edit.table, book.tables)) return edit.table;
  return undefined;
}

interface Written {
  readonly sheet: SheetState;
  readonly area: Area;
  readonly cells?: EditGrid;
}

/** Cells of the file that an edit writes; nothing for sheets the same edits create. */
function written(book: BookState, edit: Edit): Written | undefined {
  const sheet = "sheet" in edit ? book.sheets.find(({ id }) => id === edit.sheet) : undefined;
  const table = "table" in edit ? book.tables.find(({ id }) => id === edit.table) : undefined;
  const owner = sheet ?? book.sheets.find(({ id }) => id === table?.sheet);
  if (owner === undefined) return undefined;
  switch (edit.do) {
    case "write":
      return { sheet: owner, area: areaOf(edit.at, edit.cells), cells: edit.cells };
    case "addTable": {
      const area = { ...edit.at, rows: edit.rows.length + 1, columns: edit.header.length };
      return { sheet: owner, area, cells: edit.rows };
    }
    case "appendRows":
      return table === undefined
        ? undefined
        : { sheet: owner, area: below(table.area, edit.rows.length), cells: edit.rows };
    case "addColumn": {
      if (table === undefined) return undefined;
      const { row, column, rows, columns } = table.area;
      const area = { row, column: column + columns, rows, columns: 1 };
      return { sheet: owner, area, cells: edit.cells.map((cell) => [cell]) };
    }
    case "removeRows":
    case "removeColumn":
      return table === undefined ? undefined : { sheet: owner, area: table.area };
    case "numberFormat":
    case "style":
    case "validate":
    case "condition":
      return { sheet: owner, area: edit.area };
    case "page":
      return { sheet: owner, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    case "width":
      return {
        sheet: owner,
        area: { row: 0, column: edit.column, rows: 1, columns: edit.columns },
      };
    default:
      return undefined;
  }
}

const areaOf = (at: CellPosition, cells: EditGrid): Area => ({
  ...at,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

const below = (area: Area, rows: number): Area => ({ ...area, row: area.row + area.rows, rows });

/** A table grows only over blank cells, and not through its row of totals. */
function occupied(book: BookState, edit: Edit, sheet: SheetState, area: Area): Receipt | undefined {
  if (edit.do !== "appendRows" && edit.do !== "addColumn" && edit.do !== "addTable")
    return undefined;
  const table = book.tables.find(({ id }) => id === edit.table);
  if (table?.totals === true && edit.do === "appendRows") {
    return refused("unsupported", "The table ends with a row of totals.", placeOf(sheet, area));
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { value, formula } = sheet.cells.seen(row, column);
      if (value === null && formula === undefined) continue;
      const place = placeOf(sheet, { row, column, rows: 1, columns: 1 });
      return { outcome: "changed", place, expected: null, found: value };
    }
  }
  return undefined;
}

const tooLong = (cells: EditGrid): boolean =>
  cells.some((line) => line.some((cell) => cell !== null && textOf(cell).length > TEXT_MAX));

function textOf(cell: CellEdit): string {
  const value = "text" in cell ? cell.text : cell.value;
  return typeof value === "string" ? value : "";
}

function changed(book: BookState, edits: Edits): Receipt | undefined {
  const nameOf = (id: SheetId) => book.sheets.find((one) => one.id === id)?.name ?? id;
  for (const { sheet: id, area, expect } of expectedCells(edits, book.tables)) {
    const sheet = book.sheets.find((one) => one.id === id);
    if (sheet === undefined) return refused("missing", id);
    const found = difference(area, expect, readRegion(sheet, area, book.styles), nameOf);
    if (found === undefined) continue;
    const place = placeOf(sheet, { ...found.at, rows: 1, columns: 1 });
    return { outcome: "changed", place, expected: found.expected, found: found.found };
  }
  for (const { table: id, expect } of expectedTables(edits)) {
    const table = book.tables.find((one) => one.id === id);
    const sheet = book.sheets.find((one) => one.id === table?.sheet);
    if (table === undefined || sheet === undefined) return refused("missing", id);
    const lastRow = table.area.row + table.area.rows - 1;
    if (lastRow === expect.lastRow && same(table.columns, expect.header)) continue;
    const place = placeOf(sheet, table.area);
    return { outcome: "changed", place, expected: expect.lastRow + 1, found: lastRow + 1 };
  }
  return undefined;
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, n) => text.trim() === other[n]?.trim());

export const placeOf = ({ id, name }: SheetState, area: Area): Place => ({
  sheet: id,
  sheetName: name,
  area,
});

const refused = (reason: RefusalReason, message: string, place?: Place): Receipt => ({
  outcome: "refused",
  reason,
  message,
  ...(place === undefined ? {} : { place }),
});
