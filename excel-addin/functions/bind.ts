/**
 * Keel's cell functions as Excel calls them.
 *
 * @packageDocumentation
 */
import {
  callFunction,
  FUNCTION_IDS,
  FUNCTIONS,
  isCellError,
  type Argument,
  type CellFunction,
  type CellValue,
  type FunctionId,
  type Grid,
} from "../../core";

/** What Excel puts into a cell: every result is declared a range, so that it can spill. */
type ExcelCell = string | number | boolean | CustomFunctions.Error;
type ExcelGrid = ExcelCell[][];

/** Codes with which Excel shows a sentence of ours. */
const SAYS: readonly string[] = ["#VALUE!", "#N/A"];

/** Tells Excel which code belongs to which function of `functions.json`. */
export function associateAll(): void {
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, cellFunction(id));
}

/**
 * The function of a declaration: `null` stands for an omitted argument, an array of rows for a
 * range, and the object that Excel adds at the end is left alone.
 *
 * @throws CustomFunctions.Error with its sentence when the call as a whole has no answer. A row of a
 *   spill that has none is an error value in its own cell.
 */
export function cellFunction(id: FunctionId): (...args: readonly unknown[]) => ExcelGrid {
  const declared: CellFunction = FUNCTIONS[id];
  const count = Object.keys(declared.parameters).length;
  return (...args) => {
    const answer = callFunction(id, args.slice(0, count).map(argumentOf));
    if (answer.ok)
      return isGrid(answer.value)
        ? answer.value.map((row) => row.map(cellOf))
        : [[cellOf(answer.value)]];
    const { code, message } = answer.error;
    if (SAYS.includes(code)) throw new CustomFunctions.Error(code, message);
    // Thrown, an error of another code would show as #VALUE!.
    return [[new CustomFunctions.Error(code)]];
  };
}

const isGrid = (value: CellValue | Grid): value is Grid => Array.isArray(value);

const argumentOf = (argument: unknown): Argument =>
  Array.isArray(argument)
    ? (argument as readonly (readonly unknown[])[]).map((row) => row.map(valueOf))
    : valueOf(argument);

/** Blank cells arrive as `null` or `""`, errors as error objects. */
function valueOf(cell: unknown): CellValue {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return cell;
  if (cell instanceof CustomFunctions.Error) return { error: { code: cell.code } };
  return null;
}

const cellOf = (cell: CellValue): ExcelCell => {
  if (cell === null) return "";
  return isCellError(cell) ? new CustomFunctions.Error(cell.error.code) : cell;
};
