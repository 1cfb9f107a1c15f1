/**
 * What a change stands on: the log, and for key results Keel's own OKRs table. OKRs tables of the user's
 * own are theirs to change.
 *
 * @packageDocumentation
 */
import type { Language } from "../../kernel/language";
import type { KeyResult } from "../../model/nouns";
import type { FoundTable } from "../../tables/found";
import type { TableLayout } from "../../tables/layout";
import { readOkrs, type KeyResultRow } from "../../tables/read-okrs";
import { tableLanguage } from "../../tables/table-language";
import { found, type Finding } from "../port/findings";
import { keelTable, tablesOf } from "../book/own-tables";
import { bookSettings, type BookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { notWritable, unreadKeelTables } from "../write/writable";

/** What every change is written down in. */
export interface LogGround {
  readonly snapshot: Snapshot;
  readonly tables: readonly FoundTable[];
  /** Absent until the first change is written down. */
  readonly log?: TableLayout;
  readonly settings: BookSettings;
  /** Of the table that is changed. */
  readonly language: Language;
}

export interface ChangeGround extends LogGround {
  readonly layout: TableLayout;
  readonly keyResults: readonly KeyResultRow[];
  /** Words of objectives by id. */
  readonly objectives: ReadonlyMap<string, string>;
}

interface Blocked {
  readonly blocked: readonly Finding[];
}

export function logGround(
  snapshot: Snapshot,
  tables: readonly FoundTable[] = tablesOf(snapshot),
): LogGround | Blocked {
  const log = keelTable(snapshot, tables, "changes");
  const blocked = [
    ...unreadKeelTables(snapshot),
    ...(log === undefined ? [] : notWritable(snapshot, log)),
  ];
  if (blocked.length > 0) return { blocked };
  return {
    snapshot,
    tables,
    ...(log && { log }),
    settings: bookSettings(snapshot, tables),
    language: log === undefined ? snapshot.language : tableLanguage(log),
  };
}

/** The log with the OKRs table. */
export function changeGround(ground: LogGround): ChangeGround | Blocked {
  const layout = keelTable(ground.snapshot, ground.tables, "okrs");
  if (layout === undefined) return { blocked: [found("change-needs-okrs", "error", {})] };
  const blocked = notWritable(ground.snapshot, layout);
  if (blocked.length > 0) return { blocked };
  const { keyResults, objectives } = readOkrs(layout);
  return {
    ...ground,
    layout,
    keyResults,
    objectives: new Map(objectives.map(({ id, title }) => [id, title])),
    language: tableLanguage(layout),
  };
}

export const keyResultsOf = (ground: ChangeGround | Blocked): readonly KeyResult[] =>
  "blocked" in ground ? [] : ground.keyResults.map(({ keyResult }) => keyResult);
