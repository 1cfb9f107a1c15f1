/**
 * Enters formulas again: Sheets calculates a custom function only when an argument changes, so one
 * that was typed before the add-on was there keeps showing `#NAME?`.
 *
 * @packageDocumentation
 */
import type { Area } from "../../core";
import { Document, rangeIn, type Sheet } from "./document";
import { usedArea } from "./survey";

const OURS = /(?:^|[^\p{L}\p{N}_.])(?:OKR|KPI)_[A-Z]+\s*\(/iu;

interface Run {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly formulas: string[][];
}

/** @returns how many formulas were entered again; those this user may not edit are left alone */
export function recalculate(): number {
  const lock = LockService.getDocumentLock();
  lock.waitLock(10_000);
  try {
    const document = new Document();
    const runs = [...document.sheets].flatMap(([id, sheet]) =>
      runsIn(sheet).filter(({ area }) => document.mayWrite(id, area)),
    );
    try {
      for (const { sheet, area } of runs) rangeIn(sheet, area).clearContent();
      // The same formula written over itself is no change; the cells must have been blank.
      SpreadsheetApp.flush();
    } finally {
      for (const { sheet, area, formulas } of runs) rangeIn(sheet, area).setFormulas(formulas);
      SpreadsheetApp.flush();
    }
    return runs.reduce((sum, { area }) => sum + area.rows, 0);
  } finally {
    lock.releaseLock();
  }
}

/** Keel's formulas of a sheet, as runs downwards. */
function runsIn(sheet: Sheet): readonly Run[] {
  const used = usedArea(sheet);
  if (used === null) return [];
  const formulas = rangeIn(sheet, used).getFormulas();
  const runs: Run[] = [];
  for (let column = 0; column < used.columns; column++) {
    let open: { sheet: Sheet; area: Area; formulas: string[][] } | undefined;
    for (let row = 0; row < used.rows; row++) {
      const text = formulas[row]?.[column] ?? "";
      if (!OURS.test(text)) open = undefined;
      else if (open === undefined) {
        open = { sheet, area: { row, column, rows: 1, columns: 1 }, formulas: [[text]] };
        runs.push(open);
      } else {
        open.area = { ...open.area, rows: open.area.rows + 1 };
        open.formulas.push([text]);
      }
    }
  }
  return runs;
}
