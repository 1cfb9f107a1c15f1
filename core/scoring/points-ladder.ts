/**
 * Rungs and levels of a points rule: which hold, and which one earns full points.
 *
 * @packageDocumentation
 */
import type { PointsPart, PointsRule } from "./points-rule";
import { figureIn, type PointsReading, type Scale } from "./points-scale";

export type Bound = Extract<PointsPart, { readonly code: "rung" | "level" }>;

const EPSILON = 1e-9;

export const boundsIn = ({ parts }: PointsRule): readonly Bound[] =>
  parts.filter((part): part is Bound => part.code === "rung" || part.code === "level");

export function holds(
  bound: Bound,
  scale: Scale,
  { actual, target }: PointsReading,
  lower: boolean,
): boolean {
  const at = (value: number): number => figureIn(scale, { value, percent: bound.percent }, target);
  if (bound.code === "level") {
    const level = at(bound.value);
    return lower ? actual <= level + EPSILON : actual >= level - EPSILON;
  }
  const low = bound.low === undefined ? -Infinity : at(bound.low);
  const high = bound.high === undefined ? Infinity : at(bound.high);
  const above = bound.lowIn ? actual >= low - EPSILON : actual > low + EPSILON;
  const below = bound.highIn ? actual <= high + EPSILON : actual < high - EPSILON;
  return above && below;
}

/** The bound that earns full points, where the rule has one. */
export function bestOf(bounds: readonly Bound[], full: number | undefined): Bound | undefined {
  const [best] = [...bounds].sort((a, b) => b.points - a.points);
  return best !== undefined && best.points > 0 && best.points >= (full ?? 0) ? best : undefined;
}

/** The edge of the best bound in the KPI's unit, from which steps count. */
export function edgeOf(
  bound: Bound,
  scale: Scale,
  { target }: PointsReading,
  side: "below" | "above",
): number | undefined {
  const at = (value: number): number => figureIn(scale, { value, percent: bound.percent }, target);
  if (bound.code === "level") return at(bound.value);
  const [near, far] = side === "below" ? [bound.low, bound.high] : [bound.high, bound.low];
  const edge = near ?? far;
  return edge === undefined ? undefined : at(edge);
}

/** Whether the bounds say that less is better; `undefined` when they do not say. */
export function lowerByBounds(bounds: readonly Bound[]): boolean | undefined {
  const ranked = [...bounds].sort((a, b) => a.points - b.points);
  const [worst] = ranked;
  const best = ranked[ranked.length - 1];
  if (worst === undefined || best === undefined) return undefined;
  if (worst.points < best.points) return middle(worst) > middle(best);
  // Full points for none at all: more is worse.
  if (best.code === "level") return best.value === 0 && best.points > 0 ? true : undefined;
  const open = best.low === undefined ? "low" : best.high === undefined ? "high" : undefined;
  if (open === undefined) return undefined;
  return best.points > 0 ? open === "low" : open === "high";
}

function middle(bound: Bound): number {
  if (bound.code === "level") return bound.value;
  const { low, high } = bound;
  if (low === undefined) return (high ?? 0) - EPSILON;
  return high === undefined ? low + EPSILON : (low + high) / 2;
}
