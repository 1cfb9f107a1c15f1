/**
 * Finds the tables of a workbook by their headers, wherever they stand.
 *
 * @packageDocumentation
 */
import { isBlank } from "../kernel/cell";
import { regionArea, valueAt, type Region, type SheetInfo, type TableInfo } from "../kernel/region";
import { bodyRows } from "./body";
import type { FoundTable } from "./found";
import { headerBlocks, type HeaderBlock } from "./header-block";
import { columnsOf, foundKind, readingOf, type HeaderReadingOfTable } from "./reading";

/** Headers stand near the top or below a blank row; other rows of a long sheet are not looked at. */
const ROWS_FROM_TOP = 60;

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
    return tablesIn(
      region,
      sheetName,
      natives.filter(({ sheet }) => sheet === region.sheet),
    );
  });
}

interface Candidate {
  readonly block: HeaderBlock;
  readonly reading: HeaderReadingOfTable;
  readonly native?: TableInfo;
}

function tablesIn(
  region: Region,
  sheetName: string,
  natives: readonly TableInfo[],
): readonly FoundTable[] {
  const candidates = candidatesIn(region, natives);
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
      kind: foundKind(reading.kind),
      reads: reading.kind,
      orientation: "rows",
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
      ...(native === undefined ? {} : { table: native.id }),
    };
    return [table];
  });
}

function candidatesIn(region: Region, natives: readonly TableInfo[]): readonly Candidate[] {
  const { row: first, rows } = regionArea(region);
  const found: Candidate[] = [];
  let free = first;
  for (let row = first; row < first + rows; row++) {
    const native = natives.find(({ area }) => area.row === row);
    const inside = natives.some(({ area }) => row > area.row && row < area.row + area.rows);
    if (inside || (native === undefined && (row < free || !mayBeHeader(region, row)))) continue;
    for (const block of headerBlocks(region, row)) {
      const reading = readingOf(block);
      if (reading === undefined) continue;
      if (native === undefined && reading.fields.size === 1 && isBodyRow(region, block, found)) {
        continue;
      }
      found.push({ block, reading, ...(native === undefined ? {} : { native }) });
      free = Math.max(free, block.lastRow + 1);
    }
  }
  return found;
}

/** A single word such as "O" right under a table's rows is an item, not the header of another. */
const isBodyRow = (region: Region, block: HeaderBlock, found: readonly Candidate[]): boolean =>
  found.some(({ block: { cells } }) => {
    const shared = cells.filter(({ column }) => block.cells.some((own) => own.column === column));
    return shared.some(({ column }) => !isBlank(valueAt(region, block.firstRow - 1, column)));
  });

function mayBeHeader(region: Region, row: number): boolean {
  const { row: first, column, columns } = regionArea(region);
  if (row < first + ROWS_FROM_TOP) return true;
  for (let c = column; c < column + columns; c++) {
    if (!isBlank(valueAt(region, row - 1, c))) return false;
  }
  return true;
}
