/**
 * What each KPI of a workbook has attained and how many points that is: by one target, or by segments
 * where its target was changed in mid-cycle.
 *
 * @packageDocumentation
 */
import { targetIsTotal, type Figures } from "../../course/gap";
import { increments, isRunningTotal } from "../../course/increments";
import { inCycle, type SeriesPoint } from "../../course/rhythm";
import {
  segmentFigures,
  targetSegments,
  type TargetChange,
  type TargetSegment,
} from "../../course/segments";
import type { Library } from "../../decompose/library/family";
import { matchFamily } from "../../decompose/match";
import type { Kpi } from "../../model/nouns";
import { attainment, type LowerForm } from "../../scoring/attainment";
import { bySegments } from "../../scoring/by-segments";
import type { Cycle } from "../../scoring/expected";
import type { PointsRule } from "../../scoring/points-rule";
import { readPointsRule } from "../../scoring/read-points";
import { isDay } from "../../tables/layout";
import type { FoundTable } from "../../tables/found";
import { readChanges, type ChangeRow } from "../../tables/read-changes";
import { readTarget } from "../../tables/read-okrs";
import { readHistory, untilDay } from "../book/book-history";
import { kpiNamed, type BookKpi } from "../book/book-kpis";
import { carriersOf } from "../book/carriers";
import { historiesFor } from "../book/find-history";
import { kpiPoints } from "./kpi-points";
import { layoutsOf } from "../book/own-tables";
import type { BookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";

/** A target, the figure held against it, and what that makes. */
export interface PaidSegment extends TargetSegment {
  /** On the scale of the target, in the KPI's unit. */
  readonly figure?: number;
  readonly attainment?: number;
  readonly points?: number;
}

export interface KpiResult {
  /** Actual over target, a ratio; of segments their mean by days. */
  readonly attainment?: number;
  readonly points?: number;
  /** Empty where one target held throughout. */
  readonly segments: readonly PaidSegment[];
  /** The cycle is not over: figures so far. */
  readonly isSoFar?: boolean;
}

/** Where results come from. */
export interface ResultGround {
  readonly snapshot: Snapshot;
  readonly tables: readonly FoundTable[];
  readonly settings: BookSettings;
  readonly kpis: readonly BookKpi[];
  /** Says which KPIs add up over a cycle; without one only what the sheet marks as cumulative does. */
  readonly library?: Library;
}

/** Histories and cycles are read only when some target was changed. */
export function kpiResults(ground: ResultGround): (kpi: BookKpi) => KpiResult {
  const { snapshot, tables, settings, kpis, library = [] } = ground;
  const changes = kpiChangesIn(snapshot, tables, kpis);
  if (changes.size === 0) return (one) => byOneTarget(one);
  const histories = historiesFor(readHistory(snapshot, tables), kpis);
  const carriers = carriersOf(snapshot, tables, settings);
  return (one) => {
    const mine = changes.get(one.key);
    if (mine === undefined) return byOneTarget(one);
    const { kpi } = one.input;
    const { cycle } = carriers.of(kpi, settings.asOf);
    const points = untilDay(histories.of(one)?.points ?? [], settings.asOf);
    const result = paid(one, targetSegments(mine, cycle), points, cycle, library);
    return settings.asOf < cycle.due ? { ...result, isSoFar: true } : result;
  };
}

/** Changes of targets that hold, by the key of their KPI, as the log has them. */
function kpiChangesIn(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  kpis: readonly BookKpi[],
): ReadonlyMap<string, readonly TargetChange[]> {
  const found = new Map<string, TargetChange[]>();
  for (const row of layoutsOf(snapshot, tables, "changes").flatMap(readChanges)) {
    const change = row.state === "in_effect" ? targetChangeOf(row) : undefined;
    const kpi = change && kpiNamed(kpis, row.itemId);
    if (change === undefined || kpi === undefined) continue;
    const mine = found.get(kpi.key);
    if (mine === undefined) found.set(kpi.key, [change]);
    else mine.push(change);
  }
  return found;
}

function targetChangeOf({
  action,
  from = "",
  to = "",
  effective,
  date,
}: ChangeRow): TargetChange | undefined {
  const [old, now] = [readTarget(from), readTarget(to)];
  const day = effective ?? date;
  if (action !== "retarget" || day === undefined) return undefined;
  if (typeof old !== "number" || typeof now !== "number") return undefined;
  return { effective: day, from: old, to: now };
}

function paid(
  one: BookKpi,
  segments: readonly TargetSegment[],
  points: readonly SeriesPoint[],
  cycle: Cycle,
  library: Library,
): KpiResult {
  if (segments.length === 0) return byOneTarget(one);
  const { kpi } = one.input;
  const figures = segmentFigures(segments, {
    points,
    cycle,
    figures: figuresOf(kpi, points, cycle, library),
    cumulative: kpi.cumulative === true,
    ...(kpi.actual !== undefined && { actual: kpi.actual }),
  });
  const done = segments.map((segment, n): PaidSegment => {
    const figure = figures[n];
    if (figure === undefined) return segment;
    const answer = answersOf(heldTo(kpi, segment.target, figure), false);
    return { ...segment, figure, ...answer };
  });
  return { ...whole(done, "attainment"), ...whole(done, "points"), segments: done };
}

/** A whole of which a part is not known is not known. */
function whole(
  segments: readonly PaidSegment[],
  name: "attainment" | "points",
): Pick<KpiResult, "attainment" | "points"> {
  const parts = segments.flatMap(({ share, [name]: value }) =>
    value === undefined ? [] : [{ share, value }],
  );
  const value = parts.length === segments.length ? bySegments(parts) : undefined;
  return value === undefined ? {} : { [name]: rounded(value) };
}

function figuresOf(
  kpi: Kpi,
  points: readonly SeriesPoint[],
  cycle: Cycle,
  library: Library,
): Figures {
  const { accumulation: known = "level" } = matchFamily(kpi.name, library)?.family ?? {};
  const accumulation = kpi.cumulative === true ? "flow" : known;
  const isRunning = kpi.cumulative === true && isRunningTotal(points);
  const charted = isRunning ? increments(points) : points;
  const values = charted.map(({ value }) => value);
  const isTotal = targetIsTotal(kpi, values, accumulation, inCycle(charted, cycle)?.periods);
  return { accumulation: isTotal ? "flow" : accumulation, isTotal };
}

/** A threshold or a stretch that lies on the other side of a segment's target belongs to another. */
function heldTo(kpi: Kpi, target: number, actual: number): Kpi {
  const { threshold, stretch, ...rest } = kpi;
  const isLower = wayOf(kpi) === "decrease";
  const below = (one: number, other: number): boolean => (isLower ? one >= other : one <= other);
  return {
    ...rest,
    target,
    actual,
    ...(threshold !== undefined && below(threshold, target) && { threshold }),
    ...(stretch !== undefined && below(target, stretch) && { stretch }),
    ...(isLower && { direction: "decrease" as const }),
  };
}

const byOneTarget = ({ input: { kpi }, layout, row }: BookKpi): KpiResult => ({
  // A day has no share of a day.
  ...answersOf(kpi, isDay(layout, row, "target")),
  segments: [],
});

function answersOf(kpi: Kpi, isDated: boolean): Pick<KpiResult, "attainment" | "points"> {
  const rule = kpi.pointsRule === undefined ? undefined : readPointsRule(kpi.pointsRule);
  const { actual, target } = kpi;
  const attained =
    actual === undefined || target === undefined || isDated
      ? undefined
      : attainment({ actual, target, ...directed(kpi) }, lowerForm(rule));
  const scored = rule && kpiPoints(kpi, rule);
  return {
    ...(attained?.ok === true && { attainment: rounded(attained.value) }),
    ...(scored?.ok === true && { points: rounded(scored.value) }),
  };
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/** Threshold and stretch say which way is better where the table does not. */
function wayOf({ direction, threshold, target, stretch }: Kpi): Kpi["direction"] {
  if (direction !== undefined || target === undefined) return direction;
  const steps = [threshold, target, stretch].filter((one) => one !== undefined);
  return (steps[steps.length - 1] ?? 0) < (steps[0] ?? 0) ? "decrease" : undefined;
}

function directed(kpi: Kpi): Pick<Kpi, "direction"> {
  const direction = wayOf(kpi);
  return direction === undefined ? {} : { direction };
}

/** 完成率=2−实际/目标: the row's own rule says how less is attained. */
const lowerForm = (rule: PointsRule | undefined): LowerForm =>
  rule?.parts.some((part) => part.code === "attainment" && part.form === "mirror") === true
    ? "mirror"
    : "inverse";
