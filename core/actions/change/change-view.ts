/**
 * What the Change tab shows: what can be changed, and what has been.
 *
 * @packageDocumentation
 */
import { isDue } from "../../course/change";
import type { Library } from "../../decompose/library/family";
import type { Day } from "../../kernel/day";
import type { KeyResult, Kpi, Objective } from "../../model/nouns";
import { readChanges, type ChangeRow } from "../../tables/read-changes";
import { readOkrs } from "../../tables/read-okrs";
import { itemOf, kpiNamed, kpisOf, type BookKpi } from "../book/book-kpis";
import { carriersIn } from "./change-parts";
import { closedIds, stillOpen } from "../review/closed-items";
import { kpiResults, type KpiResult } from "../score/kpi-result";
import { isEnded } from "../score/okr-readings";
import type { Spot } from "../port/outcome";
import { keelTable, tablesOf } from "../book/own-tables";
import { bookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";

export interface LoggedChange extends ChangeRow {
  readonly spot: Spot;
  /** Approved, and its day has come. */
  readonly isDue: boolean;
  /** Words of the item, where it still is in the workbook. */
  readonly title?: string;
  /** Of a KPI. */
  readonly unit?: string;
  /** What a KPI whose target was changed has attained, target by target. */
  readonly result?: KpiResult;
}

/** A KPI whose target can be changed, and the key results that serve it. */
export interface ChangeableKpi {
  /** What the log calls it. */
  readonly item: string;
  readonly kpi: Kpi;
  readonly carriers: readonly KeyResult[];
}

export interface ChangeView {
  readonly asOf: Day;
  /** Key results that still run. */
  readonly keyResults: readonly KeyResult[];
  readonly objectives: readonly Objective[];
  readonly kpis: readonly ChangeableKpi[];
  /** The last one first. */
  readonly log: readonly LoggedChange[];
}

/**
 * OKRs are changed in Keel's own table only, targets of KPIs wherever they stand; `undefined` where
 * there is neither.
 *
 * @param library - Says which KPIs add up over a cycle, for what is paid by segments.
 */
export function changeView(snapshot: Snapshot, library: Library = []): ChangeView | undefined {
  const tables = tablesOf(snapshot);
  const layout = keelTable(snapshot, tables, "okrs");
  const book = kpisOf(snapshot, tables);
  if (layout === undefined && book.length === 0) return undefined;
  const settings = bookSettings(snapshot, tables);
  const { asOf } = settings;
  const { objectives, keyResults } = layout === undefined ? NO_OKRS : readOkrs(layout);
  const running = stillOpen(keyResults, closedIds(snapshot, tables))
    .map(({ keyResult }) => keyResult)
    .filter((keyResult) => keyResult.id !== "" && !isEnded(keyResult));
  const live = new Set(running.map(({ objectiveId }) => objectiveId));
  const titles = new Map(keyResults.map(({ keyResult }) => [keyResult.id, keyResult.title]));
  for (const { id, title } of objectives) titles.set(id, title);
  const resultOf = kpiResults({ snapshot, tables, settings, kpis: book, library });
  const log = keelTable(snapshot, tables, "changes");
  return {
    asOf,
    keyResults: running,
    objectives: objectives.filter(({ id }) => live.has(id)),
    kpis: changeable(book, running),
    log: (log === undefined ? [] : readChanges(log).map((row) => ({ row, log })))
      .map(({ row, log: layout }): LoggedChange => {
        const title = titles.get(row.itemId);
        const kpi = title === undefined ? kpiNamed(book, row.itemId) : undefined;
        const name = title ?? kpi?.input.kpi.name;
        return {
          ...row,
          spot: cellSpot(layout, row.row, "itemId"),
          isDue: isDue(row, asOf),
          ...(name !== undefined && { title: name }),
          ...(kpi !== undefined && { unit: kpi.input.kpi.unit ?? "" }),
          ...(kpi !== undefined && row.state === "in_effect" && { result: resultOf(kpi) }),
        };
      })
      .reverse(),
  };
}

const NO_OKRS: Pick<ReturnType<typeof readOkrs>, "objectives" | "keyResults"> = {
  objectives: [],
  keyResults: [],
};

/** Those with a target, that can be told apart by what the log calls them. */
function changeable(
  book: readonly BookKpi[],
  running: readonly KeyResult[],
): readonly ChangeableKpi[] {
  const uses = new Map<string, number>();
  for (const one of book) uses.set(itemOf(one), (uses.get(itemOf(one)) ?? 0) + 1);
  return book.flatMap((one): readonly ChangeableKpi[] => {
    const { kpi } = one.input;
    const item = itemOf(one);
    if (kpi.target === undefined || uses.get(item) !== 1) return [];
    return [{ item, kpi, carriers: carriersIn(running, kpi) }];
  });
}
