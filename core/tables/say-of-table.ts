/**
 * A user's word on a table as a correction: what it is, where its header stands, what a column holds.
 *
 * @packageDocumentation
 */
import type { Area } from "../kernel/address";
import { regionArea, type Region } from "../kernel/region";
import type { Field } from "../model/table";
import {
  idAt,
  keptText,
  kindOf,
  labelOf,
  placedColumns,
  sameLabel,
  type CorrectedKind,
  type TableCorrection,
} from "./correction";
import type { FoundColumn, FoundTable } from "./found";
import { statedLabel } from "./header-block";

/** Header texts beyond these are not needed to know a table again. */
const MOST_HEADERS = 100;

/** The correction that holds for a table, else one that says nothing yet. */
export function correctionFor(
  table: FoundTable,
  corrections: readonly TableCorrection[],
): TableCorrection {
  const { sheetName, area, headerRow, columns } = table;
  const known = corrections.find(({ id }) => id === table.corrected);
  const labels = new Map(columns.map((one) => [one.column, labelOf(one)]));
  const headers = Array.from(
    { length: columns.length === 0 ? 0 : Math.min(area.columns, MOST_HEADERS) },
    (_, at) => labels.get(area.column + at) ?? "",
  );
  return {
    id: known?.id ?? freshId(sheetName, headerRow, area.column, corrections),
    sheet: sheetName,
    headerRow,
    column: area.column,
    headers,
    stated: known?.stated ?? false,
    ...(known?.kind === undefined ? {} : { kind: known.kind }),
    columns: known?.columns ?? [],
  };
}

function freshId(
  sheet: string,
  row: number,
  column: number,
  corrections: readonly TableCorrection[],
): string {
  const id = idAt(sheet, row, column);
  const taken = new Set(corrections.map((one) => one.id));
  let free = id;
  for (let more = 2; taken.has(free); more++) free = `${id} (${more})`;
  return free;
}

/** What the table is from now on; what was said of single columns of another kind is forgotten. */
export const correctKind = (
  correction: TableCorrection,
  table: FoundTable,
  kind: CorrectedKind,
): TableCorrection => ({
  ...correction,
  kind,
  columns: kindOf(table) === kind ? correction.columns : [],
});

/** The field of one column from now on; `undefined` where nothing is read from it. */
export function correctField(
  correction: TableCorrection,
  table: FoundTable,
  column: number,
  field: Field | undefined,
): TableCorrection {
  const placed = placedColumns(table.columns).find((one) => one.column.column === column);
  if (placed === undefined) return correction;
  const { header, nth } = placed;
  const others = correction.columns.filter(
    (one) => one.nth !== nth || !sameLabel(one.header, header),
  );
  const said = { header, nth, ...(field === undefined ? {} : { field }) };
  return { ...correction, kind: kindOf(table), columns: [...others, said] };
}

/** "Yes, that is right": the kind and every column that was not sure are now the user's word. */
export function confirmReading(
  correction: TableCorrection,
  table: FoundTable,
  isUnsure: (column: FoundColumn) => boolean,
): TableCorrection {
  let next: TableCorrection = { ...correction, kind: kindOf(table) };
  for (const column of table.columns) {
    if (column.field === undefined || column.period !== undefined || !isUnsure(column)) continue;
    next = correctField(next, table, column.column, column.field);
  }
  return next;
}

/** Read with its header in another row of the sheet. */
export function correctHeaderRow(
  correction: TableCorrection,
  table: FoundTable,
  region: Region,
  row: number,
): TableCorrection {
  const { area } = table;
  const all = regionArea(region);
  // A title above may stand in fewer columns than the table has, a lower header in more.
  let last = area.column + area.columns - 1;
  while (last + 1 < all.column + all.columns && statedLabel(region, row, last + 1) !== "") last++;
  const kind = kindOf(table) === "none" ? "kpi" : kindOf(table);
  const columns = last - area.column + 1;
  return { ...correction, ...statedPart({ ...area, row, columns }, region), kind };
}

/** Reads an area as a table whose first row is the header. */
export function statedArea(
  sheetName: string,
  area: Area,
  region: Region,
  kind: CorrectedKind,
  corrections: readonly TableCorrection[],
): TableCorrection {
  const id = freshId(sheetName, area.row, area.column, corrections);
  return { id, sheet: sheetName, ...statedPart(area, region), kind };
}

function statedPart(
  { row, column, columns }: Area,
  region: Region,
): Pick<TableCorrection, "headerRow" | "column" | "headers" | "stated" | "columns"> {
  const headers = Array.from({ length: Math.min(columns, MOST_HEADERS) }, (_, at) =>
    keptText(statedLabel(region, row, column + at)),
  );
  return { headerRow: row, column, headers, stated: true, columns: [] };
}

/** Rows above and below the header in which it may stand. */
const ROWS_AROUND = 5;

/** Rows that a header may stand in, each with its texts; those without any are left out. */
export function headerRows(
  { headerRow, area }: FoundTable,
  region: Region,
): readonly { readonly row: number; readonly text: string }[] {
  const rows = Array.from({ length: 2 * ROWS_AROUND + 1 }, (_, at) => headerRow - ROWS_AROUND + at);
  return rows.flatMap((row) => {
    const texts = Array.from({ length: Math.min(area.columns, MOST_HEADERS) }, (_, at) =>
      keptText(statedLabel(region, row, area.column + at)),
    ).filter((text) => text !== "");
    return texts.length === 0 ? [] : [{ row, text: texts.join(" · ") }];
  });
}
