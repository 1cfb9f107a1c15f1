/**
 * Operators between two values of a formula, as Google Sheets orders and converts them.
 *
 * @packageDocumentation
 */
import { CellFault, isErrorHeld, toNumber, toText } from "./formula-functions";
import type { Held } from "./typing";

export function binary(operator: string, left: Held, right: Held): Held {
  switch (operator) {
    case "&":
      return toText(left) + toText(right);
    case "+":
      return toNumber(left) + toNumber(right);
    case "-":
      return toNumber(left) - toNumber(right);
    case "*":
      return toNumber(left) * toNumber(right);
    case "/":
      if (toNumber(right) === 0) throw new CellFault("#DIV/0!");
      return toNumber(left) / toNumber(right);
    case "^":
      return toNumber(left) ** toNumber(right);
    default:
      return compare(operator, left, right);
  }
}

/** Numbers before text before truth; a blank is 0 to a number and "" to a text. */
function compare(operator: string, left: Held, right: Held): boolean {
  const [one, other] = [filled(left, right), filled(right, left)];
  const order = rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0);
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

function filled(value: Held, other: Held): number | string | boolean {
  if (value === null)
    return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  if (isErrorHeld(value)) throw new CellFault(value.error.code);
  return typeof value === "string" ? value.toLowerCase() : value;
}

const rank = (value: number | string | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
