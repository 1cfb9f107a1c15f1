/**
 * Tables without a header row: labels down the first column with an item per column, and outlines of
 * objectives and key results that are numbered line by line.
 *
 * @packageDocumentation
 */
import { cellText, isBlank } from "../kernel/cell";
import { regionArea, valueAt, type Region } from "../kernel/region";
import type { Concept } from "../model/header-lexicon";
import { meaningOf } from "../model/header-meaning";
import type { FoundColumn, FoundTable } from "./found";

/** Labels stand in the first columns and near the top. */
const COLUMNS_LOOKED_AT = 3;
const ROWS_LOOKED_AT = 200;
const FEWEST_LABELS = 3;
const FEWEST_ITEMS = 2;
const MOST_ITEMS = 60;
const CONFIDENCE = 0.55;

const NUMBERED_KR = /^(?:kr|关键结果|key result|主要成果)\s*[-#]?\s*\d[\d.-]*\s*[:：.、]?/i;
const NUMBERED_O = /^(?:o|目标|objective)\s*[-#]?\s*\d{1,2}\s*[:：.、]?/i;
const ANCHORS: ReadonlySet<Concept> = new Set<Concept>(["objective", "keyResult", "kpi"]);

/** What stands in the region's first columns and in no table that was found by its header. */
export function uprightTables(
  region: Region,
  sheetName: string,
  found: readonly FoundTable[],
): readonly FoundTable[] {
  const { row: top, column: left, rows, columns } = regionArea(region);
  const last = top + Math.min(rows, ROWS_LOOKED_AT);
  for (let column = left; column < left + Math.min(columns, COLUMNS_LOOKED_AT); column++) {
    const one = transposedIn(region, column, top, last) ?? outlineIn(region, column, top, last);
    if (one === undefined || found.some((other) => isSurer(other, one))) continue;
    return [{ ...one, sheet: region.sheet, sheetName }];
  }
  return [];
}

type Placed = Omit<FoundTable, "sheet" | "sheetName">;

const isSurer = (other: FoundTable, { area, confidence }: Placed): boolean =>
  other.reads !== undefined &&
  other.confidence >= confidence &&
  other.area.row < area.row + area.rows &&
  area.row < other.area.row + other.area.rows;

function transposedIn(
  region: Region,
  column: number,
  top: number,
  last: number,
): Placed | undefined {
  let run: number[] = [];
  for (let row = top; row <= last; row++) {
    if (row < last && conceptAt(region, row, column) !== undefined) {
      run.push(row);
      continue;
    }
    const table = run.length >= FEWEST_LABELS ? transposed(region, column, run) : undefined;
    if (table !== undefined) return table;
    run = [];
  }
  return undefined;
}

function conceptAt(region: Region, row: number, column: number): Concept | undefined {
  const text = cellText(valueAt(region, row, column));
  if (text === "" || text.length > 24) return undefined;
  if (NUMBERED_KR.test(text)) return "keyResult";
  const [best] = [...meaningOf(text)].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 0.8 ? best[0] : undefined;
}

function transposed(region: Region, column: number, rows: readonly number[]): Placed | undefined {
  const concepts = new Set(rows.map((row) => conceptAt(region, row, column)));
  const anchor = rows.find((row) => ANCHORS.has(conceptAt(region, row, column) ?? "note"));
  const items = itemColumns(region, column, rows);
  if (anchor === undefined || concepts.size < 3 || items.length < FEWEST_ITEMS) return undefined;
  // Another label beside each label: a form, or a header row of its own.
  const beside = rows.filter((row) => conceptAt(region, row, column + 1) !== undefined);
  if (beside.length * 2 >= rows.length) return undefined;
  const isOkr = concepts.has("objective") || concepts.has("keyResult");
  const [first = 0] = rows;
  return {
    kind: isOkr ? "okr" : "kpi",
    orientation: "transposed",
    area: { row: first, column, rows: rows.length, columns: items.length + 1 },
    headerRow: first,
    columns: items.map((item): FoundColumn => {
      const header = cellText(valueAt(region, anchor, item));
      return { header, column: item, type: "mixed", confidence: 0 };
    }),
    rows,
    confidence: CONFIDENCE,
    reasons: [{ code: "row-words", header: cellText(valueAt(region, first, column)) }],
  };
}

/** Columns to the right with something beside most labels. */
function itemColumns(region: Region, column: number, rows: readonly number[]): readonly number[] {
  const { column: left, columns } = regionArea(region);
  const items: number[] = [];
  for (let item = column + 1; item < Math.min(left + columns, column + MOST_ITEMS); item++) {
    const filled = rows.filter((row) => !isBlank(valueAt(region, row, item))).length;
    if (filled * 2 < rows.length) break;
    items.push(item);
  }
  return items;
}

function outlineIn(region: Region, column: number, top: number, last: number): Placed | undefined {
  const lines: { readonly row: number; readonly isKr: boolean }[] = [];
  for (let row = top; row < last; row++) {
    const text = cellText(valueAt(region, row, column));
    if (NUMBERED_KR.test(text)) lines.push({ row, isKr: true });
    else if (NUMBERED_O.test(text)) lines.push({ row, isKr: false });
  }
  const keyResults = lines.filter(({ isKr }) => isKr).map(({ row }) => row);
  const [first] = lines;
  if (first === undefined || first.isKr || keyResults.length < FEWEST_ITEMS) return undefined;
  const end = Math.max(...lines.map(({ row }) => row));
  const { column: left, columns } = regionArea(region);
  return {
    kind: "okr",
    orientation: "stacked",
    area: { row: first.row, column, rows: end - first.row + 1, columns: left + columns - column },
    headerRow: first.row,
    columns: [],
    rows: keyResults,
    confidence: CONFIDENCE,
    reasons: [{ code: "row-words", header: cellText(valueAt(region, first.row, column)) }],
  };
}
