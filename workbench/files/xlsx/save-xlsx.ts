/**
 * A workbook's bytes with its changes: only the parts that changed are written anew.
 *
 * @packageDocumentation
 */
import { PackagePatch } from "../package/package";
import { relationshipsOf, relativeTarget } from "../package/part-name";
import {
  addRelationship,
  NO_RELATIONSHIPS,
  readRelationships,
  removeRelationships,
} from "../package/relationships";
import {
  goneSheets,
  type BookState,
  type SheetState,
  type TableState,
  type Touch,
} from "./book-state";
import { NO_PROPERTIES, patchSettings, PROPERTIES_TYPE } from "./custom-properties";
import type { Edition } from "./namespaces";
import { patchAppProperties } from "./app-properties";
import { patchSheet } from "./patch-sheet";
import { emptyStyles, patchStyles } from "./patch-styles";
import { patchWorkbook } from "./patch-workbook";
import { newTableXml, patchTableXml } from "./table-part";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** @param whole - The cells come from elsewhere and stand in no part yet: write all of them. */
export function saveXlsx(book: BookState, whole = false): Uint8Array {
  if (!whole && !isChanged(book)) return book.original;
  return new Saving(whole ? { ...book, sheets: book.sheets.map(allTouched) } : book).save();
}

function allTouched(sheet: SheetState): SheetState {
  if (sheet.position === undefined) return sheet;
  const rows = [...sheet.cells.rows].map(([row, { values, styles }]) => {
    const columns = [...Object.keys(values), ...Object.keys(styles)].map(Number);
    return [row, new Map(columns.map((column): [number, Touch] => [column, "content"]))] as const;
  });
  return { ...sheet, touched: new Map(rows) };
}

function isChanged(book: BookState): boolean {
  const { sheets, originalSheets, tables, originalTables, settings, originalSettings } = book;
  return (
    sheets.some(sheetChanged) ||
    !same(sheets, originalSheets) ||
    !same(tables, originalTables) ||
    !same(book.names, book.workbook.names) ||
    !sameMap(settings, originalSettings)
  );
}

const same = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, n) => item === other[n]);

const sameMap = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);

const sheetChanged = (sheet: SheetState): boolean =>
  sheet.touched.size > 0 ||
  [sheet.widths, sheet.validations, sheet.conditions, sheet.pages].some(({ length }) => length > 0);

class Saving {
  private readonly patch: PackagePatch;
  private readonly taken = new Set<string>();
  private readonly partOfSheet = new Map<string, string>();
  private readonly relationshipOfSheet = new Map<string, string>();

  constructor(private readonly book: BookState) {
    this.patch = new PackagePatch(book.package);
  }

  save(): Uint8Array {
    const { book } = this;
    for (const sheet of goneSheets(book)) this.drop(sheet);
    for (const sheet of book.sheets) this.saveSheet(sheet);
    for (const table of book.tables) this.saveTable(table);
    this.saveStyles();
    this.saveWorkbook();
    this.saveSettings();
    return this.patch.bytes();
  }

  private saveSheet(sheet: SheetState): void {
    const { book, patch } = this;
    const part = sheet.part ?? this.newSheetPart(sheet);
    const mine = (table: TableState) => table.sheet === sheet.id;
    const added = book.tables.filter((one) => mine(one) && one.part === undefined);
    const gone = book.originalTables.filter(
      (one) => mine(one) && !book.tables.some(({ id }) => id === one.id),
    );
    if (sheet.part !== undefined && !sheetChanged(sheet) && added.length + gone.length === 0) {
      return;
    }
    const before = patch.text(part) ?? "";
    const tables = {
      added: added.map((one) => this.newTable(one, part)),
      removed: new Set(gone.map((one) => this.dropTable(one, part))),
    };
    patch.set(part, patchSheet(before, part, sheet, tables, book));
  }

  private newSheetPart(sheet: SheetState): string {
    const { book, patch, taken } = this;
    const part = this.free("xl/worksheets/sheet");
    taken.add(part);
    patch.set(part, newSheetXml(sheet, book.workbook.edition), `${SPREADSHEET}.worksheet+xml`);
    this.partOfSheet.set(sheet.id, part);
    this.relationshipOfSheet.set(sheet.id, this.relate(book.parts.workbook, "worksheet", part));
    return part;
  }

  /** Relationship id of a table that is new on a sheet. */
  private newTable(table: TableState, sheetPart: string): string {
    const part = this.free("xl/tables/table");
    this.patch.set(
      part,
      newTableXml(table, this.book.workbook.edition),
      `${SPREADSHEET}.table+xml`,
    );
    return this.relate(sheetPart, "table", part);
  }

