/**
 * What a percentage in a points rule is held against: the KPI where it is a percentage itself,
 * else the share of its target.
 *
 * @packageDocumentation
 */
import type { PointsPart, PointsRule, RuleFigure } from "./points-rule";

/** In the KPI's unit; a day as its number. */
export interface PointsReading {
  readonly actual: number;
  readonly target: number;
  readonly threshold?: number;
  readonly stretch?: number;
  /** The KPI is a percentage that is written as a plain number: 95 for 95 %. */
  readonly percentAsNumber?: boolean;
}

/** The KPI is a ratio (0.95), a percentage as a plain number (95), or an amount. */
export type Scale = "ratio" | "plain" | "amount";

/** A ratio column rarely holds more; above it a percentage is written as a plain number. */
const LARGEST_RATIO = 1.5;
const EPSILON = 1e-9;

export function scaleOf({ parts }: PointsRule, reading: PointsReading): Scale {
  const { actual, target } = reading;
  if (reading.percentAsNumber === true) return "plain";
  const figures = parts.flatMap(percentagesOf);
  const any = (value: number): boolean => figures.some((one) => Math.abs(one - value) < EPSILON);
  if (target === 0) {
    const above = parts.some((part) => part.code === "step" && part.side === "above");
    const isRatio = actual >= 0 && actual <= (figures.length > 0 ? LARGEST_RATIO : 1);
    return isRatio && (figures.length > 0 || above) ? "ratio" : "amount";
  }
  // "95%以上100分" beside a target of 95: the sheet writes percentages as plain numbers.
  if (Math.abs(target) > LARGEST_RATIO) return any(target / 100) ? "plain" : "amount";
  if (any(target)) return "ratio";
  // A ladder up to 100 % beside a target of 0.5 speaks of attainment.
  if (any(1) && target < 1) return "amount";
  return Math.abs(target) <= (figures.length > 0 ? LARGEST_RATIO : 1) ? "ratio" : "amount";
}

function percentagesOf(part: PointsPart): readonly number[] {
  if (part.code === "step") return part.from?.percent === true ? [part.from.value] : [];
  if (part.code === "level") return part.percent ? [part.value] : [];
  if (part.code !== "rung" || !part.percent) return [];
  return [part.low, part.high].filter((bound) => bound !== undefined);
}

/** A figure of the rule in the KPI's unit. */
export function figureIn(scale: Scale, { value, percent }: RuleFigure, target: number): number {
  if (!percent || scale === "ratio") return value;
  return scale === "plain" ? value * 100 : value * target;
}

/** What one step is in the KPI's unit; `undefined` when it is a share of nothing. */
export function stepSize(
  { measure, per }: Extract<PointsPart, { readonly code: "step" }>,
  scale: Scale,
  { actual, target }: PointsReading,
): number | undefined {
  if (measure === "units" || measure === "days") return per;
  if (measure === "share") {
    if (scale === "ratio") return per;
    if (scale === "plain") return per * 100;
    return target === 0 ? undefined : Math.abs(target) * per;
  }
  const ratios = Math.abs(target) <= LARGEST_RATIO && Math.abs(actual) <= LARGEST_RATIO;
  return scale !== "plain" && ratios ? per : per * 100;
}
