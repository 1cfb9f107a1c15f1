/**
 * Objectives and key results line below line: `O1 …`, `KR1.1 …`, in one column or indented over two
 * or three, with or without figures beside them.
 *
 * @packageDocumentation
 */
import type { Area } from "../../kernel/address";
import { cellText, isBlank } from "../../kernel/cell";
import { regionArea, valueAt, type Region } from "../../kernel/region";
import type { Field } from "../../model/table";
import type { FoundColumn, FoundTable } from "../found";
import type { Item, ItemCell } from "../layout";
import { fieldOf } from "../layouts/layout-reading";
import { conceptsIn, lineOf, type Line } from "./label-of";

const COLUMNS_LOOKED_AT = 3;

export interface OutlineLine extends Line {
  readonly row: number;
  readonly column: number;
}

/** The line of an outline that a row holds in one of its first cells. */
export function lineAt(region: Region, row: number, first: number): OutlineLine | undefined {
  for (let column = first; column < first + COLUMNS_LOOKED_AT; column++) {
    const text = cellText(valueAt(region, row, column));
    if (text === "") continue;
    const line = lineOf(text);
    return line === undefined ? undefined : { ...line, row, column };
  }
  return undefined;
}

const FEWEST_KEY_RESULTS = 2;
const MOST_ROWS = 2_000;

/** Whether rows below a header are numbered lines, objectives and key results by turns. */
export function isOutline(region: Region, rows: readonly number[], first: number): boolean {
  if (rows.length > MOST_ROWS) return false;
  const lines = rows.flatMap((row) => lineAt(region, row, first) ?? []);
  const objectives = lines.filter(({ is }) => is === "objective");
  const keyResults = lines.length - objectives.length;
  // A key result beside its objective is a row of a table.
  const areAlone = objectives.every(
    ({ row, column }) => lineAt(region, row, column + 1)?.is !== "keyResult",
  );
  return objectives.length > 0 && keyResults >= FEWEST_KEY_RESULTS && areAlone;
}

/** A key result per numbered line, under the objective of the line above it. */
export function outlineItems(table: FoundTable, region: Region): readonly Item[] {
  const { area } = table;
  const fields = fieldsBeside(table);
  const items: Item[] = [];
  let objective: ItemCell | undefined;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = lineAt(region, row, area.column);
    if (line === undefined) continue;
    const name = nameOf(region, line);
    if (name === undefined) continue;
    if (line.is === "objective") objective = name;
    else items.push(itemOf(row, name, objective, fields));
  }
  return items;
}

function itemOf(
  row: number,
  name: ItemCell,
  objective: ItemCell | undefined,
  fields: ReadonlyMap<Field, number>,
): Item {
  const item = new Map<Field, ItemCell>([["keyResult", name]]);
  if (objective !== undefined) item.set("objective", objective);
  for (const [field, column] of fields) {
    if (column > name.column && !item.has(field)) item.set(field, { row, column });
  }
  return item;
}

/** The words behind the number, else those in the next filled cell. */
function nameOf(region: Region, { row, column, text }: OutlineLine): ItemCell | undefined {
  if (text !== "") return { row, column, part: text };
  for (let next = column + 1; next <= column + COLUMNS_LOOKED_AT; next++) {
    const value = valueAt(region, row, next);
    if (isBlank(value)) continue;
    return typeof value === "string" ? { row, column: next } : undefined;
  }
  return undefined;
}

const LINES_ABOVE = 3;
const KNOWN = 0.8;

/** Columns that a header over the first line names. */
export function columnsBeside(region: Region, area: Area): readonly FoundColumn[] {
  const { row: top, column: left, columns } = regionArea(region);
  for (let row = area.row - 1; row >= Math.max(top, area.row - LINES_ABOVE); row--) {
    const found: FoundColumn[] = [];
    for (let column = area.column; column < left + columns; column++) {
      const header = cellText(valueAt(region, row, column));
      const [concept] = conceptsIn(header);
      if (header === "" || concept === undefined) continue;
      const field = fieldOf(concept, "okrs");
      if (!found.some((one) => one.field === field))
        found.push({ header, column, field, type: "mixed", confidence: KNOWN });
    }
    if (found.length >= 2) return found;
  }
  return [];
}

function fieldsBeside({ columns }: FoundTable): ReadonlyMap<Field, number> {
  const fields = new Map<Field, number>();
  for (const { field, column, period } of columns) {
    if (field === undefined || period !== undefined || NAMES.has(field) || fields.has(field))
      continue;
    fields.set(field, column);
  }
  return fields;
}

const NAMES: ReadonlySet<Field> = new Set<Field>(["objective", "keyResult", "kpi"]);
