/**
 * One KPI on its way through a cycle: the gap first, what kind of movement it is, where it will end,
 * and one verdict with one next step.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import type { Kpi } from "../model/nouns";
import type { GuardrailState, Outlook, Scenario } from "../model/words";
import { expected, type Cycle } from "../scoring/expected";
import { drift, type Drift } from "../stats/drift";
import { forecast, outlookOf, type Forecast } from "../stats/forecast";
import { lens, type Lens } from "../stats/lens";
import { ENOUGH_POINTS } from "../stats/signals";
import type { SeasonTaken } from "../stats/season-choice";
import { known, meanOf, sumOf, type Series } from "../stats/series";
import { gapOf, meanShape, targetIsTotal, type Figures, type Gap, type Shape } from "./gap";
import { increments, isRunningTotal } from "./increments";
import { inCycle, type InCycle, type SeriesPoint } from "./rhythm";
import { seasonHint } from "./season";
import { courseOf, type CourseReading } from "./verdict";

/** What is known of a KPI on the day of the review. */
export interface KpiOnCourse {
  readonly kpi: Kpi;
  readonly better: 1 | -1;
  readonly accumulation: Figures["accumulation"];
  /** Oldest first, none after the day of the review. */
  readonly points: readonly SeriesPoint[];
  readonly cycle: Cycle;
  /** Day of the review: a figure to date without a history is judged by the days gone by. */
  readonly asOf?: Day;
  /** Of the key results that carry it: progress over expected. */
  readonly pace?: number;
  readonly guardrail?: GuardrailState;
  /** Words of a dated event that falls on the last point. */
  readonly event?: string;
  /** Chinese New Year may move what January and February hold. */
  readonly newYear?: boolean;
}

export interface ScenarioForecast extends Forecast {
  readonly scenario: Scenario;
}

/** What must come in each period still left, beside what came so far. */
export interface RunRate {
  readonly needed: number;
  readonly soFar: number;
  readonly left: number;
}

/** What a forecast stands on, in its unit: running totals of a total, else the values themselves. */
export interface Way {
  readonly seen: Series;
  /** Of the cycle's plan beside what was seen; `null` before the cycle or where there is none. */
  readonly plan: Series;
  /** Periods from the last one seen to the end of the cycle. */
  readonly left: number;
  readonly target: number;
}

export interface KpiCourse {
  /** The values that were charted: what each period added, where the sheet holds running totals. */
  readonly chart: Lens;
  readonly gap?: Gap;
  /** At the end of the cycle; both scenarios, or none. */
  readonly forecasts: readonly ScenarioForecast[];
  readonly outlook?: Outlook;
  /** With forecasts alone. */
  readonly way?: Way;
  readonly drift?: Drift;
  readonly runRate?: RunRate;
  readonly reading: CourseReading;
}

export function kpiCourse(item: KpiOnCourse): KpiCourse {
  const { kpi, better, accumulation, pace, guardrail, event } = item;
  const isRunning = kpi.cumulative === true && isRunningTotal(item.points);
  const points = isRunning ? increments(item.points) : item.points;
  const values = points.map(({ value }) => value);
  const cycle = inCycle(points, item.cycle);
  const isTotal = targetIsTotal(kpi, values, accumulation, cycle?.periods);
  const gone =
    item.asOf === undefined ? undefined : expected(item.cycle, item.asOf, [], "exclusive");
  const figures = {
    accumulation: isTotal ? "flow" : accumulation,
    isTotal,
    ...(gone?.ok === true && { elapsed: gone.value }),
  } as const;
  const hint = seasonHint(points, item.newYear === true);
  const chart = lens(values, better, frozenBefore(values, cycle), hint);
  const { season } = chart;
  const gap = gapOf(kpi, points, cycle, figures, better, season?.indexAt);
  const ahead = outlook(item, values, cycle, isTotal, gap, season);
  const drifting = driftOf(points, cycle, kpi, figures, better, season);
  const runRate = isTotal ? runRateOf(kpi, cycle) : undefined;
  const signal = chart.reading?.verdict ?? (gap === undefined ? undefined : "too_short");
  const reading = courseOf({
    ...(gap && { gap: gap.ratio }),
    ...(signal && { signal }),
    ...(ahead.outlook && { forecast: ahead.outlook }),
    ...(drifting && { drift: drifting.state }),
    ...(pace !== undefined && { pace }),
    ...(guardrail && { guardrail }),
    ...(event !== undefined && { event }),
  });
  return {
    chart,
    ...(gap && { gap }),
    ...ahead,
    ...(drifting && { drift: drifting }),
    ...(runRate && { runRate }),
    reading,
  };
}

/** Limits are frozen when a cycle starts, or they would follow what they are to judge. */
function frozenBefore(
  values: Series,
  cycle: InCycle | undefined,
): { readonly from: number; readonly to: number } | undefined {
  if (cycle === undefined) return undefined;
  const before = known(values.slice(0, cycle.from)).length;
  return before >= ENOUGH_POINTS ? { from: 1, to: cycle.from } : undefined;
}

const SCENARIOS = [
  ["level_stays", "mean"],
  ["direction_continues", "drift"],
] as const;

const EVEN: Shape = () => 1;

type Ahead = Pick<KpiCourse, "forecasts" | "outlook" | "way">;

