/**
 * Limits of usual variation: the XmR chart.
 *
 *     centre ± 2.66 · mean moving range
 *
 * Source: D. J. Wheeler, "Understanding Variation"; constants 2.66 and 3.267 for the mean moving
 * range, 3.145 and 3.865 for the median one. NIST and qcc use 3 ÷ 1.128 = 2.6596 for the first.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import type { StatsProblem } from "./problem";
import { known, meanOf, medianOf, movingRanges, type Series } from "./series";

export const CENTRES = ["mean", "median"] as const;
export type Centre = (typeof CENTRES)[number];

export interface LimitRules {
  readonly centre: Centre;
  /** Leaves out moving ranges at or beyond their own limit once; the centre keeps every point. */
  readonly screening: boolean;
  /** Instead of 2.66 or 3.145. */
  readonly scale?: number;
  /** Points the limits are taken from, counted from 1, both ends included; all without. */
  readonly baseline?: { readonly from: number; readonly to: number };
}

export const LIMIT_DEFAULTS: LimitRules = { centre: "mean", screening: false };

/** All in the unit of the series. */
export interface Limits {
  readonly lower: number;
  readonly centre: number;
  readonly upper: number;
  /** Average moving range the limits are made of: the mean, or the median, after screening. */
  readonly movingRange: number;
  /** A change from one point to the next beyond it is unusual by itself. */
  readonly rangeLimit: number;
  /** Points the limits are taken from. */
  readonly points: number;
}

export const SCALE: Readonly<Record<Centre, number>> = { mean: 2.66, median: 3.145 };
export const RANGE_SCALE: Readonly<Record<Centre, number>> = { mean: 3.267, median: 3.865 };

/** Below this there are no limits. */
export const FEWEST_POINTS = 6;

/**
 * @param series - Oldest first, `null` for a missing period: no moving range is formed across it.
 * @returns Limits in the unit of the series; of zero width when nothing ever changed.
 *
 * @example
 * ```ts
 * limits([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], { centre: "median", screening: false })
 * // => { ok: true, value: { lower: -1.645, centre: 1.5, upper: 4.645, movingRange: 1, rangeLimit: 3.865, points: 18 } }
 * ```
 */
export function limits(
  series: Series,
  rules: LimitRules = LIMIT_DEFAULTS,
): Result<Limits, StatsProblem> {
  const part = baselineOf(series, rules);
  if (!part.ok) return part;
  const values = known(part.value);
  const ranges = movingRanges(part.value);
  const points = values.length;
  if (points < FEWEST_POINTS) {
    return fail({ code: "series-too-short", points, needed: FEWEST_POINTS });
  }
  if (ranges.length === 0) return fail({ code: "no-neighbours", points });
  const average = rules.centre === "mean" ? meanOf : medianOf;
  const centre = average(values);
  const raw = average(ranges);
  const kept = ranges.filter((range) => range < RANGE_SCALE[rules.centre] * raw);
  const screened = rules.screening && kept.length > 0 ? average(kept) : raw;
  // Where only standstill is left, the one change is all there is to go by.
  const movingRange = screened === 0 ? raw : screened;
  const reach = (rules.scale ?? SCALE[rules.centre]) * movingRange;
  const found = {
    lower: centre - reach,
    centre,
    upper: centre + reach,
    movingRange,
    rangeLimit: RANGE_SCALE[rules.centre] * movingRange,
    points,
  };
  return Object.values(found).every(Number.isFinite)
    ? ok(found)
    : fail({ code: "statistic-out-of-range" });
}

function baselineOf(series: Series, { baseline }: LimitRules): Result<Series, StatsProblem> {
  if (baseline === undefined) return ok(series);
  const { from, to } = baseline;
  const whole = Number.isInteger(from) && Number.isInteger(to);
  return whole && from >= 1 && from <= to && to <= series.length
    ? ok(series.slice(from - 1, to))
    : fail({ code: "baseline-outside", from, to, points: series.length });
}

/** One standard deviation as the chart sees it: a third of the way to the limit. */
export const sigmaOf = ({ upper, centre }: Limits): number => (upper - centre) / 3;
