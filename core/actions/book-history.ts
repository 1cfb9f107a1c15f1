/**
 * KPI histories of a workbook, for limits that are taken from what was usual.
 *
 * @packageDocumentation
 */
import type { SeriesPoint } from "../course/rhythm";
import type { KnownSeries } from "../decompose/draft-types";
import type { Day } from "../kernel/day";
import { plainWord } from "../kernel/plain-word";
import type { FoundTable } from "../tables/found";
import { dayOf, layoutOf, numberOf, textOf, type TableLayout } from "../tables/layout";
import { readWide, type WideSeries } from "../tables/read-wide";
import type { BookKpi } from "./book-kpis";
import type { Snapshot } from "./snapshot";

/** The points of each KPI, oldest first, by its id or name as a plain word. */
export type BookHistory = ReadonlyMap<string, readonly SeriesPoint[]>;

/** Of the history tables and of wide tables; rows of a history without a date are left out. */
export function readHistory(
  { regions }: Pick<Snapshot, "regions">,
  tables: readonly FoundTable[],
): BookHistory {
  const found = new Map<string, SeriesPoint[]>();
  for (const table of tables) {
    const layout = table.reads === "history" ? layoutOf(table, regions) : undefined;
    if (layout === undefined) continue;
    for (const row of table.rows) {
      const id = plainWord(textOf(layout, row, "kpiId") ?? "");
      const point = pointIn(layout, row);
      if (id === "" || point === undefined) continue;
      const points = found.get(id);
      if (points === undefined) found.set(id, [point]);
      else points.push(point);
    }
  }
  for (const points of found.values()) points.sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  for (const { name, points } of wideSeries(regions, tables)) {
    const key = plainWord(name);
    // A history that Keel keeps says more than the user's own row.
    if (!found.has(key)) found.set(key, [...points]);
  }
  return found;
}

/** The user's own wide rows, read in place. */
const wideSeries = (
  regions: Snapshot["regions"],
  tables: readonly FoundTable[],
): readonly WideSeries[] =>
  tables.flatMap((table) => {
    const region = regions.find(({ sheet }) => sheet === table.sheet);
    return region === undefined || table.reads !== "kpis" ? [] : readWide(table, region);
  });

function pointIn(layout: TableLayout, row: number): SeriesPoint | undefined {
  const day = dayOf(layout, row, "date");
  if (day === undefined) return undefined;
  const plan = numberOf(layout, row, "plan");
  const value = numberOf(layout, row, "actual") ?? null;
  return { day, value, ...(plan !== undefined && { plan }) };
}

/** The points of a KPI, known by its id; people also write its name where the id is meant. */
export const pointsOf = (history: BookHistory, { id, name }: Named): readonly SeriesPoint[] =>
  history.get(plainWord(id)) ?? history.get(plainWord(name)) ?? [];

/** Nothing that a day could not know yet; points without a day count always. */
export const untilDay = (points: readonly SeriesPoint[], asOf: Day): readonly SeriesPoint[] =>
  points.filter(({ day }) => day === undefined || day <= asOf);

type Named = Pick<BookKpi["input"]["kpi"], "id" | "name">;

/** One series per KPI of the history tables. */
export function historyOf(
  snapshot: Pick<Snapshot, "regions">,
  tables: readonly FoundTable[],
  kpis: readonly BookKpi[],
): readonly KnownSeries[] {
  const names = new Map(kpis.map(({ input: { kpi } }) => [plainWord(kpi.id), kpi.name]));
  return [...readHistory(snapshot, tables)].map(([id, points]) => ({
    metric: names.get(id) ?? id,
    values: points.map(({ value }) => value),
  }));
}
