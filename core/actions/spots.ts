import type { Field } from "../model/table";
import type { TableLayout } from "../tables/layout";
import type { Spot } from "./outcome";

/** The cell of a field in a row; where the table lacks the column, that of the first one it has. */
export function cellSpot(
  { table, columns }: TableLayout,
  row: number,
  ...fields: readonly Field[]
): Spot {
  const column = fields.map((field) => columns.get(field)).find((one) => one !== undefined);
  const area = { row, column: column ?? table.area.column, rows: 1, columns: 1 };
  return { sheet: table.sheet, sheetName: table.sheetName, area };
}

/** A whole table. */
export const tableSpot = ({ table }: TableLayout): Spot => ({
  sheet: table.sheet,
  sheetName: table.sheetName,
  area: table.area,
});
