/**
 * Adds Score and Status at the right end of an OKRs table that lacks them.
 *
 * @packageDocumentation
 */
import { headerOf } from "../../model/headers";
import type { CellEdit } from "../port/edits";
import { answerFor } from "./okr-readings";
import { formulaOf, scoreCell, type Scoring } from "./score-cells";
import { ADDED_COLUMNS, type ScoreColumn } from "./score-columns";
import { seen } from "../write/seen";
import type { Snapshot } from "../port/snapshot";
import { addColumnStep, looks, settingStep, writeStep, type Step } from "../write/step";
import { columnLook } from "../write/table-look";

/** One step per column, its looks, and a mark that these columns are Keel's. */
export function addedSteps(
  snapshot: Snapshot,
  scoring: Scoring,
  columns: readonly ScoreColumn[],
  isKeels: boolean,
): readonly Step[] {
  const { table } = scoring.layout;
  const steps = columns.flatMap((column, place) => [
    addedStep(snapshot, scoring, columns.slice(0, place), column),
    lookOf(scoring, column),
  ]);
  if (steps.length === 0 || isKeels) return steps;
  const mark = settingStep(ADDED_COLUMNS, table.sheet, snapshot.settings[ADDED_COLUMNS]);
  return [...steps, mark];
}

function addedStep(
  snapshot: Snapshot,
  scoring: Scoring,
  before: readonly ScoreColumn[],
  { field, column }: ScoreColumn,
): Step {
  const { layout, language } = scoring;
  const { table, region } = layout;
  const header = headerOf("okrs", field, language);
  const info = snapshot.tables.find(({ id }) => id === table.table);
  if (info === undefined) {
    const last = table.area.row + table.area.rows;
    const cells = [{ text: header }, ...bodyCells(field, scoring, table.headerRow + 1, last)];
    const at = { row: table.headerRow, column };
    const expect = seen(region, { ...at, rows: cells.length, columns: 1 });
    return writeStep(
      table.sheet,
      at,
      cells.map((cell) => [cell]),
      expect,
    );
  }
  const { row, rows } = info.area;
  const headers = [
    ...info.columns,
    ...before.map((other) => headerOf("okrs", other.field, language)),
  ];
  return addColumnStep(
    info.id,
    header,
    bodyCells(field, scoring, row + 1, row + rows),
    { row, column },
    { header: headers, lastRow: row + rows - 1 },
  );
}

/** Cells for every row from `first` up to `end`; rows without a key result stay as they are. */
function bodyCells(
  field: ScoreColumn["field"],
  scoring: Scoring,
  first: number,
  end: number,
): readonly (CellEdit | null)[] {
  const { rows, settings, language } = scoring;
  const formula = formulaOf(field, scoring);
  const cells: (CellEdit | null)[] = Array.from({ length: end - first }, () => null);
  for (const one of rows) {
    if (one.row < first || one.row >= end) continue;
    cells[one.row - first] = scoreCell(field, answerFor(one, settings), formula, language);
  }
  return cells;
}

function lookOf({ layout, language }: Scoring, { field, column }: ScoreColumn): Step {
  const { table } = layout;
  const rows = table.area.row + table.area.rows - table.headerRow - 1;
  const area = { row: table.headerRow + 1, column, rows, columns: 1 };
  return looks(columnLook(field, table.sheet, area, language));
}