  private saveTable(table: TableState): void {
    const { book, patch } = this;
    const before = book.originalTables.find(({ id }) => id === table.id);
    if (table.part === undefined || before === table) return;
    patch.set(table.part, patchTableXml(patch.text(table.part) ?? "", table.part, table));
  }

  /** Removes the part and answers its relationship id. */
  private dropTable({ part }: TableState, sheetPart: string): string {
    if (part === undefined) return "";
    this.patch.remove(part);
    return this.unrelate(sheetPart, part);
  }

  private drop(sheet: SheetState): void {
    const { book, patch } = this;
    if (sheet.part === undefined) return;
    for (const { sheet: owner, part } of book.originalTables) {
      if (owner === sheet.id && part !== undefined) patch.remove(part);
    }
    const relationships = relationshipsOf(sheet.part);
    if (book.package.has(relationships)) patch.remove(relationships);
    patch.remove(sheet.part);
    this.unrelate(book.parts.workbook, sheet.part);
  }

  private saveStyles(): void {
    const { book, patch } = this;
    const { styles, parts, stylesPrefix, workbook } = book;
    if (!book.sheets.some(sheetChanged)) return;
    let part = parts.styles;
    let prefix = stylesPrefix;
    if (part === undefined || !book.package.has(part)) {
      part = this.free("xl/styles");
      patch.set(part, emptyStyles(workbook.edition), `${SPREADSHEET}.styles+xml`);
      this.relate(parts.workbook, "styles", part);
      prefix = "";
    }
    const before = patch.text(part) ?? "";
    const after = patchStyles(before, part, styles, prefix);
    if (after !== before) patch.set(part, after);
  }

  private saveWorkbook(): void {
    const { book, patch } = this;
    const { workbook: part, calcChain, appProperties } = book.parts;
    const formulasChanged = book.sheets.some(({ touched }) => touched.size > 0);
    if (formulasChanged && calcChain !== undefined && book.package.has(calcChain)) {
      patch.remove(calcChain);
      this.unrelate(part, calcChain);
    }
    const before = patch.text(part) ?? "";
    const after = patchWorkbook(before, part, book, this.relationshipOfSheet);
    if (after !== before) patch.set(part, after);
    if (appProperties === undefined || same(book.sheets, book.originalSheets)) return;
    const properties = patch.text(appProperties);
    if (properties === undefined) return;
    patch.set(appProperties, patchAppProperties(properties, appProperties, book));
  }

  private saveSettings(): void {
    const { book, patch } = this;
    if (sameMap(book.settings, book.originalSettings)) return;
    let part = book.parts.customProperties;
    if (part === undefined || !book.package.has(part)) {
      part = "docProps/custom.xml";
      patch.set(part, NO_PROPERTIES, PROPERTIES_TYPE);
      this.relate("", "custom-properties", part);
    }
    patch.set(part, patchSettings(patch.text(part) ?? NO_PROPERTIES, part, book.settings));
  }

  private free(stem: string): string {
    const name = this.book.package.freeName(stem, this.taken);
    this.taken.add(name);
    return name;
  }

  private relate(owner: string, type: string, part: string): string {
    const { patch, book } = this;
    const file = relationshipsOf(owner);
    const text = patch.text(file) ?? NO_RELATIONSHIPS;
    const used = new Set(readRelationships(text, owner, file).map(({ id }) => id));
    let n = used.size + 1;
    while (used.has(`rId${n}`)) n++;
    const id = `rId${n}`;
    const target = relativeTarget(owner, part);
    const { strict } = book.workbook.edition;
    patch.set(file, addRelationship(text, file, { id, type, target, strict }));
    return id;
  }

  private unrelate(owner: string, part: string): string {
    const { patch } = this;
    const file = relationshipsOf(owner);
    const text = patch.text(file) ?? NO_RELATIONSHIPS;
    const id = readRelationships(text, owner, file).find((one) => one.part === part)?.id ?? "";
    patch.set(file, removeRelationships(text, file, new Set([id])));
    return id;
  }
}

function newSheetXml({ frozen }: SheetState, { main, relationships }: Edition): string {
  const pane =
    frozen.rows === 0
      ? ""
      : `<pane ySplit="${frozen.rows}" topLeftCell="A${frozen.rows + 1}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft"/>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}"><dimension ref="A1"/>` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  );
}
