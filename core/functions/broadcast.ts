/**
 * Pairing of values and ranges: one value stretches, equal shapes pair cell by cell.
 *
 * @packageDocumentation
 */
import type { CellValue, Grid } from "../kernel/cell";
import { fail, ok, type Result } from "../kernel/result";
import type { ArgumentSize, CallProblem, Place } from "./problem";

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const sizeOf = (grid: Grid): Size => ({
  rows: grid.length,
  columns: grid.reduce((most, row) => Math.max(most, row.length), 0),
});

/** Whether a range is one cell. Asked for every row, so it must not look at all of them. */
export const isSingle = (grid: Grid): boolean => grid.length === 1 && grid[0]?.length === 1;

/** The common size of several arguments, by name; 1 × 1 when all are single values. */
export function commonSize(
  grids: Readonly<Record<string, Grid | undefined>>,
): Result<Size, CallProblem> {
  let first: ArgumentSize | undefined;
  for (const [argument, grid] of Object.entries(grids)) {
    if (grid === undefined) continue;
    if (isSingle(grid)) continue;
    const size = { argument, ...sizeOf(grid) };
    first ??= size;
    if (size.rows !== first.rows || size.columns !== first.columns) {
      return fail({ code: "sizes-differ", first, second: size });
    }
  }
  return ok(first === undefined ? { rows: 1, columns: 1 } : first);
}

/** The cell of an argument at a position of the common size; a single value stands everywhere. */
export function stretched(grid: Grid | undefined, row: number, column: number): CellValue {
  if (grid === undefined) return null;
  if (isSingle(grid)) return grid[0]?.[0] ?? null;
  return grid[row]?.[column] ?? null;
}

/** Where a position stands, as people count; only in the directions that have more than one. */
export const placeIn = ({ rows, columns }: Size, row: number, column: number): Place => ({
  ...(rows > 1 ? { row: row + 1 } : {}),
  ...(columns > 1 ? { column: column + 1 } : {}),
});

/** Zero-based. */
export type Position = readonly [row: number, column: number];

/** Every position of a size, row by row. */
export function positionsOf({ rows, columns }: Size): readonly Position[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    return [row, index - row * columns] as const;
  });
}
