/**
 * From a filled cell to the value an argument stands for.
 *
 * @packageDocumentation
 */
import { cellText, type CellError, type CellValue } from "../kernel/cell";
import { dayOfSerial, dayOfText, type Day } from "../kernel/day";
import { readNumberText } from "../kernel/number-text";
import { fail, ok, type Result } from "../kernel/result";
import { readWord } from "../model/vocabulary";
import type { WordOf, WordSet } from "../model/words";
import type { ValueFault } from "./problem";

/** A cell that is neither blank nor an error. */
export type FilledCell = Exclude<CellValue, null | CellError>;

export type Read<Value> = Result<Value, ValueFault>;

/** A number, or text that is nothing else: `1,200`, `20%`. TRUE is no number. */
export function readNumber(cell: FilledCell): Read<number> {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? ok(cell + 0) : fail({ code: "number-not-finite" });
  }
  const number = typeof cell === "string" ? readNumberText(cell) : undefined;
  return number === undefined ? fail({ code: "number-wanted", value: cellText(cell) }) : ok(number);
}

/** A date of the host, or text that names one with the year first. */
export function readDay(cell: FilledCell): Read<Day> {
  const day = typeof cell === "string" ? dayInText(cell) : dayOfCell(cell);
  return day === undefined ? fail({ code: "day-wanted", value: cellText(cell) }) : ok(day);
}

const dayOfCell = (cell: number | boolean): Day | undefined =>
  typeof cell === "number" ? dayOfSerial(cell) : undefined;

function dayInText(text: string): Day | undefined {
  const serial = readNumberText(text);
  return dayOfText(text) ?? (serial === undefined ? undefined : dayOfSerial(serial));
}

export const readText = (cell: FilledCell): Read<string> =>
  typeof cell === "string" ? ok(cell.trim()) : fail({ code: "text-wanted", value: cellText(cell) });

/** What a person reads in the cell, whatever it holds. */
export const readAnyText = (cell: FilledCell): Read<string> => ok(cellText(cell));

/** A number of periods ahead: whole, 1 or more. */
export function readPeriods(cell: FilledCell): Read<number> {
  const number = readNumber(cell);
  if (!number.ok) return number;
  const { value } = number;
  return Number.isInteger(value) && value >= 1 && value <= MOST_PERIODS
    ? number
    : fail({ code: "periods-outside", value, most: MOST_PERIODS });
}

/** More periods ahead than the days of ten years are a slip of the hand. */
const MOST_PERIODS = 3660;

/** A word of a closed set in either language. */
export const readWordOf =
  <Set extends WordSet>(set: Set) =>
  (cell: FilledCell): Read<WordOf<Set>> => {
    const value = cellText(cell);
    const id = readWord(set, value);
    return id === undefined ? fail({ code: "word-wanted", value, set }) : ok(id);
  };

/** A stated chance as a ratio; people also write it out of 10 or of 100. */
export function readConfidence(cell: FilledCell): Read<number> {
  const number = readNumber(cell);
  if (!number.ok) return number;
  const value = number.value;
  if (!(value >= 0 && value <= 100)) return fail({ code: "confidence-outside", value });
  if (value <= 1) return ok(value);
  return ok(value <= 10 ? value / 10 : value / 100);
}

/** The cell as it is: what it means depends on another argument. */
export const readCell = (cell: FilledCell): Read<FilledCell> => ok(cell);
