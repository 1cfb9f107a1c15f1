/**
 * What the rest of the workbench knows of an open file.
 *
 * @packageDocumentation
 */
import type { Area, CellStyle, CellValue, HostPort, NameInfo, Result, TableInfo } from "../../core";
import type { PortOptions } from "./host/file-port";
import type { WriteProblem } from "./problem";

/** A cell of a sheet, for a grid to show. Rows and columns are zero-based. */
export interface ContentCell {
  readonly row: number;
  readonly column: number;
  /** A date is its 1900 serial, also in a workbook that counts from 1904. */
  readonly value: CellValue;
  /** With its `=`, in en-US, as the formula bar shows it. */
  readonly formula?: string;
  /** Number format code; absent for General. */
  readonly format?: string;
  /** Absent for a cell that looks plain. */
  readonly style?: CellStyle;
}

/** What a sheet holds now, changes included. */
export interface SheetContent {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Smallest area with every value and formula; `null` for an empty sheet. */
  readonly used: Area | null;
  /** Cells that hold a value or a formula or look other than plain, row by row. */
  readonly cells: () => Iterable<ContentCell>;
  readonly merges: readonly Area[];
  /** Characters of the default font; columns that are not named have the host's default. */
  readonly widths: readonly {
    readonly column: number;
    readonly columns: number;
    readonly width?: number;
    readonly hidden: boolean;
  }[];
  /** Zero-based. */
  readonly hiddenRows: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** A cell to write: exactly one of value and formula counts; a formula may carry its value. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** With or without its `=`. */
  readonly formula?: string;
}

export interface FileBook {
  /** Files of the last two formats are read only: what is saved is an .xlsx copy. */
  readonly kind: "xlsx" | "csv" | "xls" | "ods";
  /** Name of the file. */
  readonly name: string;
  readonly sheets: readonly SheetContent[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  readonly port: (options: PortOptions) => HostPort;
  /** All or nothing. */
  readonly writeCells: (
    sheetName: string,
    cells: readonly CellWrite[],
  ) => Result<undefined, WriteProblem>;
  /** The file as .xlsx: the original bytes, with only the changed parts written anew. */
  readonly bytes: () => Uint8Array;
  /** One sheet as a text file; the first one without a name. */
  readonly csv: (sheetName?: string) => Uint8Array;
}
