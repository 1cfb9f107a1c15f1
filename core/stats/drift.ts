/**
 * Whether actuals leave the planned path: CUSUM of the distance in standard deviations.
 *
 *     z = (actual − plan) ÷ σ        S = max(0, S − z − 0.5) on the bad side
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.3, with k = 0.5 and h = 5.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import type { DriftState } from "../model/words";
import type { StatsProblem } from "./problem";
import { known, meanOf, movingRanges, type Series } from "./series";

export interface Drift {
  readonly state: DriftState;
  /** At the last point, in standard deviations, 0 or more, on the bad side. */
  readonly cusum: number;
  /** Of the last point, in standard deviations; negative below the plan. */
  readonly z: number;
  /** (actual − plan) ÷ plan at the last point, good side positive; absent for a plan of 0. */
  readonly gap?: number;
}

/** Mean moving range of a normal series in its standard deviations. */
const RANGE_TO_SIGMA = 1.128;
const SLACK = 0.5;
const WATCH = 4;
const DRIFTING = 5;
const FAR = 3;

/**
 * @param history - The series before the cycle; without it the moving range of the distances to plan
 *   stands in.
 * @param better - 1 when higher is better, -1 when lower is.
 */
export function drift(
  actuals: Series,
  plan: Series,
  history: Series | undefined,
  better: 1 | -1,
): Result<Drift, StatsProblem> {
  const distances = actuals.map((actual, n) => {
    const planned = plan[n] ?? null;
    return actual === null || planned === null ? null : actual - planned;
  });
  const present = known(distances);
  const last = present[present.length - 1];
  if (last === undefined) return fail({ code: "series-too-short", points: 0, needed: 1 });
  const ranges = movingRanges(history ?? distances);
  if (ranges.length === 0) {
    const points = known(history ?? distances).length;
    return fail({ code: "series-too-short", points, needed: 2 });
  }
  const sigma = meanOf(ranges) / RANGE_TO_SIGMA;
  if (sigma === 0) {
    return fail({ code: "no-variation", argument: history === undefined ? "plan" : "history" });
  }
  let cusum = 0;
  for (const distance of present) {
    cusum = Math.max(0, cusum - (better * distance) / sigma - SLACK);
  }
  const z = last / sigma;
  if (!Number.isFinite(cusum) || !Number.isFinite(z)) {
    return fail({ code: "statistic-out-of-range" });
  }
  return ok({ state: stateOf(cusum, better * z), cusum, z, ...gapAtEnd(actuals, plan, better) });
}

function stateOf(cusum: number, ahead: number): DriftState {
  if (cusum > DRIFTING || ahead < -FAR) return "drifting";
  return cusum > WATCH ? "watch" : "no_drift_shown";
}

function gapAtEnd(actuals: Series, plan: Series, better: 1 | -1): { readonly gap?: number } {
  for (let n = actuals.length - 1; n >= 0; n--) {
    const [actual, planned] = [actuals[n] ?? null, plan[n] ?? null];
    if (actual === null || planned === null) continue;
    const gap = (better * (actual - planned)) / Math.abs(planned);
    return Number.isFinite(gap) ? { gap } : {};
  }
  return {};
}
