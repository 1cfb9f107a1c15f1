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

/** Why something was taken for a table of its kind. */
export type TableReason =
  /** Headers that were understood by their words. */
  | { readonly code: "words"; readonly headers: readonly string[] }
  /** Headers that say nothing; what stands below them does. */
  | { readonly code: "content"; readonly headers: readonly string[] }
  /** The column of names was guessed. */
  | { readonly code: "names-guessed"; readonly header: string }
  | { readonly code: "periods"; readonly count: number }
  /** Headers that name what is measured. */
  | { readonly code: "metrics"; readonly headers: readonly string[] }
  /** Cells that say target and actual by turns. */
  | { readonly code: "row-words"; readonly header: string }
  /** A title or the sheet's name speaks of KPIs or OKRs. */
  | { readonly code: "title" }
  /** A user has said so. */
  | { readonly code: "corrected" }
  | { readonly code: "not-goals" };

/** What a column's reading rests on: its header, its cells, or the user's word. */
export type ColumnGround = "words" | "content" | "user";

export interface FoundColumn {
  readonly header: string;
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly field?: Field;
  readonly type: ColumnType;
  /** Ratio: how sure the reading of the column is; below {@link SURE} it is a guess. */
  readonly confidence: number;
  /** Absent where the whole table's layout tells. */
  readonly ground?: ColumnGround;
  /** Text of the period that a column of a wide table is about. */
  readonly period?: string;
  /** A column of a responsibility matrix: marks say whether this party leads or supports. */
  readonly party?: string;
  /** Labels of all header rows over the column, where there are several. */
  readonly levels?: readonly string[];
}

/** From this confidence on a reading may decide what is written. */
export const SURE = 0.7;
/** Less sure readings of a column are shown and not read from. */
export const READ_FROM = 0.45;

export interface FoundTable {
  readonly sheet: string;
  readonly sheetName: string;
  readonly kind: FoundKind;
  /** Which of Keel's own tables its columns read like; absent where it is read by nobody. */
  readonly reads?: TableKind;
  readonly orientation: Orientation;
  /** Header rows and body. */
  readonly area: Area;
  /** Zero-based row of the sheet; the lowest one of a header of several rows. */
  readonly headerRow: number;
  readonly columns: readonly FoundColumn[];
  /** Zero-based rows of the sheet that hold an item; totals, blanks and notes are left out. */
  readonly rows: readonly number[];
  /** Ratio: how sure the table is one of its kind; below {@link SURE} it is a guess. */
  readonly confidence: number;
  readonly reasons: readonly TableReason[];
  /** Native table of the host, where it is one. */
  readonly table?: string;
  /** Id of the user's correction that it is read by. */
  readonly corrected?: string;
}
