/**
 * Sheets, tables and names added to an open workbook or taken from it, each with what takes it back.
 *
 * @packageDocumentation
 */
import { cellName, type CellPosition, type Edit } from "../../../core";
import {
  sheetIdOf,
  tableIdOf,
  type BookState,
  type SheetState,
  type TableState,
} from "../xlsx/book-state";
import { SheetCells } from "../xlsx/sheet-cells";
import type { Journal } from "./put-cell";

type EditOf<Do extends Edit["do"]> = Extract<Edit, { do: Do }>;

const NAME_MAX = 31;
/** What Excel does not take in the name of a sheet. */
const FORBIDDEN = /[:\\/?*[\]]/g;

export function addSheet(
  book: BookState,
  { name, frozenRows }: EditOf<"addSheet">,
  journal: Journal,
): SheetState {
  const number = ++book.highest.sheet;
  const sheet: SheetState = {
    id: sheetIdOf(number),
    name: freeSheetName(book, name),
    number,
    visible: true,
    part: undefined,
    position: undefined,
    cells: new SheetCells(),
    columns: [],
    merges: [],
    arrays: [],
    shared: new Map(),
    frozen: { rows: frozenRows, columns: 0 },
    protected: false,
    touched: new Map(),
    widths: [],
    validations: [],
    conditions: [],
    pages: [],
  };
  book.sheets.push(sheet);
  journal.push(() => remove(book.sheets, sheet));
  return sheet;
}

function freeSheetName(book: BookState, wanted: string): string {
  const taken = new Set(book.workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (const { name } of book.sheets) taken.add(name.toLowerCase());
  const plain =
    wanted
      .replace(FORBIDDEN, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  let name = plain.slice(0, NAME_MAX);
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const end = ` ${n}`;
    name = `${plain.slice(0, NAME_MAX - end.length)}${end}`;
  }
  return name;
}

export function removeSheet(book: BookState, sheet: SheetState, journal: Journal): void {
  const position = book.sheets.indexOf(sheet);
  const tables = book.tables.filter((table) => table.sheet === sheet.id);
  book.sheets.splice(position, 1);
  for (const table of tables) remove(book.tables, table);
  journal.push(() => {
    book.sheets.splice(position, 0, sheet);
    book.tables.push(...tables);
  });
}

export function addTable(
  book: BookState,
  sheet: SheetState,
  { name, at, header, rows }: EditOf<"addTable">,
  journal: Journal,
): TableState {
  const number = ++book.highest.table;
  const table: TableState = {
    id: tableIdOf(number),
    number,
    name: freeTableName(book, name),
    sheet: sheet.id,
    part: undefined,
    // A table without a body row is none to Excel.
    area: { ...at, rows: Math.max(rows.length, 1) + 1, columns: header.length },
    totals: false,
    columns: [...header],
  };
  book.tables.push(table);
  journal.push(() => remove(book.tables, table));
  return table;
}

function freeTableName(book: BookState, wanted: string): string {
  const taken = new Set([...book.tables, ...book.names].map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
  return name;
}

export function resizeTable(book: BookState, table: TableState, journal: Journal): void {
  const position = book.tables.findIndex(({ id }) => id === table.id);
  const before = book.tables[position];
  if (before === undefined) return;
  book.tables[position] = table;
  journal.push(() => {
    book.tables[position] = before;
  });
}

/** A name that is there already is given its new cell. */
export function addName(
  book: BookState,
  name: string,
  sheet: SheetState,
  at: CellPosition,
  journal: Journal,
): void {
  const cell = cellName(at).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const refersTo = `'${sheet.name.replace(/'/g, "''")}'!${cell}`;
  removeName(book, name, journal);
  const entry = { name, refersTo, scope: undefined, hidden: false, others: [] };
  book.names.push(entry);
  journal.push(() => remove(book.names, entry));
}

export function removeName(book: BookState, name: string, journal: Journal): void {
  const position = book.names.findIndex(
    (one) => one.scope === undefined && one.name.toLowerCase() === name.toLowerCase(),
  );
  const before = book.names[position];
  if (before === undefined) return;
  book.names.splice(position, 1);
  journal.push(() => void book.names.splice(position, 0, before));
}

function remove<Item>(list: Item[], item: Item): void {
  const position = list.indexOf(item);
  if (position >= 0) list.splice(position, 1);
}
