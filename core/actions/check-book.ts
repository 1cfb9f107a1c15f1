/**
 * What is weak in the OKR tables of a workbook, each finding with its cell. Nothing is written.
 *
 * @packageDocumentation
 */
import { checkOkrs, type CheckFinding, type OkrToCheck } from "../alignment/check-okrs";
import { isBlank } from "../kernel/cell";
import type { FieldOf } from "../model/table";
import { cellOf, layoutOf, textOf, type TableLayout } from "../tables/layout";
import { readOkrs, type KeyResultRow } from "../tables/read-okrs";
import { tablesOf } from "./own-tables";
import type { Spot } from "./outcome";
import type { Snapshot } from "./snapshot";
import { cellSpot } from "./spots";

export interface CheckedCell {
  readonly finding: CheckFinding;
  readonly spot: Spot;
}

export interface CheckView {
  /** Tables that were checked. */
  readonly tables: number;
  readonly cells: readonly CheckedCell[];
}

/** Table by table; `row` of a finding is the row of its sheet. */
export function checkBook(snapshot: Snapshot): CheckView {
  const layouts = tablesOf(snapshot)
    .filter(({ reads, orientation }) => reads === "okrs" && orientation === "rows")
    .flatMap((table) => layoutOf(table, snapshot.regions) ?? []);
  const cells = layouts.flatMap((layout) => {
    const columns = new Set([...layout.columns.keys()] as FieldOf<"okrs">[]);
    return checkOkrs(rowsOf(layout), columns).map((finding) => ({
      finding,
      spot: cellSpot(layout, finding.row - 1, finding.field, "keyResult"),
    }));
  });
  return { tables: layouts.length, cells };
}

/** Every row of the body: an objective may stand in one without a key result. */
function rowsOf(layout: TableLayout): readonly OkrToCheck[] {
  const { table } = layout;
  const read = new Map(readOkrs(layout).keyResults.map((one) => [one.row, one]));
  const first = table.headerRow + 1;
  const rows = Math.max(0, table.area.row + table.area.rows - first);
  return Array.from({ length: rows }, (_, n) => rowOf(layout, first + n, read.get(first + n)));
}

function rowOf(layout: TableLayout, row: number, read: KeyResultRow | undefined): OkrToCheck {
  const objective = textOf(layout, row, "objective");
  const head = { row: row + 1, ...(objective === undefined ? {} : { objective }) };
  if (read === undefined) return head;
  const { id, title, current, objectiveId, ...keyResult } = read.keyResult;
  return {
    ...keyResult,
    ...head,
    keyResult: title,
    ...(id === "" ? {} : { krId: id }),
    ...(objectiveId === "" ? {} : { objectiveId }),
    hasTarget: !isBlank(cellOf(layout, row, "target")),
    hasCurrent: current !== undefined,
  };
}
