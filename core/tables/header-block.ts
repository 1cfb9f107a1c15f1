/**
 * Header rows in a sheet that also holds titles, notes and other tables.
 *
 * @packageDocumentation
 */
import type { Area } from "../kernel/address";
import { cellText, isBlank } from "../kernel/cell";
import { regionArea, valueAt, type Region } from "../kernel/region";
import { readHeader } from "../model/headers";

/** One column of a header, its text taken from all header rows. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
}

export interface HeaderBlock {
  readonly firstRow: number;
  /** The lowest header row: the body starts below it. */
  readonly lastRow: number;
  readonly cells: readonly HeaderCell[];
}

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 40;
/** This many blank columns stand between two tables. */
const COLUMN_GAP = 2;
const MOST_HEADER_ROWS = 3;

/** The headers that start in this row, one per group of neighbouring columns. */
export function headerBlocks(region: Region, row: number): readonly HeaderBlock[] {
  return segments(region, row).flatMap((columns) => {
    const texts = columns.map((column) => cellText(valueAt(region, row, column)));
    const words = texts.filter((text) => text !== "");
    if (words.length === 0 || words.some((text) => text.length > LONGEST_HEADER)) return [];
    if (!columns.every((column) => isLabel(region, row, column))) return [];
    return [blockBelow(region, row, columns)];
  });
}

/** Blank or text: a row with numbers is not a header, years and month numbers aside. */
function isLabel(region: Region, row: number, column: number): boolean {
  const value = valueAt(region, row, column);
  return isBlank(value) || typeof value === "string" || isYear(value);
}

const isYear = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** Groups of columns with at most one blank column between neighbours. */
function segments(region: Region, row: number): readonly (readonly number[])[] {
  const { column: first, columns } = regionArea(region);
  const groups: number[][] = [];
  let last = -Infinity;
  for (let column = first; column < first + columns; column++) {
    if (isBlank(valueAt(region, row, column)) && mergedAt(region, row, column) === undefined) {
      continue;
    }
    const group = groups[groups.length - 1];
    if (group === undefined || column - last > COLUMN_GAP) groups.push([column]);
    else for (let c = last + 1; c <= column; c++) group.push(c);
    last = column;
  }
  return groups;
}

const mergedAt = (region: Region, row: number, column: number): Area | undefined =>
  region.merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

/** Takes further header rows in: those under a label that is merged across or downwards. */
function blockBelow(region: Region, row: number, columns: readonly number[]): HeaderBlock {
  let lastRow = row;
  while (lastRow - row + 1 < MOST_HEADER_ROWS && continues(region, lastRow, columns)) lastRow++;
  const cells = columns.map((column) => ({ column, text: textOf(region, row, lastRow, column) }));
  return { firstRow: row, lastRow, cells: cells.filter(({ text }) => text !== "") };
}

function continues(region: Region, row: number, columns: readonly number[]): boolean {
  const below = columns.filter((column) => !isBlank(valueAt(region, row + 1, column)));
  if (below.length === 0 || !below.every((column) => isLabel(region, row + 1, column)))
    return false;
  const across = columns.some((column) => {
    const merge = mergedAt(region, row, column);
    return merge !== undefined && merge.columns > 1 && merge.rows === 1;
  });
  const down = columns.some((column) => {
    const merge = mergedAt(region, row, column);
    return merge !== undefined && merge.row + merge.rows - 1 > row;
  });
  return down || (across && below.length >= 2 && below.length < columns.length);
}

/** The deepest label that reads as a column, else the deepest one. */
function textOf(region: Region, firstRow: number, lastRow: number, column: number): string {
  const texts: string[] = [];
  for (let row = lastRow; row >= firstRow; row--) {
    const text = cellText(valueAt(region, row, column));
    if (text !== "") texts.push(text);
  }
  return texts.find((text) => readHeader(text).length > 0) ?? texts[0] ?? "";
}
