/**
 * A spreadsheet as Google keeps it: plain data behind the emulated services.
 *
 * @packageDocumentation
 */
import { readAreaName, type Area } from "../../../core";
import type { Held } from "./typing";

export interface Cell {
  readonly value: Held;
  readonly formula?: string;
  readonly format?: string;
  /** Looks by name, as `background`. */
  readonly look?: Readonly<Record<string, unknown>>;
}

export interface Protection {
  readonly kind: "SHEET" | "RANGE";
  readonly area?: Area;
  readonly unprotected: readonly Area[];
  readonly canEdit: boolean;
}

export interface Sheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  readonly cells: Map<string, Cell>;
  merges: Area[];
  protections: Protection[];
  /** Pixels by zero-based column. */
  readonly widths: Map<number, number>;
  validations: { readonly area: Area; readonly rule: unknown }[];
  conditions: unknown[];
  charts: unknown[];
  metadata: { readonly key: string; readonly value: string }[];
}

export interface NamedArea {
  name: string;
  sheet: Sheet;
  area: Area;
}

export interface Book {
  readonly sheets: Sheet[];
  readonly names: NamedArea[];
  readonly properties: Map<string, string>;
  /** As `zh_CN`. */
  locale: string;
  timeZone: string;
  /** Instant that `new Date()` and TODAY show. */
  now: number;
  active: { sheet: Sheet; area: Area };
  nextSheetId: number;
  /** Grows with every change, so that calculated values know when they are stale. */
  version: number;
  /** Whether another process holds the document lock. */
  busyLock: boolean;
}

export const NEW_SHEET = { rows: 1000, columns: 26 };

export function newSheet(id: number, name: string): Sheet {
  return {
    id,
    name,
    hidden: false,
    ...NEW_SHEET,
    frozenRows: 0,
    cells: new Map(),
    merges: [],
    protections: [],
    widths: new Map(),
    validations: [],
    conditions: [],
    charts: [],
    metadata: [],
  };
}

/** An empty spreadsheet with one sheet, in China's time zone: scripts run in another one. */
export function newBook(now = Date.UTC(2026, 2, 30, 17)): Book {
  const sheet = newSheet(0, "Sheet1");
  return {
    sheets: [sheet],
    names: [],
    properties: new Map(),
    locale: "en_US",
    timeZone: "Asia/Shanghai",
    now,
    active: { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    nextSheetId: 1_482_103_711,
    version: 0,
    busyLock: false,
  };
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells.get(cellKey(row, column));

export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined);

/** Changes a cell; what is not given stays. */
export function change(book: Book, sheet: Sheet, row: number, column: number, next: Cell): void {
  sheet.cells.set(cellKey(row, column), next);
  book.version++;
}

export function areaOf(address: string): Area {
  const area = readAreaName(address);
  if (area === undefined) throw new Error(`no such area: ${address}`);
  return area;
}

export function* positions(area: Area): Generator<readonly [row: number, column: number]> {
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) yield [r, c];
  }
}

export const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

export const covers = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** How this spreadsheet reads what is typed into it. */
export const typistOf = ({ now, timeZone }: Book): { year: number; timeZone: string } => ({
  year: new Date(now).getUTCFullYear(),
  timeZone,
});
