/**
 * What is in the workbook: tables, KPIs and which of them matter most. Nothing is written.
 *
 * @packageDocumentation
 */
import { focus, focusItem, type FocusChoice, type FocusItem } from "../../course/focus";
import type { Library } from "../../decompose/library/family";
import { kpisOf, type BookKpi } from "./book-kpis";
import { carriersOf, type Carriers } from "./carriers";
import { duplicateFindings } from "../write/duplicates";
import { found, type Finding } from "../port/findings";
import { libraryFindings, withOwnFamilies } from "./own-library";
import { isKeelTable, keelTable, readTables } from "./own-tables";
import { readingFindings } from "./reading-findings";
import { tableId } from "../../tables/correction";
import { SURE, type FoundTable } from "../../tables/found";
import type { TableLayout } from "../../tables/layout";
import { readingOf } from "../../tables/items";
import { bookSettings } from "./settings-table";
import type { Snapshot } from "../port/snapshot";
import type { KpiInBook, ScanView } from "./views";
import { readOnlyTables } from "../write/writable";

/** Looks through everything that was read; hidden sheets that were not are named. */
export function scan(snapshot: Snapshot, known: Library): ScanView {
  const library = withOwnFamilies(snapshot, known);
  const reading = readTables(snapshot);
  const { tables } = reading;
  const kpis = kpisOf(snapshot, tables);
  const items = itemsOf(
    kpis,
    library,
    carriersOf(snapshot, tables, bookSettings(snapshot, tables)),
  );
  const choices = focus(items);
  const read = new Set(snapshot.regions.map(({ sheet }) => sheet));
  return {
    tables,
    kpis: kpis.flatMap((kpi, place) => {
      const item = items[place];
      return item === undefined ? [] : [kpiInBook(kpi, item, choices[place])];
    }),
    hidden: snapshot.sheets
      .filter(({ id, visible }) => !visible && !read.has(id))
      .map(({ id, name }) => ({ sheet: id, name })),
    hasOkrs: keelTable(snapshot, tables, "okrs") !== undefined,
    findings: [
      ...notRead(snapshot),
      ...(["okrs", "kpis"] as const).flatMap((kind) => {
        const own = keelTable(snapshot, tables, kind);
        return own === undefined ? [] : duplicateFindings(own);
      }),
      ...noKpis(snapshot, kpis),
      ...libraryFindings(snapshot),
      ...guessed(tables),
      ...readingFindings(reading),
      ...readOnlyTables(goalLayouts(snapshot, tables)),
    ],
    keelTables: tables.filter((one) => isKeelTable(snapshot, one)).map(tableId),
    corrections: reading.corrections,
    keptCorrections: reading.kept,
  };
}

/** One choice per KPI, in their order: drafted, watched, held or carried already. */
export const choicesFor = (
  kpis: readonly BookKpi[],
  library: Library,
  carriers: Carriers,
): readonly FocusChoice[] => focus(itemsOf(kpis, library, carriers));

const itemsOf = (
  kpis: readonly BookKpi[],
  library: Library,
  carriers: Carriers,
): readonly FocusItem[] =>
  kpis.map(({ key, input }) => {
    const item = focusItem(key, input, library);
    const carriedBy = carriers.carrier(input.kpi);
    return carriedBy === undefined ? item : { ...item, carriedBy };
  });

function kpiInBook(
  { key, input, spot, supports }: BookKpi,
  { goal }: FocusItem,
  choice: FocusChoice | undefined,
): KpiInBook {
  const { code, ...facts } = choice?.reason ?? { code: "nothing-to-rank-by" as const };
  return {
    key,
    kpi: input.kpi,
    goal,
    spot,
    supports,
    matters: choice?.choice === "matters",
    why: found(code, "info", facts, spot),
  };
}

/** Names of the sheets of which cells are missing; actions never write there. */
export function notRead({ complete, missing, sheets }: Snapshot): readonly Finding[] {
  if (complete) return [];
  const ids = new Set(missing.map(({ sheet }) => sheet));
  const names = sheets.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return [found("not-read", "warning", { sheets: names })];
}

function noKpis({ sheets, regions }: Snapshot, kpis: readonly BookKpi[]): readonly Finding[] {
  if (kpis.length > 0) return [];
  const read = new Set(regions.map(({ sheet }) => sheet));
  const names = sheets.filter(({ id }) => read.has(id)).map(({ name }) => name);
  return [found("no-kpis", "info", { sheets: names })];
}

/** How the tables of KPIs and OKRs are read. */
const goalLayouts = (
  { regions }: Snapshot,
  tables: readonly FoundTable[],
): readonly TableLayout[] =>
  tables.flatMap((table) =>
    table.reads === "kpis" || table.reads === "okrs" ? (readingOf(table, regions) ?? []) : [],
  );

/** Tables of KPIs and OKRs that were not found by their words alone. */
const guessed = (tables: readonly FoundTable[]): readonly Finding[] =>
  tables.flatMap(({ sheet, sheetName, area, reads, confidence, reasons }) =>
    (reads === "kpis" || reads === "okrs") && confidence < SURE
      ? [found("table-guessed", "info", { reads, confidence, reasons }, { sheet, sheetName, area })]
      : [],
  );
