/**
 * What stands behind every custom function: a cell's arguments to core's, core's answer to a cell's.
 *
 * @packageDocumentation
 */
import { callFunction, isCellError, thrownText, type CellValue, type Grid } from "../../core";
import { cellValue, isDate } from "./cells";
import { serialReader } from "./days";

type Given = unknown;
type Shown = string | number | boolean;

/**
 * @param given - values or rows of values; blank cells as `""`, dates as `Date`, left out ones
 *   `undefined`
 * @throws Error whose text begins with the error code and, in a range, its row: Sheets shows
 *   `#ERROR!` and this text with it
 */
export function call(id: string, given: ArrayLike<Given>): Shown | Shown[][] {
  const serialOf = lazySerialReader();
  const args = Array.from(given).map((value) => argument(value, serialOf));
  const answer = callFunction(id, args);
  const thrown = thrownText(answer);
  if (thrown !== undefined || !answer.ok) throw new Error(thrown);
  const { value } = answer;
  return isGrid(value) ? value.map((line) => line.map(shown)) : shown(value);
}

const isGrid = (value: CellValue | Grid): value is Grid => Array.isArray(value);

/** Only a call with a date in it needs the spreadsheet. */
function lazySerialReader(): (date: Date) => number {
  let reader: ((date: Date) => number) | undefined;
  return (date) => {
    reader ??= serialReader(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return reader(date);
  };
}

function argument(value: Given, serialOf: (date: Date) => number): CellValue | Grid | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || isDate(value)) return cellValue(value, serialOf);
  return (value as readonly unknown[]).map((line) =>
    (Array.isArray(line) ? (line as readonly unknown[]) : [line]).map((cell) =>
      cellValue(cell, serialOf),
    ),
  );
}

/** Errors have been thrown already. */
const shown = (cell: CellValue): Shown => (cell === null || isCellError(cell) ? "" : cell);
