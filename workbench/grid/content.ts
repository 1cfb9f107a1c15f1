/**
 * What a grid is filled with and what it hands back: plain values in the core's own nouns. Which
 * spreadsheet component draws them is known to this folder alone.
 *
 * @packageDocumentation
 */
import type {
  Area,
  CellPosition,
  CellStyle,
  CellValue,
  NameInfo,
  SheetId,
  TableInfo,
} from "../../core";

export interface GridContent {
  readonly name: string;
  /** In the order of their tabs; at least one. */
  readonly sheets: readonly SheetOfGrid[];
  readonly names: readonly NameInfo[];
  /** Only what structured references need; the grid draws no tables of its own. */
  readonly tables: readonly TableInfo[];
}

export interface SheetOfGrid {
  readonly id: SheetId;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Cells that hold or show something, in any order. */
  readonly cells: readonly CellOfGrid[];
  readonly merges: readonly Area[];
  /** Runs of columns; `width` in characters of the default font. */
  readonly widths: readonly {
    readonly column: number;
    readonly columns: number;
    readonly width: number;
  }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface CellOfGrid extends CellPosition {
  /** For a formula the value it showed last. Text is text whatever it looks like. */
  readonly value: CellValue;
  /** With its `=`, in en-US. */
  readonly formula?: string;
  /** Number format code; General without. */
  readonly format?: string;
  readonly style?: CellStyle;
}

/** A cell to write: text stays text, a formula is calculated at once. */
export type GridWrite = CellPosition &
  ({ readonly value: CellValue } | { readonly formula: string; readonly value: CellValue });
