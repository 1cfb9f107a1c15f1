/**
 * A KPI whose target was changed in mid-cycle: each target counts for the days on which it held.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import type { Cycle } from "../scoring/expected";
import { known, meanOf, sumOf } from "../stats/series";
import type { Figures } from "./gap";
import { increments, isRunningTotal } from "./increments";
import { inCycle, type InCycle, type SeriesPoint } from "./rhythm";

/** A change of a KPI's target that holds. Targets are in the KPI's unit. */
export interface TargetChange {
  /** First day of the new target. */
  readonly effective: Day;
  readonly from: number;
  readonly to: number;
}

/** Days of a cycle on which one target held, both ends included. */
export interface TargetSegment {
  readonly from: Day;
  readonly to: Day;
  readonly target: number;
  /** Of the days of the cycle; the segments of a cycle add up to 1. */
  readonly share: number;
}

/**
 * The targets of a cycle in their order. Of two changes on one day the later in the list counts; a
 * change on or before the first day leaves the old target no day, one after the last day changes
 * nothing.
 *
 * @returns Nothing when no change falls into the cycle: then one target held throughout.
 */
export function targetSegments(
  changes: readonly TargetChange[],
  { start, due }: Cycle,
): readonly TargetSegment[] {
  if (!(due >= start)) return [];
  const byDay = new Map<Day, TargetChange>();
  for (const one of [...changes].sort((a, b) => a.effective - b.effective)) {
    byDay.set(one.effective, { ...one, from: byDay.get(one.effective)?.from ?? one.from });
  }
  const inside = [...byDay.values()].filter(({ effective }) => effective <= due);
  const later = inside.filter(({ effective }) => effective > start);
  if (later.length === 0) return [];
  const before = inside[inside.length - later.length - 1];
  const days = due - start + 1;
  const first = { day: start, target: before?.to ?? later[0]?.from ?? 0 };
  const marks = [first, ...later.map(({ effective, to }) => ({ day: effective, target: to }))];
  return marks.map(({ day, target }, n): TargetSegment => {
    const to = ((marks[n + 1]?.day ?? due + 1) - 1) as Day;
    return { from: day, to, target, share: (to - day + 1) / days };
  });
}

/** What is known of a KPI's values, for judging each segment by its own. */
export interface SegmentValues {
  readonly points: readonly SeriesPoint[];
  readonly cycle: Cycle;
  readonly figures: Figures;
  readonly cumulative: boolean;
  /** Latest value, for where no history says more. */
  readonly actual?: number;
}

/**
 * The figure of each segment to hold against its target, in the KPI's unit and on the scale of that
 * target:
 *
 * - a flow with a target for the whole cycle: what came in on the segment's days ÷ their share of the
 *   cycle, so that with one and the same target the segments add up to plain attainment;
 * - a flow with a target for each period: the mean of its periods;
 * - a level: the last value on or before the segment's last day.
 *
 * A period that lies in two segments is divided by days. Without a dated history, every segment is
 * judged by the latest value. `undefined` where nothing is known.
 */
export function segmentFigures(
  segments: readonly TargetSegment[],
  { points, cycle, figures, cumulative, actual }: SegmentValues,
): readonly (number | undefined)[] {
  const isRunning = cumulative && isRunningTotal(points);
  const charted = isRunning ? increments(points) : points;
  const known = inCycle(charted, cycle);
  if (known === undefined || known.points.length === 0) return segments.map(() => actual);
  return segments.map((segment) =>
    figures.accumulation === "level"
      ? lastIn(segment, known.points, actual)
      : flowIn(segment, known, cycle, figures.isTotal),
  );
}

function lastIn(
  { to }: TargetSegment,
  points: readonly SeriesPoint[],
  actual: number | undefined,
): number | undefined {
  const values = points.filter(({ value }) => value !== null);
  const until = values.filter(({ day = 0 }) => day <= to);
  return (until[until.length - 1] ?? values[0])?.value ?? actual;
}

function flowIn(
  { from, to, share }: TargetSegment,
  { points, periods }: InCycle,
  { start, due }: Cycle,
  isTotal: boolean,
): number | undefined {
  const length = (due - start + 1) / periods;
  const begins = from - start;
  const ends = to - start + 1;
  const parts = points.map(({ value }, n) => {
    const days = Math.min(ends, (n + 1) * length) - Math.max(begins, n * length);
    return { value, part: Math.max(0, days) / length };
  });
  const mine = parts.filter(({ value, part }) => value !== null && part > 0);
  if (isTotal) return sumOf(mine.map(({ value, part }) => (value ?? 0) * part)) / share;
  const whole = sumOf(mine.map(({ part }) => part));
  if (whole > 0) return sumOf(mine.map(({ value, part }) => (value ?? 0) * part)) / whole;
  const values = known(points.map(({ value }) => value));
  return values.length === 0 ? undefined : meanOf(values);
}
