/**
 * What has been closed: rows of the closing table. Key results that stand in it are over; their rows in
 * the OKRs table are left as they were.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import { textOf } from "../../tables/layout";
import type { FoundTable } from "../../tables/found";
import type { KeyResultRow } from "../../tables/read-okrs";
import { keelTable } from "../book/own-tables";
import type { Snapshot } from "../port/snapshot";

/** Ids as plain words; they are those of Keel's own OKRs table. */
export function closedIds(snapshot: Snapshot, tables: readonly FoundTable[]): ReadonlySet<string> {
  const layout = keelTable(snapshot, tables, "closing");
  if (layout === undefined) return new Set();
  return new Set(
    layout.table.rows.flatMap((row) => {
      const id = textOf(layout, row, "itemId");
      return id !== undefined && OKR.test(id) ? [plainWord(id)] : [];
    }),
  );
}

const OKR = /^(?:KR|O)-/i;

/** The rows of Keel's own OKRs table that are not over. */
export function stillOpen(
  rows: readonly KeyResultRow[],
  closed: ReadonlySet<string>,
): readonly KeyResultRow[] {
  if (closed.size === 0) return rows;
  const isClosed = (id: string): boolean => closed.has(plainWord(id));
  return rows.filter(({ keyResult: { id, objectiveId, state } }) => {
    // What was replaced or retired before went with its objective.
    const wentBefore = (state === "replaced" || state === "retired") && isClosed(objectiveId);
    return !isClosed(id) && !wentBefore;
  });
}
