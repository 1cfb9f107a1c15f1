/**
 * From what a formula answers to what a cell function answers.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import type { RowProblem } from "../scoring/roll-up";
import type { Failure, FunctionProblem, Place } from "./problem";

/** A formula's own answer; its problem is of no row but the one that is computed. */
export const answer = <Value>(result: Result<Value, FunctionProblem>): Result<Value, Failure> =>
  result.ok ? result : fail({ problem: result.problem });

/** An answer about several entries, whose problem may be of one of them. */
export function answerOfRows<Value>(
  result: Result<Value, RowProblem<FunctionProblem>>,
  placeOf: (row: number) => Place,
): Result<Value, Failure> {
  if (result.ok) return ok(result.value);
  const { problem, row } = result.problem;
  return fail(row === undefined ? { problem } : { problem, place: placeOf(row) });
}
