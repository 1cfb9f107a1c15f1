/**
 * Edits together with what takes them back. An action is a list of such steps.
 *
 * @packageDocumentation
 */
import type { CellPosition } from "../../kernel/address";
import type { CellValue } from "../../kernel/cell";
import type { CellEdit, Edit, EditGrid, Edits, Expect, TableExpect } from "../port/edits";
import type { Finding } from "../port/findings";
import { FormulaRuns } from "../port/formula-runs";
import type { Outcome } from "../port/outcome";
import type { SeenFormula, SheetId, TableId } from "../port/snapshot";

export interface Step {
  readonly edits: Edits;
  /** Takes these edits back while their cells are unchanged. */
  readonly inverse: Edits;
}

export const NO_STEP: Step = { edits: [], inverse: [] };

/** All steps as one outcome; what was done last is taken back first. */
export const outcomeOf = (steps: readonly Step[], findings: readonly Finding[]): Outcome => ({
  edits: steps.flatMap(({ edits }) => edits),
  inverse: [...steps].reverse().flatMap(({ inverse }) => inverse),
  report: { findings },
});

export const refused = (findings: readonly Finding[]): Outcome => outcomeOf([], findings);

/** Looks that need no way back: they stand on cells that are blank again after an undo. */
export const looks = (edits: Edits): Step => ({ edits, inverse: [] });

/** A value that stays what a cell edit wrote, for comparing and undoing. */
export function valueOf(cell: CellEdit | null): CellValue {
  if (cell === null) return null;
  return "text" in cell ? cell.text : cell.value;
}

/** What will stand in cells that are written at a place. */
export function written({ row, column }: CellPosition, cells: EditGrid): Expect {
  const runs = new FormulaRuns();
  const values = cells.map((line, r) =>
    line.map((cell, c) => {
      if (cell !== null && "formula" in cell) runs.add(row + r, column + c, cell.formula);
      return valueOf(cell);
    }),
  );
  return { values, formulas: [], ...runs.own() };
}

/** Writes over cells that were seen. A `null` cell is left alone in both directions. */
export function writeStep(sheet: SheetId, at: CellPosition, cells: EditGrid, expect: Expect): Step {
  const before = new Map<string, string>();
  for (const [row, column, text] of expect.formulas) before.set(`${row},${column}`, text);
  const formulas: SeenFormula[] = [];
  const runs = new FormulaRuns();
  const values: CellValue[][] = [];
  const cleared: readonly CellEdit[] = Array.from({ length: cells[0]?.length ?? 0 }, () => CLEARED);
  const back = cells.map((line, r) => {
    const after: CellValue[] = [];
    values.push(after);
    const old = line.map((cell, c): CellEdit | null => {
      const [row, column] = [at.row + r, at.column + c];
      const value = expect.values[r]?.[c] ?? null;
      const text = before.size === 0 ? undefined : before.get(`${row},${column}`);
      if (cell === null) {
        after.push(value);
        if (text !== undefined) formulas.push([row, column, text]);
        return null;
      }
      after.push(valueOf(cell));
      if ("formula" in cell) runs.add(row, column, cell.formula);
      return text === undefined ? asWas(value) : { formula: { is: "asSeen", text }, value };
    });
    return old.every((cell) => cell === CLEARED) ? cleared : old;
  });
  return {
    edits: [{ do: "write", sheet, at, cells, expect }],
    inverse: [{ do: "write", sheet, at, cells: back, expect: { values, formulas, ...runs.own() } }],
  };
}

/** Text stays text when it is put back, whatever it looks like. */
function asWas(value: CellValue): CellEdit {
  if (value === null) return CLEARED;
  return typeof value === "string" ? { text: value } : { value };
}

const CLEARED: CellEdit = { value: null };

/** Appends rows below a table. */
export function appendStep(
  table: TableId,
  rows: EditGrid,
  at: CellPosition,
  expect: TableExpect,
): Step {
  const after = { ...written(at, rows), header: expect.header };
  return {
    edits: [{ do: "appendRows", table, rows, expect }],
    inverse: [
      {
        do: "removeRows",
        table,
        expect: { ...after, lastRow: expect.lastRow + rows.length },
      },
    ],
  };
}

/** Adds a column at the right end of a table. */
export function addColumnStep(
  table: TableId,
  header: string,
  cells: readonly (CellEdit | null)[],
  at: CellPosition,
  expect: TableExpect,
): Step {
  const below = { row: at.row + 1, column: at.column };
  const after = written(
    below,
    cells.map((cell) => [cell]),
  );
  return {
    edits: [{ do: "addColumn", table, header, cells, expect }],
    inverse: [
      {
        do: "removeColumn",
        table,
        expect: { ...after, header: [...expect.header, header], lastRow: expect.lastRow },
      },
    ],
  };
}

/** Keeps a pointer in the document. */
export function settingStep(key: string, value: string, before: string | undefined): Step {
  const edit = (to: string | null): Edit => ({ do: "setting", key, value: to });
  return value === before ? NO_STEP : { edits: [edit(value)], inverse: [edit(before ?? null)] };
}
