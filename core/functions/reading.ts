/**
 * The cells of a key result to a reading: what target and current mean depends on the kind.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, isCellError, type CellValue } from "../kernel/cell";
import { readNumberRange } from "../kernel/number-range";
import { fail, ok, type Result } from "../kernel/result";
import { readDone } from "../model/done";
import type { KrTarget } from "../model/nouns";
import type { KrKind } from "../model/words";
import type { KrReading } from "../scoring/progress";
import type { Failure, Place, ValueFault } from "./problem";
import { readNumber, type FilledCell, type Read } from "./values";

/** Cells of one key result; blank ones are `null`. */
export interface ReadingCells {
  readonly kind: KrKind;
  readonly baseline: CellValue;
  readonly target: CellValue;
  readonly current: CellValue;
}

/** Names of the arguments or columns the cells stand in, for sentences. */
export type ReadingNames = Readonly<Record<"baseline" | "target" | "current", string>>;

export const READING_NAMES: ReadingNames = {
  baseline: "baseline",
  target: "target",
  current: "current",
};

/**
 * A bound or a milestone leaves the cells alone that it does not need: a milestone's target may be
 * the proof in words.
 */
export function readingOf(
  cells: ReadingCells,
  names: ReadingNames = READING_NAMES,
): Result<KrReading, Failure> {
  const { kind } = cells;
  const isMilestone = kind === "milestone";
  const baseline = valueIn(kind === "within" || isMilestone ? null : cells.baseline, readNumber);
  if (!baseline.ok) return fail(inArgument(baseline.problem, names.baseline));
  const target = valueIn(isMilestone ? null : cells.target, targetReader(kind));
  if (!target.ok) return fail(inArgument(target.problem, names.target));
  const current = valueIn(cells.current, isMilestone ? readDoneCell : readNumber);
  if (!current.ok) return fail(inArgument(current.problem, names.current));
  return ok({
    kind,
    ...(baseline.value === undefined ? {} : { baseline: baseline.value }),
    ...(target.value === undefined ? {} : { target: target.value }),
    ...(current.value === undefined ? {} : { current: current.value }),
  });
}

type Problem = ValueFault | Extract<Failure, { readonly error: unknown }>;

/** The value of a cell, `undefined` when blank; an error in the cell is passed on. */
export function valueIn<Value>(
  cell: CellValue,
  read: (cell: FilledCell) => Read<Value>,
): Result<Value | undefined, Problem> {
  if (isCellError(cell)) return fail(cell);
  return cell === null || isBlank(cell) ? ok(undefined) : read(cell);
}

/** A number, `undefined` when blank. */
export function numberAt(cell: CellValue, argument: string): Result<number | undefined, Failure> {
  const number = valueIn(cell, readNumber);
  return number.ok ? number : fail(inArgument(number.problem, argument));
}

/** A failure with the place its cell stands in; an error found there is passed on. */
export const inPlace = (failure: Failure, place: Place): Failure =>
  "error" in failure ? failure : { ...failure, place };

export const inArgument = (problem: Problem, argument: string): Failure =>
  "error" in problem ? problem : { problem: { ...problem, argument } };

const targetReader =
  (kind: KrKind) =>
  (cell: FilledCell): Read<KrTarget> => {
    if (kind !== "within") return readNumber(cell);
    const range = readNumberRange(cellText(cell));
    return range === undefined
      ? fail({ code: "range-text-wanted", value: cellText(cell) })
      : ok(range);
  };

/** TRUE, a word such as "done", or the part that is done as a ratio. */
function readDoneCell(cell: FilledCell): Read<number | boolean> {
  if (typeof cell === "boolean") return ok(cell);
  const done = typeof cell === "string" ? readDone(cell) : undefined;
  if (done !== undefined) return ok(done);
  const number = readNumber(cell);
  return number.ok ? number : fail({ code: "done-wanted", value: cellText(cell) });
}
