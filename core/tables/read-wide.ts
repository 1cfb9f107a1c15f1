/**
 * Series in the user's own wide tables, read in place: a KPI per row with a column per period, or a
 * KPI per column with a row per period.
 *
 * @packageDocumentation
 */
import type { CellPosition } from "../kernel/address";
import { cellText, isBlank } from "../kernel/cell";
import { dayOf, dayOfSerial, type Day } from "../kernel/day";
import { readNumberText } from "../kernel/number-text";
import { valueAt, type Region } from "../kernel/region";
import { isPercentUnit } from "../model/units";
import { isNoValue } from "./cell-words";
import type { FoundColumn, FoundTable } from "./found";
import { isDateFormat } from "./number-format";
import { readPeriodText, type Grain } from "./period-text";
import { hundredth } from "./layout";
import { stackedKpis } from "./items/stacked-rows";
import { rowConcept } from "./layouts/stacked";
import { formatAt } from "./region-index";
import { dayOfWrittenText } from "./text-day";

export interface WidePoint {
  /** Last day of the period; absent where no year is written. */
  readonly day?: Day;
  /** Ratio where the sheet shows percent; `null` for a period without a value. */
  readonly value: number | null;
  /** Its cell, zero-based. */
  readonly at: CellPosition;
  /** What was planned for it, where a row of targets says so. */
  readonly plan?: number;
}

export interface WideSeries {
  readonly name: string;
  /** Zero-based row of the sheet for a KPI per row. */
  readonly row?: number;
  /** The cell of its name, zero-based. */
  readonly at: CellPosition;
  /** Oldest first; periods to come are left out. */
  readonly points: readonly WidePoint[];
}

/** Empty for tables of other layouts. */
export function readWide(table: FoundTable, region: Region): readonly WideSeries[] {
  if (table.orientation === "month-wide") return seriesInRows(table, region);
  if (table.orientation === "stacked") return seriesInStacks(table, region);
  return table.orientation === "columns" ? seriesInColumns(table, region) : [];
}

const namesIn = ({ columns }: FoundTable): FoundColumn | undefined =>
  columns.find(({ field, period }) => field === "kpi" && period === undefined);

const periodsIn = ({ columns }: FoundTable) =>
  columns
    .filter(({ field, period }) => field === "actual" && period !== undefined)
    .map((column) => ({ column, ...orderOf(column.period ?? "") }))
    .sort((a, b) => a.order - b.order);

/** The row that says actual of each KPI, with the target of the same period as its plan. */
function seriesInStacks(table: FoundTable, region: Region): readonly WideSeries[] {
  const names = namesIn(table);
  const periods = periodsIn(table);
  if (names === undefined || periods.length === 0) return [];
  return stackedKpis(table, region, names.column).flatMap(({ row, rows }) => {
    const actual = rows.get("actual");
    if (actual === undefined) return [];
    const name = cellText(valueAt(region, row, names.column));
    const figuresOf = (line: number) =>
      periods.map(({ column }) => figureIn(region, line, column, IN_PERCENT.test(name)));
    const target = rows.get("target");
    const plans = target === undefined ? [] : asRatios(figuresOf(target));
    const cells = periods.map(({ column, day }) => ({ row: actual, column: column.column, day }));
    const points = pointsFrom(figuresOf(actual), cells).map((point, at) => {
      const plan = plans[at] ?? undefined;
      return plan === undefined ? point : { ...point, plan };
    });
    return named(name, { row, column: names.column }, points, row);
  });
}

function seriesInRows(table: FoundTable, region: Region): readonly WideSeries[] {
  const names = namesIn(table);
  const unit = table.columns.find(({ field }) => field === "unit");
  const periods = periodsIn(table);
  if (names === undefined) return [];
  return table.rows.flatMap((row): readonly WideSeries[] => {
    const name = cellText(valueAt(region, row, names.column));
    const inPercent =
      isPercentUnit(cellText(unit && valueAt(region, row, unit.column))) || IN_PERCENT.test(name);
    const figures = periods.map(({ column }) => figureIn(region, row, column, inPercent));
    const at = { row, column: names.column };
    const cells = periods.map(({ column, day }) => ({ ...at, column: column.column, day }));
    return named(name, at, pointsFrom(figures, cells), row);
  });
}

