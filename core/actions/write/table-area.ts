/**
 * Where tables lie while the edits of one command grow and shrink them, one after the other.
 *
 * @packageDocumentation
 */
import type { Area } from "../../kernel/address";
import type { Edit, Edits } from "../port/edits";
import type { TableId } from "../port/snapshot";

/** The table's area before each edit; `undefined` for edits of no table and of one not known. */
export function areasBefore(
  edits: Edits,
  areaOf: (table: TableId) => Area | undefined,
): readonly (Area | undefined)[] {
  const areas = new Map<TableId, Area>();
  return edits.map((edit) => {
    if (!("table" in edit) || edit.do === "addTable") return undefined;
    const area = areas.get(edit.table) ?? areaOf(edit.table);
    if (area !== undefined) areas.set(edit.table, areaAfter(edit, area));
    return area;
  });
}

function areaAfter(edit: Edit, area: Area): Area {
  switch (edit.do) {
    case "appendRows":
      return { ...area, rows: area.rows + edit.rows.length };
    case "removeRows":
      return { ...area, rows: area.rows - edit.expect.values.length };
    case "addColumn":
      return { ...area, columns: area.columns + 1 };
    case "removeColumn":
      return { ...area, columns: area.columns - 1 };
    default:
      return area;
  }
}

/** The cells that go with rows or a column of a table; the header of a column is not among them. */
export function removedArea(
  edit: Extract<Edit, { do: "removeRows" | "removeColumn" }>,
  area: Area,
): Area {
  const { row, column, rows, columns } = area;
  if (edit.do === "removeColumn") {
    return { row: row + 1, column: column + columns - 1, rows: rows - 1, columns: 1 };
  }
  const gone = edit.expect.values.length;
  return { ...area, row: row + rows - gone, rows: gone };
}
