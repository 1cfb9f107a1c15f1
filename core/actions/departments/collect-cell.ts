/**
 * One returned cell beside the workbook's: where it would be written, whether it may be, and
 * whether a person should look twice.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, type CellValue } from "../../kernel/cell";
import { dayOfText } from "../../kernel/day";
import { readNumberText } from "../../kernel/number-text";
import { valueAt, type Region } from "../../kernel/region";
import type { Field } from "../../model/table";
import { isDateFormat } from "../../tables/number-format";
import type { SheetDifference, Doubt } from "./differences";
import type { Snapshot } from "../port/snapshot";
import { COPIED, SHOWN, type SheetItem } from "./split-sheet";
import type { SheetColumn } from "./returned";
import { cellSpot } from "../port/spots";
import { notWritable } from "../write/writable";

const FIGURES: Readonly<Partial<Record<SheetColumn, Field>>> = { ...SHOWN, ...COPIED };

/** Columns whose text may be changed on the sheet. */
const TEXTS: Readonly<Partial<Record<SheetColumn, Field>>> = {
  kpi: "kpi",
  keyResult: "keyResult",
  pointsRule: "pointsRule",
  unit: "unit",
  owner: "owner",
  note: "note",
};

/** The workbook's field behind a column; `undefined` where the sheet alone has it. */
export const fieldOf = (column: SheetColumn): Field | undefined => FIGURES[column] ?? TEXTS[column];

type Placed = Pick<SheetDifference, "spot" | "format" | "notTaken" | "doubt"> & {
  readonly after: CellValue;
};

export function placed(
  { layout, row }: SheetItem,
  column: SheetColumn,
  given: CellValue,
  snapshot: Snapshot,
): Placed {
  const field = fieldOf(column);
  const at = field && layout.columns.get(field);
  if (field === undefined || at === undefined) return { after: given, notTaken: "no-column" };
  const { region } = layout;
  const format = formatIn(region, row, at);
  const where = { spot: cellSpot(layout, row, field), ...(format !== undefined && { format }) };
  if (region.formulas.some(([r, c]) => r === row && c === at)) {
    return { ...where, after: given, notTaken: "formula" };
  }
  if (notWritable(snapshot, layout).length > 0) {
    return { ...where, after: given, notTaken: "protected" };
  }
  const before = valueAt(region, row, at);
  const after = isFigure(column, before) ? figureOf(given, format) : given;
  if (after === undefined) return { ...where, after: given, notTaken: "no-number" };
  const doubt = doubtOf(before, after, format);
  return { ...where, after, ...(doubt !== undefined && { doubt }) };
}

/** A target may be words, such as `≥95%`; where a number stood, a number belongs. */
const isFigure = (column: SheetColumn, before: CellValue): boolean =>
  typeof before === "number" || (isBlank(before) && FIGURES[column] !== undefined);

function figureOf(given: CellValue, format: string | undefined): CellValue | undefined {
  if (isBlank(given)) return null;
  if (typeof given === "number") return given;
  if (typeof given !== "string") return undefined;
  if (format !== undefined && isDateFormat(format)) return dayOfText(given);
  const number = readNumberText(given);
  // 23.4% is 0.234, without the dust of its division.
  return number === undefined ? undefined : Number(number.toPrecision(15));
}

/** Percent and its ratio are a hundred apart, and 万 is further. */
const FAR = 100;
const HIGHEST_RATIO = 1.5;

function doubtOf(
  before: CellValue,
  after: CellValue,
  format: string | undefined,
): Doubt | undefined {
  if (isBlank(after)) return "emptied";
  if (typeof after !== "number") return undefined;
  if (typeof before !== "number") {
    const isPercent = format?.includes("%") === true;
    return isPercent && Math.abs(after) > HIGHEST_RATIO ? "scale" : undefined;
  }
  if (before === 0 || after === 0) return undefined;
  const times = Math.abs(after / before);
  // Nearly a hundred is enough: 88.6 beside 0.9.
  return times >= FAR / 2 || times <= 2 / FAR ? "scale" : undefined;
}

function formatIn(
  { formats, formatCodes }: Region,
  row: number,
  column: number,
): string | undefined {
  const run = formats.find(
    (one) => one.column === column && row >= one.row && row < one.row + one.rows,
  );
  return run && formatCodes[run.format];
}

export function isSame(one: CellValue, other: CellValue): boolean {
  if (isBlank(one) && isBlank(other)) return true;
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  return cellText(one) === cellText(other);
}
