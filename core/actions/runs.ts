import type { Region } from "../kernel/region";
import type { CellEdit, EditGrid } from "./edits";
import { seen } from "./seen";
import { writeStep, type Step } from "./step";

/** A cell to write in a column. */
export interface RowCell {
  readonly row: number;
  readonly cell: CellEdit;
}

/** One write per run of neighbouring rows; the cells must come in the order of their rows. */
export function runSteps(region: Region, column: number, cells: readonly RowCell[]): Step[] {
  const steps: Step[] = [];
  let first = 0;
  for (let next = 1; next <= cells.length; next++) {
    if (cells[next]?.row === (cells[next - 1]?.row ?? 0) + 1) continue;
    const run = cells.slice(first, next);
    const row = run[0]?.row;
    first = next;
    if (row === undefined) continue;
    const grid: EditGrid = run.map(({ cell }) => [cell]);
    const expect = seen(region, { row, column, rows: run.length, columns: 1 });
    steps.push(writeStep(region.sheet, { row, column }, grid, expect));
  }
  return steps;
}
