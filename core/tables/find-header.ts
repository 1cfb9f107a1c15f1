/**
 * Where the header of a corrected table stands now: by its texts, wherever they have moved.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import { regionArea, type Region } from "../kernel/region";
import { keptText, labelOf, type TableCorrection } from "./correction";
import type { FoundTable } from "./found";
import { statedLabel } from "./header-block";

/** Share of the header texts that must still be there. */
const ENOUGH = 0.5;
/** Rows of a sheet in which a header is looked for. */
const MOST_ROWS = 2_000;

const plain = (text: string): string => plainWord(keptText(text));

/** How many of the texts are there; each counts as often as it stands. */
function shared(wanted: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of there) left.set(text, (left.get(text) ?? 0) + 1);
  let count = 0;
  for (const text of wanted) {
    const rest = left.get(text) ?? 0;
    if (rest === 0) continue;
    left.set(text, rest - 1);
    count++;
  }
  return count;
}

const namedIn = (headers: readonly string[]): readonly string[] =>
  headers.map(plain).filter((text) => text !== "");

/** The table that a correction speaks of: most of its headers, and of equals the nearest. */
export function correctedTable(
  { headers, headerRow, column }: TableCorrection,
  tables: readonly FoundTable[],
): FoundTable | undefined {
  const wanted = namedIn(headers);
  if (wanted.length === 0) {
    return tables.find((one) => one.headerRow === headerRow && one.area.column === column);
  }
  const away = (one: FoundTable): number =>
    Math.abs(one.headerRow - headerRow) + Math.abs(one.area.column - column);
  return tables
    .map((table) => {
      const there = table.columns.map((one) => plain(labelOf(one)));
      return { table, share: shared(wanted, there) / wanted.length };
    })
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share || away(a.table) - away(b.table))[0]?.table;
}

/** A header row and the columns under it. */
export interface FoundHeader {
  readonly row: number;
  readonly columns: readonly number[];
}

/** The row of a sheet that holds the header texts of a correction. */
export function correctedHeader(
  correction: TableCorrection,
  region: Region,
): FoundHeader | undefined {
  const { row: top, rows } = regionArea(region);
  const { headerRow, headers } = correction;
  const wanted = namedIn(headers);
  if (wanted.length === 0) return undefined;
  const first = headerIn(correction, wanted, region, headerRow);
  if (first?.share === 1) return first;
  let best = first;
  for (let row = top; row < top + Math.min(rows, MOST_ROWS); row++) {
    const one = row === headerRow ? undefined : headerIn(correction, wanted, region, row);
    if (one !== undefined && (best === undefined || isBetter(one, best, headerRow))) best = one;
  }
  return best;
}

type RatedHeader = FoundHeader & { readonly share: number };

const isBetter = (one: RatedHeader, best: RatedHeader, row: number): boolean =>
  one.share > best.share ||
  (one.share === best.share && Math.abs(one.row - row) < Math.abs(best.row - row));

function headerIn(
  { column: start, headers }: TableCorrection,
  wanted: readonly string[],
  region: Region,
  row: number,
): RatedHeader | undefined {
  const { column, columns } = regionArea(region);
  const labels = new Map(
    Array.from({ length: columns }, (_, at) => [
      column + at,
      plain(statedLabel(region, row, column + at)),
    ]),
  );
  const same = headers.every((text, at) => (labels.get(start + at) ?? "") === plain(text));
  // Of two tables side by side with the same headers it is the one that stands where it stood.
  if (same) return { row, columns: headers.map((_, at) => start + at), share: 1 };
  const share = shared(wanted, [...labels.values()]) / wanted.length;
  if (share < ENOUGH) return undefined;
  const places = [...labels].flatMap(([at, text]) => (wanted.includes(text) ? [at] : []));
  const first = Math.min(...places);
  const last = Math.max(...places);
  const span = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return { row, columns: span, share };
}
