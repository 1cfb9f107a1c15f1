/**
 * Tables as found, read as the user has corrected them.
 *
 * @packageDocumentation
 */
import { overlap } from "../kernel/address";
import type { Region, SheetInfo, TableId, TableInfo } from "../kernel/region";
import type { Field } from "../model/table";
import { bodyRows } from "./body";
import {
  isAsFound,
  placedColumns,
  sameLabel,
  type CorrectedColumn,
  type TableCorrection,
} from "./correction";
import { correctedHeader, correctedTable, type FoundHeader } from "./find-header";
import type { FoundColumn, FoundTable } from "./found";
import { statedLabel, type HeaderBlock } from "./header-block";
import { NAMES, readStated, type GoalKind } from "./read-stated";

/** A correction, or what it says of one column, that nothing in the workbook answers to any more. */
export interface LostCorrection {
  readonly correction: TableCorrection;
  /** Absent where the whole table is not to be found. */
  readonly column?: { readonly table: FoundTable; readonly header: string; readonly field?: Field };
}

export interface CorrectedTables {
  readonly tables: readonly FoundTable[];
  readonly lost: readonly LostCorrection[];
}

export interface ReadSheets {
  readonly regions: readonly Region[];
  readonly sheets: readonly SheetInfo[];
  /** Tables the host knows. */
  readonly tables: readonly TableInfo[];
  /** Those that Keel has made: they are read by what Keel has written into them. */
  readonly keels?: ReadonlySet<TableId>;
}

/**
 * Puts what the user says in the place of what was found. A correction whose header has gone changes
 * nothing and is named.
 */
export function correctedTables(
  found: readonly FoundTable[],
  book: ReadSheets,
  corrections: readonly TableCorrection[],
): CorrectedTables {
  const lost: LostCorrection[] = [];
  let tables = found;
  for (const correction of corrections) {
    if (isAsFound(correction)) continue;
    const regions = regionsFor(correction, book);
    if (regions.length === 0) continue;
    const open = tables.filter(
      (one) =>
        one.corrected === undefined &&
        !isKeels(one, book) &&
        regions.some((region) => region.sheet === one.sheet),
    );
    const base = correction.stated ? undefined : correctedTable(correction, open);
    const read =
      base === undefined ? stated(correction, regions, book) : again(base, correction, book);
    if (read === undefined || tables.some((one) => isKeels(one, book) && meet(one, read))) {
      if (correction.kind !== "none") lost.push({ correction });
      continue;
    }
    const { table, gone } = withColumns(read, correction, book);
    lost.push(...gone.map((column) => ({ correction, column: { table, ...column } })));
    tables = replaced(tables, base, { ...table, corrected: correction.id });
  }
  return { tables, lost };
}

/** The sheet of that name; every sheet where none has it, for names change. */
function regionsFor(
  { sheet }: TableCorrection,
  { regions, sheets }: ReadSheets,
): readonly Region[] {
  const named = sheets.filter(({ name }) => name === sheet).map(({ id }) => id);
  return named.length === 0 ? regions : regions.filter((region) => named.includes(region.sheet));
}

const goalOf = (kind: TableCorrection["kind"]): GoalKind | undefined =>
  kind === "kpi" ? "kpis" : kind === "okr" ? "okrs" : undefined;

/** Read under the header that the user has named, or that a table had when it was still found. */
function stated(
  correction: TableCorrection,
  regions: readonly Region[],
  { sheets }: ReadSheets,
): FoundTable | undefined {
  const { kind } = correction;
  if (kind === undefined || (kind === "none" && !correction.stated)) return undefined;
  for (const region of regions) {
    const header = correctedHeader(correction, region);
    if (header === undefined) continue;
    const sheetName = sheets.find(({ id }) => id === region.sheet)?.name ?? region.sheet;
    const reads = goalOf(kind) ?? "kpis";
    const table = readStated({ region, sheetName, block: blockAt(region, header), reads });
    return kind === "none" ? asNone(table) : table;
  }
  return undefined;
}

const asNone = (table: FoundTable): FoundTable => ({
  ...without(table, "reads"),
  kind: "other",
  ...SAID,
});

const SAID = { confidence: 1, reasons: [{ code: "corrected" }] } as const;

const blockAt = (region: Region, { row, columns }: FoundHeader): HeaderBlock => ({
  firstRow: row,
  lastRow: row,
  cells: columns.map((column) => {
    const text = statedLabel(region, row, column);
    return { column, text, levels: text === "" ? [] : [text] };
  }),
});

