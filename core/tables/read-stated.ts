/**
 * A table where the user says there is one: read as the kind that was named, under the header that
 * was named, whatever the cells look like.
 *
 * @packageDocumentation
 */
import type { Region, TableInfo } from "../kernel/region";
import type { Field } from "../model/table";
import { assign, type Assigned } from "./assign";
import { bodyRows, roughRows } from "./body";
import { profileOf, sampleRows } from "./column-profile";
import { contextOf } from "./context";
import { evidenceOf } from "./evidence";
import type { FoundTable } from "./found";
import type { HeaderBlock } from "./header-block";
import { bestLayout } from "./layouts";
import { fieldsOf, partiesOf, type LayoutReading } from "./layouts/layout-reading";
import { columnsOf } from "./reading";

export type GoalKind = "kpis" | "okrs";

/** Columns that name the items; the first that is there does. */
export const NAMES: Readonly<Record<GoalKind, readonly Field[]>> = {
  kpis: ["kpi"],
  okrs: ["keyResult", "objective"],
};

/** Where the table stands and what it is. */
export interface StatedTable {
  readonly region: Region;
  readonly sheetName: string;
  readonly block: HeaderBlock;
  readonly reads: GoalKind;
  /** Row below the last one that may hold an item. */
  readonly end?: number;
  readonly native?: TableInfo;
}

export function readStated(stated: StatedTable): FoundTable {
  const { region, sheetName, block, reads, end, native } = stated;
  const reading = readingOf(stated);
  const columns = block.cells.map(({ column }) => column);
  const body = bodyRows(region, block, reading, end, native !== undefined);
  const first = Math.min(...columns);
  return {
    sheet: region.sheet,
    sheetName,
    kind: reading.kind,
    reads,
    orientation: reading.orientation,
    area: {
      row: block.firstRow,
      column: first,
      rows: body.lastRow - block.firstRow + 1,
      columns: Math.max(...columns) - first + 1,
    },
    headerRow: block.lastRow,
    columns: columnsOf(region, block, reading, body.rows),
    rows: body.rows,
    confidence: 1,
    reasons: [{ code: "corrected" }],
    ...(native === undefined ? {} : { table: native.id }),
  };
}

function readingOf({ region, sheetName, block, reads, end }: StatedTable): LayoutReading {
  const rows = sampleRows(roughRows(region, block, end));
  const profiles = block.cells.map(({ column }) => profileOf(region, column, rows));
  const columns = assign(block.cells, profiles, rows.length);
  const context = contextOf(region, sheetName, block.firstRow);
  const evidence = evidenceOf(region, columns, rows, context);
  const seen = { region, block, rows, columns, context, evidence };
  const best = bestLayout(seen);
  return best?.reads === reads ? best : { ...plainRows(columns, reads), ...partiesOf(seen) };
}

/** An item per row; where no column says that it names them, the first one of words does. */
function plainRows(columns: readonly Assigned[], reads: GoalKind): LayoutReading {
  const fields = fieldsOf(columns, reads);
  const named = NAMES[reads].flatMap((field) =>
    [...fields].flatMap(([column, one]) => (one.field === field ? [column] : [])),
  )[0];
  const words = columns.find(({ profile }) => profile.text > 0.5) ?? columns[0];
  const anchor = named ?? words?.cell.column ?? 0;
  const field = reads === "kpis" ? "kpi" : "keyResult";
  if (named === undefined) fields.set(anchor, { field, confidence: 0.5, ground: "content" });
  return {
    kind: reads === "kpis" ? "kpi" : "okr",
    reads,
    orientation: "rows",
    fields,
    anchor,
    points: 0,
    confidence: 1,
    reasons: [],
  };
}
