/**
 * Calculates formula trees: the part of a spreadsheet program that the emulated hosts need so that
 * Keel's own formulas show values.
 *
 * @packageDocumentation
 */
import type { Area } from "../../../core/kernel/address";
import { isCellError, type CellError, type CellValue, type Grid } from "../../../core/kernel/cell";
import { FORMULA_FUNCTIONS } from "./formula-functions";
import type { Tree } from "./formula-parse";

export interface Surroundings {
  /** Cells of an area; of the formula's own sheet when no sheet is named. */
  readonly cells: (sheet: string | undefined, area: Area) => Grid | CellError;
  /** What a defined name stands for; `undefined` when there is no such name. */
  readonly name: (name: string) => Tree | undefined;
  /** Functions that an add-in brings; `undefined` when there is no such function. */
  readonly custom: (name: string, args: readonly Answer[]) => Answer | undefined;
  readonly today: number;
}

export type Answer = CellValue | Grid;

export const isGrid = (answer: Answer): answer is Grid => Array.isArray(answer);

export const errorCell = (code: string): CellError => ({ error: { code } });

export const VALUE_ERROR = errorCell("#VALUE!");

/** What the cell shows: the first cell of an answer that is a range. */
export const shownValue = (answer: Answer): CellValue =>
  isGrid(answer) ? (answer[0]?.[0] ?? null) : answer;

export function evaluate(tree: Tree, around: Surroundings): Answer {
  switch (tree.is) {
    case "value":
      return tree.value;
    case "error":
      return errorCell(tree.code);
    case "area":
      return one(around.cells(tree.sheet, tree.area));
    case "name": {
      const meant = around.name(tree.name);
      return meant === undefined ? errorCell("#NAME?") : evaluate(meant, around);
    }
    case "unary":
      return each([evaluate(tree.of, around)], ([value = null]) => signed(tree.operator, value));
    case "binary": {
      const sides = [evaluate(tree.left, around), evaluate(tree.right, around)];
      return each(sides, ([left = null, right = null]) => operate(tree.operator, left, right));
    }
    case "call":
      return call(tree.name.toUpperCase(), tree.args, around);
  }
}

function call(name: string, args: readonly Tree[], around: Surroundings): Answer {
  const value = (index: number): Answer => {
    const tree = args[index];
    return tree === undefined ? null : evaluate(tree, around);
  };
  if (name === "IF") {
    const test = truth(shownValue(value(0)));
    if (isCellError(test)) return test;
    return test ? value(1) : args.length > 2 ? value(2) : false;
  }
  if (name === "IFERROR") return isCellError(shownValue(value(0))) ? value(1) : value(0);
  if (name === "CHOOSE") {
    const index = numberOf(shownValue(value(0)));
    return typeof index === "number" ? value(Math.floor(index)) : index;
  }
  if (name === "TODAY") return around.today;
  const known = FORMULA_FUNCTIONS[name];
  const values = args.map((_, index) => value(index));
  if (known !== undefined) return known(values);
  return around.custom(name, values) ?? errorCell("#NAME?");
}

/** A range of one cell is that cell. */
const one = (answer: Answer): Answer =>
  isGrid(answer) && answer.length === 1 && answer[0]?.length === 1
    ? (answer[0][0] ?? null)
    : answer;

/** Ranges cell by cell, single values against every cell. */
function each(sides: readonly Answer[], say: (values: readonly CellValue[]) => CellValue): Answer {
  const grid = sides.find(isGrid);
  if (grid === undefined) return say(sides.map(shownValue));
  return grid.map((row, r) =>
    row.map((_, c) => say(sides.map((side) => (isGrid(side) ? (side[r]?.[c] ?? null) : side)))),
  );
}

function signed(operator: string, value: CellValue): CellValue {
  const number = numberOf(value);
  if (typeof number !== "number") return number;
  return operator === "-" ? -number : operator === "%" ? number / 100 : number;
}

/** Blank is 0, TRUE is 1, text that is a number is that number. */
export function numberOf(value: CellValue): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? VALUE_ERROR : number;
}

export function truth(value: CellValue): boolean | CellError {
  if (isCellError(value)) return value;
  if (typeof value === "string") {
    return /^(true|false)$/i.test(value) ? /^true$/i.test(value) : VALUE_ERROR;
  }
  return value !== null && value !== 0 && value !== false;
}

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === "&") return `${textOf(left)}${textOf(right)}`;
  if (["=", "<>", "<", "<=", ">", ">="].includes(operator)) return compare(operator, left, right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "^":
      return a ** b;
    default:
      return b === 0 ? errorCell("#DIV/0!") : a / b;
  }
}

export const textOf = (value: Exclude<CellValue, CellError>): string =>
  value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** Numbers come before text, text before TRUE and FALSE; text without regard to case. */
function compare(
  operator: string,
  left: Exclude<CellValue, CellError>,
  right: Exclude<CellValue, CellError>,
): boolean {
  const order = rank(filled(left, right), filled(right, left));
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

/** A blank cell equals "", 0 and FALSE. */
const filled = (
  value: Exclude<CellValue, CellError>,
  other: Exclude<CellValue, CellError>,
): number | string | boolean => {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
};

function rank(left: number | string | boolean, right: number | string | boolean): number {
  const level = (value: unknown) =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  if (level(left) !== level(right)) return level(left) - level(right);
  if (typeof left === "string" && typeof right === "string") {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}