/** A found table as the kind that the user says it is. */
function again(
  base: FoundTable,
  { kind }: TableCorrection,
  { regions, tables }: ReadSheets,
): FoundTable {
  const reads = goalOf(kind);
  if (kind === "none") return asNone(base);
  if (reads === undefined) return base;
  if (reads === base.reads) {
    return { ...base, ...SAID, reasons: [...SAID.reasons, ...base.reasons] };
  }
  const region = regions.find(({ sheet }) => sheet === base.sheet);
  const native = tables.find(({ id }) => id === base.table);
  if (region === undefined || base.columns.length === 0) return base;
  return readStated({
    region,
    sheetName: base.sheetName,
    block: blockOf(base),
    reads,
    end: base.area.row + base.area.rows,
    ...(native === undefined ? {} : { native }),
  });
}

const blockOf = ({ area, headerRow, columns }: FoundTable): HeaderBlock => ({
  firstRow: area.row,
  lastRow: headerRow,
  cells: columns.map(({ column, header, levels }) => ({
    column,
    text: header,
    levels: levels ?? (header === "" ? [] : [header]),
  })),
});

type GoneColumn = { readonly header: string; readonly field?: Field };

/** Every column as the user says, each field in one column only. */
function withColumns(
  table: FoundTable,
  { columns: said }: TableCorrection,
  book: ReadSheets,
): { readonly table: FoundTable; readonly gone: readonly GoneColumn[] } {
  if (said.length === 0) return { table, gone: [] };
  const placed = placedColumns(table.columns);
  const sayingOf = (header: string, nth: number): CorrectedColumn | undefined =>
    said.find((one) => one.nth === nth && sameLabel(one.header, header));
  const taken = new Set(placed.flatMap(({ header, nth }) => sayingOf(header, nth)?.field ?? []));
  const columns = placed.map(({ column, header, nth }): FoundColumn => {
    const saying = sayingOf(header, nth);
    if (saying !== undefined) return readAs(column, saying.field);
    const isDouble =
      column.field !== undefined && column.period === undefined && taken.has(column.field);
    return isDouble && table.orientation !== "columns" ? readAs(column, undefined, false) : column;
  });
  const gone = said
    .filter(
      ({ header, nth, field }) =>
        field !== undefined &&
        !placed.some((one) => one.nth === nth && sameLabel(one.header, header)),
    )
    .map(({ header, field }) => ({ header, ...(field === undefined ? {} : { field }) }));
  return { table: withRows({ ...table, columns }, table, book), gone };
}

function readAs(column: FoundColumn, field: Field | undefined, byUser = true): FoundColumn {
  const rest = without(column, "field", "ground", "period", "party");
  const ground = byUser ? ({ ground: "user" } as const) : {};
  return field === undefined
    ? { ...rest, confidence: byUser ? 1 : 0, ...ground }
    : { ...rest, field, confidence: 1, ...ground };
}

/** Without some of its optional parts. */
const without = <Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  ...names: readonly Name[]
): Omit<Whole, Name> =>
  Object.fromEntries(
    Object.entries(whole).filter(([name]) => !names.some((one) => one === name)),
  ) as Omit<Whole, Name>;

/** Another column that names the items has other rows. */
function withRows(table: FoundTable, before: FoundTable, { regions }: ReadSheets): FoundTable {
  const anchor = anchorOf(table);
  const region = regions.find(({ sheet }) => sheet === table.sheet);
  if (anchor === undefined || anchor === anchorOf(before) || region === undefined) return table;
  const end = table.area.row + table.area.rows;
  const { rows } = bodyRows(region, blockOf(table), { anchor }, end, table.table !== undefined);
  return { ...table, rows };
}

function anchorOf({ reads, columns }: FoundTable): number | undefined {
  if (reads !== "kpis" && reads !== "okrs") return undefined;
  for (const field of NAMES[reads]) {
    const named = columns.filter((one) => one.field === field && one.period === undefined);
    const best = [...named].sort((a, b) => b.confidence - a.confidence)[0];
    if (best !== undefined) return best.column;
  }
  return undefined;
}

const meet = (one: FoundTable, other: FoundTable): boolean =>
  one.sheet === other.sheet && overlap(one.area, other.area);

const isKeels = ({ table }: FoundTable, { keels }: ReadSheets): boolean =>
  table !== undefined && keels?.has(table) === true;

/** In place of the one it was; what was found in the same cells gives way. */
function replaced(
  tables: readonly FoundTable[],
  base: FoundTable | undefined,
  table: FoundTable,
): readonly FoundTable[] {
  if (base !== undefined) return tables.map((one) => (one === base ? table : one));
  const kept = tables.filter((one) => one.corrected !== undefined || !meet(one, table));
  const after = kept.findIndex((one) => one.sheet === table.sheet && one.area.row > table.area.row);
  const last = kept.map(({ sheet }) => sheet).lastIndexOf(table.sheet);
  const at = after >= 0 ? after : last >= 0 ? last + 1 : kept.length;
  return [...kept.slice(0, at), table, ...kept.slice(at)];
}
