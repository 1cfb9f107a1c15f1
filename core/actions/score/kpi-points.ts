/**
 * Points of a KPI as its row and its own rule give them.
 *
 * @packageDocumentation
 */
import type { Result } from "../../kernel/result";
import type { Kpi } from "../../model/nouns";
import { points, type PointsProblem } from "../../scoring/points";
import type { PointsRule } from "../../scoring/points-rule";

/** Percentages that stand as plain numbers, as 95 with the unit %. */
const HIGHEST_RATIO = 1.5;

/** `undefined` where the row has no actual or no target yet. */
export function kpiPoints(
  { actual, target, threshold, stretch, unit }: Kpi,
  rule: PointsRule,
): Result<number, PointsProblem> | undefined {
  if (actual === undefined || target === undefined) return undefined;
  return points(rule, {
    actual,
    target,
    ...(threshold !== undefined && { threshold }),
    ...(stretch !== undefined && { stretch }),
    ...(unit === "%" && Math.abs(target) > HIGHEST_RATIO && { percentAsNumber: true }),
  });
}
