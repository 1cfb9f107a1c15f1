/**
 * Values of KPIs below each other, a row per KPI and day: it looks like a list of KPIs and is their
 * history.
 *
 * @packageDocumentation
 */
import { cellText } from "../kernel/cell";
import { plainWord } from "../kernel/plain-word";
import { valueAt, type Region } from "../kernel/region";
import type { Field } from "../model/table";
import type { FoundColumn, FoundTable } from "./found";
import { dayOfWrittenText } from "./text-day";

const FEWEST_ROWS = 4;
/** Names stand several times each. */
const MOST_DISTINCT = 0.5;
const MOSTLY = 0.8;

/** What the columns of such a list are in a history. */
const IN_HISTORY: Partial<Record<Field, Field>> = {
  kpi: "kpiId",
  period: "date",
  actual: "actual",
  target: "plan",
};
/** Beside them stand a number of the row, a unit and words. */
const BESIDE: ReadonlySet<Field> = new Set<Field>([
  "id",
  "unit",
  "owner",
  "team",
  "note",
  "source",
]);

/** The same table, as a history where it is one. */
export function asHistory(region: Region, table: FoundTable): FoundTable {
  if (table.reads !== "kpis" || table.orientation !== "rows") return table;
  const { columns, rows } = table;
  const named = columns.flatMap(({ field }) => field ?? []);
  const isPlain = named.every((field) => field in IN_HISTORY || BESIDE.has(field));
  const columnOf = (field: Field): FoundColumn | undefined =>
    columns.find((one) => one.field === field);
  const [kpi, period] = [columnOf("kpi"), columnOf("period")];
  if (!isPlain || kpi === undefined || period === undefined || columnOf("actual") === undefined)
    return table;
  if (rows.length < FEWEST_ROWS || !holdsDays(region, period, rows)) return table;
  const names = new Set(rows.map((row) => plainWord(cellText(valueAt(region, row, kpi.column)))));
  if (names.size > rows.length * MOST_DISTINCT) return table;
  return {
    ...table,
    reads: "history",
    columns: columns.map((one) => {
      const { field, ...rest } = one;
      const inHistory = field && IN_HISTORY[field];
      return inHistory === undefined ? rest : { ...rest, field: inHistory };
    }),
  };
}

/** Cells in a date's format, or days that are written out. */
function holdsDays(
  region: Region,
  { type, column }: FoundColumn,
  rows: readonly number[],
): boolean {
  if (type === "date") return true;
  const days = rows.filter((row) => {
    const value = valueAt(region, row, column);
    return typeof value === "string" && dayOfWrittenText(value) !== undefined;
  });
  return days.length >= rows.length * MOSTLY;
}
