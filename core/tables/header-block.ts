/**
 * Header rows in a sheet that also holds titles, notes and other tables.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, type CellValue } from "../kernel/cell";
import { regionArea, valueAt, type Region } from "../kernel/region";
import { meaningOf } from "../model/header-meaning";
import { readHeader } from "../model/headers";
import { isUnitWord, readBoundText } from "./cell-words";
import { isPeriodSum, readPeriodText } from "./period-text";
import { formatAt, mergeAt } from "./region-index";
import { isDateFormat, isMonthFormat } from "./number-format";
import { dayOfSerial, isoOfDay } from "../kernel/day";

/** One column of a header. */
export interface HeaderCell {
  readonly column: number;
  /** The label that names the column: of several rows mostly the lowest. Empty where there is none. */
  readonly text: string;
  /** Labels over the column from top to bottom, those of merged cells included. */
  readonly levels: readonly string[];
}

export interface HeaderBlock {
  readonly firstRow: number;
  /** The lowest header row: the body starts below it. */
  readonly lastRow: number;
  readonly cells: readonly HeaderCell[];
}

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 40;
/** A label with notes below it, in one cell. */
const LONGEST_NOTED = 160;
/** This many blank columns stand between two tables. */
const COLUMN_GAP = 2;
const MOST_HEADER_ROWS = 3;
/** A label stands over so many columns at most. */
const WIDEST_LABEL = 40;

/** The headers that start in this row, one per group of neighbouring columns. */
export function headerBlocks(region: Region, row: number): readonly HeaderBlock[] {
  return segments(region, row).flatMap((columns) => {
    const filled = columns.filter((column) => !isBlank(valueAt(region, row, column)));
    if (filled.length === 0 || !columns.every((column) => isLabel(region, row, column))) return [];
    const texts = filled.map((column) => labelAt(region, row, column));
    if (texts.some(isSentence) || isFormLine(texts) || isTitle(region, row, columns, filled)) {
      return [];
    }
    return [blockBelow(region, row, columns)];
  });
}

