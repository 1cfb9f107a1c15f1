/**
 * Does the edits one after the other and notes with each how to take it back.
 *
 * @packageDocumentation
 */
import type { Area, Edit, Place, Remainder, SheetId, TableId } from "../../core";
import { rangeIn, type Document, type Sheet, type Table } from "./document";
import type { SeenCells } from "./seen-cells";
import { partsOf, restoreCells, wholePart, writePart, type Part } from "./write-cells";
import { isLook } from "./looks";

/** Bytes of one document property. */
const PROPERTY_BYTES = 9 * 1024;

type Setting = Extract<Edit, { readonly do: "setting" }>;

export interface NotDone {
  readonly edit: Edit["do"];
  readonly why: string;
}

export class Writer {
  readonly created: Record<string, string> = {};
  readonly written: Place[] = [];
  readonly notDone: NotDone[] = [];
  /** What taking back will not reach. */
  readonly remains: Remainder[] = [];
  calls = 0;
  private readonly undo: (() => void)[] = [];
  /** Names that were removed on the way. */
  private readonly gone = new Set<string>();
  private readonly sheets: Map<SheetId, Sheet>;
  private readonly tables: Map<TableId, Table>;
  private readonly settings = PropertiesService.getDocumentProperties();
  private readonly settingsBefore = this.settings.getProperties();

  constructor(
    private readonly document: Document,
    private readonly seen: SeenCells,
  ) {
    this.sheets = new Map(document.sheets);
    this.tables = new Map(document.tables.map((table) => [table.name, table]));
  }

  /** Takes back everything, the last first. */
  takeBack(): void {
    for (const step of this.undo.reverse()) step();
  }

  /** Notes how to take back what somebody else does to the sheets. */
  onTakeBack(step: () => void): void {
    this.undo.push(step);
  }

