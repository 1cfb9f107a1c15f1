/**
 * What a workbook of another format holds, before it becomes the .xlsx copy that Keel works on.
 *
 * @packageDocumentation
 */
import type { Area, CellValue, NameInfo } from "../../../core";

/** Rows and columns are zero-based. */
export interface ForeignCell {
  readonly row: number;
  readonly column: number;
  /** A date is its 1900 serial. */
  readonly value: CellValue;
  /** In en-US, without its `=`; absent when it cannot be said in an .xlsx file. */
  readonly formula?: string;
  /** Number format code; absent for General. */
  readonly code?: string;
}

export interface ForeignSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly cells: readonly ForeignCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface ForeignBook {
  readonly format: "xls" | "ods";
  readonly sheets: readonly ForeignSheet[];
  readonly names: readonly NameInfo[];
}

/** Cells read from one book: a repeat of a few bytes can claim more than any machine holds. */
export const CELLS_MAX = 5_000_000;

/**
 * Whether a formula may stand in an .xlsx file. One that reaches into another file would need a
 * part of its own there, and one that was not understood would make Excel repair the copy: both
 * keep their value only.
 */
export function isPlainFormula(formula: string): boolean {
  if (formula === "" || formula.length > FORMULA_MAX || /[\u0000-\u001f]/.test(formula))
    return false;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')*'(?=!)/g, sheetMark);
  if (/["[\]{}]|undefined|NaN|\bfile:|#(?!REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/.test(bare)) {
    return false;
  }
  let depth = 0;
  for (const letter of bare) {
    if (letter === "(") depth++;
    else if (letter === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

/** A quoted sheet name; brackets in it name another file. */
const sheetMark = (quoted: string): string => (/[[\]]/.test(quoted) ? "[" : "S");

const FORMULA_MAX = 8192;
