/**
 * What a KPI's attainment pays: a ratio of the bonus at target. An OKR's score never pays.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import type { Attainment } from "./attainment";
import { reaches } from "./threshold";

/** A point of a company's own payout table: two ratios. */
export interface PayoutPoint {
  readonly attainment: number;
  readonly payout: number;
}

export interface PayoutRules {
  /** Attainment below it pays nothing: a ratio. */
  readonly threshold?: number;
  /** Most that is paid: a ratio. */
  readonly cap?: number;
  /** Points of the company's table, in any order; none stands for "pays what is attained". */
  readonly curve: readonly PayoutPoint[];
}

export type PayoutProblem =
  | { readonly code: "cap-negative"; readonly cap: number }
  | { readonly code: "threshold-above-cap"; readonly threshold: number; readonly cap: number };

export const PAYOUT_THRESHOLD = 0.8;
export const PAYOUT_CAP = 1.2;

/**
 * Payout ratio of an attainment.
 *
 * Without a curve: 0 below the threshold (0.8), the attainment itself from there, at most the cap
 * (1.2). With a curve: linear between its points, 0 below the first and held at the last; threshold
 * and cap then apply only when given. Of two points at one attainment the later counts, which makes
 * a step.
 *
 * @example
 * ```ts
 * payout(0.79, { curve: [] }) // => { ok: true, value: 0 }
 * payout(0.8, { curve: [] }) // => { ok: true, value: 0.8 }
 * payout(1.5, { curve: [] }) // => { ok: true, value: 1.2 }
 * payout(0.9, { curve: [{ attainment: 0.8, payout: 0.5 }, { attainment: 1, payout: 1 }] }) // => { ok: true, value: 0.75 }
 * ```
 */
export function payout(
  attained: Attainment,
  { threshold, cap, curve }: PayoutRules,
): Result<number, PayoutProblem> {
  const ownCurve = curve.length > 0;
  const from = threshold ?? (ownCurve ? -Infinity : PAYOUT_THRESHOLD);
  const most = cap ?? (ownCurve ? Infinity : PAYOUT_CAP);
  if (most < 0) return fail({ code: "cap-negative", cap: most });
  if (!ownCurve && from > most) {
    return fail({ code: "threshold-above-cap", threshold: from, cap: most });
  }
  if (!reaches(attained, from)) return ok(0);
  return ok(Math.min(most, ownCurve ? onCurve(curve, attained) : Math.max(0, attained)));
}

function onCurve(curve: readonly PayoutPoint[], attained: number): number {
  const points = [...curve].sort((a, b) => a.attainment - b.attainment);
  let before: PayoutPoint | undefined;
  for (const point of points) {
    if (!reaches(attained, point.attainment)) {
      return before === undefined ? 0 : between(before, point, attained);
    }
    before = point;
  }
  return before?.payout ?? 0;
}

function between(from: PayoutPoint, to: PayoutPoint, attained: number): number {
  const share = (attained - from.attainment) / (to.attainment - from.attainment);
  return from.payout + (to.payout - from.payout) * share;
}
