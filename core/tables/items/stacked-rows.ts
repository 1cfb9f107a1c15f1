/**
 * A KPI over several rows: one says its target, one its actual, one the gap. With a column of values,
 * or with a column per period.
 *
 * @packageDocumentation
 */
import { cellText, isBlank } from "../../kernel/cell";
import { valueAt, type Region } from "../../kernel/region";
import type { Field } from "../../model/table";
import type { FoundTable } from "../found";
import type { Item, ItemCell, TableLayout } from "../layout";
import { rowConcept } from "../layouts/stacked";

/** The rows of one KPI by what they hold. */
export interface StackedKpi {
  /** The row in which its name stands. */
  readonly row: number;
  readonly rows: ReadonlyMap<Field, number>;
}

const MOST_COLUMNS_OF_WORDS = 6;

/** KPIs in their order; a name holds for the rows below it until the next one. */
export function stackedKpis(
  { columns, headerRow, area }: FoundTable,
  region: Region,
  names: number,
): readonly StackedKpi[] {
  // A name is often merged over its rows, or stands in the first of them only.
  const rows = Array.from(
    { length: Math.max(0, area.row + area.rows - headerRow - 1) },
    (_, at) => headerRow + 1 + at,
  );
  const words = wordColumn(
    columns.map(({ column }) => column),
    rows,
    region,
    names,
  );
  if (words === undefined) return [];
  const found: { row: number; rows: Map<Field, number>; name: string }[] = [];
  for (const row of rows) {
    const name = cellText(valueAt(region, row, names));
    const last = found[found.length - 1];
    const concept = rowConcept(cellText(valueAt(region, row, words)));
    const isNext =
      name !== "" &&
      (last === undefined ||
        last.name !== name ||
        (concept !== undefined && concept !== "gap" && last.rows.has(concept)));
    if (isNext) found.push({ row, rows: new Map(), name });
    const own = found[found.length - 1];
    if (own !== undefined && concept !== undefined && concept !== "gap" && !own.rows.has(concept)) {
      own.rows.set(concept, row);
    }
  }
  return found;
}

/** The column whose cells say target and actual by turns. */
function wordColumn(
  columns: readonly number[],
  rows: readonly number[],
  region: Region,
  names: number,
): number | undefined {
  return columns.slice(0, MOST_COLUMNS_OF_WORDS).find((column) => {
    if (column === names) return false;
    const texts = rows.slice(0, 60).map((row) => cellText(valueAt(region, row, column)));
    const said = texts.map(rowConcept).filter((one) => one !== undefined);
    return said.length >= texts.length * 0.6 && new Set(said).size >= 2;
  });
}

const VALUES: readonly Field[] = [
  "target",
  "actual",
  "baseline",
  "threshold",
  "stretch",
  "comparisonBase",
];

/** One item per KPI: the cells of its last period that has an actual, or those of the value column. */
export function stackedItems(layout: TableLayout): readonly Item[] {
  const { table, region, columns } = layout;
  const names = columns.get("kpi");
  if (names === undefined) return [];
  const values = valueColumns(layout);
  return stackedKpis(table, region, names).map(({ row, rows }): Item => {
    const item = new Map<Field, ItemCell>();
    for (const [field, column] of columns) {
      if (!values.includes(column)) item.set(field, { row, column });
    }
    const column = lastFilled(region, rows.get("actual") ?? rows.get("target") ?? row, values);
    for (const field of VALUES) {
      const at = rows.get(field);
      if (at !== undefined && column !== undefined) item.set(field, { row: at, column });
      else item.delete(field);
    }
    return item;
  });
}

/** Periods from left to right; without periods the first column of numbers. */
function valueColumns({ table, region, columns }: TableLayout): readonly number[] {
  const periods = table.columns.filter(({ period }) => period !== undefined);
  if (periods.length > 0) return periods.map(({ column }) => column);
  const names = columns.get("kpi");
  return table.columns
    .map(({ column }) => column)
    .filter((column) => {
      if (column === names) return false;
      const filled = table.rows
        .map((row) => valueAt(region, row, column))
        .filter((value) => !isBlank(value));
      const numbers = filled.filter(
        (value) => typeof value === "number" || /^[-+¥$€£\d.,]+\s*[%％]?$/.test(cellText(value)),
      );
      return filled.length > 0 && numbers.length >= filled.length * 0.6;
    })
    .slice(0, 1);
}

const lastFilled = (region: Region, row: number, columns: readonly number[]): number | undefined =>
  [...columns].reverse().find((column) => !isBlank(valueAt(region, row, column)));
