/**
 * Columns of figures that nobody reads, in a table whose current values nobody found.
 *
 * @packageDocumentation
 */
import { columnName } from "../../kernel/address";
import type { ColumnType } from "../../tables/found";
import type { TableLayout } from "../../tables/layout";
import { found, type Finding } from "../port/findings";

const WITH_FIGURES: ReadonlySet<ColumnType> = new Set<ColumnType>(["number", "percent", "mixed"]);

/** Every column that may hold the current values of an OKRs table without such a column. */
export function unreadColumns({ table, columns }: TableLayout): readonly Finding[] {
  if (table.orientation !== "rows" || columns.has("current")) return [];
  const { sheet, sheetName, headerRow } = table;
  return table.columns.flatMap(({ header, column, field, type, period, party }) => {
    const isRead = field !== undefined || period !== undefined || party !== undefined;
    if (isRead || header === "" || !WITH_FIGURES.has(type)) return [];
    const area = { row: headerRow, column, rows: 1, columns: 1 };
    const facts = { column: columnName(column), header };
    return [found("column-unread", "warning", facts, { sheet, sheetName, area })];
  });
}
