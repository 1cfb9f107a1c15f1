/**
 * Between Keel's cells and what Office.js takes and gives.
 *
 * @packageDocumentation
 */
import { isCellError, printFormula, type CellEdit, type CellValue, type Dialect } from "../../core";

/** One cell of `range.formulas`: `null` leaves it, `""` clears it, text is read as if typed. */
export type CellInput = string | number | boolean | null;

export function inputOf(cell: CellEdit | null, row: number, dialect: Dialect): CellInput {
  if (cell === null) return null;
  if ("formula" in cell) return printFormula(cell.formula, row, dialect);
  return "text" in cell ? textInput(cell.text) : valueInput(cell.value);
}

function valueInput(value: CellValue): CellInput {
  if (value === null) return "";
  if (isCellError(value)) return value.error.code;
  return typeof value === "string" ? textInput(value) : value;
}

/** Words that an Excel in some language reads as TRUE or FALSE. */
const BOOLEANS =
  /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|verdadeiro|waar|onwaar|sant|falskt|prawda|fałsz|истина|ложь)$/iu;

/** Starts with a letter and holds no digit: no locale reads a number, a date or a formula in it. */
const PLAIN = /^\p{L}[^\p{N}]*$/u;

/**
 * Text that stays text: with a leading apostrophe wherever Excel might read something else in it. The
 * apostrophe does not become part of the value.
 */
export const textInput = (text: string): string =>
  text === "" || (PLAIN.test(text) && !BOOLEANS.test(text)) ? text : `'${text}`;

const ERROR_CODE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** Excel gives `""` for a blank cell and the code of an error as text. */
export function valueOf(cell: unknown): CellValue {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell !== "string" || cell === "") return null;
  return ERROR_CODE.test(cell) ? { error: { code: cell } } : cell;
}

/** A text cell that looks like a formula shows that same text as its value; a formula never does. */
export const formulaIn = (formula: unknown, value: unknown): string | undefined =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;

/** What brings a cell back to how it was seen: its formula, else its value. */
export const restoreInput = (value: CellValue, formula: string | undefined): CellInput =>
  formula ?? valueInput(value);
