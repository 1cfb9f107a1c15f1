/**
 * Rows of cells as steps of a write, none larger than one request takes.
 *
 * @packageDocumentation
 */
import { CHUNK, isNew, type CellEdit, type EditGrid } from "../../core";
import { inputOf, type CellInput } from "./cells";
import { sizeOf } from "./place";
import { BASE_WEIGHT, rangeIn, type Plan, type Step } from "./step";

/** Rows of cells in as many steps as chunks; blank cells of a new area are not cleared one by one. */
export function gridSteps(
  sheet: string,
  at: { readonly row: number; readonly column: number },
  cells: EditGrid,
  plan: Plan,
  isBlankBefore: boolean,
  before?: (row: number, column: number) => CellInput,
): readonly Step[] {
  const { columns } = sizeOf(cells);
  if (columns === 0) return [];
  const rowsAtOnce = Math.max(1, Math.floor(CHUNK / columns));
  const steps: Step[] = [];
  let lines: CellInput[][] = [];
  let weight = 0;
  let start = at.row;
  const close = (next: number) => {
    if (lines.length > 0) {
      steps.push(gridStep(sheet, { row: start, column: at.column }, lines, weight, plan, before));
    }
    [lines, weight, start] = [[], 0, next];
  };
  cells.forEach((line, index) => {
    const row = at.row + index;
    const input = line.map((cell) => blankAware(cell, isBlankBefore, row, plan));
    const heavy = input.reduce<number>((sum, cell) => sum + weightOf(cell), 0);
    if (lines.length >= rowsAtOnce || weight + heavy > REQUEST_WEIGHT) close(row);
    lines.push(input);
    weight += heavy;
  });
  close(at.row + cells.length);
  return steps;
}

const blankAware = (
  cell: CellEdit | null,
  isBlankBefore: boolean,
  row: number,
  plan: Plan,
): CellInput => {
  const input = inputOf(cell, row, plan.dialect);
  return isBlankBefore && input === "" ? null : input;
};

/** Bytes of one request, well below Excel's 5 MB: text is counted as if every letter took two. */
export const REQUEST_WEIGHT = 3_500_000;

const weightOf = (cell: CellInput): number =>
  typeof cell === "string" ? 2 * cell.length + 4 : cell === null ? 5 : 20;

function gridStep(
  sheet: string,
  at: { readonly row: number; readonly column: number },
  lines: CellInput[][],
  weight: number,
  plan: Plan,
  before?: (row: number, column: number) => CellInput,
): Step {
  const area = { ...at, rows: lines.length, columns: lines[0]?.length ?? 0 };
  const old = lines.map((line, r) =>
    line.map((cell, c) => (cell === null ? null : (before?.(at.row + r, at.column + c) ?? ""))),
  );
  return {
    cells: area.rows * area.columns,
    weight: weight + BASE_WEIGHT,
    run: (session) => {
      rangeIn(session, sheet, area).formulas = lines;
    },
    ...(isNew(sheet)
      ? {}
      : {
          back: (session) => {
            rangeIn(session, sheet, area).formulas = old;
            return Promise.resolve();
          },
        }),
    place: { sheet, sheetName: plan.sheetNames.get(sheet) ?? sheet, area },
  };
}
