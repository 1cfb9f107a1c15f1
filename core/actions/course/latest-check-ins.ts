/**
 * Key results of the user's own tables as their latest check-in has them: Keel may not write the value
 * into such a table, so it is read from the log.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";
import { plainWord } from "../../kernel/plain-word";
import type { KeyResult } from "../../model/nouns";
import type { FoundTable } from "../../tables/found";
import type { TableLayout } from "../../tables/layout";
import type { CheckIn } from "../../tables/read-log";
import { readOkrs, type KeyResultRow } from "../../tables/read-okrs";
import { linkedIn, type BookCheckIns } from "./check-in-view";
import { found, type Finding } from "../port/findings";
import { isEnded } from "../score/okr-readings";
import { keelTable, layoutsOf } from "../book/own-tables";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";

/** A row with the value and the confidence that count; `finding` where its table says another value. */
export interface CheckedRow {
  readonly row: KeyResultRow;
  readonly finding?: Finding;
}

export type LatestCheckIns = (row: KeyResultRow, layout: TableLayout) => CheckedRow;

/**
 * Counted is the last check-in of a row with a value, dated from its start to the as-of day. A Current
 * that is a formula follows its source, and Keel's own table has the value already: both stay.
 */
export function latestCheckIns(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  checkIns: BookCheckIns,
): LatestCheckIns {
  if (checkIns.byItem.size === 0) return (row) => ({ row });
  const own = keelTable(snapshot, tables, "okrs");
  const layouts = layoutsOf(snapshot, tables, "okrs");
  const keys = keysOf(layouts);
  return (row, layout) => {
    if (layout.table === own?.table || linkedIn(layout).has(row.row)) return { row };
    const names = keys.get(layout.table)?.get(row.row) ?? [];
    const said = names.map((name) => checkIns.byItem.get(name)).find((list) => list !== undefined);
    return checked(row, layout, lastOf(said ?? [], row.keyResult, checkIns.asOf));
  };
}

/**
 * What the log may call each row that runs: an id that stands twice names the first row only, and
 * words name a row when no other has them.
 */
function keysOf(
  layouts: readonly TableLayout[],
): ReadonlyMap<FoundTable, ReadonlyMap<number, readonly string[]>> {
  const rows = layouts.flatMap((layout) =>
    readOkrs(layout)
      .keyResults.filter(({ keyResult }) => !isEnded(keyResult))
      .map(({ row, keyResult }) => ({
        table: layout.table,
        row,
        id: plainWord(keyResult.id),
        title: plainWord(keyResult.title),
      })),
  );
  const times = new Map<string, number>();
  for (const { title } of rows) times.set(title, (times.get(title) ?? 0) + 1);
  const seen = new Set<string>([""]);
  const keys = new Map<FoundTable, Map<number, readonly string[]>>();
  for (const { table, row, id, title } of rows) {
    const names = [...(seen.has(id) ? [] : [id]), ...(times.get(title) === 1 ? [title] : [])];
    seen.add(id);
    const mine = keys.get(table) ?? new Map<number, readonly string[]>();
    keys.set(table, mine.set(row, names));
  }
  return keys;
}

function lastOf(
  checkIns: readonly CheckIn[],
  { start }: KeyResult,
  asOf: Day,
): CheckIn | undefined {
  return checkIns.reduce<CheckIn | undefined>((last, one) => {
    const { date, value } = one;
    if (value === undefined || date === undefined || date > asOf) return last;
    if (start !== undefined && date < start) return last;
    return last?.date !== undefined && last.date > date ? last : one;
  }, undefined);
}

function checked(row: KeyResultRow, layout: TableLayout, last: CheckIn | undefined): CheckedRow {
  if (last?.value === undefined || last.date === undefined) return { row };
  const { keyResult, unread } = row;
  const { value, confidence = keyResult.confidence, date } = last;
  const counted: KeyResultRow = {
    ...row,
    keyResult: { ...keyResult, current: value, ...(confidence !== undefined && { confidence }) },
    unread: unread.filter((field) => field !== "current"),
  };
  const { title, current, unit } = keyResult;
  if (current !== undefined && isSame(current, value)) return { row: counted };
  const facts = {
    keyResult: title,
    logged: value,
    day: date,
    ...(current !== undefined && { table: current }),
    ...(unit !== undefined && { unit }),
  };
  const spot = cellSpot(layout, row.row, "current", "keyResult");
  return { row: counted, finding: found("check-in-counts", "warning", facts, spot) };
}

/** TRUE and 1 both say that a milestone is reached. */
const isSame = (one: number | boolean, other: number | boolean): boolean =>
  Math.abs(Number(one) - Number(other)) <= 1e-9 * Math.max(1, Math.abs(Number(one)));
