/**
 * The drivers of a KPI that the workbook has a history of: where a KPI is too noisy to show anything,
 * one of them may.
 *
 * @packageDocumentation
 */
import { driversOf } from "../decompose/driver-tree";
import { readFormula } from "../decompose/formula";
import type { Library } from "../decompose/library/family";
import { matchFamily } from "../decompose/match";
import type { Day } from "../kernel/day";
import { LANGUAGES } from "../kernel/language";
import type { Kpi } from "../model/nouns";
import { lens, type Lens } from "../stats/lens";
import { betterOf } from "../stats/verdict";
import { pointsOf, untilDay, type BookHistory } from "./book-history";
import type { BookKpi } from "./book-kpis";

export interface DriverSignal {
  readonly name: string;
  readonly chart: Lens;
}

/** Drivers by the KPI's own formula, else by its family's; those without a history are left out. */
export function driversInBook(
  kpi: Kpi,
  kpis: readonly BookKpi[],
  history: BookHistory,
  library: Library,
  asOf: Day,
): readonly DriverSignal[] {
  return namesOf(kpi, library).flatMap((names): readonly DriverSignal[] => {
    for (const name of names) {
      const row = kpis.find(({ input }) => input.kpi.name === name)?.input.kpi;
      const points = untilDay(pointsOf(history, { id: row?.id ?? "", name }), asOf);
      if (points.length === 0) continue;
      const better = betterOf(row?.direction ?? "increase");
      return [
        {
          name,
          chart: lens(
            points.map(({ value }) => value),
            better,
          ),
        },
      ];
    }
    return [];
  });
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
