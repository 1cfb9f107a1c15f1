/**
 * A table found in a sheet: where it stands and what its columns mean.
 *
 * @packageDocumentation
 */
import type { Area } from "../kernel/address";
import type { Field, TableKind } from "../model/table";

/** What a table is about; the words of `keel inspect`. */
export type FoundKind = "kpi" | "okr" | "check-in" | "other";

export type Orientation = "rows" | "columns" | "stacked" | "month-wide" | "transposed";

/** What a column mostly holds. */
export type ColumnType = "number" | "percent" | "date" | "text" | "boolean" | "empty" | "mixed";

export interface FoundColumn {
  readonly header: string;
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly field?: Field;
  readonly type: ColumnType;
  /** Ratio: how sure the reading of the header is. */
  readonly confidence: number;
}

export interface FoundTable {
  readonly sheet: string;
  readonly sheetName: string;
  readonly kind: FoundKind;
  /** Which of Keel's own tables its columns read like. */
  readonly reads: TableKind;
  readonly orientation: Orientation;
  /** Header rows and body. */
  readonly area: Area;
  /** Zero-based row of the sheet; the lowest one of a header of several rows. */
  readonly headerRow: number;
  readonly columns: readonly FoundColumn[];
  /** Zero-based rows of the sheet that hold an item; totals, blanks and notes are left out. */
  readonly rows: readonly number[];
  /** Ratio: how sure the table is one of its kind. */
  readonly confidence: number;
  /** Native table of the host, where it is one. */
  readonly table?: string;
}
