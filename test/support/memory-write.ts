import type { CellEdit, Edit, EditGrid, Edits } from "../../core/actions/port/edits";
import type { Receipt } from "../../core/actions/port/port";
import { EN_US, printFormula } from "../../core/actions/port/print-formula";
import type { CellPosition } from "../../core/kernel/address";
import {
  cellKey,
  sheetOf,
  type MemoryBook,
  type MemorySheet,
  type MemoryTable,
} from "./memory-book";

/** What each edit does to a workbook of values; nothing is verified here. */
export function writeEdits(book: MemoryBook, edits: Edits): Receipt {
  const created: Record<string, string> = {};
  const id = (name: string): string => created[name] ?? name;
  for (const edit of edits) writeOne(book, edit, id, created);
  return { outcome: "written", created, notDone: [], trips: 2 };
}

function writeOne(
  book: MemoryBook,
  edit: Edit,
  id: (name: string) => string,
  created: Record<string, string>,
): void {
  const tableOf = (name: string): MemoryTable => {
    const table = book.tables.find((one) => one.id === id(name));
    if (table === undefined) throw new Error(`no table ${name}`);
    return table;
  };
  const put = (sheetId: string, at: CellPosition, cells: EditGrid) => {
    const sheet = sheetOf(book, id(sheetId));
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        if (cell !== null) putCell(book, sheet, at.row + r, at.column + c, cell, id);
      });
    });
  };
  switch (edit.do) {
    case "addSheet": {
      const name = freeName(book, edit.name);
      created[edit.sheet] = `sheet-${name}`;
      const sheet = { id: `sheet-${name}`, name, visible: true, protected: false };
      book.sheets.push({ ...sheet, cells: new Map(), merges: [] });
      return;
    }
    case "addTable": {
      created[edit.table] = `table-${edit.name}`;
      const header = edit.header.map((text): CellEdit => ({ text }));
      put(edit.sheet, edit.at, [header, ...edit.rows]);
      const area = { ...edit.at, rows: edit.rows.length + 1, columns: edit.header.length };
      book.tables.push({ id: `table-${edit.name}`, name: edit.name, sheet: id(edit.sheet), area });
      return;
    }
    case "appendRows": {
      const table = tableOf(edit.table);
      const row = table.area.row + table.area.rows;
      put(table.sheet, { row, column: table.area.column }, edit.rows);
      table.area = { ...table.area, rows: table.area.rows + edit.rows.length };
      return;
    }
    case "addColumn": {
      const table = tableOf(edit.table);
      const at = { row: table.area.row, column: table.area.column + table.area.columns };
      put(table.sheet, at, [[{ text: edit.header }], ...edit.cells.map((cell) => [cell])]);
      table.area = { ...table.area, columns: table.area.columns + 1 };
      return;
    }
    case "write":
      put(edit.sheet, edit.at, edit.cells);
      return;
    case "name": {
      const { sheet, at } = edit;
      const target = `'${sheetOf(book, id(sheet)).name}'!`;
      book.names.push({ name: edit.name, refersTo: `${target}R${at.row + 1}C${at.column + 1}` });
      return;
    }
    case "setting":
      if (edit.value === null) book.settings.delete(edit.key);
      else book.settings.set(edit.key, id(edit.value));
      return;
    case "removeSheet":
      remove(book.sheets, (sheet) => sheet.id === edit.sheet);
      for (const table of [...book.tables]) {
        if (table.sheet === edit.sheet) remove(book.tables, (one) => one === table);
      }
      return;
    case "removeRows": {
      const table = tableOf(edit.table);
      const rows = edit.expect.values.length;
      clear(book, table, table.area.row + table.area.rows - rows, rows);
      table.area = { ...table.area, rows: table.area.rows - rows };
      return;
    }
    case "removeColumn": {
      const table = tableOf(edit.table);
      table.area = { ...table.area, columns: table.area.columns - 1 };
      const column = table.area.column + table.area.columns;
      const sheet = sheetOf(book, table.sheet);
      for (let r = 0; r < table.area.rows; r++)
        sheet.cells.delete(cellKey(table.area.row + r, column));
      return;
    }
    case "removeName":
      remove(book.names, ({ name }) => name === edit.name);
      return;
    case "numberFormat":
    case "style":
    case "width":
    case "validate":
    case "condition":
    case "page":
    case "chart":
      return; // looks, which this fake does not keep
  }
}

function putCell(
  book: MemoryBook,
  sheet: MemorySheet,
  row: number,
  column: number,
  cell: CellEdit,
  id: (name: string) => string,
): void {
  const format = sheet.cells.get(cellKey(row, column))?.format;
  const kept = format === undefined ? {} : { format };
  const sheetName = (name: string) => sheetOf(book, id(name)).name;
  if ("formula" in cell) {
    const formula = printFormula(cell.formula, row, { ...EN_US, sheetName });
    sheet.cells.set(cellKey(row, column), { ...kept, value: cell.value, formula });
  } else {
    const value = "text" in cell ? cell.text : cell.value;
    sheet.cells.set(cellKey(row, column), { ...kept, value });
  }
}

function freeName(book: MemoryBook, wanted: string): string {
  const taken = new Set(book.sheets.map(({ name }) => name));
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted} ${n}`;
  return name;
}

function remove<Item>(list: Item[], matches: (item: Item) => boolean): void {
  const index = list.findIndex(matches);
  if (index >= 0) list.splice(index, 1);
}

function clear(book: MemoryBook, table: MemoryTable, row: number, rows: number): void {
  const sheet = sheetOf(book, table.sheet);
  for (let r = row; r < row + rows; r++) {
    for (let c = 0; c < table.area.columns; c++) {
      sheet.cells.delete(cellKey(r, table.area.column + c));
    }
  }
}
