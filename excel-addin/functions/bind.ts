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
import { libraryScript } from "../../pane/library-script";

/** What Excel puts into a cell: every result is declared a range, so that it can spill. */
type ExcelCell = string | number | boolean | CustomFunctions.Error;
type ExcelGrid = ExcelCell[][];

const NOT_AVAILABLE = "#N/A";
/** In both languages: what did not load would have said which one is wanted. */
const NO_LIBRARY =
  "Keel's KPI library (library.js) did not load; calculate again later. " +
  "指标库（library.js）没有加载成功，请稍后重新计算。";

/** Codes with which Excel shows a sentence of ours. */
const SAYS: readonly string[] = ["#VALUE!", "#N/A"];

/** Tells Excel which code belongs to which function of `functions.json`. */
export function associateAll(): void {
  for (const id of FUNCTION_IDS) {
    const declared: CellFunction = FUNCTIONS[id];
    CustomFunctions.associate(id, declared.readsLibrary ? withLibrary(id) : cellFunction(id));
  }
}

/** The same after the KPI library has come; Excel shows #BUSY! until then. */
function withLibrary(id: FunctionId): (...args: readonly unknown[]) => Promise<ExcelGrid> {
  const answer = cellFunction(id);
  return async (...args) => {
    try {
      await libraryScript();
    } catch {
      throw new CustomFunctions.Error(NOT_AVAILABLE, NO_LIBRARY);
    }
    return answer(...args);
  };
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
