/**
 * Edits made on an open workbook. What could be refused has been refused before.
 *
 * @packageDocumentation
 */
import {
  EN_US,
  printFormula,
  type Area,
  type CellEdit,
  type CellPosition,
  type Edit,
  type EditGrid,
  type Edits,
  type Receipt,
} from "../../../core";
import type { BookState, SheetState, TableState } from "../xlsx/book-state";
import { canValidate } from "../xlsx/sheet-extras";
import { addName, addSheet, addTable, removeName, removeSheet, resizeTable } from "./structure";
import { putCell, putFormat, type CellContent, type Journal } from "./put-cell";

/** Excel takes 255 characters in a document property. */
const PROPERTY_LENGTH = 255;

type NotDone = Extract<Receipt, { outcome: "written" }>["notDone"];

export interface Writing {
  readonly book: BookState;
  readonly journal: Journal;
  readonly created: Record<string, string>;
  readonly notDone: NotDone[number][];
}

export function writeEdits(writing: Writing, edits: Edits): void {
  for (const edit of edits) writeOne(writing, edit);
}

function writeOne(writing: Writing, edit: Edit): void {
  const { book, journal, created, notDone } = writing;
  switch (edit.do) {
    case "addSheet":
      created[edit.sheet] = addSheet(book, edit, journal).id;
      return;
    case "addTable": {
      const sheet = sheetOf(writing, edit.sheet);
      const header = edit.header.map((text): CellEdit => ({ text }));
      put(writing, sheet, edit.at, [header, ...edit.rows]);
      created[edit.table] = addTable(book, sheet, edit, journal).id;
      return;
    }
    case "appendRows": {
      const table = tableOf(writing, edit.table);
      const { row, column, rows } = table.area;
      put(writing, sheetOf(writing, table.sheet), { row: row + rows, column }, edit.rows);
      const area = { ...table.area, rows: rows + edit.rows.length };
      resizeTable(book, { ...table, area }, journal);
      return;
    }
    case "addColumn": {
      const table = tableOf(writing, edit.table);
      const { row, column, columns } = table.area;
      const cells = [[{ text: edit.header }], ...edit.cells.map((cell) => [cell])];
      put(writing, sheetOf(writing, table.sheet), { row, column: column + columns }, cells);
      const area = { ...table.area, columns: columns + 1 };
      const headers = [...table.columns, edit.header];
      resizeTable(book, { ...table, area, columns: headers }, journal);
      return;
    }
    case "write":
      put(writing, sheetOf(writing, edit.sheet), edit.at, edit.cells);
      return;
    case "numberFormat":
    case "style": {
      const sheet = sheetOf(writing, edit.sheet);
      const change = edit.do === "style" ? { style: edit.style } : { code: edit.code };
      forEach(edit.area, (row, column) => putFormat(book, sheet, row, column, change, journal));
      return;
    }
    case "width": {
      const { column, columns, width } = edit;
      append(sheetOf(writing, edit.sheet).widths, { column, columns, width }, journal);
      return;
    }
    case "validate": {
      const { area, rule } = edit;
      if (!canValidate(rule)) {
        notDone.push({ edit: "validate", why: "a list with a comma in a word, or too long" });
        return;
      }
      append(sheetOf(writing, edit.sheet).validations, { area, rule }, journal);
      return;
    }
    case "condition": {
      const { area, rules } = edit;
      append(sheetOf(writing, edit.sheet).conditions, { area, rules }, journal);
      return;
    }
    case "page":
      append(sheetOf(writing, edit.sheet).pages, edit.page, journal);
      return;
    case "chart":
      notDone.push({ edit: "chart", why: "charts cannot be added to a file" });
      return;
    case "name":
      addName(book, edit.name, sheetOf(writing, edit.sheet), edit.at, journal);
      return;
    case "setting":
      if ((edit.value ?? "").length > PROPERTY_LENGTH) {
        notDone.push({ edit: "setting", why: `${edit.key} is too long for a document property` });
        return;
      }
      setSetting(writing, edit.key, edit.value);
      return;
    case "removeSheet":
      removeSheet(book, sheetOf(writing, edit.sheet), journal);
      return;
    case "removeRows": {
      const table = tableOf(writing, edit.table);
      const rows = table.area.rows - edit.expect.values.length;
      const gone = { ...table.area, row: table.area.row + rows, rows: table.area.rows - rows };
      clear(writing, table, gone);
      resizeTable(book, { ...table, area: { ...table.area, rows } }, journal);
      return;
    }
    case "removeColumn": {
      const table = tableOf(writing, edit.table);
      const columns = table.area.columns - 1;
      clear(writing, table, { ...table.area, column: table.area.column + columns, columns: 1 });
      const area = { ...table.area, columns };
      resizeTable(book, { ...table, area, columns: table.columns.slice(0, -1) }, journal);
      return;
    }
    case "removeName":
      removeName(book, edit.name, journal);
      return;
  }
}

function put(writing: Writing, sheet: SheetState, at: CellPosition, cells: EditGrid): void {
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (cell === null) return;
      const [row, column] = [at.row + r, at.column + c];
      putCell(writing.book, sheet, row, column, contentOf(writing, cell, row), writing.journal);
    });
  });
}

function contentOf(writing: Writing, cell: CellEdit, row: number): CellContent {
  if ("text" in cell) return { value: cell.text };
  const value = typeof cell.value === "number" && !Number.isFinite(cell.value) ? null : cell.value;
  if (!("formula" in cell)) return { value: value === "" ? null : value };
  const sheetName = (id: string) => sheetOf(writing, id).name;
  return { value, formula: printFormula(cell.formula, row, { ...EN_US, sheetName }) };
}

function clear(writing: Writing, { sheet: id }: TableState, area: Area): void {
  const sheet = sheetOf(writing, id);
  forEach(area, (row, column) =>
    putCell(writing.book, sheet, row, column, { value: null }, writing.journal),
  );
}

function forEach({ row, column, rows, columns }: Area, visit: (r: number, c: number) => void) {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) visit(r, c);
}

function append<Item>(list: Item[], item: Item, journal: Journal): void {
  list.push(item);
  journal.push(() => void list.pop());
}

function setSetting({ book, created, journal }: Writing, key: string, value: string | null): void {
  const before = book.settings.get(key);
  journal.push(() => {
    if (before === undefined) book.settings.delete(key);
    else book.settings.set(key, before);
  });
  if (value === null) book.settings.delete(key);
  else book.settings.set(key, created[value] ?? value);
}

function sheetOf({ book, created }: Writing, id: string): SheetState {
  const sheet = book.sheets.find((one) => one.id === (created[id] ?? id));
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}

function tableOf({ book, created }: Writing, id: string): TableState {
  const table = book.tables.find((one) => one.id === (created[id] ?? id));
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}
