import type { Field } from "../../model/table";
import { placeOf, type TableLayout } from "../../tables/layout";
import type { Spot } from "./outcome";

/** The cell of a field in a row; where the table lacks the column, that of the first one it has. */
export function cellSpot(layout: TableLayout, row: number, ...fields: readonly Field[]): Spot {
  const { table, items } = layout;
  const places = fields.map((field) => placeOf(layout, row, field));
  const at = places.find((one) => one !== undefined) ?? {
    row: items === undefined ? row : table.area.row,
    column: table.area.column,
  };
  const area = { row: at.row, column: at.column, rows: 1, columns: 1 };
  return { sheet: table.sheet, sheetName: table.sheetName, area };
}

/** A whole table. */
export const tableSpot = ({ table }: TableLayout): Spot => ({
  sheet: table.sheet,
  sheetName: table.sheetName,
  area: table.area,
});
