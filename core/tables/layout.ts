/**
 * A found table and the cells behind it, read by field.
 *
 * @packageDocumentation
 */
import type { CellPosition } from "../kernel/address";
import { cellText, isBlank, isCellError, type CellValue } from "../kernel/cell";
import { dayOfSerial, type Day } from "../kernel/day";
import { readNumberText } from "../kernel/number-text";
import { valueAt, type Region } from "../kernel/region";
import type { Field } from "../model/table";
import { readWord } from "../model/vocabulary";
import type { WordOf, WordSet } from "../model/words";
import { isNoValue } from "./cell-words";
import { contextOf } from "./context";
import { READ_FROM, type FoundColumn, type FoundTable } from "./found";
import { isDateFormat } from "./number-format";
import { formatAt } from "./region-index";
import { dateOrderOf, dayInYear, dayOfWrittenText, yearAmong, type DateOrder } from "./text-day";

export interface TableLayout {
  readonly table: FoundTable;
  readonly region: Region;
  /** Zero-based column of the sheet by field. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns whose header carries a `%`: plain numbers below it are percentages. */
  readonly percent: ReadonlySet<Field>;
  /**
   * Where an item is no row of the sheet: the cells of each. A row of such a layout is the place of
   * an item in this list, and nothing is written by it.
   */
  readonly items?: readonly Item[];
}

/** The cells of one item by field. */
export type Item = ReadonlyMap<Field, ItemCell>;

export interface ItemCell extends CellPosition {
  /** What the item has of a cell that it shares with others or with a label. */
  readonly part?: string;
  /** A label of the item says percent. */
  readonly inPercent?: boolean;
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

/** The rows that hold an item. */
export const rowsOf = ({ table, items }: TableLayout): readonly number[] =>
  items === undefined ? table.rows : items.map((_, place) => place);

/** Where the field of an item stands; `undefined` when the table has no such cell. */
export function placeOf(
  { columns, items }: TableLayout,
  row: number,
  field: Field,
): ItemCell | undefined {
  if (items !== undefined) return items[row]?.get(field);
  const column = columns.get(field);
  return column === undefined ? undefined : { row, column };
}

/** The cell of a field in a row of the sheet; `null` when the table has no such column. */
export function cellOf(layout: TableLayout, row: number, field: Field): CellValue {
  const place = placeOf(layout, row, field);
  if (place === undefined) return null;
  return place.part ?? valueAt(layout.region, place.row, place.column);
}

/** Number format code of an item's cell; `undefined` for General and for part of a cell. */
export function formatOf(layout: TableLayout, row: number, field: Field): string | undefined {
  const place = placeOf(layout, row, field);
  return place === undefined || place.part !== undefined
    ? undefined
    : formatAt(layout.region, place.row, place.column);
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
    const percent = inPercent(layout, row, field) && !shownAsPercent(layout, row, field);
    return percent ? hundredth(value) : value;
  }
  if (typeof value !== "string") return undefined;
  const number = readNumberText(value);
  const sign = /[%％]/.test(value);
  return number !== undefined && !sign && inPercent(layout, row, field)
    ? hundredth(number)
    : number;
}

/** 23.4 is 0.234, without the last bit that a division leaves. */
const DIGITS = 15;
export const hundredth = (value: number): number => Number((value / 100).toPrecision(DIGITS));

/** Whether a label says that plain numbers are percentages. */
export const inPercent = (layout: TableLayout, row: number, field: Field): boolean =>
  layout.items === undefined
    ? layout.percent.has(field)
    : placeOf(layout, row, field)?.inPercent === true;

/** Whether the cell's own format shows a ratio as percent. */
export const shownAsPercent = (layout: TableLayout, row: number, field: Field): boolean =>
  formatOf(layout, row, field)?.includes("%") ?? false;

export function dayOf(layout: TableLayout, row: number, field: Field): Day | undefined {
  const value = cellOf(layout, row, field);
  if (typeof value === "number") return dayOfSerial(value);
  if (typeof value !== "string") return undefined;
  const day = dayOfWrittenText(value, orderIn(layout, field));
  if (day !== undefined || value.trim() === "") return day;
  const year = yearIn(layout, field);
  return year === undefined ? undefined : dayInYear(value, year);
}

const YEARS = new WeakMap<TableLayout, Map<Field, number | undefined>>();

/** The year of a column's days, else of the titles above the table. */
function yearIn(layout: TableLayout, field: Field): number | undefined {
  const known = YEARS.get(layout) ?? new Map<Field, number | undefined>();
  YEARS.set(layout, known);
  if (!known.has(field)) {
    const { region, table } = layout;
    const days = rowsOf(layout).slice(0, MOST_DATES);
    const titles = contextOf(region, table.sheetName, table.area.row).titles;
    const year = yearAmong(days.map((row) => cellOf(layout, row, field)));
    known.set(field, year ?? yearAmong([...titles, table.sheetName]));
  }
  return known.get(field);
}

const ORDERS = new WeakMap<TableLayout, Map<Field, DateOrder | undefined>>();
const MOST_DATES = 500;

/** Day or month first, as the other dates of the column tell. */
function orderIn(layout: TableLayout, field: Field): DateOrder | undefined {
  const known = ORDERS.get(layout) ?? new Map<Field, DateOrder | undefined>();
  ORDERS.set(layout, known);
  if (!known.has(field)) {
    const rows = rowsOf(layout).slice(0, MOST_DATES);
    known.set(field, dateOrderOf(rows.map((row) => cellText(cellOf(layout, row, field)))));
  }
  return known.get(field);
}

/** Whether the cell holds a day and no number, by its format. */
export const isDay = (layout: TableLayout, row: number, field: Field): boolean =>
  isDateFormat(formatOf(layout, row, field) ?? "");

export function wordIn<Set extends WordSet>(
  layout: TableLayout,
  row: number,
  field: Field,
  set: Set,
): WordOf<Set> | undefined {
  const text = textOf(layout, row, field);
  return text === undefined ? undefined : readWord(set, text);
}
