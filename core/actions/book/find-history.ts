/**
 * Which series of a workbook is the history of which KPI. Where more than one may be, none is taken
 * and a finding names them.
 *
 * @packageDocumentation
 */
import type { SeriesPoint } from "../../course/rhythm";
import type { KnownSeries } from "../../decompose/draft-types";
import { metricKeys } from "../../decompose/metric-keys";
import { changeOf } from "../../decompose/stated";
import { plainWord } from "../../kernel/plain-word";
import { isPercentUnit } from "../../model/units";
import type { FoundTable } from "../../tables/found";
import { hundredth } from "../../tables/layout";
import { readHistory, type BookHistory, type KeptSeries } from "./book-history";
import type { BookKpi } from "./book-kpis";
import { found, type Finding } from "../port/findings";
import type { Snapshot } from "../port/snapshot";

export interface KpiHistories {
  of(kpi: BookKpi): KeptSeries | undefined;
  readonly findings: readonly Finding[];
}

/** What a KPI was found by: the surer, the lower. */
type Match = { readonly series: KeptSeries; readonly isOwn: boolean };

/**
 * By its id in a history table, by its own row's periods, by a series of its exact name, else by the
 * one series that speaks of the same metric and of which no other KPI speaks with another target.
 */
export function historiesFor(history: BookHistory, kpis: readonly BookKpi[]): KpiHistories {
  const matches = new Map<BookKpi, Match>();
  const findings: Finding[] = [];
  for (const one of kpis) {
    const { kpi } = one.input;
    const own =
      history.kept.get(plainWord(kpi.id)) ??
      history.kept.get(plainWord(kpi.name)) ??
      history.byCell.get(one.cell);
    if (own !== undefined) matches.set(one, { series: own, isOwn: true });
    else {
      const named = history.byName.get(plainWord(kpi.name)) ?? [];
      const candidates = named.length > 0 ? named : seriesOf(history, kpi.name);
      const [series] = candidates;
      if (series === undefined) continue;
      if (candidates.length === 1) matches.set(one, { series, isOwn: false });
      else {
        const places = candidates.map(({ place }) => place);
        findings.push(found("history-unclear", "info", { kpi: kpi.name, places }, one.spot));
      }
    }
  }
  for (const [series, sharing] of shared(matches)) {
    for (const one of sharing) matches.delete(one);
    const names = sharing.map(({ input }) => input.kpi.name);
    findings.push(
      found("history-shared", "info", { place: series.place, kpis: names }, sharing[0]?.spot),
    );
  }
  return {
    of: (kpi) => {
      const match = matches.get(kpi);
      return match && (match.isOwn ? match.series : inItsUnit(match.series, kpi));
    },
    findings,
  };
}

/** A ratio is at most this, a percentage may be. */
const MOST_RATIO = 1.5;

/** People write 86 in a row of figures and 90 % beside the KPI. A rate of growth is another unit. */
function inItsUnit(series: KeptSeries, { input: { kpi, measures } }: BookKpi): KeptSeries {
  const [stated] = measures;
  const { target = MOST_RATIO } = kpi;
  const isRate =
    isPercentUnit(kpi.unit) &&
    Math.abs(target) < MOST_RATIO &&
    (stated === undefined || changeOf(stated) === undefined);
  const isOver = series.points.some(({ value }) => Math.abs(value ?? 0) > MOST_RATIO);
  if (!isRate || !isOver) return series;
  const points = series.points.map(({ value, ...rest }) => ({
    ...rest,
    value: value === null ? null : hundredth(value),
  }));
  return { ...series, points };
}

/** Every series that speaks of one of the text's metrics, each once. */
function seriesOf({ byMetric }: BookHistory, text: string): readonly KeptSeries[] {
  return [...new Set(metricKeys(text).flatMap((key) => byMetric.get(key) ?? []))];
}

/** Series that several KPIs would take and that differ in what they are to reach. */
function shared(matches: ReadonlyMap<BookKpi, Match>): ReadonlyMap<KeptSeries, readonly BookKpi[]> {
  const groups = new Map<KeptSeries, BookKpi[]>();
  for (const [one, { series, isOwn }] of matches) {
    if (isOwn) continue;
    const group = groups.get(series);
    if (group === undefined) groups.set(series, [one]);
    else group.push(one);
  }
  const aimOf = ({ input: { kpi } }: BookKpi): string =>
    `${kpi.target ?? kpi.name} ${kpi.unit ?? ""}`;
  return new Map([...groups].filter(([, group]) => new Set(group.map(aimOf)).size > 1));
}

/** The one series of a metric, by a KPI's id or by a name; none where several may be meant. */
export function seriesNamed(
  history: BookHistory,
  { id, name }: { readonly id?: string | undefined; readonly name: string },
): KeptSeries | undefined {
  const kept = history.kept.get(plainWord(id ?? "")) ?? history.kept.get(plainWord(name));
  if (kept !== undefined) return kept;
  const named = history.byName.get(plainWord(name)) ?? [];
  const candidates = named.length > 0 ? named : seriesOf(history, name);
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Every series of the workbook under the name of the KPI it is of. */
export function historyOf(
  snapshot: Pick<Snapshot, "regions">,
  tables: readonly FoundTable[],
  kpis: readonly BookKpi[],
): readonly KnownSeries[] {
  const history = readHistory(snapshot, tables);
  const histories = historiesFor(history, kpis);
  const valuesOf = (points: readonly SeriesPoint[]) => points.map(({ value }) => value);
  const mine = kpis.flatMap((kpi) => {
    const series = histories.of(kpi);
    if (series === undefined) return [];
    return [{ metric: kpi.input.kpi.name, values: valuesOf(series.points) }];
  });
  const all = [...history.byName.values()].flat();
  return [...mine, ...all.map(({ name, points }) => ({ metric: name, values: valuesOf(points) }))];
}
