/**
 * Results to one value or to rows of cells, in which a row without an answer fails alone.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import { placeIn } from "./broadcast";
import type { CellFunction, Computed, ResultCell } from "./define";
import type { ArgumentSize, Failure, Place } from "./problem";
import { inPlace } from "./reading";

/** A cell of a spill that has no answer. */
export interface FailedCell {
  readonly failure: Failure;
  readonly place: Place;
}

export type AnswerCell = ResultCell | FailedCell;
export type AnswerRow = readonly AnswerCell[];

/** One value, or rows of cells. */
export type Answer =
  | { readonly form: "value"; readonly value: ResultCell }
  | { readonly form: "rows"; readonly rows: readonly AnswerRow[] };

type Outcome = Result<Computed, Failure>;

/** The answer to a call that has one result. */
export function single(result: Outcome): Result<Answer, Failure> {
  if (!result.ok) return result;
  const { value } = result;
  if (!isList(value)) return isSound(value) ? ok({ form: "value", value }) : OUT_OF_RANGE;
  const rows = isRows(value) ? value : [value];
  // A sheet cannot hold an array without cells.
  if (rows.every((row) => row.length === 0)) return ok({ form: "value", value: null });
  return rows.every((row) => row.every(isSound)) ? ok({ form: "rows", rows }) : OUT_OF_RANGE;
}

/** The answers to every position of the common size of the arguments. */
export function spill(
  { returns }: CellFunction,
  size: ArgumentSize,
  run: (row: number, column: number) => Outcome,
): Result<Answer, Failure> {
  if (returns.length === 1) {
    const rows = Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (_, column) => cellAt(size, row, column, run)),
    );
    return ok({ form: "rows", rows });
  }
  if (size.columns > 1) return fail({ problem: { code: "one-column-wanted", size } });
  const rows = Array.from({ length: size.rows }, (_, row) => rowAt(size, row, returns, run));
  return ok({ form: "rows", rows });
}

function cellAt(
  size: ArgumentSize,
  row: number,
  column: number,
  run: (row: number, column: number) => Outcome,
): AnswerCell {
  const answer = single(run(row, column));
  if (!answer.ok) return failed(answer.problem, placeIn(size, row, column));
  return answer.value.form === "value" ? answer.value.value : (answer.value.rows[0]?.[0] ?? null);
}

function rowAt(
  size: ArgumentSize,
  row: number,
  returns: CellFunction["returns"],
  run: (row: number, column: number) => Outcome,
): AnswerRow {
  const answer = single(run(row, 0));
  if (!answer.ok) return returns.map(() => failed(answer.problem, placeIn(size, row, 0)));
  return answer.value.form === "value" ? [answer.value.value] : (answer.value.rows[0] ?? []);
}

const failed = (failure: Failure, place: Place): FailedCell => ({
  failure: inPlace(failure, place),
  place,
});

const OUT_OF_RANGE = fail<Failure>({ problem: { code: "result-out-of-range" } });

const isSound = (cell: ResultCell): boolean => typeof cell !== "number" || Number.isFinite(cell);

const isList = (
  value: Computed,
): value is readonly ResultCell[] | readonly (readonly ResultCell[])[] => Array.isArray(value);

const isRows = (
  value: readonly ResultCell[] | readonly (readonly ResultCell[])[],
): value is readonly (readonly ResultCell[])[] => Array.isArray(value[0]);
