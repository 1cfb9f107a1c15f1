/**
 * KPI histories of a workbook, for limits that are taken from what was usual.
 *
 * @packageDocumentation
 */
import type { KnownSeries } from "../decompose/draft-types";
import type { FoundTable } from "../tables/found";
import { dayOf, layoutOf, numberOf, textOf } from "../tables/layout";
import type { BookKpi } from "./book-kpis";
import type { Snapshot } from "./snapshot";

interface Point {
  readonly day: number;
  readonly value: number | null;
}

/** One series per KPI of the history tables, oldest first; rows without a date are left out. */
export function historyOf(
  { regions }: Pick<Snapshot, "regions">,
  tables: readonly FoundTable[],
  kpis: readonly BookKpi[],
): readonly KnownSeries[] {
  const points = new Map<string, Point[]>();
  for (const table of tables) {
    const layout = table.reads === "history" ? layoutOf(table, regions) : undefined;
    if (layout === undefined) continue;
    for (const row of table.rows) {
      const id = textOf(layout, row, "kpiId");
      const day = dayOf(layout, row, "date");
      if (id === undefined || day === undefined) continue;
      const series = points.get(id) ?? [];
      series.push({ day, value: numberOf(layout, row, "actual") ?? null });
      points.set(id, series);
    }
  }
  const names = new Map(kpis.map(({ input }) => [input.kpi.id, input.kpi.name]));
  return [...points].map(([id, series]) => ({
    // People also write the KPI's name where its id is meant.
    metric: names.get(id) ?? id,
    values: series.sort((a, b) => a.day - b.day).map(({ value }) => value),
  }));
}
