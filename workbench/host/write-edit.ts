/**
 * What each edit does to the grid.
 *
 * @packageDocumentation
 */
import {
  cellName,
  type Area,
  type CellEdit,
  type CellPosition,
  type Edit,
  type EditGrid,
  type SheetId,
  type TableInfo,
} from "../../core";
import type { OpenBook } from "./open-book";
import { clear, put, type Writing } from "./write-cells";

/** Says why an edit cannot be done here; everything else is done. */
export function writeEdit(writing: Writing, edit: Edit): string | undefined {
  const { book, undo } = writing;
  const { grid } = book;
  const id = (name: string): string => writing.created[name] ?? name;
  switch (edit.do) {
    case "addSheet":
      addSheet(writing, edit);
      return undefined;
    case "addTable":
      addTable(writing, { ...edit, sheet: id(edit.sheet) });
      return undefined;
    case "appendRows": {
      const table = tableOf(book, id(edit.table));
      const row = table.area.row + table.area.rows;
      put(writing, table.sheet, { row, column: table.area.column }, edit.rows);
      resize(writing, table, { rows: table.area.rows + edit.rows.length });
      return undefined;
    }
    case "addColumn": {
      const table = tableOf(book, id(edit.table));
      const at = { row: table.area.row, column: table.area.column + table.area.columns };
      const cells: EditGrid = [[{ text: edit.header }], ...edit.cells.map((cell) => [cell])];
      put(writing, table.sheet, at, cells);
      resize(writing, table, { columns: table.area.columns + 1 });
      return undefined;
    }
    case "write":
      put(writing, id(edit.sheet), edit.at, edit.cells);
      return undefined;
    case "numberFormat":
      undo(grid.format(id(edit.sheet), edit.area, edit.code));
      return undefined;
    case "style":
      undo(grid.style(id(edit.sheet), edit.area, edit.style));
      return undefined;
    case "width":
      undo(grid.width(id(edit.sheet), edit));
      return undefined;
    case "validate":
      undo(grid.validate(id(edit.sheet), edit.area, edit.rule));
      return undefined;
    case "condition":
      undo(grid.condition(id(edit.sheet), edit.area, edit.rules));
      return undefined;
    case "page":
      return undefined; // Paper is of the file: saving replays the edit on it.
    case "chart":
      return "The workbench's grid draws no charts.";
    case "name":
      undo(grid.setName(edit.name, reference(book, id(edit.sheet), edit.at)));
      return undefined;
    case "removeName":
      undo(grid.removeName(edit.name));
      return undefined;
    case "setting":
      setSetting(writing, edit.key, edit.value === null ? null : id(edit.value));
      return undefined;
    case "removeSheet":
      removeSheet(writing, edit.sheet);
      return undefined;
    case "removeRows": {
      const table = tableOf(book, edit.table);
      const { area } = table;
      const rows = edit.expect.values.length;
      clear(writing, table.sheet, { ...area, row: area.row + area.rows - rows, rows });
      resize(writing, table, { rows: area.rows - rows });
      return undefined;
    }
    case "removeColumn": {
      const table = tableOf(book, edit.table);
      const { area } = table;
      clear(writing, table.sheet, { ...area, column: area.column + area.columns - 1, columns: 1 });
      resize(writing, table, { columns: area.columns - 1 });
      return undefined;
    }
  }
}

type AddSheet = Extract<Edit, { do: "addSheet" }>;
type AddTable = Extract<Edit, { do: "addTable" }>;

function addSheet({ book, created, undo }: Writing, edit: AddSheet): void {
  const id = book.newId("sheet");
  undo(book.grid.addSheet(id, freeName(book, edit.name), edit.frozenRows));
  created[edit.sheet] = id;
}

function addTable(writing: Writing, { table, sheet, at, name, header, rows }: AddTable): void {
  const cells: EditGrid = [header.map((text): CellEdit => ({ text })), ...rows];
  put(writing, sheet, at, cells);
  const id = writing.book.newId("table");
  const area = { ...at, rows: cells.length, columns: header.length };
  setTable(writing, { id, name, sheet, area, columns: header });
  writing.created[table] = id;
}

function tableOf(book: OpenBook, id: string): TableInfo {
  const table = book.tables.get(id);
  if (table === undefined) throw new Error(`There is no table ${id}.`);
  return table;
}

function resize(writing: Writing, table: TableInfo, size: Partial<Area>): void {
  setTable(writing, { ...table, area: { ...table.area, ...size } });
}

function setTable({ book, undo }: Writing, table: TableInfo): void {
  const before = book.tables.get(table.id);
  undo(book.grid.setTable(table));
  book.tables.set(table.id, table);
  undo(() => {
    if (before === undefined) book.tables.delete(table.id);
    else book.tables.set(table.id, before);
  });
}

function reference(book: OpenBook, sheet: SheetId, at: CellPosition): string {
  const name = (book.sheet(sheet)?.name ?? sheet).replace(/'/g, "''");
  return `'${name}'!${cellName(at).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
}

function setSetting({ book, undo }: Writing, key: string, value: string | null): void {
  const before = book.settings.get(key);
  const set = (text: string | null | undefined): void => {
    if (text === null || text === undefined) book.settings.delete(key);
    else book.settings.set(key, text);
  };
  set(value);
  undo(() => set(before));
}

function removeSheet({ book, undo }: Writing, sheet: SheetId): void {
  for (const table of [...book.tables.values()]) {
    if (table.sheet !== sheet) continue;
    undo(book.grid.removeTable(table.name));
    book.tables.delete(table.id);
    undo(() => book.tables.set(table.id, table));
  }
  undo(book.grid.removeSheet(sheet));
}

function freeName(book: OpenBook, wanted: string): string {
  const taken = new Set(book.grid.sheets().map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
  return name;
}
