/**
 * The series in the cells a user has selected, with or without its name and its dates beside it.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, type CellValue } from "../kernel/cell";
import { dayOfSerial, isoOfDay } from "../kernel/day";
import { readNumberText } from "../kernel/number-text";
import { regionArea, valueAt, type Region } from "../kernel/region";
import { isDateFormat } from "./number-format";
import { formatAt } from "./region-index";

/** Fewer numbers make no line. */
export const FEWEST_NUMBERS = 3;

export type Selected =
  | { readonly what: "series"; readonly series: SelectedSeries }
  | { readonly what: "too-few"; readonly count: number }
  | { readonly what: "several" }
  | { readonly what: "no-numbers" };

export interface SelectedSeries {
  /** Text before the first number; empty where there is none. */
  readonly name: string;
  /** A blank or unreadable cell between numbers is a missing period. */
  readonly values: readonly (number | null)[];
  /** Texts or ISO dates beside the numbers, one per value; empty where there are none. */
  readonly labels: readonly string[];
  /** Shown as percent in the sheet. */
  readonly percent: boolean;
}

interface Cell {
  readonly value: CellValue;
  readonly number: number | null;
  readonly format: string | undefined;
}

/**
 * One row or one column of numbers; a second line of dates or texts beside it gives the labels.
 * Several lines of numbers are several series, and nobody has said which.
 */
export function selectedSeries(region: Region): Selected {
  const { row, column, rows, columns } = regionArea(region);
  const across = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cellAt(region, row + r, column + c)),
  );
  const down = Array.from({ length: columns }, (_, c) => across.flatMap((line) => line[c] ?? []));
  const linesAcross = across.filter(isSeries);
  const linesDown = down.filter(isSeries);
  if (linesAcross.length === 1 && linesDown.length !== 1) return series(linesAcross, across);
  if (linesDown.length === 1) return series(linesDown, down);
  if (linesAcross.length > 1 || linesDown.length > 1) return { what: "several" };
  const count = across.flat().filter(({ number }) => number !== null).length;
  return count === 0 ? { what: "no-numbers" } : { what: "too-few", count };
}

function cellAt(region: Region, row: number, column: number): Cell {
  const value = valueAt(region, row, column);
  const format = formatAt(region, row, column);
  const isDate = format !== undefined && isDateFormat(format);
  return { value, number: isDate ? null : numberIn(value), format };
}

function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" ? (readNumberText(value) ?? null) : null;
}

const isSeries = (line: readonly Cell[]): boolean =>
  line.filter(({ number }) => number !== null).length >= FEWEST_NUMBERS;

function series(
  [line = []]: readonly (readonly Cell[])[],
  lines: readonly (readonly Cell[])[],
): Selected {
  const first = line.findIndex(({ number }) => number !== null);
  const last = line.map(({ number }) => number !== null).lastIndexOf(true);
  const name = line.slice(0, first).find(({ value }) => typeof value === "string");
  const beside = lines.find(
    (other) => other !== line && other.some(({ value }) => !isBlank(value)),
  );
  return {
    what: "series",
    series: {
      name: cellText(name?.value),
      values: line.slice(first, last + 1).map(({ number }) => number),
      labels: (beside?.slice(first, last + 1) ?? []).map(labelOf),
      percent: line[first]?.format?.includes("%") ?? false,
    },
  };
}

function labelOf({ value, format }: Cell): string {
  const day = typeof value === "number" && format !== undefined ? dayOfSerial(value) : undefined;
  return day !== undefined && isDateFormat(format ?? "") ? isoOfDay(day) : cellText(value);
}
