import type { Region } from "../../kernel/region";
import type { CellEdit } from "./edits";
import { seen } from "../write/seen";
import { writeStep, type Step } from "../write/step";

/** A cell to write in a column. */
export interface RowCell {
  readonly row: number;
  readonly cell: CellEdit;
}

type Line = readonly (CellEdit | null)[];

/** Gathers lines of cells and makes one write of each run of neighbouring rows. */
export class Runs {
  private readonly done: Step[] = [];
  private lines: Line[] = [];
  private first = 0;

  constructor(
    private readonly region: Region,
    private readonly column: number,
    private readonly columns: number,
  ) {}

  /** The next line, further down than the last; `null` leaves a cell alone. */
  add(row: number, line: Line): void {
    if (line.every((cell) => cell === null)) return;
    if (row !== this.first + this.lines.length) this.close();
    if (this.lines.length === 0) this.first = row;
    this.lines.push(line);
  }

  steps(): readonly Step[] {
    this.close();
    return this.done;
  }

  private close(): void {
    if (this.lines.length === 0) return;
    const { region, column, columns } = this;
    const at = { row: this.first, column };
    const expect = seen(region, { ...at, rows: this.lines.length, columns });
    this.done.push(writeStep(region.sheet, at, this.lines, expect));
    this.lines = [];
  }
}

/** The cells of one column, in the order of their rows. */
export function runSteps(
  region: Region,
  column: number,
  cells: readonly RowCell[],
): readonly Step[] {
  const runs = new Runs(region, column, 1);
  for (const { row, cell } of cells) runs.add(row, [cell]);
  return runs.steps();
}
