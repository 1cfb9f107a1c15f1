/**
 * A workbook file while it is open: what its parts held, and what has changed since.
 *
 * @packageDocumentation
 */
import type { Area, ConditionRule, PageSetup, ValidationRule } from "../../../core";
import type { Package } from "../package/package";
import type { SheetPart } from "./read-sheet";
import type { StyleBook } from "./style-book";
import type { TablePart } from "./table-part";
import type { DefinedName, WorkbookPart } from "./workbook-part";

/** Whether all of a cell is written anew, or only the number of its format. */
export type Touch = "content" | "format";

export interface SheetState extends Pick<
  SheetPart,
  "cells" | "columns" | "merges" | "arrays" | "shared" | "frozen" | "protected"
> {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly visible: boolean;
  /** `undefined` for a sheet that the file does not have yet. */
  readonly part: string | undefined;
  /** Position among the tabs of the file; `undefined` for a new sheet. */
  readonly position: number | undefined;
  /** Cells that are to be written, by row and column. */
  readonly touched: Map<number, Map<number, Touch>>;
  readonly widths: { readonly column: number; readonly columns: number; readonly width: number }[];
  readonly validations: { readonly area: Area; readonly rule: ValidationRule }[];
  readonly conditions: { readonly area: Area; readonly rules: readonly ConditionRule[] }[];
  /** Page set-ups given to it; the last one holds. */
  readonly pages: PageSetup[];
}

export interface TableState extends TablePart {
  readonly id: string;
  readonly sheet: string;
  readonly part: string | undefined;
}

/** Where parts stand that every workbook has once. */
export interface BookParts {
  readonly workbook: string;
  readonly styles: string | undefined;
  readonly calcChain: string | undefined;
  readonly customProperties: string | undefined;
  readonly appProperties: string | undefined;
}

export interface BookState {
  readonly original: Uint8Array;
  readonly package: Package;
  readonly parts: BookParts;
  readonly workbook: WorkbookPart;
  readonly styles: StyleBook;
  readonly stylesPrefix: string;
  /** Grid sheets in the order of their tabs. */
  readonly sheets: SheetState[];
  /** Tables as they are now, and as the file has them. */
  readonly tables: TableState[];
  readonly originalTables: readonly TableState[];
  readonly originalSheets: readonly SheetState[];
  readonly names: DefinedName[];
  readonly settings: Map<string, string>;
  readonly originalSettings: ReadonlyMap<string, string>;
  /** Highest numbers used, so that none is given twice. */
  readonly highest: { sheet: number; table: number };
}

export const sheetIdOf = (number: number): string => `sheet:${number}`;
export const tableIdOf = (number: number): string => `table:${number}`;

/** Sheets of the file that are no longer there. */
export const goneSheets = ({ sheets, originalSheets }: BookState): readonly SheetState[] =>
  originalSheets.filter(({ id }) => !sheets.some((sheet) => sheet.id === id));

export function touch(sheet: SheetState, row: number, column: number, how: Touch): void {
  const columns = sheet.touched.get(row) ?? new Map<number, Touch>();
  sheet.touched.set(row, columns);
  if (columns.get(column) !== "content") columns.set(column, how);
}
