/**
 * Cells of the workbook that call Keel's functions, found and entered again.
 *
 * A workbook that was opened before the add-in had loaded shows `#NAME?` until its formulas are
 * entered anew.
 *
 * @packageDocumentation
 */
import { valueOf } from "./cells";
import { CELLS_PER_ANSWER } from "./regions";
import { can } from "./support";

interface KeelCell {
  readonly range: Excel.Range;
  readonly formula: string;
  readonly isUnbound: boolean;
}

/** `OKR_SCORE(`, also behind the mark that Excel puts before a function it does not know. */
const CALL = /(?<![\p{L}\p{N}_.])(?:_xldudf_|_xlfn\.|_xlws\.)*((?:OKR|KPI)_[A-Z]+)(?=\()/giu;

const TEXT = /"(?:[^"]|"")*"/g;

export const callsKeel = (formula: string): boolean =>
  formula.replace(TEXT, '""').search(CALL) >= 0;

/** The formula as a person types it. */
export const plainFormula = (formula: string): string => formula.replace(CALL, "$1");

/** Formulas entered in one request: a single-cell write costs far more than a cell of a grid. */
const ENTRIES = 2_000;

/** Looks through the used cells of every visible sheet; formulas only, values where they call us. */
export async function keelCells(context: Excel.RequestContext): Promise<readonly KeelCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/visibility,items/protection/protected");
  await context.sync();
  const open = worksheets.items.filter(
    ({ visibility, protection }) => visibility === "Visible" && !protection.protected,
  );
  const used = open.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const found: KeelCell[] = [];
  for (const [index, range] of used.entries()) {
    const sheet = open[index];
    if (range.isNullObject || sheet === undefined) continue;
    const step = Math.max(1, Math.floor(CELLS_PER_ANSWER / range.columnCount));
    for (let row = 0; row < range.rowCount; row += step) {
      const rows = Math.min(step, range.rowCount - row);
      const { rowIndex, columnIndex, columnCount } = range;
      const part = sheet.getRangeByIndexes(rowIndex + row, columnIndex, rows, columnCount);
      part.load("formulas,values");
      await context.sync();
      found.push(...cellsIn(part, sheet, rowIndex + row, columnIndex));
    }
  }
  return can("spills") ? withoutSpilled(context, found) : found;
}

function cellsIn(
  { formulas, values }: Excel.Range,
  sheet: Excel.Worksheet,
  top: number,
  left: number,
): readonly KeelCell[] {
  return formulas.flatMap((line: readonly unknown[], r) =>
    line.flatMap((formula, c): readonly KeelCell[] => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !callsKeel(formula)) return [];
      const value = valueOf((values as readonly (readonly unknown[])[])[r]?.[c]);
      const isUnbound = typeof value === "object" && value?.error.code === "#NAME?";
      return [{ range: sheet.getCell(top + r, left + c), formula, isUnbound }];
    }),
  );
}

/** A cell that a spill has filled shows its formula too; entered there it would block the spill. */
async function withoutSpilled(
  context: Excel.RequestContext,
  found: readonly KeelCell[],
): Promise<readonly KeelCell[]> {
  const parents = found.map(({ range }) => {
    const parent = range.getSpillParentOrNullObject();
    parent.load("address");
    range.load("address");
    return parent;
  });
  if (found.length > 0) await context.sync();
  return found.filter(({ range }, index) => {
    const parent = parents[index];
    return parent === undefined || parent.isNullObject || parent.address === range.address;
  });
}

/** Enters every formula that calls Keel again; how many there were. */
export async function enterAgain(context: Excel.RequestContext): Promise<number> {
  const cells = await keelCells(context);
  for (let start = 0; start < cells.length; start += ENTRIES) {
    for (const { range, formula } of cells.slice(start, start + ENTRIES)) {
      range.formulas = [[plainFormula(formula)]];
    }
    await context.sync();
  }
  return cells.length;
}
