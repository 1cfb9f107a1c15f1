/**
 * Cells of a sheet as a Snapshot holds them.
 *
 * @packageDocumentation
 */
import type { Area, CellValue, FormatRun, Region, SeenFormula } from "../../../core";
import type { SheetState } from "../xlsx/book-state";
import { GENERAL } from "../xlsx/number-format";
import type { CellRow } from "../xlsx/sheet-cells";
import type { StyleBook } from "../xlsx/style-book";

export function readRegion(sheet: SheetState, area: Area, styles: StyleBook): Region {
  const { cells, merges } = sheet;
  const values: CellValue[][] = [];
  const formulas: SeenFormula[] = [];
  const hiddenRows: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = cells.rows.get(row);
    values.push(valuesOf(line?.values, area));
    if (line?.formulas !== undefined) formulas.push(...formulasOf(line.formulas, row, area));
    if (line?.hidden === true) hiddenRows.push(row);
  }
  return {
    sheet: sheet.id,
    origin: { row: area.row, column: area.column },
    values,
    formulas,
    ...formatsOf(sheet, area, styles),
    merges,
    hiddenRows,
    locked: sheet.protected ? [area] : [],
  };
}

function valuesOf(line: CellRow["values"] | undefined, { column, columns }: Area): CellValue[] {
  const values = new Array<CellValue>(columns);
  for (let n = 0; n < columns; n++) values[n] = line?.[column + n] ?? null;
  return values;
}

function formulasOf(
  formulas: ReadonlyMap<number, string>,
  row: number,
  area: Area,
): readonly SeenFormula[] {
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