  sheetOf(id: SheetId): Sheet {
    const sheet = this.sheets.get(this.idOf(id));
    if (sheet === undefined) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  private idOf(name: string): string {
    return this.created[name] ?? name;
  }

  write(edit: Edit): void {
    if (isLook(edit)) return;
    switch (edit.do) {
      case "addSheet":
        this.addSheet(edit.sheet, edit.name, edit.frozenRows);
        return;
      case "addTable": {
        const rows = [edit.header.map((text) => ({ text })), ...edit.rows];
        const part = wholePart(edit.at, rows, edit.header.length);
        this.put(edit.sheet, part);
        this.nameTable(edit.table, edit.name, this.idOf(edit.sheet), part.area);
        return;
      }
      case "appendRows": {
        const { sheet, area, name } = this.tableOf(edit.table);
        const at = { row: area.row + area.rows, column: area.column };
        this.put(sheet, wholePart(at, edit.rows, area.columns));
        this.resize(name, { ...area, rows: area.rows + edit.rows.length });
        return;
      }
      case "addColumn": {
        const { sheet, area, name } = this.tableOf(edit.table);
        const cells = [[{ text: edit.header }], ...edit.cells.map((cell) => [cell])];
        const at = { row: area.row, column: area.column + area.columns };
        this.put(sheet, wholePart(at, cells, 1));
        this.resize(name, { ...area, columns: area.columns + 1 });
        return;
      }
      case "write":
        for (const part of partsOf(edit.at, edit.cells)) this.put(edit.sheet, part);
        return;
      case "removeRows": {
        const { sheet, area, name } = this.tableOf(edit.table);
        const rows = area.rows - edit.expect.values.length;
        this.clear(sheet, { ...area, row: area.row + rows, rows: area.rows - rows });
        this.resize(name, { ...area, rows });
        return;
      }
      case "removeColumn": {
        const { sheet, area, name } = this.tableOf(edit.table);
        const columns = area.columns - 1;
        this.clear(sheet, { ...area, column: area.column + columns, columns: 1 });
        this.resize(name, { ...area, columns });
        return;
      }
      case "removeSheet":
        this.removeSheet(edit.sheet);
        return;
      case "name":
        this.nameCell(edit.name, edit.sheet, { ...edit.at, rows: 1, columns: 1 });
        return;
      case "removeName":
        this.removeName(edit.name);
        return;
      case "setting":
        this.set(edit);
    }
  }

  private tableOf(id: TableId): Table {
    const table = this.tables.get(this.idOf(id));
    if (table === undefined) throw new Error(`no table ${id}`);
    return table;
  }

  private addSheet(id: SheetId, wanted: string, frozenRows: number): void {
    const { spreadsheet } = this.document;
    const taken = new Set([...this.sheets.values()].map((sheet) => sheet.getName().toLowerCase()));
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
    const sheet = spreadsheet.insertSheet(name, this.sheets.size);
    this.undo.push(() => spreadsheet.deleteSheet(sheet));
    if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
    this.created[id] = String(sheet.getSheetId());
    this.sheets.set(String(sheet.getSheetId()), sheet);
  }

  private put(id: SheetId, part: Part): void {
    const sheet = this.sheetOf(id);
    const isOld = this.document.sheets.has(this.idOf(id));
    const before = isOld ? this.seen.raw(this.idOf(id), part.area) : undefined;
    makeRoom(sheet, part.area);
    if (before !== undefined) this.undo.push(() => restoreCells(sheet, part.area, before));
    this.written.push({ sheet: this.idOf(id), sheetName: sheet.getName(), area: part.area });
    const sheetName = (name: SheetId): string => this.sheetOf(name).getName();
    const formats = before === undefined ? {} : { formats: before.formats };
    this.calls += writePart(part, { sheet, sheetName, ...formats });
  }

  private clear(id: SheetId, area: Area): void {
    const sheet = this.sheetOf(id);
    const before = this.seen.raw(id, area);
    this.undo.push(() => restoreCells(sheet, area, before));
    this.written.push({ sheet: id, sheetName: sheet.getName(), area });
    rangeIn(sheet, area).clearContent();
    this.calls++;
  }

  /** Sheets has no tables: a name for header and body together is what marks one. */
  private nameTable(id: TableId, wanted: string, sheet: SheetId, area: Area): void {
    const base = /^Keel(?!_)\w+$/.test(wanted) ? wanted : `Keel${wanted.replace(/\W/g, "")}`;
    const taken = new Set([...this.tables.keys()].map((name) => name.toLowerCase()));
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    this.created[id] = name;
    this.setName(name, sheet, area);
    this.tables.set(name, { name, sheet, area });
  }

  private resize(name: string, area: Area): void {
    const table = this.tableOf(name);
    this.setName(name, table.sheet, area);
    this.tables.set(name, { ...table, area });
  }

  /** A name the user already has is not moved. */
  private nameCell(name: string, sheet: SheetId, area: Area): void {
    const isTaken = this.document.names.some(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) this.notDone.push({ edit: "name", why: `${name} is already a named range` });
    else this.setName(name, this.idOf(sheet), area);
  }

  private setName(name: string, sheet: SheetId, area: Area): void {
    const { spreadsheet, names, tables } = this.document;
    const before = [...names, ...tables].find((one) => one.name === name);
    spreadsheet.setNamedRange(name, rangeIn(this.sheetOf(sheet), area));
    this.undo.push(() => {
      if (before === undefined) spreadsheet.removeNamedRange(name);
      else this.nameAgain(before);
    });
  }

  private removeName(name: string): void {
    const { spreadsheet, names } = this.document;
    const before = names.find((one) => one.name === name);
    if (before === undefined || !this.sheets.has(before.sheet)) return;
    spreadsheet.removeNamedRange(name);
    this.gone.add(name);
    this.undo.push(() => {
      this.nameAgain(before);
    });
  }

  /** A name goes with the sheet it points to. */
  private nameAgain({ name, sheet, area }: Table): void {
    const home = this.sheets.get(sheet);
    if (home !== undefined) this.document.spreadsheet.setNamedRange(name, rangeIn(home, area));
  }

  /** Deleted last of all: what is deleted cannot be put back. */
  private removeSheet(id: SheetId): void {
    const { spreadsheet, names, tables } = this.document;
    const inside = [...names, ...tables].filter(
      ({ sheet, name }) => sheet === id && !this.gone.has(name),
    );
    for (const one of inside) {
      spreadsheet.removeNamedRange(one.name);
      this.undo.push(() => {
        this.nameAgain(one);
      });
    }
    const sheet = this.sheetOf(id);
    const sheetName = sheet.getName();
    spreadsheet.deleteSheet(sheet);
    this.sheets.delete(id);
    this.remains.push({ edit: "removeSheet", sheet: id, sheetName });
  }

  private set({ key, value }: Setting): void {
    const before = this.settingsBefore[key];
    const next = value === null ? null : this.idOf(value);
    if (next !== null && bytesOf(next) > PROPERTY_BYTES) {
      this.notDone.push({ edit: "setting", why: `${key} is longer than 9 kB` });
      return;
    }
    this.undo.push(() => {
      if (before === undefined) this.settings.deleteProperty(key);
      else this.settings.setProperty(key, before);
    });
    if (next === null) this.settings.deleteProperty(key);
    else this.settings.setProperty(key, next);
  }
}

/** A new sheet has 1,000 rows and 26 columns, and the OKRs table has 27. */
function makeRoom(sheet: Sheet, { row, column, rows, columns }: Area): void {
  const [lastRow, lastColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (row + rows > lastRow) sheet.insertRowsAfter(lastRow, row + rows - lastRow);
  if (column + columns > lastColumn) {
    sheet.insertColumnsAfter(lastColumn, column + columns - lastColumn);
  }
}

/** Bytes in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
