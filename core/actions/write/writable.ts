/**
 * Where nothing may be written: what was read in part, not at all, or is locked.
 *
 * @packageDocumentation
 */
import { overlap, type Area } from "../../kernel/address";
import { regionArea } from "../../kernel/region";
import { TABLE_KINDS, type TableKind } from "../../model/table";
import { TABLE_NAMES, tablePointer } from "../../model/table-names";
import type { TableLayout } from "../../tables/layout";
import { found, type Finding } from "../port/findings";
import type { Snapshot, TableInfo } from "../port/snapshot";

/** Keel's own tables that stand in the workbook and were not read in full: ids in them are unknown. */
export function unreadKeelTables(snapshot: Snapshot): readonly Finding[] {
  return TABLE_KINDS.flatMap((kind) => {
    const table = keelTableInfo(snapshot, kind);
    if (table === undefined || isRead(snapshot, table.sheet, table.area)) return [];
    const sheet = snapshot.sheets.find(({ id }) => id === table.sheet)?.name ?? table.sheet;
    return [found("keel-table-unread", "error", { sheet })];
  });
}

/** The native table of a kind that Keel made, whether it was read or not. */
export function keelTableInfo(
  { settings, tables }: Pick<Snapshot, "settings" | "tables">,
  kind: TableKind,
): TableInfo | undefined {
  const pointer = settings[tablePointer(kind)];
  return (
    tables.find(({ id }) => pointer !== undefined && id === pointer) ??
    tables.find(({ name }) => name.startsWith(TABLE_NAMES[kind]))
  );
}

/** Whether every cell in use of an area was read; a table may reach beyond the used range. */
function isRead({ regions, missing, sheets }: Snapshot, sheet: string, area: Area): boolean {
  const region = regions.find((one) => one.sheet === sheet);
  if (region === undefined || missing.some((one) => one.sheet === sheet)) return false;
  const used = sheets.find(({ id }) => id === sheet)?.used;
  const wanted = used ? common(area, used) : undefined;
  return wanted === undefined || covers(regionArea(region), wanted);
}

/** The cells that lie in both areas. */
function common(one: Area, other: Area): Area | undefined {
  if (!overlap(one, other)) return undefined;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

const covers = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Why a table cannot be written to; empty when it can. */
export function notWritable(snapshot: Snapshot, layout: TableLayout): readonly Finding[] {
  const { table, region } = layout;
  if (layout.items !== undefined) return [readOnly(layout)];
  if (snapshot.missing.some(({ sheet }) => sheet === table.sheet)) {
    return [found("not-read", "error", { sheets: [table.sheetName] })];
  }
  const sheet = snapshot.sheets.find(({ id }) => id === table.sheet);
  const locked = region.locked.some((area) => overlap(area, table.area));
  return sheet?.protected === true && locked
    ? [found("sheet-protected", "error", { sheet: table.sheetName })]
    : [];
}

/** The tables among them whose items are no rows of the sheet. */
export const readOnlyTables = (layouts: readonly TableLayout[]): readonly Finding[] =>
  layouts.filter(({ items = [] }) => items.length > 0).map(readOnly);

function readOnly({ table, items = [] }: TableLayout): Finding {
  const { sheet, sheetName, area, reads, orientation } = table;
  const facts = {
    reads: reads === "okrs" ? reads : "kpis",
    orientation,
    items: items.length,
  } as const;
  return found("read-only-table", "info", facts, { sheet, sheetName, area });
}
