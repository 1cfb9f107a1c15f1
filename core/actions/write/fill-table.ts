/**
 * New rows for one of Keel's tables: first into the blank rows at its end, then below it.
 *
 * @packageDocumentation
 */
import { isBlank } from "../../kernel/cell";
import { valueAt } from "../../kernel/region";
import type { Field } from "../../model/table";
import type { TableLayout } from "../../tables/layout";
import type { CellEdit, EditGrid } from "../port/edits";
import { seen } from "./seen";
import type { Snapshot, TableInfo } from "../port/snapshot";
import { appendStep, writeStep, type Step } from "./step";

/** Whether a formula in a blank row is one that Keel may write over. */
export type IsOurs = (row: number, column: number, formula: string) => boolean;

export type FieldCells = Readonly<Partial<Record<Field, CellEdit>>>;

/** Where the rows of {@link fillTable} will stand. */
export function rowsFor(
  snapshot: Snapshot,
  layout: TableLayout,
  isOurs: IsOurs = NOTHING_OURS,
): { readonly first: number; readonly blank: number } | undefined {
  const info = tableInfo(snapshot, layout);
  if (info === undefined) return undefined;
  const blank = blankAtEnd(info, layout, isOurs);
  return { first: info.area.row + info.area.rows - blank, blank };
}

const NOTHING_OURS: IsOurs = () => false;

/**
 * @returns No step when the host does not know the table: then nothing can be appended safely.
 */
export function fillTable(
  snapshot: Snapshot,
  layout: TableLayout,
  rows: readonly FieldCells[],
  isOurs: IsOurs = NOTHING_OURS,
): readonly Step[] {
  const info = tableInfo(snapshot, layout);
  const place = rowsFor(snapshot, layout, isOurs);
  if (info === undefined || place === undefined || rows.length === 0) return [];
  const { column, columns } = info.area;
  const fields = new Map([...layout.columns].map(([field, at]) => [at, field]));
  const grid: EditGrid = rows.map((row) =>
    Array.from({ length: columns }, (_, c): CellEdit | null => {
      const field = fields.get(column + c);
      return field === undefined ? null : (row[field] ?? null);
    }),
  );
  const into = grid.slice(0, place.blank);
  const below = grid.slice(place.blank);
  const end = info.area.row + info.area.rows;
  const steps: Step[] = [];
  if (into.length > 0) {
    const at = { row: place.first, column };
    const expect = seen(layout.region, { ...at, rows: into.length, columns });
    steps.push(writeStep(layout.table.sheet, at, into, expect));
  }
  if (below.length > 0) {
    const expect = { header: info.columns, lastRow: end - 1 };
    steps.push(appendStep(info.id, below, { row: end, column }, expect));
  }
  return steps;
}

const tableInfo = ({ tables }: Snapshot, { table }: TableLayout): TableInfo | undefined =>
  tables.find(({ id }) => id === table.table);

/** Rows at the end without a value and without a formula of anybody else's. */
function blankAtEnd({ area }: TableInfo, { region }: TableLayout, isOurs: IsOurs): number {
  const formulas = new Map(
    region.formulas.map(([row, column, text]) => [`${row},${column}`, text] as const),
  );
  const isFree = (row: number, column: number): boolean => {
    const formula = formulas.get(`${row},${column}`);
    return formula === undefined
      ? isBlank(valueAt(region, row, column))
      : isOurs(row, column, formula);
  };
  let blank = 0;
  for (let row = area.row + area.rows - 1; row > area.row; row--) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!isFree(row, column)) return blank;
    }
    blank++;
  }
  return blank;
}