/** Where it stands when the cycle ends; a cycle that is over is told by its gap. */
function outlook(
  { kpi: { target }, better }: KpiOnCourse,
  values: Series,
  cycle: InCycle | undefined,
  isTotal: boolean,
  gap: Gap | undefined,
  season: SeasonTaken | undefined,
): Ahead {
  if (cycle === undefined || target === undefined) return { forecasts: [] };
  if (cycle.left === 0) {
    if (gap === undefined) return { forecasts: [] };
    return { forecasts: [], outlook: gap.ratio >= 0 ? "likely" : "unlikely" };
  }
  // The error is that of the whole history; what had been added before the cycle does not count.
  const earlier = isTotal ? sumOf(known(values.slice(0, cycle.from))) : 0;
  // Forecast is what each period would be without its season; what is still to come takes it back.
  const shape = season?.indexAt ?? EVEN;
  const plain = widened(
    values.map((value, n) => (value === null ? null : value / shape(n))),
    cycle.from,
    season?.widening ?? 1,
  );
  const ends = { from: values.length, to: values.length + cycle.left };
  const { raw, even } = scales(values, plain, ends, isTotal, shape);
  const forecasts: ScenarioForecast[] = [];
  for (const [scenario, method] of SCENARIOS) {
    const found = forecast(plain, {
      method,
      kind: isTotal ? "cumulative" : "level",
      periods: cycle.left,
      level: 0.8,
      season: 12,
      target: even(target + earlier),
      better,
    });
    if (!found.ok) return { forecasts: [], outlook: "cannot_tell_yet" };
    const { value, lower, upper, ...rest } = found.value;
    forecasts.push({
      ...rest,
      scenario,
      value: raw(value) - earlier,
      lower: raw(lower) - earlier,
      upper: raw(upper) - earlier,
    });
  }
  const word = outlookOf(forecasts, target);
  const way = wayOf(values, cycle, target, isTotal, shape);
  return { forecasts, ...(word && { outlook: word }), ...(way && { way }) };
}

/** `undefined` where a number is too large to be drawn. */
function wayOf(
  values: Series,
  { from, periods, left }: InCycle,
  target: number,
  isTotal: boolean,
  shape: Shape,
): Way | undefined {
  if (!Number.isFinite(target)) return undefined;
  if (!isTotal) return { seen: values, plan: values.map(() => null), left, target };
  let total = 0;
  const mine = values.slice(from);
  const seen = mine.map((value) => (value === null ? null : (total += value)));
  const whole = periods * meanShape(from, from + periods, shape);
  const plan = mine.map(
    (_, n) => (target * (n + 1) * meanShape(from, from + n + 1, shape)) / whole,
  );
  return [...known(seen), ...plan].every(Number.isFinite)
    ? { seen, plan, left, target }
    : undefined;
}

/**
 * Values that have made the season's indices stray less from them than values to come will: those
 * before `to` are drawn apart around their mean.
 */
function widened(values: Series, to: number, times: number): Series {
  const before = known(values.slice(0, to));
  if (times === 1 || before.length === 0) return values;
  const mean = meanOf(before);
  return values.map((value, n) =>
    value === null || n >= to ? value : mean + times * (value - mean),
  );
}

/** From a forecast without season to one with it, and back. */
function scales(
  values: Series,
  plain: Series,
  { from, to }: { readonly from: number; readonly to: number },
  isTotal: boolean,
  shape: Shape,
): { readonly raw: (value: number) => number; readonly even: (value: number) => number } {
  if (!isTotal) {
    const times = shape(to - 1);
    return { raw: (value) => value * times, even: (value) => value / times };
  }
  const [toDate, toDatePlain] = [sumOf(known(values)), sumOf(known(plain))];
  const times = meanShape(from, to, shape);
  return {
    raw: (value) => toDate + (value - toDatePlain) * times,
    even: (value) => toDatePlain + (value - toDate) / times,
  };
}

/** Against the plan of each period, else the target of each; `undefined` without a history. */
function driftOf(
  points: readonly SeriesPoint[],
  cycle: InCycle | undefined,
  { target, baseline }: Kpi,
  { accumulation, isTotal }: Figures,
  better: 1 | -1,
  season: SeasonTaken | undefined,
): Drift | undefined {
  if (cycle === undefined || cycle.points.length === 0) return undefined;
  const { periods, from } = cycle;
  const shape = season?.indexAt ?? EVEN;
  // Without its season a period is to bring what every other is to bring.
  const all = meanShape(from, from + periods, shape);
  const wanted = (n: number): number | null => {
    if (target === undefined) return null;
    if (isTotal) return target / periods / all;
    if (accumulation === "flow" || baseline === undefined) return target;
    return baseline + ((target - baseline) * (n + 1)) / periods;
  };
  const out = (value: number | null, n: number): number | null =>
    value === null ? null : value / shape(n);
  const plan = cycle.points.map((point, n) =>
    point.plan === undefined ? wanted(n) : out(point.plan, from + n),
  );
  const actuals = cycle.points.map(({ value }, n) => out(value, from + n));
  const before = points.slice(0, from).map(({ value }, n) => out(value, n));
  const history = widened(before, from, season?.widening ?? 1);
  const found = drift(actuals, plan, history, better);
  return found.ok ? found.value : undefined;
}

function runRateOf({ target }: Kpi, cycle: InCycle | undefined): RunRate | undefined {
  if (target === undefined || cycle === undefined || cycle.left === 0) return undefined;
  const values = known(cycle.points.map(({ value }) => value));
  if (values.length === 0) return undefined;
  const toDate = sumOf(values);
  const { left } = cycle;
  return { needed: (target - toDate) / left, soFar: toDate / values.length, left };
}
