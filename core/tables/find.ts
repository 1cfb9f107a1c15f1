/**
 * Finds the tables of a workbook by their headers and what stands below them, wherever they stand.
 *
 * @packageDocumentation
 */
import type { Area } from "../kernel/address";
import { isBlank } from "../kernel/cell";
import { regionArea, valueAt, type Region, type SheetInfo, type TableInfo } from "../kernel/region";
import { meaningOf } from "../model/header-meaning";
import { uprightTables } from "./find-upright";
import { bodyRows, roughRows } from "./body";
import { contextOf } from "./context";
import type { FoundTable } from "./found";
import { headerBlocks, namesColumn, type HeaderBlock } from "./header-block";
import { asHistory } from "./long-history";
import type { LayoutReading } from "./layouts/layout-reading";
import { columnsOf, readTable } from "./reading";

/** Headers stand near the top or below a blank row; other rows of a long sheet are not looked at. */
const ROWS_FROM_TOP = 60;
/** So many header rows of a sheet are read in full. */
const MOST_READ = 200;

/**
 * Every table in the regions that were read, top to bottom, left to right.
 *
 * @param sheets - For the names that people see.
 * @param natives - Tables the host knows; their header row needs no guess.
 */
export function findTables(
  regions: readonly Region[],
  sheets: readonly SheetInfo[],
  natives: readonly TableInfo[],
): readonly FoundTable[] {
  return regions.flatMap((region) => {
    const sheetName = sheets.find(({ id }) => id === region.sheet)?.name ?? region.sheet;
    const own = natives.filter(({ sheet }) => sheet === region.sheet);
    const tables = tablesIn(region, sheetName, own);
    const upright = uprightTables(region, sheetName, tables);
    return [...tables.filter((table) => !upright.some((one) => covers(one, table))), ...upright];
  });
}

/** Of a table read in two ways the surer one is kept; one of the host's own always is. */
const covers = ({ area }: FoundTable, { area: other, table }: FoundTable): boolean =>
  table === undefined &&
  other.row < area.row + area.rows &&
  area.row < other.row + other.rows &&
  other.column < area.column + area.columns &&
  area.column < other.column + other.columns;

interface Candidate {
  readonly block: HeaderBlock;
  readonly reading: LayoutReading;
  readonly native?: TableInfo;
}

function tablesIn(
  region: Region,
  sheetName: string,
  natives: readonly TableInfo[],
): readonly FoundTable[] {
  const candidates = candidatesIn(region, sheetName, natives);
  return candidates.flatMap((candidate, index) => {
    const { block, reading, native } = candidate;
    const columns = block.cells.map(({ column }) => column);
    const below = candidates
      .slice(index + 1)
      .find((other) => other.block.cells.some(({ column }) => columns.includes(column)));
    const end = native === undefined ? below?.block.firstRow : native.area.row + native.area.rows;
    const body = bodyRows(region, block, reading, end, native !== undefined);
    if (body.rows.length === 0 && native === undefined) return [];
    const first = Math.min(...columns);
    const table: FoundTable = {
      sheet: region.sheet,
      sheetName,
      kind: reading.kind,
      ...(reading.reads === undefined ? {} : { reads: reading.reads }),
      orientation: reading.orientation,
      area: {
        row: block.firstRow,
        column: first,
        rows: body.lastRow - block.firstRow + 1,
        columns: Math.max(...columns) - first + 1,
      },
      headerRow: block.lastRow,
      columns: columnsOf(region, block, reading, body.rows),
      rows: body.rows,
      confidence: reading.confidence,
      reasons: reading.reasons,
      ...(native === undefined ? {} : { table: native.id }),
    };
    return [asHistory(region, table)];
  });
}

function candidatesIn(
  region: Region,
  sheetName: string,
  natives: readonly TableInfo[],
): readonly Candidate[] {
  const area = regionArea(region);
  const { row: first, rows } = area;
  const nativeRows = new Map(natives.map((native) => [native.area.row, native]));
  const found: Candidate[] = [];
  let free = first;
  let read = 0;
  for (let row = first; row < first + rows; row++) {
    const native = nativeRows.get(row);
    const inside = natives.some(({ area }) => row > area.row && row < area.row + area.rows);
    if (inside || (native === undefined && (row < free || !mayBeHeader(region, area, row))))
      continue;
    for (const block of headerBlocks(region, row)) {
      const isBody = native === undefined && isInBody(region, block, found);
      if (isBody ? !isAnotherHeader(block) : !isPromising(block)) continue;
      if (++read > MOST_READ) return found;
      const one = readBlock(region, sheetName, block, native);
      if (one === undefined || (isBody && one.reading.reads === undefined)) continue;
      const better = native === undefined ? betterBelow(region, sheetName, one) : undefined;
      const taken = better ?? one;
      found.push(taken);
      free = Math.max(free, taken.block.lastRow + 1);
    }
  }
  return found;
}

function readBlock(
  region: Region,
  sheetName: string,
  block: HeaderBlock,
  native: TableInfo | undefined,
): Candidate | undefined {
  const context = contextOf(region, sheetName, block.firstRow);
  const end = native === undefined ? undefined : native.area.row + native.area.rows;
  const rows = roughRows(region, block, end);
  const reading = readTable(region, block, rows, context, native !== undefined);
  return reading === undefined ? undefined : { block, reading, ...(native && { native }) };
}

const LINES_BELOW = 3;

/** A line of a form above a header may read like one; the header itself reads better. */
function betterBelow(
  region: Region,
  sheetName: string,
  { block, reading }: Candidate,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (let row = block.lastRow + 1; row <= block.lastRow + LINES_BELOW; row++) {
    for (const other of headerBlocks(region, row)) {
      const shared = other.cells.filter(({ column }) =>
        block.cells.some((own) => own.column === column),
      );
      if (shared.length < 2 || !isAnotherHeader(other)) continue;
      const one = readBlock(region, sheetName, other, undefined);
      const points = best?.reading.points ?? reading.points;
      if (one !== undefined && one.reading.points > points + 1) best = one;
    }
  }
  return best;
}

/** At least one label that columns have. */
const isPromising = ({ cells }: HeaderBlock): boolean =>
  cells.some(({ text, levels }) => namesColumn(text) || levels.some(namesColumn));

const KNOWN = 0.8;

/** Below another table's header nearly every text has to be a header's word. */
function isAnotherHeader({ cells }: HeaderBlock): boolean {
  const texts = cells.filter(({ text }) => text !== "");
  const known = texts.filter(({ text }) =>
    [...meaningOf(text).values()].some((sure) => sure >= KNOWN),
  );
  return known.length >= 2 && known.length >= texts.length * 0.6;
}

/** Right below the rows of a table that was found, without a blank row between. */
const isInBody = (region: Region, block: HeaderBlock, found: readonly Candidate[]): boolean =>
  found.some(({ block: { cells, lastRow } }) => {
    if (block.firstRow <= lastRow) return false;
    const shared = cells.filter(({ column }) => block.cells.some((own) => own.column === column));
    return shared.some(({ column }) => !isBlank(valueAt(region, block.firstRow - 1, column)));
  });

/** @param area - That of the region: rows are many, and it is the same for all of them. */
function mayBeHeader({ values }: Region, area: Area, row: number): boolean {
  if (row < area.row + ROWS_FROM_TOP) return true;
  return values[row - 1 - area.row]?.every(isBlank) ?? true;
}
