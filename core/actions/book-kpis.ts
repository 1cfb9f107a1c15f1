/**
 * The KPIs of a workbook, from every KPI table in it, each with the cell it stands in.
 *
 * @packageDocumentation
 */
import type { KpiToDraft } from "../decompose/draft-types";
import { kpiToDraft, type ReadSentence } from "../decompose/read-stated";
import { cellName } from "../kernel/address";
import type { Base } from "../model/words";
import type { FoundTable } from "../tables/found";
import { layoutOf, type TableLayout } from "../tables/layout";
import { readKpis, type KpiRow } from "../tables/read-kpis";
import type { Spot } from "./outcome";
import type { Snapshot } from "./snapshot";
import { cellSpot } from "./spots";

/** A KPI row of the workbook and what its words state. */
export interface BookKpi {
  /** The KPI's own id where no other row has it, else its cell. */
  readonly key: string;
  readonly row: number;
  readonly layout: TableLayout;
  readonly spot: Spot;
  readonly input: KpiToDraft;
}

/** What the user has said about KPIs beside the sheet, by key. */
export interface KpiAnswers {
  readonly bases?: Readonly<Record<string, Base>>;
}

interface Placed extends KpiRow {
  readonly layout: TableLayout;
}

export function kpisOf(
  { regions }: Pick<Snapshot, "regions">,
  tables: readonly FoundTable[],
  read: ReadSentence,
  { bases = {} }: KpiAnswers = {},
): readonly BookKpi[] {
  const rows = tables
    .filter(({ reads }) => reads === "kpis")
    .flatMap((table): readonly Placed[] => {
      const layout = layoutOf(table, regions);
      return layout === undefined ? [] : readKpis(layout).map((row) => ({ ...row, layout }));
    });
  const uses = new Map<string, number>();
  for (const { kpi } of rows) uses.set(kpi.id, (uses.get(kpi.id) ?? 0) + 1);
  return rows.map((placed): BookKpi => {
    const { kpi, row, layout, targetText } = placed;
    const spot = cellSpot(layout, row, "kpi");
    const isUnique = kpi.id !== "" && uses.get(kpi.id) === 1;
    const key = isUnique ? kpi.id : `${spot.sheet}!${cellName(spot.area)}`;
    const base = bases[key];
    const texts = {
      ...(targetText !== undefined && { target: targetText }),
      ...(base !== undefined && { base }),
    };
    return { key, row, layout, spot, input: kpiToDraft(kpi, texts, read) };
  });
}
