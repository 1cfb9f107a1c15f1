/**
 * Formulas that are stored once for many cells: what stands in each of them.
 *
 * @packageDocumentation
 */
import { columnName } from "../../../core";
import { columnOfReference, COLUMNS_MAX, ROWS_MAX } from "./column";

/**
 * Texts in quotes, sheet names in quotes and column names of tables are passed over; so are
 * functions and names, which a letter, digit, dot or bracket beside them gives away.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.\\$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\])/g;

/**
 * The same formula some rows and columns further; references with `$` stay.
 *
 * @example
 * ```ts
 * shiftFormula("A1*$B$2+LOG10(C3)", 1, 2) // => "C2*$B$2+LOG10(E4)"
 * ```
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    PIECES,
    (piece, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return piece;
      const column = columnOfReference(letters) + (fixColumn === "" ? columns : 0);
      const row = Number(digits) + (fixRow === "" ? rows : 0);
      if (columnOfReference(letters) < 0 || Number(digits) > ROWS_MAX) return piece;
      // Excel wraps around the sheet; a reference that does so was already wrong where it stood.
      if (column < 0 || column >= COLUMNS_MAX || row < 1 || row > ROWS_MAX) return "#REF!";
      return `${fixColumn ?? ""}${columnName(column)}${fixRow ?? ""}${row}`;
    },
  );
}
