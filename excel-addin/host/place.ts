/**
 * Where ranges and tables lie.
 *
 * @packageDocumentation
 */
import type { Area, SheetId, TableId } from "../../core";

export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

export function areaOf(range: Excel.Range | undefined): Area | null {
  if (range === undefined || range.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

/** A table whose area has been asked for; filled by the next sync. */
export interface AskedTable {
  readonly range: Excel.Range;
  readonly filled: Excel.Range;
}

export function askTable(context: Excel.RequestContext, id: TableId): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(id);
  const range = table.getRange();
  const filled = table.getDataBodyRange().getUsedRangeOrNullObject(true);
  range.load(PLACE);
  filled.load(PLACE);
  return { range, filled };
}

/** Excel keeps one blank row in a table without rows; to Keel such a table is its header alone. */
export function tableArea(asked: AskedTable | undefined): Area | null {
  const area = areaOf(asked?.range);
  if (area === null || asked === undefined) return null;
  return area.rows === 2 && asked.filled.isNullObject ? { ...area, rows: 1 } : area;
}

/** An area of a sheet that may be gone by now. */
export const rangeAt = (context: Excel.RequestContext, sheet: SheetId, area: Area): Excel.Range =>
  context.workbook.worksheets
    .getItemOrNullObject(sheet)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);

export const sizeOf = (cells: readonly (readonly unknown[])[]): Pick<Area, "rows" | "columns"> => ({
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});
