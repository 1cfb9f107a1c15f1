/**
 * Cells between the core's values and Univer's.
 *
 * @packageDocumentation
 */
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { isCellError, type CellStyle, type CellValue } from "../../core";

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
  "#ERROR!",
]);

/** Value and its type, never left to the component to guess: "007" stays text. */
export function dataOfValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error.code, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

export function valueOfData(cell: Nullable<ICellData>): CellValue {
  if (cell === null || cell === undefined) return null;
  const { v, t, p } = cell;
  if (v === null || v === undefined) return richText(p?.body?.dataStream);
  if (typeof v === "boolean") return v;
  if (t === CellValueType.BOOLEAN) return Number(v) === 1 || v === "TRUE";
  if (typeof v === "number") return v;
  if (ERRORS.has(v)) return { error: { code: v } };
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  if (v === "") return null;
  return isText || t !== CellValueType.NUMBER || !Number.isFinite(Number(v)) ? v : Number(v);
}

/** Text with several formats is kept as a document, which ends with a line of its own. */
const richText = (stream: string | undefined): CellValue => {
  const text = (stream ?? "").replace(/\r?\n?$/, "").replace(/\r/g, "\n");
  return text === "" ? null : text;
};

export function styleOf(style: CellStyle, format?: string): IStyleData {
  const { bold, italic, strike, colour, fill, wrap, align } = style;
  const on = (flag: boolean) => (flag ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(bold === undefined ? {} : { bl: on(bold) }),
    ...(italic === undefined ? {} : { it: on(italic) }),
    ...(strike === undefined ? {} : { st: { s: on(strike) } }),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(align === undefined ? {} : { ht: ALIGN[align] }),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
}

const ALIGN = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