/** Only what stands before the first note or line break has to be short. */
function isSentence(text: string): boolean {
  if (text.length <= LONGEST_HEADER) return false;
  const [head = ""] = text.split(/[\n(（:：]/);
  return text.length > LONGEST_NOTED || head.length > LONGEST_HEADER || head.length === text.length;
}

/** `部门：　姓名：　月份：` is a line to fill in, not a header. */
const isFormLine = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.filter((text) => /[:：]\s*_*$/.test(text)).length * 2 > texts.length;

/** One text over columns that the rows below use separately. */
function isTitle(
  region: Region,
  row: number,
  columns: readonly number[],
  filled: readonly number[],
): boolean {
  if (filled.length !== 1 || filled[0] === undefined) return false;
  const merge = mergeAt(region, row, filled[0]);
  if (merge !== undefined && merge.columns > 1) return true;
  const [first] = filled;
  if (columns.some((column) => column !== first && !isBlank(valueAt(region, row + 1, column)))) {
    return columns.length > 2;
  }
  for (let below = row + 1; below <= row + 2; below++) {
    const beside = [first - 1, first + 1].filter((column) => !columns.includes(column));
    if (beside.some((column) => !isBlank(valueAt(region, below, column)))) return true;
  }
  return false;
}

/** Blank, text, a year, a date or the number of a month: a row with other numbers is no header. */
function isLabel(region: Region, row: number, column: number): boolean {
  const value = valueAt(region, row, column);
  if (isBlank(value)) return true;
  if (typeof value === "string") return !isFigure(value);
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  if (value >= 1990 && value <= 2100) return true;
  if (isDateFormat(formatAt(region, row, column) ?? "")) return true;
  return isMonthRow(region, row, column, value);
}

/** Numbers and bounds typed as text are values. */
const isFigure = (text: string): boolean =>
  text.length <= 24 &&
  (/^\s*[-+¥$€£]?[\d.,]+\s*[%％]?\s*$/.test(text) || readBoundText(text)) &&
  !isDated(text) &&
  !isPeriodSum(text);

/** `2026`, `2026-01`, `2026.1`. */
const isDated = (text: string): boolean =>
  /^\s*(?:19|20)\d{2}(?:[-/.年](?:1[0-2]|0?[1-9])月?)?\s*$/.test(text);

/** 1, 2, 3 … in a row, as months are numbered. */
function isMonthRow(region: Region, row: number, column: number, value: number): boolean {
  if (value < 1 || value > 53) return false;
  const left = valueAt(region, row, column - 1);
  const right = valueAt(region, row, column + 1);
  const follows = (one: CellValue, by: number) => typeof one === "number" && one === value + by;
  return follows(left, -1) || follows(right, 1);
}

/** What a header cell says; a date is its month. */
function labelAt(region: Region, row: number, column: number): string {
  const value = valueAt(region, row, column);
  const format = typeof value === "number" ? (formatAt(region, row, column) ?? "") : "";
  if (typeof value === "number" && isDateFormat(format)) {
    const day = dayOfSerial(value);
    if (day !== undefined) return isoOfDay(day).slice(0, isMonthFormat(format) ? 7 : undefined);
  }
  return cellText(value);
}

/** What stands in a row over a column, also where it is merged down into the row. */
export function statedLabel(region: Region, row: number, column: number): string {
  const own = labelAt(region, row, column);
  if (own !== "") return own;
  const merge = mergeAt(region, row, column);
  const isDown = merge !== undefined && merge.column === column && merge.row < row;
  return isDown ? labelAt(region, merge.row, column) : "";
}

/** Groups of columns with at most one blank column between neighbours. */
function segments(region: Region, row: number): readonly (readonly number[])[] {
  const { column: first, columns } = regionArea(region);
  const groups: number[][] = [];
  let last = -Infinity;
  for (let column = first; column < first + columns; column++) {
    if (isBlank(valueAt(region, row, column)) && mergeAt(region, row, column) === undefined) {
      continue;
    }
    const group = groups[groups.length - 1];
    if (group === undefined || isGap(region, row, last, column)) groups.push([column]);
    else for (let c = last + 1; c <= column; c++) group.push(c);
    last = column;
  }
  return groups.map((group) => withUnnamed(region, row, group));
}

/** Blank columns between two tables, and not columns under a label that stands over several. */
function isGap(region: Region, row: number, left: number, right: number): boolean {
  if (right - left <= COLUMN_GAP) return false;
  if (right - left > WIDEST_LABEL) return true;
  for (let column = left + 1; column < right; column++) {
    if (isBlank(valueAt(region, row + 1, column))) return true;
  }
  return false;
}

const ROWS_LOOKED_AT = 4;

/** A column without a header of its own beside the others belongs to the table if cells below fill it. */
function withUnnamed(region: Region, row: number, group: readonly number[]): readonly number[] {
  const [first] = group;
  const { column: start } = regionArea(region);
  if (first === undefined || first <= start || group.length < 2) return group;
  const below = Array.from({ length: ROWS_LOOKED_AT }, (_, at) =>
    valueAt(region, row + 1 + at, first - 1),
  );
  return below.filter((value) => !isBlank(value)).length >= ROWS_LOOKED_AT / 2
    ? [first - 1, ...group]
    : group;
}

/** Takes further header rows in: under labels merged across or downwards, or that group others. */
function blockBelow(region: Region, row: number, columns: readonly number[]): HeaderBlock {
  let lastRow = row;
  while (lastRow - row + 1 < MOST_HEADER_ROWS && continues(region, row, lastRow, columns))
    lastRow++;
  const all = lastRow > row ? widened(region, lastRow, columns) : columns;
  return {
    firstRow: row,
    lastRow,
    cells: all.map((column) => cellOf(region, row, lastRow, column)),
  };
}

/** A lower header row may reach a little further than the first one. */
function widened(region: Region, row: number, columns: readonly number[]): readonly number[] {
  const all = [...columns];
  const { column: start, columns: width } = regionArea(region);
  let next = (all[all.length - 1] ?? 0) + 1;
  while (next < start + width && !isBlank(valueAt(region, row, next))) all.push(next++);
  return all;
}

function continues(
  region: Region,
  first: number,
  lastRow: number,
  columns: readonly number[],
): boolean {
  const next = lastRow + 1;
  const below = columns.filter((column) => !isBlank(valueAt(region, next, column)));
  if (below.length === 0 || !below.every((column) => isLabel(region, next, column))) return false;
  const texts = below.map((column) => labelAt(region, next, column));
  if (texts.some(isSentence)) return false;
  if (texts.every((text) => isUnitWord(text.replace(/^[(（]|[)）]$/g, "")))) return true;
  const across = columns.some((column) => {
    const merge = mergeAt(region, lastRow, column);
    return merge !== undefined && merge.columns > 1 && merge.rows === 1;
  });
  const down = columns.some((column) => {
    const merge = mergeAt(region, lastRow, column);
    return merge !== undefined && merge.row >= first && merge.row + merge.rows - 1 > lastRow;
  });
  if (down) return true;
  if (across && below.length >= 2 && below.length < columns.length) return true;
  // Without merges: labels that stand over groups of named columns.
  const under = below.filter((column) => isBlank(valueAt(region, lastRow, column)));
  const named = texts.filter(namesColumn).length;
  const repeated = new Set(texts).size < texts.length;
  return (
    (across || under.length > 0) &&
    named * 2 >= texts.length &&
    texts.length >= 2 &&
    (repeated || across || under.length * 3 >= below.length)
  );
}

/** A word of Keel's, or one that surely means one column: 保底 below 年度目标. */
const isKnownLabel = (text: string): boolean =>
  readHeader(text).length > 0 || [...meaningOf(text).values()].some((sure) => sure >= KNOWN);

const KNOWN = 0.9;

/** Whether a label is one that columns have: a known word, a period, a sum of periods. */
export const namesColumn = (text: string): boolean => {
  if (readHeader(text).length > 0 || isPeriodSum(text)) return true;
  if (readPeriodText(text)?.rest === "") return true;
  return [...meaningOf(text).values()].some((sure) => sure >= 0.55);
};

function cellOf(region: Region, firstRow: number, lastRow: number, column: number): HeaderCell {
  const levels: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const text = levelAt(region, row, column, row < lastRow);
    if (text !== "" && levels[levels.length - 1] !== text) levels.push(text);
  }
  const lowest = [...levels].reverse();
  const text = lowest.find(isKnownLabel) ?? lowest.find(namesColumn) ?? lowest[0];
  // The further columns of a label merged across have no name of their own.
  const merge = mergeAt(region, lastRow, column);
  const isFurther = merge !== undefined && merge.column < column;
  return { column, text: isFurther ? "" : (text ?? ""), levels };
}

/** A merged label holds for all its columns; an upper label for the blanks to its right as well. */
function levelAt(region: Region, row: number, column: number, isUpper: boolean): string {
  const own = labelAt(region, row, column);
  if (own !== "") return own;
  const merge = mergeAt(region, row, column);
  if (merge !== undefined) return merge.row < row ? "" : labelAt(region, merge.row, merge.column);
  if (!isUpper || isBlank(valueAt(region, row + 1, column))) return "";
  const { column: first } = regionArea(region);
  for (let left = column - 1; left >= Math.max(first, column - WIDEST_LABEL); left--) {
    if (mergeAt(region, row, left) !== undefined) return "";
    const text = labelAt(region, row, left);
    if (text !== "") return text;
  }
  return "";
}
