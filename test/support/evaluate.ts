import type { Formula, Operator } from "../../core/actions/port/formula";
import { isCellError, type CellError, type CellValue } from "../../core/kernel/cell";

/** Cells of the row by column, and the named cells. */
export interface Sheet {
  readonly row: readonly CellValue[];
  readonly names: Readonly<Record<string, CellValue>>;
}

const error = (code: string): CellError => ({ error: { code } });
const VALUE = error("#VALUE!");

/** What a spreadsheet program shows for a formula of the kind Keel writes; a small part of them all. */
export function evaluate(formula: Formula, sheet: Sheet): CellValue {
  switch (formula.is) {
    case "number":
    case "text":
    case "boolean":
      return formula.value;
    case "rowCell":
      return sheet.row[formula.column] ?? null;
    case "name": {
      const value = sheet.names[formula.name];
      return value === undefined ? error("#NAME?") : value;
    }
    case "binary": {
      const left = evaluate(formula.left, sheet);
      const right = evaluate(formula.right, sheet);
      if (isCellError(left)) return left;
      return isCellError(right) ? right : binary(left, formula.operator, right);
    }
    case "call":
      return calls(formula.name, formula.args, sheet);
    default:
      throw new Error(`not evaluated: ${formula.is}`);
  }
}

type Plain = Exclude<CellValue, CellError>;

function binary(left: Plain, operator: Operator, right: Plain): CellValue {
  if (operator === "&") return `${shown(left)}${shown(right)}`;
  if (["=", "<>", "<", "<=", ">", ">="].includes(operator)) {
    return compare(left, operator, right);
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  if (operator === "+") return a + b;
  if (operator === "-") return a - b;
  if (operator === "*") return a * b;
  return b === 0 ? error("#DIV/0!") : a / b;
}

const shown = (value: Plain): string => (value === null ? "" : String(value));

function toNumber(value: Plain): number | CellError {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return readText(value);
}

const readText = (text: string): number | CellError => {
  const percent = text.trim().endsWith("%");
  const digits = text.trim().replace(/%$/, "").replace(/,/g, "");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) return VALUE;
  return Number(digits) / (percent ? 100 : 1);
};

/** Numbers stand before text, text before truth values; case does not matter. */
const RANK = { number: 0, string: 1, boolean: 2 } as const;

function compare(left: Plain, operator: Operator, right: Plain): boolean {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const rank = RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  const [x, y] = [a, b].map((one) => (typeof one === "string" ? one.toLowerCase() : one));
  const order =
    rank !== 0
      ? rank
      : x === y
        ? 0
        : Number(x ?? 0) < Number(y ?? 0) || String(x) < String(y)
          ? -1
          : 1;
  const by = typeof x === "number" && typeof y === "number" ? Math.sign(x - y) : order;
  switch (operator) {
    case "=":
      return by === 0;
    case "<>":
      return by !== 0;
    case "<":
      return by < 0;
    case "<=":
      return by <= 0;
    case ">":
      return by > 0;
    default:
      return by >= 0;
  }
}

const blankLike = (other: Plain): Plain =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

function calls(name: string, args: readonly Formula[], sheet: Sheet): CellValue {
  const at = (place: number): CellValue => {
    const argument = args[place];
    return argument === undefined ? null : evaluate(argument, sheet);
  };
  if (name === "IF") {
    const test = at(0);
    if (isCellError(test)) return test;
    if (typeof test === "string") return VALUE;
    return test === true || (typeof test === "number" && test !== 0) ? at(1) : at(2);
  }
  if (name === "IFERROR") return isCellError(at(0)) ? at(1) : at(0);
  if (name === "ISNUMBER") return typeof at(0) === "number";
  const values = args.map((_, place) => at(place));
  if (name === "COUNT") return values.filter((value) => typeof value === "number").length;
  const wrong = values.find(isCellError);
  return wrong ?? strict(name, values as readonly Plain[]);
}

function strict(name: string, values: readonly Plain[]): CellValue {
  const [first = null, second = null, third = null] = values;
  const numbers = values.filter((value) => typeof value === "number");
  switch (name) {
    case "AND":
      return values.every((value) => value === true);
    case "OR":
      return values.includes(true);
    case "MIN":
      return Math.min(...numbers);
    case "MAX":
      return Math.max(...numbers);
    case "VALUE":
      return typeof first === "boolean" ? VALUE : toNumber(first);
    case "LEFT":
      return shown(first).slice(0, Number(second));
    case "MID":
      return shown(first).slice(Number(second) - 1, Number(second) - 1 + Number(third));
    case "FIND": {
      const place = shown(second).indexOf(shown(first));
      return place < 0 ? VALUE : place + 1;
    }
    case "SUBSTITUTE":
      return shown(first).split(shown(second)).join(shown(third));
    case "MONTH":
      return monthOf(first);
    case "MOD":
      return Number(first) - Number(second) * Math.floor(Number(first) / Number(second));
    case "EOMONTH":
      return typeof first === "number" ? monthEnd(first, Number(second)) : VALUE;
    case "CHOOSE":
      return values[Number(first)] ?? VALUE;
    default:
      return error("#NAME?");
  }
}

const dateOf = (serial: number): Date => new Date((serial - 25569) * 86_400_000);

const monthOf = (day: Plain): CellValue =>
  typeof day === "number" ? dateOf(day).getUTCMonth() + 1 : VALUE;

const monthEnd = (day: number, months: number): number =>
  Date.UTC(dateOf(day).getUTCFullYear(), dateOf(day).getUTCMonth() + months + 1, 0) / 86_400_000 +
  25569;
