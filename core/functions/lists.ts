/**
 * Ranges that are one row or one column.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, isCellError, type CellValue, type Grid } from "../kernel/cell";
import { fail, ok, type Result } from "../kernel/result";
import { placeIn, sizeOf } from "./broadcast";
import type { ResultCell } from "./define";
import type { Failure } from "./problem";
import { inPlace, numberAt } from "./reading";

/** Values of a row or column, and which of the two it is. */
export interface List<Value> {
  readonly values: readonly Value[];
  readonly across: boolean;
}

function listOf<Value>(
  grid: Grid,
  argument: string,
  read: (cell: CellValue) => Result<Value, Failure>,
): Result<List<Value>, Failure> {
  const size = sizeOf(grid);
  if (size.rows > 1 && size.columns > 1) {
    return fail({ problem: { code: "one-line-wanted", size: { argument, ...size } } });
  }
  const across = size.rows === 1 && size.columns > 1;
  const cells = across ? (grid[0] ?? []) : grid.map(([cell = null]) => cell);
  const values: Value[] = [];
  for (const [index, cell] of cells.entries()) {
    const value = read(cell);
    const place = across ? placeIn(size, 0, index) : placeIn(size, index, 0);
    if (!value.ok) return fail(inPlace(value.problem, place));
    values.push(value.value);
  }
  return ok({ values, across });
}

/** A series, oldest first; a blank cell is a missing period. */
export const readSeries = (grid: Grid, argument: string): Result<List<number | null>, Failure> =>
  listOf(grid, argument, (cell) => {
    const number = numberAt(cell, argument);
    return number.ok ? ok(number.value ?? null) : number;
  });

/** Numbers of which none is missing. */
export const readNumbers = (grid: Grid, argument: string): Result<List<number>, Failure> =>
  listOf(grid, argument, (cell) => {
    const number = numberAt(cell, argument);
    if (!number.ok) return number;
    return number.value === undefined
      ? fail({ problem: { code: "value-missing", argument } })
      : ok(number.value);
  });

/** Names; a blank one is a problem. */
export const readNames = (grid: Grid, argument: string): Result<List<string>, Failure> =>
  listOf(grid, argument, (cell) => {
    if (isCellError(cell)) return fail(cell);
    return isBlank(cell)
      ? fail({ problem: { code: "value-missing", argument } })
      : ok(cellText(cell));
  });

/** Labels of rows; a blank one is `undefined`. */
export const readLabels = (
  grid: Grid,
  argument: string,
): Result<List<string | undefined>, Failure> =>
  listOf(grid, argument, (cell) => {
    if (isCellError(cell)) return fail(cell);
    return ok(isBlank(cell) ? undefined : cellText(cell));
  });

/** Rows of numbers of which none is missing. */
export function readTable(
  grid: Grid,
  argument: string,
): Result<readonly (readonly number[])[], Failure> {
  const rows: number[][] = [];
  const size = sizeOf(grid);
  for (const [row, cells] of grid.entries()) {
    const numbers: number[] = [];
    for (const [column, cell] of cells.entries()) {
      const number = numberAt(cell, argument);
      if (!number.ok) return fail(inPlace(number.problem, placeIn(size, row, column)));
      if (number.value === undefined) {
        const problem = { code: "value-missing", argument } as const;
        return fail({ problem, place: placeIn(size, row, column) });
      }
      numbers.push(number.value);
    }
    rows.push(numbers);
  }
  return ok(rows);
}

/** Two lists that belong together must be of one length. */
export function sameLength(
  first: readonly [argument: string, list: readonly unknown[]],
  second: readonly [argument: string, list: readonly unknown[]],
): Failure | undefined {
  if (first[1].length === second[1].length) return undefined;
  const [argument] = [first, second].find(([, list]) => list.length === 0) ?? [];
  if (argument !== undefined) return { problem: { code: "value-missing", argument } };
  const sizeIn = ([argument, list]: typeof first) => ({ argument, rows: list.length, columns: 1 });
  return { problem: { code: "sizes-differ", first: sizeIn(first), second: sizeIn(second) } };
}

/** Results in the direction of the list they belong to. */
export const laidOut = (
  cells: readonly ResultCell[],
  { across }: { readonly across: boolean },
): readonly ResultCell[] | readonly (readonly ResultCell[])[] =>
  across ? cells : cells.map((cell) => [cell]);
