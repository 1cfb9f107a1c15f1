/**
 * The KPIs of a workbook, from every KPI table in it, each with the cell it stands in.
 *
 * @packageDocumentation
 */
import type { KpiToDraft } from "../../decompose/draft-types";
import { kpiToDraft } from "../../decompose/read-stated";
import { metricKeys } from "../../decompose/metric-keys";
import { cellName } from "../../kernel/address";
import type { Field } from "../../model/table";
import { plainWord } from "../../kernel/plain-word";
import type { Base } from "../../model/words";
import type { FoundTable } from "../../tables/found";
import { readingOf } from "../../tables/items";
import type { TableLayout } from "../../tables/layout";
import { readKpis, type KpiRow } from "../../tables/read-kpis";
import { registered } from "./kpi-register";
import type { Spot } from "../port/outcome";
import { withoutRepeats } from "./repeated-kpis";
import { keelTable } from "./own-tables";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";

/** A KPI row of the workbook and what its words state. */
export interface BookKpi {
  /** The KPI's own id where no other row has it, else its cell. */
  readonly key: string;
  /** Its cell, by which it may have been known before it got an id. */
  readonly cell: string;
  readonly row: number;
  readonly layout: TableLayout;
  /** It stands in Keel's own KPIs table. */
  readonly isKeels: boolean;
  readonly spot: Spot;
  readonly input: KpiToDraft;
  /** Parties that a responsibility matrix marks as supporting; the leading one is the KPI's team. */
  readonly supports: readonly string[];
}

/** What the user has said about KPIs beside the sheet, by key. */
export interface KpiAnswers {
  readonly bases?: Readonly<Record<string, Base>>;
}

/** A row of a KPI table and the table. */
export interface PlacedKpi extends KpiRow {
  readonly layout: TableLayout;
}

/**
 * KPIs in the order of their tables. A row of Keel's own table that names a user's row as its source
 * is that row's id card and not a second KPI.
 */
export function kpisOf(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  { bases = {} }: KpiAnswers = {},
): readonly BookKpi[] {
  const own = keelTable(snapshot, tables, "kpis");
  const placed = tables
    .filter(({ reads }) => reads === "kpis")
    .flatMap((table): readonly PlacedKpi[] => {
      const layout = readingOf(table, snapshot.regions);
      return layout === undefined ? [] : readKpis(layout).map((row) => ({ ...row, layout }));
    });
  const histories = historyTables(placed);
  const isKeels = ({ layout }: PlacedKpi): boolean => layout.table === own?.table;
  const rows = registered(
    withoutRepeats(placed.filter((row) => !isKeels(row) && !histories.has(row.layout.table))),
    placed.filter(isKeels),
  );
  const uses = new Map<string, number>();
  for (const { kpi } of rows) uses.set(kpi.id, (uses.get(kpi.id) ?? 0) + 1);
  return rows.map((one): BookKpi => {
    const { kpi, row, layout, targetText, supports = [] } = one;
    const spot = cellSpot(layout, row, "kpi");
    const cell = `${spot.sheet}!${cellName(spot.area)}`;
    const key = kpi.id !== "" && uses.get(kpi.id) === 1 ? kpi.id : cell;
    const base = bases[key] ?? bases[cell];
    const texts = {
      ...(targetText !== undefined && { target: targetText }),
      ...(base !== undefined && { base }),
    };
    const input = kpiToDraft(kpi, texts);
    return { key, cell, row, layout, isKeels: isKeels(one), spot, input, supports };
  });
}

const AIMS: ReadonlySet<Field | undefined> = new Set<Field>([
  "target",
  "threshold",
  "stretch",
  "weight",
  "pointsRule",
]);

/**
 * Figures by period with neither a target nor a weight, where another table states one of the same
 * metrics as a KPI: they are the histories of KPIs and of what drives them.
 */
function historyTables(placed: readonly PlacedKpi[]): ReadonlySet<FoundTable> {
  const bare = new Set(placed.map(({ layout }) => layout.table).filter(isBare));
  if (bare.size === 0) return bare;
  const stated = new Set(
    placed
      .filter(({ layout }) => !bare.has(layout.table))
      .flatMap(({ kpi }) => metricKeys(kpi.name)),
  );
  const known = placed.filter(({ kpi }) => metricKeys(kpi.name).some((key) => stated.has(key)));
  const related = new Set(known.map(({ layout }) => layout.table));
  return new Set([...bare].filter((table) => related.has(table)));
}

const isBare = ({ orientation, columns }: FoundTable): boolean =>
  (orientation === "month-wide" || orientation === "columns") &&
  !columns.some(({ field }) => AIMS.has(field));

/** The KPI that a key names, also one it had before. */
export const kpiByKey = (kpis: readonly BookKpi[], key: string): BookKpi | undefined =>
  kpis.find((kpi) => kpi.key === key) ?? kpis.find((kpi) => kpi.cell === key);

/** What the log calls a KPI: its id, or its name where it has none or shares it. */
export const itemOf = ({ key, input: { kpi } }: BookKpi): string =>
  key === kpi.id ? key : kpi.name;

/** The KPI that a row of the log means; `undefined` when it means none or more than one. */
export function kpiNamed(kpis: readonly BookKpi[], item: string): BookKpi | undefined {
  const wanted = plainWord(item);
  const byKey = kpis.filter(({ key }) => plainWord(key) === wanted);
  const mine =
    byKey.length > 0 ? byKey : kpis.filter(({ input }) => plainWord(input.kpi.name) === wanted);
  return mine.length === 1 ? mine[0] : undefined;
}
