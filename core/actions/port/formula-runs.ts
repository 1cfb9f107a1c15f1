import type { FormulaRun } from "./edits";
import type { Formula } from "./formula";

/** Gathers the formulas of neighbouring rows, cell by cell from top to bottom. */
export class FormulaRuns {
  private readonly runs: { row: number; column: number; rows: number; formula: Formula }[] = [];
  private readonly last = new Map<number, number>();

  add(row: number, column: number, formula: Formula): void {
    const run = this.runs[this.last.get(column) ?? -1];
    if (run?.formula === formula && run.row + run.rows === row) run.rows++;
    else this.last.set(column, this.runs.push({ row, column, rows: 1, formula }) - 1);
  }

  /** Nothing where there are none, as an `Expect` has it. */
  own(): { readonly own?: readonly FormulaRun[] } {
    return this.runs.length === 0 ? {} : { own: this.runs };
  }
}
