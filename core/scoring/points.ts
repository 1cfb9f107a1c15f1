/**
 * Points of a KPI by the rule that stands beside it.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import type { PointsProblem } from "./points-problem";
import type { PointsRule } from "./points-rule";
import type { PointsReading } from "./points-scale";
import { partsOf, Scoring } from "./points-scoring";

export type { PointsProblem } from "./points-problem";
export type { PointsReading } from "./points-scale";

/**
 * Points before weighting. Without a rule that says otherwise, meeting the target is worth 100 and
 * nothing is worth less than 0.
 *
 * A clause that was not understood is a problem, never left out silently.
 *
 * @example
 * ```ts
 * points({ parts: [{ code: "cap", points: 90 }], unread: [] }, { actual: 9, target: 8 }) // => { ok: true, value: 90 }
 * ```
 */
export function points(rule: PointsRule, reading: PointsReading): Result<number, PointsProblem> {
  const { parts, unread } = rule;
  if (unread.length > 0) return fail({ code: "points-rule-unread", clauses: unread });
  if (parts.length === 0) return fail({ code: "points-rule-empty" });
  const scored = new Scoring(rule, reading).points();
  if (!scored.ok) return scored;
  if (!Number.isFinite(scored.value)) return fail({ code: "points-out-of-range" });
  const of = partsOf(parts);
  const cap = of("cap")[0]?.points ?? Infinity;
  const least = Math.max(0, ...of("least").map((one) => one.points));
  return ok(Number(Math.min(cap, Math.max(least, scored.value)).toPrecision(12)));
}
