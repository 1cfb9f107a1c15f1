/**
 * How far a KPI is from its plan today, said before anything is said of its movement.
 *
 * @packageDocumentation
 */
import type { Kpi } from "../model/nouns";
import { known, meanOf, medianOf, sumOf, type Series } from "../stats/series";
import type { InCycle, SeriesPoint } from "./rhythm";

/** In the KPI's unit. */
export interface Gap {
  readonly actual: number;
  /** Where the plan wants it today. */
  readonly plan: number;
  /** (actual − plan) ÷ |plan|, good side positive; of a plan of 0 one of -1, 0 and 1. */
  readonly ratio: number;
}

/** How the values of a KPI make up its figure for a cycle. */
export interface Figures {
  /** A flow adds up, as sales; a level stands, as satisfaction. */
  readonly accumulation: "flow" | "level";
  /** The target is that of the whole cycle, and not of each period. */
  readonly isTotal: boolean;
  /** Share of the cycle's days that has gone by: the plan of a figure to date that has no history. */
  readonly elapsed?: number;
}

/**
 * Whether the target of a flow is meant for the whole cycle: it says so, or it is nearer to a cycle's
 * sum of usual values than to one of them.
 */
export function targetIsTotal(
  { cumulative, target }: Kpi,
  values: Series,
  accumulation: Figures["accumulation"],
  periods: number | undefined,
): boolean {
  if (cumulative === true) return true;
  const seen = known(values);
  if (accumulation === "level" || target === undefined || periods === undefined) return false;
  if (seen.length === 0) return true;
  const usual = medianOf(seen);
  if (!(usual > 0) || !(target > 0) || periods < 2) return false;
  const off = (wanted: number): number => Math.abs(Math.log(target / wanted));
  return off(usual * periods) < off(usual);
}

/** Times its even share that a point of the series brings by its season alone. */
export type Shape = (point: number) => number;

/** Mean of the shape over the points `from` … `to - 1`. */
export const meanShape = (from: number, to: number, shape: Shape): number =>
  meanOf(Array.from({ length: Math.max(1, to - from) }, (_, n) => shape(from + n)));

/**
 * By the plan of each period where there is one; else by the target: of a total its share to date, of
 * a flow's period the mean of the cycle, of a level the way from baseline to target.
 *
 * @param shape - Of a season: a total is planned by it, and a period's value is judged without it.
 * @param cycle - `undefined` where nobody knows which points belong to the cycle.
 */
export function gapOf(
  kpi: Kpi,
  points: readonly SeriesPoint[],
  cycle: InCycle | undefined,
  figures: Figures,
  better: 1 | -1,
  shape: Shape = () => 1,
): Gap | undefined {
  const mine = cycle === undefined ? points : cycle.points;
  const planned = mine.filter(({ value, plan }) => value !== null && plan !== undefined);
  if (planned.length > 0) return byPlan(planned, figures, better);
  const last = lastOf(known(mine.map(({ value }) => value))) ?? kpi.actual;
  const { target, baseline } = kpi;
  if (last === undefined || target === undefined) return undefined;
  const share = cycle === undefined ? undefined : cycle.points.length / cycle.periods;
  if (figures.isTotal) {
    const { elapsed = 0 } = figures;
    if (cycle === undefined && points.length === 0 && elapsed > 0) {
      return gap(last, target * elapsed, better);
    }
    if (cycle === undefined || share === undefined || share === 0) return undefined;
    const { from, periods } = cycle;
    const weight =
      meanShape(from, from + cycle.points.length, shape) / meanShape(from, from + periods, shape);
    return gap(
      sumOf(known(cycle.points.map(({ value }) => value))),
      target * share * weight,
      better,
    );
  }
  if (figures.accumulation === "flow") {
    const values = known(
      (cycle?.points ?? []).map(({ value }, n) =>
        value === null ? null : value / shape((cycle?.from ?? 0) + n),
      ),
    );
    return gap(values.length === 0 ? last : meanOf(values), target, better);
  }
  const path =
    baseline === undefined || share === undefined
      ? target
      : baseline + (target - baseline) * Math.min(1, share);
  return gap(last, path, better);
}

function byPlan(
  planned: readonly SeriesPoint[],
  { accumulation }: Figures,
  better: 1 | -1,
): Gap | undefined {
  if (accumulation === "level") {
    const last = lastOf(planned);
    return last === undefined ? undefined : gap(last.value ?? 0, last.plan ?? 0, better);
  }
  const sum = (of: (point: SeriesPoint) => number): number => sumOf(planned.map(of));
  return gap(
    sum(({ value }) => value ?? 0),
    sum(({ plan }) => plan ?? 0),
    better,
  );
}

function gap(actual: number, plan: number, better: 1 | -1): Gap | undefined {
  const off = better === 1 ? actual - plan : plan - actual;
  // Of a plan of 0, as no accidents, there is no share: it is met, or it is missed altogether.
  const ratio = plan === 0 ? Math.sign(off) : off / Math.abs(plan);
  return Number.isFinite(ratio) ? { actual, plan, ratio } : undefined;
}

const lastOf = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];
