/**
 * A found table and the cells behind it, read by field.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, isCellError, type CellValue } from "../kernel/cell";
import { dayOfSerial, type Day } from "../kernel/day";
import { readNumberText } from "../kernel/number-text";
import { valueAt, type Region } from "../kernel/region";
import type { Field } from "../model/table";
import { readWord } from "../model/vocabulary";
import type { WordOf, WordSet } from "../model/words";
import { isNoValue } from "./cell-words";
import { READ_FROM, type FoundColumn, type FoundTable } from "./found";
import { isDateFormat } from "./number-format";
import { formatAt } from "./region-index";
import { dateOrderOf, dayOfWrittenText, type DateOrder } from "./text-day";

export interface TableLayout {
  readonly table: FoundTable;
  readonly region: Region;
  /** Zero-based column of the sheet by field. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns whose header carries a `%`: plain numbers below it are percentages. */
  readonly percent: ReadonlySet<Field>;
}

/** `undefined` when the table's sheet is not among the regions. */
export function layoutOf(
  table: FoundTable,
  regions: readonly Region[],
  least = READ_FROM,
): TableLayout | undefined {
  const region = regions.find(({ sheet }) => sheet === table.sheet);
  if (region === undefined) return undefined;
  const columns = new Map<Field, number>();
  const percent = new Set<Field>();
  for (const one of bestFirst(table, least)) {
    const { field, column, type } = one;
    if (field === undefined || columns.has(field)) continue;
    columns.set(field, column);
    if (type !== "percent" && saysPercent(one)) percent.add(field);
  }
  return { table, region, columns, percent };
}

/** The surest column of a field is the one that is read; a period's column is read with its period. */
const bestFirst = ({ columns }: FoundTable, least: number): readonly FoundColumn[] =>
  columns
    .filter(({ confidence, period }) => confidence >= least && period === undefined)
    .sort((a, b) => b.confidence - a.confidence);

const saysPercent = ({ header, levels = [] }: FoundColumn): boolean =>
  [header, ...levels].some((text) => /[%％]/.test(text) && !/\d\s*[%％]/.test(text));

/** The cell of a field in a row of the sheet; `null` when the table has no such column. */
export function cellOf({ region, columns }: TableLayout, row: number, field: Field): CellValue {
  const column = columns.get(field);
  return column === undefined ? null : valueAt(region, row, column);
}

/** Text of a cell without surrounding space; `undefined` when blank, an error or a "no value". */
export function textOf(layout: TableLayout, row: number, field: Field): string | undefined {
  const value = cellOf(layout, row, field);
  if (isBlank(value) || isCellError(value)) return undefined;
  const text = cellText(value);
  return isNoValue(text) ? undefined : text;
}

/**
 * A number, or text that is one. Percentages come back as ratios, whether the cell is formatted as
 * percent, is text such as `20%`, or stands under a header with `%`.
 */
export function numberOf(layout: TableLayout, row: number, field: Field): number | undefined {
  const value = cellOf(layout, row, field);
  if (typeof value === "number") {
    const percent = layout.percent.has(field) && !shownAsPercent(layout, row, field);
    return percent ? value / 100 : value;
  }
  if (typeof value !== "string") return undefined;
  const number = readNumberText(value);
  const sign = /[%％]/.test(value);
  return number !== undefined && layout.percent.has(field) && !sign ? number / 100 : number;
}

/** Whether the cell's own format shows a ratio as percent. */
export function shownAsPercent(
  { region, columns }: TableLayout,
  row: number,
  field: Field,
): boolean {
  const column = columns.get(field);
  return column !== undefined && (formatAt(region, row, column)?.includes("%") ?? false);
}

export function dayOf(layout: TableLayout, row: number, field: Field): Day | undefined {
  const value = cellOf(layout, row, field);
  if (typeof value === "number") return dayOfSerial(value);
  return typeof value === "string" ? dayOfWrittenText(value, orderIn(layout, field)) : undefined;
}

const ORDERS = new WeakMap<TableLayout, Map<Field, DateOrder | undefined>>();
const MOST_DATES = 500;

/** Day or month first, as the other dates of the column tell. */
function orderIn(layout: TableLayout, field: Field): DateOrder | undefined {
  const known = ORDERS.get(layout) ?? new Map<Field, DateOrder | undefined>();
  ORDERS.set(layout, known);
  if (!known.has(field)) {
    const rows = layout.table.rows.slice(0, MOST_DATES);
    known.set(field, dateOrderOf(rows.map((row) => cellText(cellOf(layout, row, field)))));
  }
  return known.get(field);
}

/** Whether the cell holds a day and no number, by its format. */
export function isDay({ region, columns }: TableLayout, row: number, field: Field): boolean {
  const column = columns.get(field);
  return column !== undefined && isDateFormat(formatAt(region, row, column) ?? "");
}

export function wordIn<Set extends WordSet>(
  layout: TableLayout,
  row: number,
  field: Field,
  set: Set,
): WordOf<Set> | undefined {
  const text = textOf(layout, row, field);
  return text === undefined ? undefined : readWord(set, text);
}
