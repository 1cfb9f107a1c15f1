/**
 * Which columns of a header stand for periods.
 *
 * @packageDocumentation
 */
import type { Concept } from "../../model/header-lexicon";
import { meaningOf } from "../../model/header-meaning";
import type { Assigned } from "../assign";
import { isPeriodSum, readPeriodText, type Grain, type PeriodText } from "../period-text";

export interface PeriodColumn {
  readonly column: Assigned;
  readonly text: string;
  readonly grain: Grain;
  readonly order: number;
  /** What stands in it: `3月目标` holds targets. */
  readonly concept: Concept;
}

export interface PeriodColumns {
  readonly periods: readonly PeriodColumn[];
  /** 合计, 同比 and the like between them. */
  readonly sums: readonly Assigned[];
  readonly rest: readonly Assigned[];
}

const ROLES: readonly Concept[] = [
  "target",
  "actual",
  "score",
  "value",
  "baseline",
  "threshold",
  "stretch",
  "weight",
  "comparisonBase",
  "status",
  "note",
];

/** Columns of the grain that most of them have. */
export function periodColumns(columns: readonly Assigned[]): PeriodColumns {
  const read = columns.map((column) => ({ column, period: periodOf(column) }));
  const counts = new Map<Grain, number>();
  for (const { period } of read) {
    if (period !== undefined) counts.set(period.grain, (counts.get(period.grain) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const periods: PeriodColumn[] = [];
  const sums: Assigned[] = [];
  const rest: Assigned[] = [];
  for (const { column, period } of read) {
    if (period !== undefined && period.grain === most) periods.push({ column, ...period });
    // The year's own target beside its quarters is no sum of them.
    else if (period?.grain === "year" && period.concept !== "actual") rest.push(column);
    else if (isWholeYear(column, period)) rest.push({ ...column, concept: "comparisonBase" });
    else if (period !== undefined || isPeriodSum(column.cell.text)) sums.push(column);
    else rest.push(column);
  }
  return { periods, sums, rest };
}

/** `2025年实际` beside months or quarters: the whole year they are compared with. */
const isWholeYear = (
  { cell }: Assigned,
  period: Omit<PeriodColumn, "column"> | undefined,
): boolean =>
  period?.grain === "year" &&
  period.concept === "actual" &&
  readPeriodText(cell.text)?.rest !== "" &&
  /实际|完成|actual|result/i.test(cell.text);

function periodOf({ cell }: Assigned): Omit<PeriodColumn, "column"> | undefined {
  const own = roleOf(readPeriodText(cell.text));
  if (own !== undefined) return { ...own, text: cell.text };
  // The period stands above, what is in the column below it.
  const [upper] = cell.levels;
  if (upper === undefined || upper === cell.text) return undefined;
  const above = readPeriodText(upper);
  if (above?.rest !== "") return undefined;
  const concept = conceptIn(cell.text);
  return concept === undefined
    ? undefined
    : { grain: above.grain, order: above.order, concept, text: upper };
}

function roleOf(
  period: PeriodText | undefined,
): { readonly grain: Grain; readonly order: number; readonly concept: Concept } | undefined {
  if (period === undefined) return undefined;
  const { grain, order, rest } = period;
  if (rest === "") return { grain, order, concept: "actual" };
  const concept = conceptIn(rest);
  return concept === undefined ? undefined : { grain, order, concept };
}

function conceptIn(text: string): Concept | undefined {
  const meaning = meaningOf(text);
  return ROLES.find((role) => (meaning.get(role) ?? 0) >= 0.6);
}
