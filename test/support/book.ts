import type { CellValue } from "../../core/kernel/cell";

/** A workbook as a test writes it down; every host under test must be able to make one. */
export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly tables?: readonly TableSpec[];
  /** Name and what it refers to, as `Sheet1!$B$2`. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface SheetSpec {
  readonly name: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** Rows of the sheet from A1 on; `{ formula, value }` is a formula with what it shows. */
  readonly rows: readonly (readonly CellSpec[])[];
  /** Number format of cells by A1 area. */
  readonly formats?: Readonly<Record<string, string>>;
  /** A1 areas. */
  readonly merges?: readonly string[];
}

export type CellSpec = CellValue | { readonly formula: string; readonly value: CellValue };

export interface TableSpec {
  readonly name: string;
  readonly sheet: string;
  /** A1 area, header row first. */
  readonly area: string;
}

/** What a person would see in a cell and the formula bar. */
export interface SeenCell {
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  readonly format?: string;
}
