/**
 * Cells of a sheet as a Snapshot holds them.
 *
 * @packageDocumentation
 */
import type { Area, CellValue, FormatRun, Region, SeenFormula } from "../../../core";
import type { SheetState } from "../xlsx/book-state";
import { GENERAL } from "../xlsx/number-format";
import type { StyleBook } from "../xlsx/style-book";

export function readRegion(sheet: SheetState, area: Area, styles: StyleBook): Region {
  const { cells, merges } = sheet;
  const rows = Array.from({ length: area.rows }, (_, n) => area.row + n);
  const values = rows.map((row) => {
    const line = cells.rows.get(row)?.values;
    return Array.from(
      { length: area.columns },
      (_, n): CellValue => line?.[area.column + n] ?? null,
    );
  });
  return {
    sheet: sheet.id,
    origin: { row: area.row, column: area.column },
    values,
    formulas: rows.flatMap((row) => formulasOf(sheet, row, area)),
    ...formatsOf(sheet, area, styles),
    merges,
    hiddenRows: rows.filter((row) => cells.rows.get(row)?.hidden === true),
    locked: sheet.protected ? [area] : [],
  };
}

function formulasOf({ cells }: SheetState, row: number, area: Area): readonly SeenFormula[] {
  const formulas = cells.rows.get(row)?.formulas;
  if (formulas === undefined) return [];
  return [...formulas]
    .filter(([column]) => column >= area.column && column < area.column + area.columns)
    .sort(([one], [other]) => one - other)
    .map(([column, text]) => [row, column, text]);
}

/** Runs down each column of cells whose number format is not General. */
function formatsOf(
  { cells }: SheetState,
  area: Area,
  styles: StyleBook,
): Pick<Region, "formatCodes" | "formats"> {
  const formatCodes: string[] = [];
  const formats: FormatRun[] = [];
  const indexOf = new Map<string, number>();
  const openRuns = new Map<number, { row: number; rows: number; format: number }>();
  const close = (column: number) => {
    const run = openRuns.get(column);
    if (run !== undefined) formats.push({ column, ...run });
    openRuns.delete(column);
  };
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = cells.rows.get(row)?.styles;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const code = styles.code(line?.[column]);
      if (code === GENERAL) {
        if (openRuns.size > 0) close(column);
        continue;
      }
      let format = indexOf.get(code);
      if (format === undefined) {
        format = formatCodes.push(code) - 1;
        indexOf.set(code, format);
      }
      const run = openRuns.get(column);
      if (run?.format === format) run.rows++;
      else {
        close(column);
        openRuns.set(column, { row, rows: 1, format });
      }
    }
  }
  for (const column of [...openRuns.keys()]) close(column);
  return { formatCodes, formats };
}

export const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
