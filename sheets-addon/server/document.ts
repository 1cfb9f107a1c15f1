/**
 * The spreadsheet of one call: its sheets by id, what is protected, and Keel's tables, which are
 * named ranges that hold the header row and the body.
 *
 * @packageDocumentation
 */
import type { Area, SheetId, TableId } from "../../core";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Tables are the named ranges called so; named cells have an underscore after the first word. */
const TABLE_NAME = /^Keel(?!_)\w+$/;

export interface Table {
  readonly name: TableId;
  readonly sheet: SheetId;
  readonly area: Area;
}

/** Names of single cells and ranges that are no tables. */
export interface Named {
  readonly name: string;
  readonly sheet: SheetId;
  readonly area: Area;
}

interface Guard {
  readonly sheet: SheetId;
  /** `undefined` for the whole sheet. */
  readonly area: Area | undefined;
  readonly open: readonly Area[];
}

export class Document {
  readonly spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  readonly sheets: ReadonlyMap<SheetId, Sheet> = new Map(
    this.spreadsheet.getSheets().map((sheet) => [String(sheet.getSheetId()), sheet]),
  );
  readonly guards: readonly Guard[] = guardsOf(this.spreadsheet);
  readonly tables: readonly Table[];
  readonly names: readonly Named[];

  constructor() {
    const named = this.spreadsheet.getNamedRanges().flatMap((one): readonly Named[] => {
      // A name whose cells were deleted refers to nothing; the declared type does not say so.
      const range = one.getRange() as Range | null;
      return range === null ? [] : [{ name: one.getName(), ...placeOf(range) }];
    });
    this.tables = named.filter(({ name }) => TABLE_NAME.test(name));
    this.names = named.filter(({ name }) => !TABLE_NAME.test(name));
  }

  isProtected(sheet: SheetId): boolean {
    return this.guards.some((guard) => guard.sheet === sheet && guard.area === undefined);
  }

  /** Parts of a sheet that this user may not edit. */
  locked(sheet: SheetId, area: Area): readonly Area[] {
    return this.guards
      .filter((guard) => guard.sheet === sheet)
      .flatMap((guard) => guard.area ?? area);
  }

  mayWrite(sheet: SheetId, area: Area): boolean {
    return this.guards.every(
      (guard) =>
        guard.sheet !== sheet ||
        (guard.area !== undefined && !overlap(guard.area, area)) ||
        guard.open.some((open) => covers(open, area)),
    );
  }
}

export function areaOf(range: Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

export const placeOf = (range: Range): { readonly sheet: SheetId; readonly area: Area } => ({
  sheet: String(range.getSheet().getSheetId()),
  area: areaOf(range),
});

export const rangeIn = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row + 1, column + 1, rows, columns);

export const covers = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Protections that hold for this user; those that only warn are none. */
function guardsOf(spreadsheet: Spreadsheet): readonly Guard[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const sheets = spreadsheet.getProtections(SHEET).filter((one) => !one.canEdit());
  const ranges = spreadsheet.getProtections(RANGE).filter((one) => !one.canEdit());
  return [
    ...sheets.map((one) => ({
      sheet: String(one.getRange().getSheet().getSheetId()),
      area: undefined,
      open: one.getUnprotectedRanges().map(areaOf),
    })),
    ...ranges.map((one) => ({ ...placeOf(one.getRange()), open: [] })),
  ];
}
