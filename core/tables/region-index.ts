/**
 * Merges and number formats of a region by cell, looked up without going through all of them.
 *
 * @packageDocumentation
 */
import type { Area } from "../kernel/address";
import type { FormatRun, Region } from "../kernel/region";

interface RegionIndex {
  readonly merges: ReadonlyMap<number, readonly Area[]>;
  readonly formats: ReadonlyMap<number, readonly FormatRun[]>;
}

const INDEXES = new WeakMap<Region, RegionIndex>();

function indexOf(region: Region): RegionIndex {
  const known = INDEXES.get(region);
  if (known !== undefined) return known;
  // By their first column: a wide merge is found from any column through its first row's list.
  const merges = new Map<number, Area[]>();
  for (const area of region.merges) {
    for (let row = area.row; row < area.row + Math.min(area.rows, MOST_MERGED_ROWS); row++) {
      push(merges, row, area);
    }
  }
  const formats = new Map<number, FormatRun[]>();
  for (const run of region.formats) push(formats, run.column, run);
  for (const runs of formats.values()) runs.sort((a, b) => a.row - b.row);
  const index = { merges, formats };
  INDEXES.set(region, index);
  return index;
}

/** A merge of more rows is looked at in its first ones only: no label is that tall. */
const MOST_MERGED_ROWS = 50;

function push<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The merged area that a cell belongs to. */
export const mergeAt = (region: Region, row: number, column: number): Area | undefined =>
  region.merges.length === 0
    ? undefined
    : indexOf(region)
        .merges.get(row)
        ?.find((area) => column >= area.column && column < area.column + area.columns);

/** Number format code of a cell; `undefined` for General. */
export function formatAt(
  region: Region,
  row: number | undefined,
  column: number,
): string | undefined {
  if (row === undefined || region.formats.length === 0) return undefined;
  const runs = indexOf(region).formats.get(column);
  if (runs === undefined) return undefined;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.row ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run !== undefined && row >= run.row && row < run.row + run.rows
    ? region.formatCodes[run.format]
    : undefined;
}