function seriesInColumns(table: FoundTable, region: Region): readonly WideSeries[] {
  const time = table.columns.find(({ field }) => field === "period" || field === "start");
  if (time === undefined) return [];
  const rows = table.rows
    .filter((row) => rowConcept(cellText(valueAt(region, row, time.column))) === undefined)
    .map((row) => ({ row, ...orderAt(region, row, time.column) }))
    .sort((a, b) => a.order - b.order);
  return table.columns
    .filter(({ field, column }) => field === "actual" && column !== time.column)
    .flatMap((column): readonly WideSeries[] => {
      const figures = rows.map(({ row }) => figureIn(region, row, column, false));
      const at = { row: table.headerRow, column: column.column };
      const cells = rows.map(({ row, day }) => ({ row, column: column.column, day }));
      return named(nameIn(column.header), at, pointsFrom(figures, cells));
    });
}

const pointsFrom = (
  figures: readonly (Figure | null)[],
  places: readonly (CellPosition & { readonly day: Day | undefined })[],
): readonly WidePoint[] =>
  asRatios(figures).flatMap((value, n) => {
    const place = places[n];
    if (place === undefined) return [];
    const { day, row, column } = place;
    return [{ ...(day !== undefined && { day }), value, at: { row, column } }];
  });

/** `MRR ($)`: the unit in brackets is no part of the name. */
export const nameIn = (header: string): string =>
  header
    .replace(/\s*[(（][^()（）]{0,12}[)）]\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();

function named(
  name: string,
  at: WideSeries["at"],
  points: readonly WidePoint[],
  row?: number,
): readonly WideSeries[] {
  const last = points.map(({ value }) => value !== null).lastIndexOf(true);
  if (name === "" || last < 0) return [];
  return [{ name, at, points: points.slice(0, last + 1), ...(row !== undefined && { row }) }];
}

interface Figure {
  readonly value: number;
  /** A plain number under a word or a unit that says percent. */
  readonly isPlainPercent: boolean;
}

/**
 * Percent as ratios, whether the cells, the header or the unit say so. Plain numbers are all of one
 * sort: with one above 1 they are percentages, else ratios already.
 */
function asRatios(figures: readonly (Figure | null)[]): readonly (number | null)[] {
  const plain = figures.filter((one) => one?.isPlainPercent === true);
  const arePercent = plain.some((one) => Math.abs(one?.value ?? 0) > 1);
  return figures.map((one) => {
    if (one === null) return null;
    return one.isPlainPercent && arePercent ? hundredth(one.value) : one.value;
  });
}

/** `毛利率（%）`: plain numbers below are percentages. */
export const IN_PERCENT = /[(（]\s*[%％]\s*[)）]/;

function figureIn(
  region: Region,
  row: number,
  { column, header, levels = [] }: FoundColumn,
  inPercent: boolean,
): Figure | null {
  const value = valueAt(region, row, column);
  const says = inPercent || [header, ...levels].some((text) => IN_PERCENT.test(text));
  if (typeof value === "string") {
    const number = isNoValue(value) ? undefined : readNumberText(value);
    if (number === undefined) return null;
    return { value: number, isPlainPercent: says && !/[%％]/.test(value) };
  }
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const shown = formatAt(region, row, column)?.includes("%") === true;
  return { value, isPlainPercent: says && !shown };
}

interface Placed {
  readonly order: number;
  readonly day?: Day;
}

function orderAt(region: Region, row: number, column: number): Placed {
  const value = valueAt(region, row, column);
  if (typeof value === "number") {
    const isDate = isDateFormat(formatAt(region, row, column) ?? "") || value > 20_000;
    const day = isDate ? dayOfSerial(value) : undefined;
    return { order: value, ...(day !== undefined && { day }) };
  }
  const text = isBlank(value) ? "" : cellText(value);
  const day = dayOfWrittenText(text);
  return day === undefined ? orderOf(text) : { order: day, day };
}

const PER_YEAR: Partial<Record<Grain, number>> = { month: 12, quarter: 4, half: 2, year: 1 };
const FIRST_YEAR = 1990;

function orderOf(text: string): Placed {
  const period = readPeriodText(text);
  if (period === undefined) return { order: 0 };
  const { grain, order } = period;
  const written = /^\d{4}\D\d{1,2}\D\d{1,2}/.test(text) ? dayOfWrittenText(text) : undefined;
  if (written !== undefined) return { order: written, day: written };
  const parts = PER_YEAR[grain];
  if (parts === undefined) return { order };
  const year = Math.floor((order - 1) / parts);
  if (year < FIRST_YEAR) return { order };
  const month = ((order - 1) % parts) * (12 / parts) + 12 / parts;
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const after = dayOf({ ...next, day: 1 });
  return { order, ...(after !== undefined && { day: (after - 1) as Day }) };
}
