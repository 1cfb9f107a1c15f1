/**
 * What check-ins stand on: the key results that run, in every OKRs table of the workbook, and the log.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { TableLayout } from "../../tables/layout";
import { readCheckIns, type CheckIn } from "../../tables/read-log";
import { readOkrs, type KeyResultRow } from "../../tables/read-okrs";
import { found, type Finding } from "../port/findings";
import { isEnded } from "../score/okr-readings";
import { keelTable, layoutsOf, tablesOf } from "../book/own-tables";
import { bookSettings, type BookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { notWritable, unreadKeelTables } from "../write/writable";

/** A key result that runs, and where it stands. */
export interface OpenKeyResult extends KeyResultRow {
  readonly layout: TableLayout;
  /** Stands in Keel's own table, so that a check-in may set its Current and Confidence. */
  readonly isKeels: boolean;
  /** What the log and the check-in sheet call it: its id, else its words. */
  readonly key: string;
}

export interface CheckInGround {
  readonly snapshot: Snapshot;
  readonly settings: BookSettings;
  readonly open: readonly OpenKeyResult[];
  /** Absent until the first check-in is written down. */
  readonly log?: TableLayout;
  readonly logged: readonly CheckIn[];
  readonly sheet?: TableLayout;
}

export function checkInGround(
  snapshot: Snapshot,
): CheckInGround | { readonly blocked: readonly Finding[] } {
  const tables = tablesOf(snapshot);
  const okrs = keelTable(snapshot, tables, "okrs");
  const log = keelTable(snapshot, tables, "checkIns");
  const sheet = keelTable(snapshot, tables, "checkInSheet");
  const written = [okrs, log, sheet].filter((layout) => layout !== undefined);
  const blocked = [
    ...unreadKeelTables(snapshot),
    ...written.flatMap((layout) => notWritable(snapshot, layout)),
  ];
  if (blocked.length > 0) return { blocked };
  const open = layoutsOf(snapshot, tables, "okrs").flatMap((layout) =>
    openIn(layout, layout.table === okrs?.table),
  );
  if (open.length === 0) return { blocked: [found("check-in-nothing-open", "info", {})] };
  return {
    snapshot,
    settings: bookSettings(snapshot, tables),
    open: distinct(open),
    logged: log === undefined ? [] : readCheckIns(log),
    ...(log && { log }),
    ...(sheet && { sheet }),
  };
}

function openIn(layout: TableLayout, isKeels: boolean): readonly OpenKeyResult[] {
  return readOkrs(layout)
    .keyResults.filter(({ keyResult }) => !isEnded(keyResult))
    .map((row) => {
      const { id, title } = row.keyResult;
      return { ...row, layout, isKeels, key: id === "" ? title : id };
    });
}

/** An id that stands twice says nothing; then the words are the name, and Keel's own row comes first. */
function distinct(open: readonly OpenKeyResult[]): readonly OpenKeyResult[] {
  const seen = new Set<string>();
  return open.flatMap((one): readonly OpenKeyResult[] => {
    const key = [one.key, one.keyResult.title].find((name) => !seen.has(plainWord(name)));
    if (key === undefined) return [];
    seen.add(plainWord(key));
    return [key === one.key ? one : { ...one, key }];
  });
}
