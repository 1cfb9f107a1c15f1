/**
 * Tables without a header row: labels down the first column with an item per column, and outlines of
 * objectives and key results that are numbered line by line.
 *
 * @packageDocumentation
 */
import { cellText, isBlank } from "../kernel/cell";
import { regionArea, valueAt, type Region } from "../kernel/region";
import type { Concept } from "../model/header-lexicon";
import { mergeAt } from "./region-index";
import type { FoundColumn, FoundTable } from "./found";
import { conceptsIn } from "./items/label-of";
import { columnsBeside, lineAt, type OutlineLine } from "./items/outline";

/** Labels stand in the first columns and near the top. */
const COLUMNS_LOOKED_AT = 3;
const ROWS_LOOKED_AT = 200;
const FEWEST_LABELS = 3;
const FEWEST_ITEMS = 2;
const MOST_ITEMS = 60;
/** Labels that are KPIs' words, in a place where forms have them too. */
const CONFIDENCE = 0.55;
/** Objectives and key results that are both named as such leave little doubt. */
const SURE_OKRS = 0.75;

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

const conceptAt = (region: Region, row: number, column: number): Concept | undefined =>
  conceptsIn(cellText(valueAt(region, row, column)))[0];

function transposed(region: Region, column: number, rows: readonly number[]): Placed | undefined {
  const concepts = new Set(rows.map((row) => conceptAt(region, row, column)));
  const anchor = rows.find((row) => ANCHORS.has(conceptAt(region, row, column) ?? "note"));
  const items = itemColumns(region, column, rows);
  if (anchor === undefined || concepts.size < 3 || items.length < FEWEST_ITEMS) return undefined;
  // Another label beside each label: a form, or a header row of its own.
  const beside = rows.filter((row) => conceptAt(region, row, column + 1) !== undefined);
  if (beside.length * 2 >= rows.length) return undefined;
  if (!isFilledAcross(region, column, rows, items)) return undefined;
  const isOkr = concepts.has("objective") || concepts.has("keyResult");
  const [first = 0] = rows;
  return {
    kind: isOkr ? "okr" : "kpi",
    reads: isOkr ? "okrs" : "kpis",
    orientation: "transposed",
    area: { row: first, column, rows: rows.length, columns: items.length + 1 },
    headerRow: first,
    columns: items.map((item): FoundColumn => {
      const header = cellText(valueAt(region, anchor, item));
      return { header, column: item, type: "mixed", confidence: 0 };
    }),
    rows,
    confidence: concepts.has("keyResult") ? SURE_OKRS : CONFIDENCE,
    reasons: [{ code: "row-words", header: cellText(valueAt(region, first, column)) }],
  };
}

/** An objective per column: one that stands alone in its row heads an outline. */
function isFilledAcross(
  region: Region,
  column: number,
  rows: readonly number[],
  items: readonly number[],
): boolean {
  const objectives = rows.filter((row) => conceptAt(region, row, column) === "objective");
  const isFilled = (row: number, item: number): boolean =>
    !isBlank(valueAt(region, row, item)) || mergeAt(region, row, item) !== undefined;
  return objectives.every(
    (row) => items.filter((item) => isFilled(row, item)).length * 2 >= items.length,
  );
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

/** Numbered lines in one column, or objectives in one and key results in the next. */
function outlineIn(region: Region, column: number, top: number, last: number): Placed | undefined {
  const lines: OutlineLine[] = [];
  for (let row = top; row < last; row++) {
    const line = lineAt(region, row, column);
    if (line !== undefined) lines.push(line);
  }
  const keyResults = lines.filter(({ is }) => is === "keyResult").map(({ row }) => row);
  const [first] = lines;
  if (first === undefined || first.is === "keyResult" || keyResults.length < FEWEST_ITEMS)
    return undefined;
  const end = Math.max(...lines.map(({ row }) => row));
  const { column: left, columns } = regionArea(region);
  const area = {
    row: first.row,
    column,
    rows: end - first.row + 1,
    columns: left + columns - column,
  };
  return {
    kind: "okr",
    reads: "okrs",
    orientation: "stacked",
    area,
    headerRow: first.row,
    columns: columnsBeside(region, area),
    rows: keyResults,
    confidence: SURE_OKRS,
    reasons: [{ code: "row-words", header: cellText(valueAt(region, first.row, first.column)) }],
  };
}
