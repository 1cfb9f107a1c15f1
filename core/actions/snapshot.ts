/**
 * What a host has read of a workbook: plain values that survive JSON, so the same actions run on
 * every host and in tests.
 *
 * @packageDocumentation
 */
import type { Area, CellPosition } from "../kernel/address";
import type { Grid } from "../kernel/cell";
import type { Day } from "../kernel/day";
import type { Language } from "../kernel/language";

export type HostName = "excel" | "sheets" | "workbench" | "file" | "memory";

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

/** A defined name and what it refers to, in the host's A1 text without `=`. */
export interface NameInfo {
  readonly name: string;
  readonly refersTo: string;
}

/** What a host can do; an edit it cannot do is listed in the Receipt, never dropped silently. */
export interface Capabilities {
  readonly tables: boolean;
  readonly validation: boolean;
  readonly conditions: boolean;
  readonly charts: boolean;
  readonly names: boolean;
  /** Whether `OKR_` and `KPI_` functions calculate here. */
  readonly functions: boolean;
}

/** First look at a workbook: no cell has been read. */
export interface Survey {
  readonly host: HostName;
  readonly capabilities: Capabilities;
  /** BCP 47 tag of the workbook or the host, as `zh-CN`. */
  readonly locale: string;
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  /** Pointers Keel keeps in the document, as which table is the OKRs table. */
  readonly settings: Readonly<Record<string, string>>;
  /** What the user has selected, where the host knows it. */
  readonly selection?: { readonly sheet: SheetId; readonly area: Area };
}

/** Cells to read; without an area, the sheet's used range. */
export interface ReadRequest {
  readonly sheet: SheetId;
  readonly area?: Area;
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

export interface Snapshot extends Omit<Survey, "selection"> {
  readonly today: Day;
  readonly language: Language;
  /** A name typed in the pane: stated, not verified. */
  readonly by?: string;
  readonly regions: readonly Region[];
  /** False above {@link CELL_LIMIT}; then `missing` says what was not read. */
  readonly complete: boolean;
  readonly missing: readonly ReadRequest[];
}

/** Cells one Snapshot may hold. */
export const CELL_LIMIT = 3_000_000;
