/**
 * What the Change tab shows: what can be changed, and what has been.
 *
 * @packageDocumentation
 */
import { isDue } from "../course/change";
import type { Day } from "../kernel/day";
import type { KeyResult, Objective } from "../model/nouns";
import { readChanges, type ChangeRow } from "../tables/read-changes";
import { readOkrs } from "../tables/read-okrs";
import { isEnded } from "./okr-readings";
import type { Spot } from "./outcome";
import { keelTable, tablesOf } from "./own-tables";
import { bookSettings } from "./settings-table";
import type { Snapshot } from "./snapshot";
import { cellSpot } from "./spots";

export interface LoggedChange extends ChangeRow {
  readonly spot: Spot;
  /** Approved, and its day has come. */
  readonly isDue: boolean;
  /** Words of the item, where it still is in the table. */
  readonly title?: string;
}

export interface ChangeView {
  readonly asOf: Day;
  /** Key results that still run. */
  readonly keyResults: readonly KeyResult[];
  readonly objectives: readonly Objective[];
  /** The last one first. */
  readonly log: readonly LoggedChange[];
}

/** `undefined` without an OKRs table of Keel's, the only one it changes. */
export function changeView(snapshot: Snapshot): ChangeView | undefined {
  const tables = tablesOf(snapshot);
  const layout = keelTable(snapshot, tables, "okrs");
  if (layout === undefined) return undefined;
  const { asOf } = bookSettings(snapshot, tables);
  const { objectives, keyResults } = readOkrs(layout);
  const titles = new Map(keyResults.map(({ keyResult }) => [keyResult.id, keyResult.title]));
  for (const { id, title } of objectives) titles.set(id, title);
  const log = keelTable(snapshot, tables, "changes");
  const rows = log === undefined ? [] : readChanges(log);
  const running = keyResults.filter(({ keyResult }) => keyResult.id !== "" && !isEnded(keyResult));
  const live = new Set(running.map(({ keyResult }) => keyResult.objectiveId));
  return {
    asOf,
    keyResults: running.map(({ keyResult }) => keyResult),
    objectives: objectives.filter(({ id }) => live.has(id)),
    log: rows
      .map((row): LoggedChange => {
        const title = titles.get(row.itemId);
        return {
          ...row,
          spot: cellSpot(log ?? layout, row.row, "itemId"),
          isDue: isDue(row, asOf),
          ...(title !== undefined && { title }),
        };
      })
      .reverse(),
  };
}
