/**
 * Rows of a returned sheet beside the rows it was made with, in whatever order they now stand.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, type CellValue } from "../../kernel/cell";
import { plainWord } from "../../kernel/plain-word";
import { fieldOf, isSame, placed } from "./collect-cell";
import type { SheetDifference, NotTaken } from "./differences";
import type { ReturnedRow, ReturnedSheet, SheetColumn } from "./returned";
import type { Snapshot } from "../port/snapshot";
import type { BaseReader } from "./split-base";
import { lineCells, rowName, type SheetItem, type SheetLine } from "./split-sheet";
import type { DepartmentLines } from "./split";

/** A difference before it is known whose it is. */
type Told = Omit<SheetDifference, "source" | "department" | "column"> & {
  readonly column: SheetColumn | "";
};

type ItemLine = SheetLine & { readonly item: SheetItem };

/** Whether a cell stood so when the sheet was made; `undefined` when nobody knows. */
type Stood = (row: string, column: string, value: CellValue) => boolean | undefined;

export function rowDifferences(
  { source, rows }: ReturnedSheet,
  { department, lines, words }: DepartmentLines,
  snapshot: Snapshot,
  base: BaseReader | undefined,
): readonly SheetDifference[] {
  const stood: Stood = (row, column, value) => base?.({ department, row, column, value });
  const items = lines.flatMap(({ item, ...line }): readonly ItemLine[] =>
    item === undefined ? [] : [{ ...line, item }],
  );
  const pairs = paired(rows, items);
  const told = rows.flatMap((row): readonly Told[] => {
    const line = pairs.get(row);
    return line === undefined
      ? [unpaired(row, items, stood)]
      : cellDifferences(row, line, snapshot, stood);
  });
  const found = new Set(pairs.values());
  const missing = items.filter((line) => !found.has(line)).map(({ item }) => notThere(item, stood));
  const headers: Readonly<Record<string, string>> = { ...words.okrHeaders, ...words.kpiHeaders };
  return [...told, ...missing].map((one) => ({
    ...one,
    source,
    department,
    id: `${department}/${one.id}`,
    column: headers[one.column] ?? "",
  }));
}

/** By id and name, by name, by id: the surest first, whatever was moved or renamed. */
function paired(
  rows: readonly ReturnedRow[],
  lines: readonly ItemLine[],
): ReadonlyMap<ReturnedRow, ItemLine> {
  const pairs = new Map<ReturnedRow, ItemLine>();
  const used = new Set<ItemLine>();
  for (const isOf of [isBoth, isNamed, isKeyed]) {
    for (const row of rows) {
      if (pairs.has(row)) continue;
      const line = lines.find((one) => !used.has(one) && isOf(row, one.item));
      if (line === undefined) continue;
      pairs.set(row, line);
      used.add(line);
    }
  }
  return pairs;
}

const isNamed = (row: ReturnedRow, { part, name }: SheetItem): boolean =>
  part === row.part && plainWord(name) === plainWord(row.name);

const isKeyed = (row: ReturnedRow, { part, key }: SheetItem): boolean =>
  part === row.part && key !== "" && key === row.key;

const isBoth = (row: ReturnedRow, item: SheetItem): boolean =>
  isNamed(row, item) && isKeyed(row, item);

const whole = (id: string, item: string, after: CellValue, notTaken: NotTaken): Told => ({
  id,
  item,
  column: "",
  before: null,
  after,
  notTaken,
});

function unpaired(row: ReturnedRow, lines: readonly ItemLine[], stood: Stood): Told {
  const name = rowName(row);
  const texts = [...row.cells.values()].map(cellText).filter((text) => text !== "");
  const again = lines.some(({ item }) => isNamed(row, item) || isKeyed(row, item));
  const gone = stood(name, "", null) === true;
  const why = again ? "row-twice" : gone ? "row-gone" : "row-added";
  return whole(name, row.name, texts.join(" · "), why);
}

function notThere(item: SheetItem, stood: Stood): Told {
  const name = rowName(item);
  const newer = stood(name, "", null) === false;
  return whole(name, item.name, null, newer ? "row-newer" : "row-missing");
}

/** What Keel works out anew each day: without a record of how it stood, no change is known. */
const MOVES_BY_ITSELF: ReadonlySet<SheetColumn> = new Set<SheetColumn>([
  "saidBack",
  "points",
  "status",
  "score",
]);

/** Columns that name the row or are worked out; the rest of those without a field is filled in. */
const DERIVED: ReadonlySet<SheetColumn> = new Set<SheetColumn>([...MOVES_BY_ITSELF, "id", "role"]);

function cellDifferences(
  row: ReturnedRow,
  { item, cells }: ItemLine,
  snapshot: Snapshot,
  stood: Stood,
): readonly Told[] {
  const name = rowName(item);
  const now = lineCells({ cells, part: item.part });
  return [...row.cells].flatMap(([column, given]): readonly Told[] => {
    const before = now.get(column) ?? null;
    if (isSame(before, given)) return [];
    const left = stood(name, column, given);
    const own = fieldOf(column) === undefined;
    if (own && (left === true || (left === undefined && MOVES_BY_ITSELF.has(column)))) return [];
    const one = { id: `${name}/${column}`, item: item.name, column, before };
    if (own && isBlank(given) && !DERIVED.has(column)) return [];
    if (DERIVED.has(column)) return [{ ...one, after: given, notTaken: "derived" }];
    const { after, ...place } = placed(item, column, given, snapshot);
    // Text that says the same number.
    if (isSame(before, after)) return [];
    const told = { ...one, after, ...place };
    if (left === true && place.notTaken === undefined) {
      return [{ ...told, notTaken: "changed-since" }];
    }
    const both = stood(name, column, before) === false && place.notTaken === undefined;
    return [both ? { ...told, doubt: "both-changed" } : told];
  });
}
