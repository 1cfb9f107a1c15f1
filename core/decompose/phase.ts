/**
 * An annual target over its periods, by last year's shape.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import { newYearMonth } from "../kernel/new-year";
import { splitTotal, type PartsProblem } from "./split";

export type PhaseProblem =
  | PartsProblem
  | { readonly code: "no-shape" }
  | { readonly code: "periods-not-whole"; readonly periods: number }
  | { readonly code: "months-wanted"; readonly periods: number }
  | { readonly code: "new-year-unknown"; readonly year: number };

/** Years of the shape and of the target: where Chinese New Year lay and where it will lie. */
export interface NewYears {
  readonly from: number;
  readonly to: number;
}

export interface PhaseRequest {
  readonly total: number;
  /** Last year's values, or one number: that many equal periods. */
  readonly shape: readonly number[];
  /** Parts are multiples of it. */
  readonly unit?: number;
  /** Moves the month of Chinese New Year; the shape then is the twelve months of `from`. */
  readonly newYears?: NewYears;
}

/** More periods than the days of ten years are a slip of the hand. */
const MOST_PERIODS = 3660;

/**
 * Parts that add up to the total exactly.
 *
 * January and February change places when Chinese New Year moves from one to the other; their sum,
 * and every other month, stay as they are.
 *
 * @example
 * ```ts
 * phase({ total: 100, shape: [4], unit: 1 }) // => { ok: true, value: [25, 25, 25, 25] }
 * phase({ total: 12, shape: [1, 3], unit: 1 }) // => { ok: true, value: [3, 9] }
 * phase({ total: 13, shape: [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], unit: 1, newYears: { from: 2024, to: 2025 } }).value.slice(0, 3) // => [2, 1, 1]
 * ```
 */
export function phase({
  total,
  shape,
  unit,
  newYears,
}: PhaseRequest): Result<readonly number[], PhaseProblem> {
  const weights = weightsOf(shape);
  if (!weights.ok) return weights;
  const moved = newYears === undefined ? weights : withNewYear(weights.value, newYears);
  if (!moved.ok) return moved;
  const split = splitTotal({
    total,
    weights: moved.value,
    ...(unit === undefined ? {} : { unit }),
  });
  return split.ok ? ok(split.value.parts) : split;
}

function weightsOf(shape: readonly number[]): Result<readonly number[], PhaseProblem> {
  const [first] = shape;
  if (first === undefined) return fail({ code: "no-shape" });
  if (shape.length > 1) return ok(shape);
  return Number.isInteger(first) && first >= 1 && first <= MOST_PERIODS
    ? ok(Array.from({ length: first }, () => 1))
    : fail({ code: "periods-not-whole", periods: first });
}

function withNewYear(
  months: readonly number[],
  { from, to }: NewYears,
): Result<readonly number[], PhaseProblem> {
  if (months.length !== 12) return fail({ code: "months-wanted", periods: months.length });
  const [before, after] = [newYearMonth(from), newYearMonth(to)];
  if (before === undefined) return fail({ code: "new-year-unknown", year: from });
  if (after === undefined) return fail({ code: "new-year-unknown", year: to });
  const [january = 0, february = 0, ...rest] = months;
  return ok(before === after ? months : [february, january, ...rest]);
}
