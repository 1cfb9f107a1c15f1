/**
 * Tables whose items are not one row each, read into items with the cell of every figure.
 *
 * @packageDocumentation
 */
import type { Region } from "../../kernel/region";
import { layoutOf, type Item, type TableLayout } from "../layout";
import type { FoundTable } from "../found";
import { metricItems } from "./metric-items";
import { isOutline, outlineItems } from "./outline";
import { sharedItems } from "./shared-cells";
import { stackedItems } from "./stacked-rows";
import { transposedItems } from "./transposed";

const NONE: TableLayout["columns"] = new Map();

/**
 * The layout by which a table is read: as {@link layoutOf}, with items where a row is not one. It then
 * has no columns, so that nothing can be written by it.
 */
export function readingOf(
  table: FoundTable,
  regions: readonly Region[],
  least?: number,
): TableLayout | undefined {
  const layout = layoutOf(table, regions, least);
  const items = layout && itemsOf(layout);
  return layout === undefined || items === undefined ? layout : { ...layout, columns: NONE, items };
}

function itemsOf(layout: TableLayout): readonly Item[] | undefined {
  const { table, region } = layout;
  switch (table.orientation) {
    case "transposed":
      return transposedItems(table, region);
    case "stacked":
      return table.kind === "okr" ? outlineItems(table, region) : stackedItems(layout);
    case "columns":
      return metricItems(table, region);
    case "month-wide":
      return undefined;
    case "rows":
      return table.reads === "okrs" && table.table === undefined ? sharedIn(layout) : undefined;
  }
}

function sharedIn(layout: TableLayout): readonly Item[] | undefined {
  const { table, region } = layout;
  const first = table.headerRow + 1;
  const count = Math.max(0, table.area.row + table.area.rows - first);
  const rows = Array.from({ length: count }, (_, n) => first + n);
  return isOutline(region, rows, table.area.column)
    ? outlineItems(table, region)
    : sharedItems(layout, rows);
}
