/**
 * KPI histories of a workbook, for limits that are taken from what was usual.
 *
 * @packageDocumentation
 */
import type { SeriesPoint } from "../../course/rhythm";
import { metricKeys } from "../../decompose/metric-keys";
import type { Day } from "../../kernel/day";
import { cellName } from "../../kernel/address";
import { plainWord } from "../../kernel/plain-word";
import { looksLikeId } from "../../tables/cell-words";
import type { FoundTable } from "../../tables/found";
import { dayOf, layoutOf, numberOf, textOf, type TableLayout } from "../../tables/layout";
import { readWide } from "../../tables/read-wide";
import type { Spot } from "../port/outcome";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";

/** A point and the cell of its value. */
export interface KeptPoint extends SeriesPoint {
  readonly spot: Spot;
}

/** One series of the workbook, oldest point first. */
export interface KeptSeries {
  readonly name: string;
  /** Its cell with the sheet's name, as people read it; the sheet alone for a history table. */
  readonly place: string;
  readonly points: readonly KeptPoint[];
  /** The wide table it stands in. */
  readonly table?: FoundTable;
}

/** The series of a workbook by what they can be found by. */
export interface BookHistory {
  /** Of Keel's history tables, by id or name as a plain word. */
  readonly kept: ReadonlyMap<string, KeptSeries>;
  /** Of the user's own wide tables, by the cell of their name as {@link BookKpi} has it. */
  readonly byCell: ReadonlyMap<string, KeptSeries>;
  /** All of them by their name as a plain word, ids included. */
  readonly byName: ReadonlyMap<string, readonly KeptSeries[]>;
  /** All of them by the metric their name speaks of. */
  readonly byMetric: ReadonlyMap<string, readonly KeptSeries[]>;
}

/** Of the history tables and of wide tables; rows of a history without a date are left out. */
export function readHistory(
  { regions }: Pick<Snapshot, "regions">,
  tables: readonly FoundTable[],
): BookHistory {
  const kept = keptIn(regions, tables);
  const byCell = new Map<string, KeptSeries>();
  const wide: KeptSeries[] = [];
  for (const table of tables) {
    const region = regions.find(({ sheet }) => sheet === table.sheet);
    if (region === undefined || table.reads !== "kpis") continue;
    for (const { name, at, points } of readWide(table, region)) {
      const place = `${table.sheetName}!${cellName(at)}`;
      const { sheet, sheetName } = table;
      const series = {
        name,
        place,
        points: points.map(({ at: cell, ...point }): KeptPoint => {
          const area = { ...cell, rows: 1, columns: 1 };
          return { ...point, spot: { sheet, sheetName, area } };
        }),
        table,
      };
      wide.push(series);
      byCell.set(`${table.sheet}!${cellName(at)}`, series);
    }
  }
  const all = [...kept.values(), ...wide];
  return {
    kept,
    byCell,
    byName: grouped(all, ({ name }) => [plainWord(name)]),
    byMetric: grouped(all, ({ name }) => (looksLikeId(plainWord(name)) ? [] : metricKeys(name))),
  };
}

function grouped(
  all: readonly KeptSeries[],
  keysOf: (series: KeptSeries) => readonly string[],
): ReadonlyMap<string, readonly KeptSeries[]> {
  const groups = new Map<string, KeptSeries[]>();
  for (const series of all) {
    for (const key of keysOf(series)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [series]);
      else group.push(series);
    }
  }
  return groups;
}

function keptIn(
  regions: Snapshot["regions"],
  tables: readonly FoundTable[],
): ReadonlyMap<string, KeptSeries> {
  const kept = new Map<string, KeptSeries & { readonly points: KeptPoint[] }>();
  for (const table of tables) {
    const layout = table.reads === "history" ? layoutOf(table, regions) : undefined;
    if (layout === undefined) continue;
    for (const row of table.rows) {
      const name = textOf(layout, row, "kpiId") ?? "";
      const point = pointIn(layout, row);
      if (name === "" || point === undefined) continue;
      const known = kept.get(plainWord(name));
      if (known !== undefined) known.points.push(point);
      else kept.set(plainWord(name), { name, place: table.sheetName, points: [point] });
    }
  }
  for (const { points } of kept.values()) points.sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  return kept;
}

function pointIn(layout: TableLayout, row: number): KeptPoint | undefined {
  const day = dayOf(layout, row, "date");
  if (day === undefined) return undefined;
  const plan = numberOf(layout, row, "plan");
  const value = numberOf(layout, row, "actual") ?? null;
  const spot = cellSpot(layout, row, "actual");
  return { day, value, spot, ...(plan !== undefined && { plan }) };
}

/** Nothing that a day could not know yet; points without a day count always. */
export const untilDay = (points: readonly SeriesPoint[], asOf: Day): readonly SeriesPoint[] =>
  points.filter(({ day }) => day === undefined || day <= asOf);
