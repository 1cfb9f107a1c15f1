/**
 * Sheets and the cells read from them: plain values that survive JSON.
 *
 * @packageDocumentation
 */
import type { Area, CellPosition } from "./address";
import type { CellValue, Grid } from "./cell";

/** Stable id a host gives a sheet; never its name, which users change. */
export type SheetId = string;
export type TableId = string;

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Smallest area that holds every cell in use; `null` for an empty sheet. */
  readonly used: Area | null;
}

/** A native table of the host, or a header that Keel has marked as one. */
export interface TableInfo {
  readonly id: TableId;
  readonly name: string;
  readonly sheet: SheetId;
  /** Header row and body; the first row of the area is the header. */
  readonly area: Area;
  /** Header texts, left to right. */
  readonly columns: readonly string[];
}

/** Position in a region's sheet (not in the region) and A1 text with its `=`, in en-US. */
export type SeenFormula = readonly [row: number, column: number, text: string];

/** `rows` cells downwards that share a number format other than General. */
export interface FormatRun extends CellPosition {
  readonly rows: number;
  /** Index in the region's `formatCodes`. */
  readonly format: number;
}

export interface Region {
  readonly sheet: SheetId;
  readonly origin: CellPosition;
  /** A date is its 1900 serial. */
  readonly values: Grid;
  /** Sorted by row, then column. */
  readonly formulas: readonly SeenFormula[];
  readonly formatCodes: readonly string[];
  readonly formats: readonly FormatRun[];
  readonly merges: readonly Area[];
  /** Zero-based rows of the sheet. */
  readonly hiddenRows: readonly number[];
  /** Cells that the sheet's protection keeps from writing; empty when it is not protected. */
  readonly locked: readonly Area[];
}

/** The value at a row and column of the sheet; `null` outside the region. */
export const valueAt = ({ origin, values }: Region, row: number, column: number): CellValue =>
  values[row - origin.row]?.[column - origin.column] ?? null;

/** Where the region lies in its sheet. */
export const regionArea = ({ origin, values }: Region): Area => ({
  ...origin,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});
