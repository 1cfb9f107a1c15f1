/**
 * Fields down the first column and an OKR or KPI in each column beside it.
 *
 * @packageDocumentation
 */
import { cellText, isBlank } from "../../kernel/cell";
import { valueAt, type Region } from "../../kernel/region";
import type { Field } from "../../model/table";
import type { FoundTable } from "../found";
import type { Item, ItemCell } from "../layout";
import { fieldOf } from "../layouts/layout-reading";
import { mergeAt } from "../region-index";
import { conceptsIn } from "./label-of";

interface Label {
  readonly row: number;
  readonly inPercent: boolean;
  readonly field: Field;
}

const NAMES: ReadonlySet<Field> = new Set<Field>(["objective", "keyResult", "kpi"]);

/** One item per column, or one per `KR1`, `KR2` … of a column. */
export function transposedItems(table: FoundTable, region: Region): readonly Item[] {
  const labels = labelsOf(table, region);
  const anchor: Field = table.kind === "okr" ? "keyResult" : "kpi";
  const own = labels.filter(({ field }) => field === anchor);
  const groups = own.length === 0 ? [] : groupsOf(labels, own, anchor);
  return table.columns.flatMap(({ column }) =>
    groups.flatMap((group): readonly Item[] => {
      const item = new Map<Field, ItemCell>();
      for (const { row, field, inPercent } of group) {
        const cell = filledAt(region, row, column, field);
        if (cell !== undefined && !item.has(field)) item.set(field, { ...cell, inPercent });
      }
      const name = item.get(anchor);
      return name === undefined || isBlank(valueAt(region, name.row, name.column)) ? [] : [item];
    }),
  );
}

function labelsOf({ area, rows, kind }: FoundTable, region: Region): readonly Label[] {
  const isOkr = kind === "okr";
  const read = rows.flatMap((row) => {
    const label = cellText(valueAt(region, row, area.column));
    const concepts = conceptsIn(label);
    return concepts.length === 0 ? [] : [{ row, concepts, inPercent: /[%％]/.test(label) }];
  });
  const hasObjective = read.some(({ concepts }) => concepts[0] === "objective");
  let taken = hasObjective || !isOkr;
  return read.map(({ row, inPercent, concepts: [first = "note", ...others] }): Label => {
    // 目标 over words is the objective; beside key results the first one is.
    if (!taken && others.includes("objective")) {
      taken = true;
      return { row, inPercent, field: "objective" };
    }
    const concept = first === "kpi" && isOkr ? "keyResult" : first;
    return { row, inPercent, field: fieldOf(concept, isOkr ? "okrs" : "kpis") };
  });
}

/** Labels that stand once for each name go with it in order; the others hold for all. */
function groupsOf(
  labels: readonly Label[],
  own: readonly Label[],
  anchor: Field,
): readonly (readonly Label[])[] {
  const counts = new Map<Field, number>();
  for (const { field } of labels) counts.set(field, (counts.get(field) ?? 0) + 1);
  const isEach = ({ field }: Label): boolean =>
    own.length > 1 && field !== anchor && counts.get(field) === own.length;
  const shared = labels.filter((label) => label.field !== anchor && !isEach(label));
  return own.map((name, place) => {
    const each = labels.filter(
      (label) =>
        isEach(label) && labels.filter(({ field }) => field === label.field)[place] === label,
    );
    // A figure that stands once under several names is nobody's.
    const common = own.length === 1 ? shared : shared.filter(({ field }) => !FIGURES.has(field));
    return [name, ...each, ...common];
  });
}

const FIGURES: ReadonlySet<Field> = new Set<Field>([
  "target",
  "baseline",
  "current",
  "actual",
  "weight",
  "unit",
  "score",
  "value",
  "threshold",
  "stretch",
]);

/** An objective merged over several columns, or blank beside the first, holds for all of them. */
function filledAt(region: Region, row: number, column: number, field: Field): ItemCell | undefined {
  if (!isBlank(valueAt(region, row, column))) return { row, column };
  const merge = mergeAt(region, row, column);
  if (merge !== undefined && !isBlank(valueAt(region, merge.row, merge.column))) {
    return { row: merge.row, column: merge.column };
  }
  return NAMES.has(field) ? undefined : { row, column };
}
