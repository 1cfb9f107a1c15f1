/**
 * What cells held before a write, as it is typed to bring them back.
 *
 * @packageDocumentation
 */
import { printFormula, type CellPosition, type Expect } from "../../core";
import { restoreInput, type CellInput } from "./cells";
import type { Plan } from "./step";

/** By row and column of the sheet. */
export function inputBefore(
  at: CellPosition,
  { values, formulas, own = [] }: Expect,
  plan: Plan,
): (row: number, column: number) => CellInput {
  const texts = new Map(formulas.map(([row, column, text]) => [`${row},${column}`, text]));
  for (const { row, column, rows, formula } of own) {
    for (let r = row; r < row + rows; r++) {
      texts.set(`${r},${column}`, printFormula(formula, r, plan.dialect));
    }
  }
  return (row, column) =>
    restoreInput(values[row - at.row]?.[column - at.column] ?? null, texts.get(`${row},${column}`));
}
