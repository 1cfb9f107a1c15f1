/**
 * Several scores to one: key results to an objective, objectives to a team.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";

/** A problem of one row of several; rows count from 0. */
export interface RowProblem<Problem> {
  readonly problem: Problem;
  /** Absent when the problem is of the whole set. */
  readonly row?: number;
}

export const ROLL_UP_MISSING = ["exclude", "zero"] as const;
/** What becomes of an entry without a score: left out, or counted as 0. */
export type RollUpMissing = (typeof ROLL_UP_MISSING)[number];

export interface RollUpEntry {
  /** A ratio; absent when there is none yet. */
  readonly score?: number;
  /** Relative to the other weights: 1 and 3 are 25 and 75. */
  readonly weight?: number;
}

export type RollUpProblem =
  | { readonly code: "nothing-to-roll-up" }
  | { readonly code: "nothing-scored" }
  | { readonly code: "weight-missing" }
  | { readonly code: "weight-negative"; readonly weight: number }
  | { readonly code: "weights-all-zero" }
  | { readonly code: "roll-up-out-of-range" };

/**
 * Weighted mean `Σ wᵢ·sᵢ ÷ Σ wᵢ` of the scores that count. Without any weight all are equal; when
 * only some have one, what the others should weigh is not known, and that is a problem.
 *
 * @returns A ratio between the smallest and the largest score that counts.
 *
 * @example
 * ```ts
 * rollUp([{ score: 0.2 }, { score: 0.8 }], "exclude") // => { ok: true, value: 0.5 }
 * rollUp([{ score: 1, weight: 1 }, { score: 0, weight: 3 }], "exclude") // => { ok: true, value: 0.25 }
 * rollUp([{ score: 0.6 }, {}], "exclude") // => { ok: true, value: 0.6 }
 * rollUp([{ score: 0.6 }, {}], "zero") // => { ok: true, value: 0.3 }
 * rollUp([{ score: 1, weight: 1 }, { score: 0 }], "exclude").problem // => { problem: { code: "weight-missing" }, row: 1 }
 * ```
 */
export function rollUp(
  entries: readonly RollUpEntry[],
  missing: RollUpMissing,
): Result<number, RowProblem<RollUpProblem>> {
  if (entries.length === 0) return fail({ problem: { code: "nothing-to-roll-up" } });
  const weights = weightsOf(entries);
  if (!weights.ok) return weights;
  let sum = 0;
  let whole = 0;
  let scored = 0;
  entries.forEach(({ score }, row) => {
    if (score === undefined && missing === "exclude") return;
    const weight = weights.value[row] ?? 0;
    scored++;
    sum += weight * (score ?? 0);
    whole += weight;
  });
  if (scored === 0) return fail({ problem: { code: "nothing-scored" } });
  if (whole === 0) return fail({ problem: { code: "weights-all-zero" } });
  const mean = sum / whole;
  return Number.isFinite(mean) ? ok(mean + 0) : fail({ problem: { code: "roll-up-out-of-range" } });
}

/** The weights as given, or 1 for every entry when none has one. */
function weightsOf(
  entries: readonly RollUpEntry[],
): Result<readonly number[], RowProblem<RollUpProblem>> {
  if (entries.every(({ weight }) => weight === undefined)) return ok(entries.map(() => 1));
  const weights: number[] = [];
  for (const [row, { weight }] of entries.entries()) {
    if (weight === undefined) return fail({ problem: { code: "weight-missing" }, row });
    if (weight < 0) return fail({ problem: { code: "weight-negative", weight }, row });
    weights.push(weight);
  }
  return ok(weights);
}
