/**
 * The built-in functions of Google Sheets that Keel's native formulas use, and a few around them.
 * Others show `#NAME?`.
 *
 * @packageDocumentation
 */
import type { Held } from "./typing";

export type Matrix = readonly (readonly Held[])[];
/** What an argument evaluates to: one value, or a range. */
export type Operand = Held | Matrix;

export const isMatrix = (operand: Operand): operand is Matrix => Array.isArray(operand);
export const isErrorHeld = (value: Held): value is { readonly error: { readonly code: string } } =>
  typeof value === "object" && value !== null;
export const errorHeld = (code: string): Held => ({ error: { code } });

/** Carries an error value up to the cell, or to the IFERROR around it. */
export class CellFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export const cellsOf = (operand: Operand): readonly Held[] =>
  isMatrix(operand) ? operand.flat() : [operand];

export function scalar(operand: Operand): Held {
  const value = isMatrix(operand) ? onlyCell(operand) : operand;
  if (isErrorHeld(value)) throw new CellFault(value.error.code);
  return value;
}

function onlyCell(matrix: Matrix): Held {
  const cells = matrix.flat();
  if (cells.length !== 1) throw new CellFault("#VALUE!");
  return cells[0] ?? null;
}

export function toNumber(value: Held): number {
  if (typeof value === "number") return value;
  if (value === null || value === "") return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isErrorHeld(value)) throw new CellFault(value.error.code);
  const number = Number(value.replace(/,/g, "").replace(/^(.*)%$/, "$1e-2"));
  if (value.trim() === "" || !Number.isFinite(number)) throw new CellFault("#VALUE!");
  return number;
}

export function toText(value: Held): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorHeld(value)) throw new CellFault(value.error.code);
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

export function toTruth(value: Held): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string" && /^(?:true|false)$/i.test(value)) return /^true$/i.test(value);
  return toNumber(value) !== 0;
}

const num = (operand: Operand | undefined): number => toNumber(scalar(operand ?? null));
const str = (operand: Operand | undefined): string => toText(scalar(operand ?? null));

/** Numbers of ranges, and whatever a value given directly can be read as. */
const numbers = (operands: readonly Operand[]): readonly number[] =>
  operands.flatMap((operand) => {
    for (const value of cellsOf(operand)) {
      if (isErrorHeld(value)) throw new CellFault(value.error.code);
    }
    if (!isMatrix(operand)) return operand === null ? [] : [toNumber(operand)];
    return operand.flat().filter((value) => typeof value === "number");
  });

const truths = (operands: readonly Operand[]): readonly boolean[] =>
  operands.flatMap((operand) =>
    cellsOf(operand)
      .filter((value) => value !== null)
      .map(toTruth),
  );

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

function find(needle: string, text: string, from: number): number {
  const index = text.indexOf(needle, from - 1);
  if (index < 0) throw new CellFault("#VALUE!");
  return index + 1;
}

function sumProduct(operands: readonly Operand[]): number {
  const columns = operands.map((operand) =>
    cellsOf(operand).map((value) => {
      if (isErrorHeld(value)) throw new CellFault(value.error.code);
      return typeof value === "number" ? value : 0;
    }),
  );
  const [first = []] = columns;
  if (columns.some((column) => column.length !== first.length)) throw new CellFault("#VALUE!");
  return sum(
    first.map((_, n) => columns.reduce((product, column) => product * (column[n] ?? 0), 1)),
  );
}

function average(values: readonly number[]): number {
  if (values.length === 0) throw new CellFault("#DIV/0!");
  return sum(values) / values.length;
}

function dateSerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25569;
}

const dateOf = (serial: number): Date => new Date((serial - 25569) * 86_400_000);

type Builtin = (args: readonly Operand[]) => Operand;

/** Functions whose arguments are all evaluated first. */
export const BUILTINS: Readonly<Record<string, Builtin>> = {
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  NOT: ([one]) => !toTruth(scalar(one ?? null)),
  MIN: (args) => Math.min(...orZero(numbers(args))),
  MAX: (args) => Math.max(...orZero(numbers(args))),
  SUM: (args) => sum(numbers(args)),
  AVERAGE: (args) => average(numbers(args)),
  COUNT: (args) => args.flatMap(cellsOf).filter((value) => typeof value === "number").length,
  COUNTA: (args) => args.flatMap(cellsOf).filter((value) => value !== null).length,
  SUMPRODUCT: sumProduct,
  ROUND: ([value, digits]) => {
    const scale = 10 ** num(digits);
    return (Math.sign(num(value)) * Math.round(Math.abs(num(value)) * scale)) / scale;
  },
  ABS: ([value]) => Math.abs(num(value)),
  INT: ([value]) => Math.floor(num(value)),
  ISNUMBER: ([value]) => typeof onlyOf(value) === "number",
  ISTEXT: ([value]) => typeof onlyOf(value) === "string",
  ISBLANK: ([value]) => onlyOf(value) === null,
  ISERROR: ([value]) => isErrorHeld(onlyOf(value)),
  N: ([value]) => (typeof onlyOf(value) === "number" ? num(value) : 0),
  VALUE: ([value]) => num(value),
  LEFT: ([text, count]) => str(text).slice(0, count === undefined ? 1 : num(count)),
  RIGHT: ([text, count]) => str(text).slice(-(count === undefined ? 1 : num(count)) || Infinity),
  MID: ([text, from, count]) => str(text).slice(num(from) - 1, num(from) - 1 + num(count)),
  LEN: ([text]) => str(text).length,
  FIND: ([needle, text, from]) => find(str(needle), str(text), from === undefined ? 1 : num(from)),
  SEARCH: ([needle, text, from]) =>
    find(str(needle).toLowerCase(), str(text).toLowerCase(), from === undefined ? 1 : num(from)),
  SUBSTITUTE: ([text, old, next]) => str(text).split(str(old)).join(str(next)),
  TRIM: ([text]) => str(text).trim().replace(/ +/g, " "),
  UPPER: ([text]) => str(text).toUpperCase(),
  LOWER: ([text]) => str(text).toLowerCase(),
  EXACT: ([one, other]) => str(one) === str(other),
  CONCATENATE: (args) => args.flatMap(cellsOf).map(toText).join(""),
  DATE: ([year, month, day]) => dateSerial(num(year), num(month), num(day)),
  EOMONTH: ([day, months]) => {
    const [year, month] = [dateOf(num(day)).getUTCFullYear(), dateOf(num(day)).getUTCMonth()];
    return dateSerial(year, month + num(months) + 2, 0);
  },
  MOD: ([value, by]) => num(value) - num(by) * Math.floor(num(value) / num(by)),
  MONTH: ([day]) => dateOf(num(day)).getUTCMonth() + 1,
  TRUE: () => true,
  FALSE: () => false,
  NA: () => errorHeld("#N/A"),
};

const orZero = (values: readonly number[]): readonly number[] => (values.length > 0 ? values : [0]);

const onlyOf = (operand: Operand | undefined): Held =>
  operand === undefined ? null : isMatrix(operand) ? (operand[0]?.[0] ?? null) : operand;
