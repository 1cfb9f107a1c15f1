/**
 * Ranges of two columns that describe a line: phases of a cycle, a payout curve.
 *
 * @packageDocumentation
 */
import { isBlank, type CellValue, type Grid } from "../kernel/cell";
import { fail, ok, type Result } from "../kernel/result";
import { phasesOf, type Phases } from "../scoring/expected";
import type { PayoutPoint } from "../scoring/payout";
import { placeIn, sizeOf } from "./broadcast";
import type { Failure } from "./problem";
import { inArgument, inPlace, valueIn } from "./reading";
import { readDay, readNumber, type FilledCell, type Read } from "./values";

interface Point<X> {
  readonly x: X;
  readonly y: number;
  /** Counted from 0 in the range. */
  readonly row: number;
}

/** Rows with two values; blank rows are skipped, half-blank ones are a problem. */
function pointsOf<X>(
  grid: Grid,
  argument: string,
  readX: (cell: FilledCell) => Read<X>,
): Result<readonly Point<X>[], Failure> {
  const size = sizeOf(grid);
  if (grid.every((row) => row.every(isBlank))) return ok([]);
  if (size.columns !== 2) {
    return fail({ problem: { code: "columns-wanted", size: { argument, ...size }, wanted: 2 } });
  }
  const points: Point<X>[] = [];
  for (const [row, [first = null, second = null]] of grid.entries()) {
    if (isBlank(first) && isBlank(second)) continue;
    const place = placeIn({ rows: size.rows, columns: 1 }, row, 0);
    const x = filled(first, readX, argument);
    const y = filled(second, readNumber, argument);
    if (!x.ok) return fail(inPlace(x.problem, place));
    if (!y.ok) return fail(inPlace(y.problem, place));
    points.push({ x: x.value, y: y.value, row });
  }
  return ok(points);
}

function filled<Value>(
  cell: CellValue,
  read: (cell: FilledCell) => Read<Value>,
  argument: string,
): Result<Value, Failure> {
  const value = valueIn(cell, read);
  if (!value.ok) return fail(inArgument(value.problem, argument));
  return value.value === undefined
    ? fail({ problem: { code: "value-missing", argument } })
    : ok(value.value);
}

/** Date and expected ratio. */
export function readPhases(grid: Grid, argument: string): Result<Phases, Failure> {
  const points = pointsOf(grid, argument, readDay);
  if (!points.ok) return points;
  const phases = phasesOf(points.value.map(({ x, y, row }) => ({ day: x, ratio: y, row })));
  if (phases.ok) return phases;
  const { problem, row = 0 } = phases.problem;
  return fail({ problem, place: placeIn({ rows: grid.length, columns: 1 }, row, 0) });
}

/** Attainment and payout. */
export function readCurve(grid: Grid, argument: string): Result<readonly PayoutPoint[], Failure> {
  const points = pointsOf(grid, argument, readNumber);
  return points.ok ? ok(points.value.map(({ x, y }) => ({ attainment: x, payout: y }))) : points;
}
