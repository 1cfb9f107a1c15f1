/**
 * What `KPI_LIMITS`, `KPI_SIGNALS` and `KPI_SIGNAL` have in common: the rules and the series they
 * look at.
 *
 * @packageDocumentation
 */
import { ok, type Result } from "../kernel/result";
import type { NumberRange } from "../kernel/number-range";
import { CENTRES, limits, type Limits } from "../stats/limits";
import type { StatsProblem } from "../stats/problem";
import { ratiosToSeasonBefore, withoutSeason } from "../stats/season";
import type { Series } from "../stats/series";
import { SIGNAL_SETS, type SignalSet } from "../stats/signals";
import { between, choice, mixed, span } from "./rules";

/** Months of a year: what `season=yoy` compares. */
const YEAR = 12;
const LONGEST_SEASON = 366;

export const CHART_RULES = {
  set: choice(SIGNAL_SETS, "nhs"),
  centre: choice(CENTRES, "mean"),
  screening: choice(["off", "on"], "off"),
  scale: between(0.01, 100, undefined),
  baseline: span,
  season: mixed(["none", "yoy"], 2, LONGEST_SEASON, "none"),
} as const;

export interface ChartRules {
  readonly set: SignalSet;
  readonly centre: (typeof CENTRES)[number];
  readonly screening: "off" | "on";
  readonly scale: number | undefined;
  readonly baseline: NumberRange | undefined;
  readonly season: "none" | "yoy" | number;
}

export interface Chart {
  /** As long as the series given; in its unit, or ratios to the year before. */
  readonly series: Series;
  readonly limits: Limits;
}

/** The series the limits are made of; a period without a like a year before is missing. */
export function seasonTaken(
  series: Series,
  season: ChartRules["season"],
): Result<Series, StatsProblem> {
  if (season === "none") return ok(series);
  if (season !== "yoy") return withoutSeason(series, season);
  const ratios = ratiosToSeasonBefore(series, YEAR);
  return ratios.ok ? ok([...series.slice(0, YEAR).map(() => null), ...ratios.value]) : ratios;
}

export function chartOf(given: Series, rules: ChartRules): Result<Chart, StatsProblem> {
  const series = seasonTaken(given, rules.season);
  if (!series.ok) return series;
  const { centre, screening, scale, baseline } = rules;
  const found = limits(series.value, {
    centre,
    screening: screening === "on",
    ...(scale === undefined ? {} : { scale }),
    ...(baseline === undefined ? {} : { baseline: { from: baseline.low, to: baseline.high } }),
  });
  return found.ok ? ok({ series: series.value, limits: found.value }) : found;
}
