/**
 * Which Score and Status columns of an OKRs table Keel may fill.
 *
 * @packageDocumentation
 */
import { isBlank } from "../../kernel/cell";
import { valueAt } from "../../kernel/region";
import { headerOf } from "../../model/headers";
import { TABLE_FIELDS } from "../../model/table";
import type { TableLayout } from "../../tables/layout";
import { tableLanguage } from "../../tables/table-language";
import { found, type Finding } from "../port/findings";
import { SCORED, type ScoredField } from "./keel-score";
import type { OkrColumns } from "./okr-cells";
import type { Snapshot } from "../port/snapshot";
import { tableSpot } from "../port/spots";

/** Document setting with the sheet of a user's own table to which Keel has added its columns. */
export const ADDED_COLUMNS = "keel.columns.okrs";

/** A column to fill; `isNew` where it has yet to be added at the table's right end. */
export interface ScoreColumn {
  readonly field: ScoredField;
  readonly column: number;
  readonly isNew: boolean;
}

export interface ScoreColumns {
  readonly columns: readonly ScoreColumn[];
  /** Every column of the table by field, those to be added included. */
  readonly okr: OkrColumns;
  readonly findings: readonly Finding[];
}

/**
 * Keel's own table: both columns. A user's table: those Keel has added before; without them none,
 * unless the user asks for them, and never one the table has already.
 */
export function scoreColumns(
  snapshot: Snapshot,
  layout: TableLayout,
  isKeels: boolean,
  addColumns: boolean,
): ScoreColumns {
  const has = (field: ScoredField) => layout.columns.get(field);
  const isOwned = isKeels || snapshot.settings[ADDED_COLUMNS] === layout.table.sheet;
  const owned = SCORED.flatMap((field): readonly ScoreColumn[] => {
    const column = has(field);
    return isOwned && column !== undefined ? [{ field, column, isNew: false }] : [];
  });
  const { area, sheetName } = layout.table;
  let free = area.column + area.columns;
  const added: ScoreColumn[] = [];
  const findings: Finding[] = [];
  for (const field of SCORED) {
    const header = headerOf("okrs", field, tableLanguage(layout));
    if (has(field) !== undefined) {
      if (!isOwned && addColumns) {
        findings.push(found("column-yours", "info", { column: header }, tableSpot(layout)));
      }
    } else if (isKeels || addColumns) {
      if (hasRoom(layout, free)) added.push({ field, column: free++, isNew: true });
      else findings.push(found("no-room", "warning", { column: header }, tableSpot(layout)));
    }
  }
  if (!isOwned && !addColumns) {
    findings.push(found("columns-not-keels", "info", { sheet: sheetName }, tableSpot(layout)));
  }
  const columns = [...owned, ...added];
  return { columns, okr: okrColumns(layout, columns), findings };
}

/** A native table makes room itself; beside any other the cells must be blank. */
function hasRoom({ table, region }: TableLayout, column: number): boolean {
  if (table.table !== undefined) return true;
  const { row, rows } = table.area;
  return Array.from({ length: rows }, (_, r) => valueAt(region, row + r, column)).every(isBlank);
}

export function okrColumns(
  { columns }: Pick<TableLayout, "columns">,
  added: readonly ScoreColumn[] = [],
): OkrColumns {
  const known = TABLE_FIELDS.okrs.flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [[field, column] as const];
  });
  return Object.fromEntries([
    ...known,
    ...added.map(({ field, column }) => [field, column] as const),
  ]);
}
