/**
 * Ids that two rows share, as after two people have planned at once.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { Field } from "../../model/table";
import { textOf, type TableLayout } from "../../tables/layout";
import { found, type Finding } from "../port/findings";
import type { IdKind } from "./ids";
import { cellSpot } from "../port/spots";

/** A row whose id another row has had first. */
export interface Duplicate {
  readonly kind: IdKind;
  readonly field: Field;
  readonly row: number;
  readonly id: string;
  /** Rows of one objective share its id, so they get their new one together. */
  readonly group: string;
}

/** Key results and KPIs have one row each; an objective has one title. */
const COLUMNS: readonly (readonly [IdKind, Field, anchor: Field])[] = [
  ["KR", "krId", "keyResult"],
  ["O", "objectiveId", "objective"],
  ["KPI", "id", "kpi"],
];

/** In the order of the rows; the first row with an id keeps it. */
export function duplicatesIn(layout: TableLayout): readonly Duplicate[] {
  return COLUMNS.flatMap(([kind, field, anchor]) => {
    if (!layout.columns.has(field) || !layout.columns.has(anchor)) return [];
    const first = new Map<string, string>();
    return layout.table.rows.flatMap((row): readonly Duplicate[] => {
      const id = textOf(layout, row, field);
      const title = textOf(layout, row, anchor);
      if (id === undefined || title === undefined) return [];
      const group = kind === "O" ? plainWord(title) : String(row);
      const owner = first.get(id);
      if (owner === undefined) first.set(id, group);
      return owner === undefined || owner === group ? [] : [{ kind, field, row, id, group }];
    });
  });
}

/** One finding per id that stands twice, at the first row that should have another. */
export function duplicateFindings(layout: TableLayout): readonly Finding[] {
  const byId = new Map<string, Duplicate[]>();
  for (const duplicate of duplicatesIn(layout)) {
    byId.set(duplicate.id, [...(byId.get(duplicate.id) ?? []), duplicate]);
  }
  return [...byId].flatMap(([id, rows]) => {
    const [one] = rows;
    if (one === undefined) return [];
    const spot = cellSpot(layout, one.row, one.field);
    return [found("duplicate-id", "warning", { id, rows: rows.length + 1 }, spot)];
  });
}
