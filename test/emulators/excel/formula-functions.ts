/**
 * The built-in functions that Keel's native formulas and the tests use.
 *
 * @packageDocumentation
 */
import { isCellError, type CellValue } from "../../../core/kernel/cell";
import {
  errorCell,
  isGrid,
  numberOf,
  shownValue,
  textOf,
  truth,
  VALUE_ERROR,
  type Answer,
} from "./formula-evaluate";

const cellsOf = (args: readonly Answer[]): readonly CellValue[] =>
  args.flatMap((answer) => (isGrid(answer) ? answer.flat() : [answer]));

/** Numbers of the ranges (text and blanks skipped) and every single value as a number. */
function numbers(args: readonly Answer[], say: (list: readonly number[]) => number): CellValue {
  const list: number[] = [];
  for (const answer of args) {
    for (const cell of isGrid(answer) ? answer.flat() : [answer]) {
      if (isCellError(cell)) return cell;
      if (isGrid(answer) && typeof cell !== "number") continue;
      const number = numberOf(cell);
      if (typeof number !== "number") return number;
      list.push(number);
    }
  }
  return say(list);
}

function truths(args: readonly Answer[], say: (list: readonly boolean[]) => boolean): CellValue {
  const list: boolean[] = [];
  for (const cell of cellsOf(args)) {
    const answer = truth(cell);
    if (isCellError(answer)) return answer;
    list.push(answer);
  }
  return say(list);
}

/** The arguments as single values, the first error among them instead. */
function singles(
  args: readonly Answer[],
  say: (...values: readonly (string | number | boolean | null)[]) => CellValue,
): CellValue {
  const values: (string | number | boolean | null)[] = [];
  for (const answer of args) {
    const cell = shownValue(answer);
    if (isCellError(cell)) return cell;
    values.push(cell);
  }
  return say(...values);
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

function sumProduct(args: readonly Answer[]): CellValue {
  const [first = null, ...others] = args;
  const rows = isGrid(first) ? first : [[first]];
  let total = 0;
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      const factors = [cell, ...others.map((other) => (isGrid(other) ? other[r]?.[c] : other))];
      const error = factors.find((factor) => isCellError(factor));
      if (error !== undefined && isCellError(error)) return error;
      total += factors.reduce<number>(
        (product, factor) => product * (typeof factor === "number" ? factor : 0),
        1,
      );
    }
  }
  return total;
}

type Single = string | number | boolean | null;

function findText(wanted?: Single, within?: Single, from: Single = 1): CellValue {
  const index = plain(within).indexOf(plain(wanted), Number(from) - 1);
  return index < 0 ? VALUE_ERROR : index + 1;
}

const plain = (value: Single | undefined): string => textOf(value ?? null);

const dateOf = (serial: number): Date => new Date((serial - 25569) * 86_400_000);

/** By name in capitals. */
export const FORMULA_FUNCTIONS: Readonly<
  Record<string, ((args: readonly Answer[]) => Answer) | undefined>
> = {
  AND: (args) => truths(args, (list) => list.every(Boolean)),
  OR: (args) => truths(args, (list) => list.some(Boolean)),
  NOT: (args) => truths(args, ([one]) => one !== true),
  MIN: (args) => numbers(args, (list) => (list.length === 0 ? 0 : Math.min(...list))),
  MAX: (args) => numbers(args, (list) => (list.length === 0 ? 0 : Math.max(...list))),
  SUM: (args) => numbers(args, sum),
  AVERAGE: (args) => {
    const mean = numbers(args, (list) => sum(list) / list.length);
    return typeof mean === "number" && Number.isNaN(mean) ? errorCell("#DIV/0!") : mean;
  },
  COUNT: (args) => cellsOf(args).filter((cell) => typeof cell === "number").length,
  SUMPRODUCT: sumProduct,
  ABS: (args) => numbers(args, ([one = 0]) => Math.abs(one)),
  ROUND: (args) =>
    numbers(args, ([one = 0, digits = 0]) => Math.round(one * 10 ** digits) / 10 ** digits),
  MONTH: (args) => numbers(args, ([one = 0]) => dateOf(one).getUTCMonth() + 1),
  MOD: (args) => numbers(args, ([one = 0, by = 1]) => one - by * Math.floor(one / by)),
  EOMONTH: (args) =>
    numbers(args, ([day = 0, months = 0]) => {
      const [year, month] = [dateOf(day).getUTCFullYear(), dateOf(day).getUTCMonth()];
      return Date.UTC(year, month + months + 1, 0) / 86_400_000 + 25569;
    }),
  VALUE: ([of = null]) => numberOf(shownValue(of)),
  ISNUMBER: ([of = null]) => typeof shownValue(of) === "number",
  ISBLANK: ([of = null]) => shownValue(of) === null,
  ISERROR: ([of = null]) => isCellError(shownValue(of)),
  LEN: (args) => singles(args, (of) => plain(of).length),
  LEFT: (args) => singles(args, (of, count) => plain(of).slice(0, Number(count ?? 1))),
  MID: (args) =>
    singles(args, (of, from, count) =>
      plain(of).slice(Number(from) - 1, Number(from) - 1 + Number(count)),
    ),
  FIND: (args) => singles(args, findText),
  NA: () => errorCell("#N/A"),
};
