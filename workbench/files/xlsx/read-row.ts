/**
 * Rows and cells of a worksheet part.
 *
 * @packageDocumentation
 */
import { dayOfIso, readAreaName, type Area, type CellValue } from "../../../core";
import { damaged } from "../problem";
import { decodeCellText } from "../xml/xml-text";
import type { XmlReader } from "../xml/xml-reader";
import { columnInText, COLUMNS_MAX, ROWS_MAX, wholeInText } from "./column";
import { shownFormula } from "./function-names";
import { count, flag } from "./namespaces";
import { readRichText } from "./shared-strings";
import { shiftFormula } from "./shift-formula";
import type { CellRow, SheetCells } from "./sheet-cells";

/** What the rest of the workbook says about its cells. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Whether a cell format shows a number as a day. */
  readonly isDate: (style: number) => boolean;
  readonly date1904: boolean;
}

/** Days between the two calendars of Excel. */
export const DAYS_1904 = 1462;

/** A formula stored in its first cell; the others only name it. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly others: { readonly row: number; readonly column: number }[];
}

export interface RowsRead {
  readonly cells: SheetCells;
  /** Formulas stored once, by their number. */
  readonly shared: Map<string, SharedFormula>;
  readonly arrays: Area[];
  readonly context: CellContext;
}

/**
 * Reads the row just opened.
 *
 * @param expected - Zero-based row when the element does not say which it is.
 * @returns the row after it
 */
export function readRow(reader: XmlReader, expected: number, into: RowsRead): number {
  const { depth } = reader;
  const row = count(reader.attribute("r"), expected + 1) - 1;
  if (row < 0 || row >= ROWS_MAX) throw damaged();
  const line = into.cells.row(row);
  if (flag(reader.attribute("hidden"))) line.hidden = true;
  if (flag(reader.attribute("customFormat"))) line.style = count(reader.attribute("s"), 0);
  let column = 0;
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind === "open" && reader.local === "c" && reader.depth === depth + 1) {
      column = readCell(reader, row, column, line, into) + 1;
    }
  }
  return row + 1;
}

/** Returns the column of the cell just opened. */
function readCell(
  reader: XmlReader,
  row: number,
  expected: number,
  line: CellRow,
  into: RowsRead,
): number {
  const { depth, text } = reader;
  let column = expected;
  let type = "";
  let style = 0;
  while (reader.nextAttribute()) {
    if (reader.nameTo - reader.nameFrom !== 1) continue;
    const { from, to } = reader;
    const name = text.charAt(reader.nameFrom);
    if (name === "r") column = columnInText(text, from, to);
    else if (name === "s") style = wholeInText(text, from, to);
    else if (name === "t") type = text.slice(from, to);
  }
  if (column < 0 || column >= COLUMNS_MAX) throw damaged();
  if (style > 0) line.styles[column] = style;
  let value: CellValue = null;
  while (reader.next() && !(reader.kind === "close" && reader.depth === depth)) {
    if (reader.kind !== "open") continue;
    if (reader.local === "v") value = valueOf(type, reader.innerText(), style, into.context);
    else if (reader.local === "is") value = readRichText(reader);
    else if (reader.local === "f") readFormula(reader, row, column, line, into);
  }
  if (value !== null) line.values[column] = value;
  return column;
}

function valueOf(
  type: string,
  text: string,
  style: number,
  { strings, isDate, date1904 }: CellContext,
): CellValue {
  switch (type) {
    case "s":
      return strings[Number(text)] ?? null;
    case "str":
    case "inlineStr":
      return decodeCellText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: { code: text } };
    case "d":
      return dayOfDate(text);
  }
  if (text === "") return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return text.trim() === "" ? null : text;
  return date1904 && isDate(style) ? number + DAYS_1904 : number;
}

/** `2026-03-31T12:00:00` as a serial with its time of day. */
function dayOfDate(text: string): CellValue {
  const [date = "", time = ""] = text.split("T");
  const day = dayOfIso(date);
  if (day === undefined) return text;
  const [hours = 0, minutes = 0, seconds = 0] = time.replace("Z", "").split(":").map(Number);
  const share = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return Number.isFinite(share) ? day + share : day;
}

/** Keeps the formula just opened; moves to its `close` token. */
function readFormula(
  reader: XmlReader,
  row: number,
  column: number,
  line: CellRow,
  { shared, arrays }: RowsRead,
): void {
  const type = reader.attribute("t");
  const index = reader.attribute("si");
  const reference = reader.attribute("ref");
  const own = decodeCellText(reader.innerText());
  let text = own;
  if (type === "shared" && index !== undefined) {
    const first = shared.get(index);
    if (own !== "") shared.set(index, { row, column, text: own, others: [] });
    else if (first !== undefined) {
      first.others.push({ row, column });
      text = shiftFormula(first.text, row - first.row, column - first.column);
    }
  }
  if (type === "array" || type === "dataTable") {
    const area = readAreaName(reference ?? "");
    if (area !== undefined) arrays.push(area);
  }
  if (text === "" && type !== "dataTable") return;
  (line.formulas ??= new Map<number, string>()).set(column, `=${shownFormula(text)}`);
}
