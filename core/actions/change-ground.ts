/**
 * What a change stands on: Keel's own OKRs table and its log. Tables of the user's own are theirs to
 * change.
 *
 * @packageDocumentation
 */
import type { Language } from "../kernel/language";
import type { FoundTable } from "../tables/found";
import type { TableLayout } from "../tables/layout";
import { readOkrs, type KeyResultRow } from "../tables/read-okrs";
import { tableLanguage } from "../tables/table-language";
import { found, type Finding } from "./findings";
import { keelTable, tablesOf } from "./own-tables";
import { bookSettings, type BookSettings } from "./settings-table";
import type { Snapshot } from "./snapshot";
import { notWritable, unreadKeelTables } from "./writable";

export interface ChangeGround {
  readonly snapshot: Snapshot;
  readonly tables: readonly FoundTable[];
  readonly layout: TableLayout;
  /** Absent until the first change is written down. */
  readonly log?: TableLayout;
  readonly settings: BookSettings;
  readonly keyResults: readonly KeyResultRow[];
  /** Words of objectives by id. */
  readonly objectives: ReadonlyMap<string, string>;
  readonly language: Language;
}

export function changeGround(
  snapshot: Snapshot,
): ChangeGround | { readonly blocked: readonly Finding[] } {
  const tables = tablesOf(snapshot);
  const layout = keelTable(snapshot, tables, "okrs");
  if (layout === undefined) return { blocked: [found("change-needs-okrs", "error", {})] };
  const log = keelTable(snapshot, tables, "changes");
  const blocked = [
    ...unreadKeelTables(snapshot),
    ...[layout, ...(log === undefined ? [] : [log])].flatMap((one) => notWritable(snapshot, one)),
  ];
  if (blocked.length > 0) return { blocked };
  const { keyResults, objectives } = readOkrs(layout);
  return {
    snapshot,
    tables,
    layout,
    ...(log && { log }),
    settings: bookSettings(snapshot, tables),
    keyResults,
    objectives: new Map(objectives.map(({ id, title }) => [id, title])),
    language: tableLanguage(layout),
  };
}
