/**
 * One cell to the value of its parameter.
 *
 * @packageDocumentation
 */
import { isBlank, isCellError, type CellValue, type Grid } from "../kernel/cell";
import { fail, ok, type Result } from "../kernel/result";
import { isSingle, sizeOf } from "./broadcast";
import type { EachParameter } from "./define";
import type { Failure } from "./problem";

/** The value, `undefined` for a blank cell that may be blank; an error is passed on. */
export function readOne<Value>(
  argument: string,
  parameter: EachParameter<Value>,
  cell: CellValue,
): Result<Value | undefined, Failure> {
  if (isCellError(cell)) return fail(cell);
  if (cell === null || isBlank(cell)) {
    return parameter.blank === "allowed"
      ? ok(undefined)
      : fail({ problem: { code: "value-missing", argument } });
  }
  const value = parameter.read(cell);
  return value.ok ? value : fail({ problem: { ...value.problem, argument } });
}

/** The value of an argument that must be one cell. */
export function readSingle<Value>(
  argument: string,
  parameter: EachParameter<Value>,
  grid: Grid,
): Result<Value, Failure> {
  if (grid.length > 0 && !isSingle(grid)) {
    const size = { argument, ...sizeOf(grid) };
    return fail({ problem: { code: "one-value-wanted", size } });
  }
  // A blank that may be blank is `undefined`, which is then one of the values.
  return readOne(argument, parameter, grid[0]?.[0] ?? null) as Result<Value, Failure>;
}
