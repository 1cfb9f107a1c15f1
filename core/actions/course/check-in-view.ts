/**
 * What the check-ins say beside the OKRs table: signs and outlook of each key result, and what still
 * stands in the check-in sheet.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";
import { plainWord } from "../../kernel/plain-word";
import { checkInSigns, keyResultOutlook, type CheckedItem } from "../../course/signs";
import type { KeyResult } from "../../model/nouns";
import { isWaiting } from "../../model/waiting";
import type { KrKind } from "../../model/words";
import { reaches } from "../../scoring/threshold";
import type { FoundTable } from "../../tables/found";
import type { TableLayout } from "../../tables/layout";
import { readTypedRows } from "../../tables/read-check-in-sheet";
import { readCheckIns, type CheckIn } from "../../tables/read-log";
import type { KeyResultRow } from "../../tables/read-okrs";
import { isEnded } from "../score/okr-readings";
import { keelTable, layoutsOf } from "../book/own-tables";
import type { BookSettings } from "../book/settings-table";
import type { Snapshot } from "../port/snapshot";
import { tableSpot } from "../port/spots";
import type { CheckInView, TrackedKeyResult } from "../book/views";

/** The check-ins of a workbook, by the item they are about. */
export interface BookCheckIns {
  /** Whether anybody keeps a log: without one nobody can be late with it. */
  readonly isKept: boolean;
  readonly byItem: ReadonlyMap<string, readonly CheckIn[]>;
  readonly asOf: Day;
  readonly every: number;
  /** Share of the cycle at its start in which nobody is late. */
  readonly grace: number;
}

export function bookCheckIns(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  { asOf, checkInEvery, grace }: BookSettings,
): BookCheckIns {
  const logs = layoutsOf(snapshot, tables, "checkIns");
  const byItem = new Map<string, CheckIn[]>();
  for (const one of logs.flatMap(readCheckIns)) {
    const item = plainWord(one.itemId);
    const mine = byItem.get(item);
    if (mine === undefined) byItem.set(item, [one]);
    else mine.push(one);
  }
  return { isKept: logs.length > 0, byItem, asOf, every: checkInEvery, grace };
}

/** Signs, and where it ends if it goes on so; nothing where nobody keeps a log. */
export function saidOf(
  row: KeyResultRow,
  layout: TableLayout,
  progress: number | undefined,
  { isKept, byItem, asOf, every, grace }: BookCheckIns,
): Pick<TrackedKeyResult, "signs" | "outlook"> {
  const { keyResult } = row;
  if (!isKept || isEnded(keyResult)) return { signs: [] };
  const { id, title, kind, baseline, target, start, due } = keyResult;
  const isLate = !isWaiting(keyResult) && !isInGrace(keyResult, asOf, grace);
  const item: CheckedItem = {
    kind,
    isDone: !isHeld(kind) && progress !== undefined && reaches(progress, 1),
    mayBeSilent: !isLate,
    isLinked: linkedIn(layout).has(row.row),
    checkIns: byItem.get(plainWord(id === "" ? title : id)) ?? byItem.get(plainWord(title)) ?? [],
    ...(baseline !== undefined && { baseline }),
    ...(typeof target === "number" && { target }),
    ...(start !== undefined && { start }),
    ...(due !== undefined && { due }),
  };
  const outlook = keyResultOutlook(item, asOf, every);
  return { signs: checkInSigns(item, asOf, every), ...(outlook && { outlook }) };
}

/** The first days of a cycle, before which a row need not have stood there. */
const isInGrace = ({ start, due }: KeyResult, asOf: Day, grace: number): boolean =>
  start !== undefined && due !== undefined && asOf - start < grace * (due - start);

/** A bound is held, and never done before its day. */
const isHeld = (kind: KrKind): boolean => kind !== "reach" && kind !== "milestone";

const LINKED = new WeakMap<TableLayout, ReadonlySet<number>>();

/** Rows whose Current is a formula. */
export function linkedIn(layout: TableLayout): ReadonlySet<number> {
  const known = LINKED.get(layout);
  if (known !== undefined) return known;
  const column = layout.columns.get("current");
  const rows = layout.region.formulas.flatMap(([row, at]) => (at === column ? [row] : []));
  const linked = new Set(rows);
  LINKED.set(layout, linked);
  return linked;
}

/** The rhythm of the workbook and what waits in its check-in sheet. */
export function checkInView(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  { every, byItem, asOf }: BookCheckIns,
): CheckInView {
  const sheet = keelTable(snapshot, tables, "checkInSheet");
  const days = [...byItem.values()].flat().flatMap(({ date }) => date ?? []);
  const past = days.filter((day) => day <= asOf);
  const last = past.reduce<Day | undefined>(
    (a, b) => (a === undefined || b > a ? b : a),
    undefined,
  );
  return {
    every,
    ...(last !== undefined && { last }),
    ...(sheet && { sheet: { spot: tableSpot(sheet), typed: readTypedRows(sheet).length } }),
  };
}
