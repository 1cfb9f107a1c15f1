/**
 * The drivers of a KPI that the workbook has a history of: where a KPI is too noisy to show anything,
 * one of them may.
 *
 * @packageDocumentation
 */
import { driversOf } from "../../decompose/driver-tree";
import { readFormula } from "../../decompose/formula";
import type { Library } from "../../decompose/library/family";
import { matchFamily } from "../../decompose/match";
import { metricKeys } from "../../decompose/metric-keys";
import type { Day } from "../../kernel/day";
import { LANGUAGES } from "../../kernel/language";
import type { Kpi } from "../../model/nouns";
import { lens, type Lens } from "../../stats/lens";
import { betterOf } from "../../stats/verdict";
import type { FoundTable } from "../../tables/found";
import { untilDay, type BookHistory, type KeptSeries } from "../book/book-history";
import type { BookKpi } from "../book/book-kpis";
import { seriesNamed } from "../book/find-history";

export interface DriverSignal {
  readonly name: string;
  readonly chart: Lens;
}

/** Where drivers may have a row or a history. */
interface DriverPlaces {
  readonly kpis: readonly BookKpi[];
  readonly history: BookHistory;
  /** The table of the KPI's own series: what stands beside it there drives it. */
  readonly table: FoundTable | undefined;
}

/**
 * Drivers by the KPI's own formula, else by its family's; those with too few values to see anything
 * are left out.
 */
export function driversInBook(
  kpi: Kpi,
  places: DriverPlaces,
  library: Library,
  asOf: Day,
): readonly DriverSignal[] {
  return namesOf(kpi, library).flatMap((names): readonly DriverSignal[] => {
    const found = [byName(names, places), besideIt(names, places, library)];
    return found.flatMap((driver) => (driver ? (charted(driver, asOf) ?? []) : [])).slice(0, 1);
  });
}

/** Its chart; `undefined` where that says nothing yet. */
function charted({ name, series, row }: FoundDriver, asOf: Day): DriverSignal | undefined {
  const points = untilDay(series.points, asOf);
  const values = points.map(({ value }) => value);
  const chart = lens(values, betterOf(row?.direction ?? "increase"));
  return chart.limits === undefined ? undefined : { name: name ?? series.name, chart };
}

interface FoundDriver {
  readonly series: KeptSeries;
  /** Its KPI row, where it has one. */
  readonly row?: Kpi | undefined;
  readonly name?: string | undefined;
}

function byName(
  names: readonly string[],
  { kpis, history }: DriverPlaces,
): FoundDriver | undefined {
  for (const name of names) {
    const row = kpis.find(({ input }) => input.kpi.name === name)?.input.kpi;
    const series = seriesNamed(history, { id: row?.id, name });
    if (series !== undefined) return { series, row, name: row?.name };
  }
  return undefined;
}

/** The one series beside the KPI's own that is of the driver's family. */
function besideIt(
  names: readonly string[],
  { history, table }: DriverPlaces,
  library: Library,
): FoundDriver | undefined {
  const families = new Set(names.flatMap((name) => matchFamily(name, library)?.family.id ?? []));
  if (table === undefined || families.size === 0) return undefined;
  const alike = [...history.byCell.values()].filter(({ name, table: own }) => {
    const labels = own === table ? [name, ...metricKeys(name)] : [];
    return labels.some((label) => families.has(matchFamily(label, library)?.family.id ?? ""));
  });
  const [series] = alike;
  return series !== undefined && alike.length === 1 ? { series } : undefined;
}

/** Every driver under the names people may write it by. */
function namesOf(kpi: Kpi, library: Library): readonly (readonly string[])[] {
  if (kpi.formula !== undefined) {
    const tree = readFormula(kpi.formula);
    if (tree.ok) return driversOf(tree.value).map((name) => [name]);
  }
  const drivers = matchFamily(kpi.name, library)?.family.drivers;
  if (drivers === undefined) return [];
  return Object.values(drivers.names).map((name) => LANGUAGES.map((language) => name[language]));
}
