/**
 * Where each KPI of the workbook is heading: the gap, what kind of movement it is, one verdict and
 * one next step. Nothing is written.
 *
 * @packageDocumentation
 */
import { kpiCourse, type KpiCourse, type KpiOnCourse } from "../../course/kpi-course";
import { beatOf, type SeriesPoint } from "../../course/rhythm";
import { goalOf } from "../../decompose/goal";
import type { Library } from "../../decompose/library/family";
import { matchFamily } from "../../decompose/match";
import { plainWord } from "../../kernel/plain-word";
import type { Day } from "../../kernel/day";
import type { Kpi } from "../../model/nouns";
import type { Course, GuardrailState } from "../../model/words";
import { readEvents, type BookEvent } from "../../tables/read-events";
import { readHistory, untilDay } from "../book/book-history";
import { kpisOf, type BookKpi } from "../book/book-kpis";
import { carriersOf, type Carriers } from "../book/carriers";
import { driversInBook } from "./driver-signals";
import { historiesFor } from "../book/find-history";
import { notRead } from "../book/scan";
import { withOwnFamilies } from "../book/own-library";
import { layoutsOf, tablesOf } from "../book/own-tables";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import type { CourseItem, CourseView } from "../book/views";

/** Items in the order in which they want a decision. */
export function course(snapshot: Snapshot, known: Library): CourseView {
  const library = withOwnFamilies(snapshot, known);
  const tables = tablesOf(snapshot);
  const settings = bookSettings(snapshot, tables);
  const kpis = kpisOf(snapshot, tables);
  const history = readHistory(snapshot, tables);
  const histories = historiesFor(history, kpis);
  const carriers = carriersOf(snapshot, tables, settings);
  const events = layoutsOf(snapshot, tables, "events").flatMap(readEvents);
  const items = kpis.flatMap((one): readonly CourseItem[] => {
    const series = histories.of(one);
    const points = untilDay(series?.points ?? [], settings.asOf);
    const known = onCourse(one, points, carriers, events, settings.asOf, library);
    if (known === undefined) return [];
    const { key, spot, input } = one;
    const found = kpiCourse(known);
    const place = { kpis, history, table: series?.table };
    const drivers = driversInBook(input.kpi, place, library, settings.asOf);
    const explained = explainedBy(events, input.kpi, points, found.chart.rules);
    return [{ key, spot, kpi: input.kpi, better: known.better, ...found, drivers, explained }];
  });
  const findings = [...notRead(snapshot), ...histories.findings];
  return { asOf: settings.asOf, items: byUrgency(items), findings };
}

/** `undefined` for a KPI that has neither a number to reach nor a history. */
function onCourse(
  { input: { kpi, measures } }: BookKpi,
  points: readonly SeriesPoint[],
  carriers: Carriers,
  events: readonly BookEvent[],
  asOf: Day,
  library: Library,
): KpiOnCourse | undefined {
  const match = matchFamily(kpi.name, library);
  const goal = goalOf(kpi, measures[0], match);
  const target = kpi.target ?? goal.to;
  if (points.length === 0 && target === undefined) return undefined;
  const carried = carriers.of(kpi, asOf);
  const { cycle, pace } = carried;
  const guardrail = goal.held ? heldBy(kpi, target, goal.better) : carried.guardrail;
  const event = eventOn(events, kpi, points);
  return {
    kpi: target === undefined ? kpi : { ...kpi, target },
    better: goal.better === "lower" ? -1 : 1,
    accumulation: kpi.cumulative === true ? "flow" : (match?.family.accumulation ?? "level"),
    points,
    cycle,
    asOf,
    ...(pace !== undefined && { pace }),
    ...(guardrail !== undefined && { guardrail }),
    ...(event !== undefined && { event }),
    newYear: CHINESE.test(kpi.name),
  };
}

const CHINESE = /[\u3400-\u9fff]/;

/** A ceiling, a floor or a zero is a guardrail itself, by its last value. */
function heldBy(
  { actual }: Kpi,
  target: number | undefined,
  better: "higher" | "lower",
): GuardrailState | undefined {
  if (actual === undefined || target === undefined) return undefined;
  const holds = better === "lower" ? actual <= target : actual >= target;
  return holds ? "holding" : "broken";
}

/** The event that falls on the last period with a value, or lasts until it. */
function eventOn(
  events: readonly BookEvent[],
  kpi: Kpi,
  points: readonly SeriesPoint[],
): string | undefined {
  const dated = points.filter(({ value, day }) => value !== null && day !== undefined);
  return eventAt(events, kpi, dated[dated.length - 1]?.day, beatOf(points));
}

/** Points that break a rule of the chart and fall on an event: a promotion, a holiday. */
function explainedBy(
  events: readonly BookEvent[],
  kpi: Kpi,
  points: readonly SeriesPoint[],
  rules: KpiCourse["chart"]["rules"],
): CourseItem["explained"] {
  const beat = beatOf(points);
  return points.flatMap(({ day }, point) => {
    const what = rules[point] && eventAt(events, kpi, day, beat);
    return what === undefined ? [] : [{ point, what }];
  });
}

function eventAt(
  events: readonly BookEvent[],
  { id, name }: Kpi,
  last: Day | undefined,
  beat: number | undefined,
): string | undefined {
  if (last === undefined || beat === undefined) return undefined;
  const mine = [plainWord(id), plainWord(name)];
  return events.find(({ date, until = date, items }) => {
    const concerns = items.length === 0 || items.some((item) => mine.includes(item));
    // A period is written under its first day, its last, or one between.
    return concerns && date < last + beat && until > last - beat;
  })?.what;
}

/** What wants a decision before what wants a look. */
const URGENCY: readonly Course[] = [
  "guardrail_broken",
  "bad_signal",
  "event",
  "level_too_low",
  "data_missing",
  "good_signal",
  "too_early",
  "on_course",
];

const rank = ({ reading }: KpiCourse): number => URGENCY.indexOf(reading.course);

/** By the verdict, then by the size of the gap. */
const byUrgency = (items: readonly CourseItem[]): readonly CourseItem[] =>
  [...items].sort((a, b) => rank(a) - rank(b) || (a.gap?.ratio ?? 0) - (b.gap?.ratio ?? 0));
