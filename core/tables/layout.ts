/**
 * A found table and the cells behind it, read by field.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, isCellError, type CellValue } from "../kernel/cell";
import { dayOfSerial, dayOfText, type Day } from "../kernel/day";
import { readNumberText } from "../kernel/number-text";
import { plainWord } from "../kernel/plain-word";
import { valueAt, type Region } from "../kernel/region";
import type { Field } from "../model/table";
import { readWord } from "../model/vocabulary";
import type { WordOf, WordSet } from "../model/words";
import type { FoundTable } from "./found";
import { formatAt } from "./reading";

export interface TableLayout {
  readonly table: FoundTable;
  readonly region: Region;
  /** Zero-based column of the sheet by field. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns whose header carries a `%`: plain numbers below it are percentages. */
  readonly percent: ReadonlySet<Field>;
}

/** What people type where they have no value. */
const NO_VALUE = new Set([
  ".",
  "-",
  "--",
  "—",
  "——",
  "/",
  "na",
  "n/a",
  "null",
  "未知",
  "待定",
  "tbd",
  "无",
]);

const LONGEST_NO_VALUE = 8;

/** `undefined` when the table's sheet is not among the regions. */
export function layoutOf(table: FoundTable, regions: readonly Region[]): TableLayout | undefined {
  const region = regions.find(({ sheet }) => sheet === table.sheet);
  if (region === undefined) return undefined;
  const columns = new Map<Field, number>();
  const percent = new Set<Field>();
  for (const { field, column, header, type } of table.columns) {
    if (field === undefined) continue;
    columns.set(field, column);
    if (/[%％]/.test(header) && type !== "percent") percent.add(field);
  }
  return { table, region, columns, percent };
}

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
  return text.length <= LONGEST_NO_VALUE && NO_VALUE.has(plainWord(text)) ? undefined : text;
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
  return typeof value === "string" ? dayOfText(value) : undefined;
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
