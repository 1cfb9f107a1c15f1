/**
 * Keel's own tables in a workbook: by the pointer kept in the document, else by their headers.
 *
 * @packageDocumentation
 */
import { correctedTables, type CorrectedTables } from "../../tables/correct";
import { findTables } from "../../tables/find";
import { SURE, type FoundTable } from "../../tables/found";
import { readingOf } from "../../tables/items";
import { layoutOf, type TableLayout } from "../../tables/layout";
import { TABLE_NAMES, tablePointer } from "../../model/table-names";
import { TABLE_KINDS, type TableKind } from "../../model/table";
import { correctionsOf, type BookCorrections } from "./book-corrections";
import { isLibrarySheet } from "./own-library";
import type { Snapshot, TableId } from "../port/snapshot";
import { splitSheets } from "../departments/split-sheets";

/** A column read from its content alone is not one to score by. */
const SURE_COLUMN = 0.6;

/** Every table of the snapshot; found once and handed on. Families of KPIs are no KPIs or OKRs. */
export const tablesOf = (snapshot: Snapshot): readonly FoundTable[] => readTables(snapshot).tables;

export type ReadTables = CorrectedTables & BookCorrections;

/** The tables as the user has corrected them, and what of that no longer fits. */
export function readTables(snapshot: Snapshot): ReadTables {
  const { regions, sheets, tables, settings } = snapshot;
  // A department's sheet repeats KPIs that stand elsewhere.
  const copies = splitSheets(settings);
  const own = copies.size === 0 ? regions : regions.filter(({ sheet }) => !copies.has(sheet));
  const found = findTables(own, sheets, tables).filter(
    ({ sheetName }) => !isLibrarySheet(sheetName),
  );
  const said = correctionsOf(snapshot, found);
  if (said.corrections.length === 0) return { tables: found, lost: [], ...said };
  const book = { regions: own, sheets, tables, keels: keelTableIds(snapshot) };
  return { ...correctedTables(found, book, said.corrections), ...said };
}

/** Tables that Keel has made: by the pointers in the document, else by their names. */
const keelTableIds = ({ settings, tables }: Snapshot): ReadonlySet<TableId> =>
  new Set(
    TABLE_KINDS.flatMap((kind) => [
      ...tables.filter(({ name }) => name.startsWith(TABLE_NAMES[kind])).map(({ id }) => id),
      settings[tablePointer(kind)] ?? "",
    ]),
  );

/** Whether Keel has made a table. */
export const isKeelTable = (snapshot: Snapshot, { table }: FoundTable): boolean =>
  table !== undefined && keelTableIds(snapshot).has(table);

/** The table of a kind that Keel has made in this workbook: the only one it appends rows to. */
export function keelTable(
  snapshot: Snapshot,
  found: readonly FoundTable[],
  kind: TableKind,
): TableLayout | undefined {
  const candidates = found.filter(({ reads }) => reads === kind);
  const pointer = snapshot.settings[tablePointer(kind)];
  const nameOf = (id: string | undefined) =>
    snapshot.tables.find((table) => table.id === id)?.name ?? "";
  const table =
    candidates.find((one) => pointer !== undefined && one.table === pointer) ??
    candidates.find((one) => nameOf(one.table).startsWith(TABLE_NAMES[kind]));
  return table === undefined ? undefined : layoutOf(table, snapshot.regions);
}

/**
 * The one table of a kind that is read. Keel's own comes first; a table of the user's own that reads
 * like one comes next, so that an existing OKR sheet is scored in place. A guess is never taken: what is
 * read here may be written to.
 */
export function ownTable(
  snapshot: Snapshot,
  found: readonly FoundTable[],
  kind: TableKind,
): TableLayout | undefined {
  const own = keelTable(snapshot, found, kind);
  if (own !== undefined) return own;
  for (const one of found) {
    const layout = one.reads === kind ? sureReading(snapshot, one) : undefined;
    if (layout !== undefined && layout.items === undefined) return layout;
  }
  return undefined;
}

/** `undefined` for a guess. */
const sureReading = ({ regions }: Snapshot, table: FoundTable): TableLayout | undefined =>
  table.confidence >= SURE ? readingOf(table, regions, SURE_COLUMN) : undefined;

/**
 * Every table of a kind that is read: Keel's own first, then those of the user's own, also those whose
 * items are no rows.
 */
export function layoutsOf(
  snapshot: Snapshot,
  found: readonly FoundTable[],
  kind: TableKind,
): readonly TableLayout[] {
  const first = ownTable(snapshot, found, kind);
  const others = found.filter((table) => table.reads === kind && table !== first?.table);
  return [
    ...(first === undefined ? [] : [first]),
    ...others.flatMap((table) => sureReading(snapshot, table) ?? []),
  ];
}
