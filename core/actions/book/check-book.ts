/**
 * What is weak in the OKR tables of a workbook and in the links between its items, each finding with
 * its cell. Nothing is written.
 *
 * @packageDocumentation
 */
import { align } from "../../alignment/align";
import { checkOkrs, type CheckFinding, type OkrToCheck } from "../../alignment/check-okrs";
import type { AlignmentFinding } from "../../alignment/graph/facts";
import { isBlank } from "../../kernel/cell";
import type { FieldOf } from "../../model/table";
import { cellOf, layoutOf, textOf, type TableLayout } from "../../tables/layout";
import { readOkrs, type KeyResultRow } from "../../tables/read-okrs";
import { alignmentBook, type AlignmentBook } from "../align/alignment-book";
import { tablesOf } from "./own-tables";
import type { Spot } from "../port/outcome";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";

export interface CheckedCell {
  readonly finding: CheckFinding | AlignmentFinding;
  readonly spot: Spot;
}

export interface CheckView {
  /** Tables that were checked. */
  readonly tables: number;
  readonly cells: readonly CheckedCell[];
}

/** Table by table, then between them; `row` of a finding is the row of its sheet. */
export function checkBook(snapshot: Snapshot): CheckView {
  const tables = tablesOf(snapshot);
  const layouts = tables
    .filter(({ reads, orientation }) => reads === "okrs" && orientation === "rows")
    .flatMap((table) => layoutOf(table, snapshot.regions) ?? []);
  const cells = layouts.flatMap((layout) => {
    const columns = new Set([...layout.columns.keys()] as FieldOf<"okrs">[]);
    return checkOkrs(rowsOf(layout), columns).map((finding) => ({
      finding,
      spot: cellSpot(layout, finding.row - 1, finding.field, "keyResult"),
    }));
  });
  const book = alignmentBook(snapshot, tables);
  return { tables: layouts.length, cells: withAlignment(cells, book) };
}

/** Of two rules that tell the same, the one that knows more of the workbook does. */
function withAlignment(cells: readonly CheckedCell[], book: AlignmentBook): readonly CheckedCell[] {
  const { findings, graph } = align(book.book);
  const aligned = findings.flatMap((finding): readonly CheckedCell[] => {
    const spot = book.spotOf(finding.place);
    return spot === undefined ? [] : [{ finding, spot }];
  });
  const rowOf = ({ spot: { sheet, area } }: CheckedCell): string => `${sheet} ${area.row}`;
  const claimed = new Set(
    cells.flatMap((one) => (one.finding.rule === "metric-claimed-twice" ? [rowOf(one)] : [])),
  );
  const isClaimed = (one: CheckedCell): boolean =>
    one.finding.rule === "figure-claimed-twice" && claimed.has(rowOf(one));
  const linked = new Set<string>();
  const shared = new Set<string>();
  book.rows.keyResults.forEach(({ layout, row }, at) => {
    const node = graph.nodeOf({ type: "keyResult", at });
    const up = graph.up[node] ?? [];
    const key = `${layout.table.sheet} ${row}`;
    if (up.some(({ link }) => link !== undefined)) linked.add(key);
    if ([...up, ...(graph.down[node] ?? [])].some(({ kind }) => kind === "shares")) shared.add(key);
  });
  const isAnswered = (one: CheckedCell): boolean => {
    const { rule } = one.finding;
    if (rule === "not-linked") return linked.has(rowOf(one));
    return rule === "metric-claimed-twice" && shared.has(rowOf(one));
  };
  return [...cells.filter((one) => !isAnswered(one)), ...aligned.filter((one) => !isClaimed(one))];
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
