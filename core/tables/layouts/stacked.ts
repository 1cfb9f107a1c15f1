/**
 * Several rows per KPI: its target, its actual, the gap between them.
 *
 * @packageDocumentation
 */
import { cellText } from "../../kernel/cell";
import { plainWord } from "../../kernel/plain-word";
import { valueAt } from "../../kernel/region";
import type { Concept } from "../../model/header-lexicon";
import { meaningOf } from "../../model/header-meaning";
import type { Assigned } from "../assign";
import { tradeAgainst } from "../lookalike";
import {
  columnOf,
  confidenceOf,
  ENOUGH,
  fieldsOf,
  type LayoutReading,
  type SeenTable,
} from "./layout-reading";

const GAPS = new Set(
  [
    "差异",
    "差额",
    "差距",
    "偏差",
    "variance",
    "gap",
    "diff",
    "difference",
    "同比",
    "环比",
    "var",
    "delta",
    "+/-",
    "abweichung",
    "ecart",
  ].map(plainWord),
);

/** What a word at the start of a row says the row holds. */
export function rowConcept(text: string): Concept | "gap" | undefined {
  if (text.length > 20) return undefined;
  if (GAPS.has(plainWord(text).replace(/[%\s()（）]+$/, ""))) return "gap";
  const meaning = meaningOf(text);
  const words: readonly Concept[] = [
    "target",
    "actual",
    "value",
    "baseline",
    "comparisonBase",
    "threshold",
    "stretch",
    "score",
  ];
  return words.find((concept) => (meaning.get(concept) ?? 0) >= 0.8);
}

/** The column whose cells say by turns target and actual. */
export function rowWordColumn(
  { region, rows }: SeenTable,
  columns: readonly Assigned[],
): Assigned | undefined {
  return columns.find(({ cell: { column }, profile }) => {
    if (profile.text < 0.8 || profile.distinct > 0.7 || profile.filled < 4) return false;
    const words = rows
      .map((row) => cellText(valueAt(region, row, column)))
      .filter((text) => text !== "");
    const concepts = words.map(rowConcept).filter((one) => one !== undefined);
    return concepts.length >= words.length * 0.7 && new Set(concepts).size >= 2;
  });
}

/** One value column beside the row words: no periods. */
export function stacked(seen: SeenTable): LayoutReading | undefined {
  const words = rowWordColumn(seen, seen.columns);
  const values = seen.columns.filter(({ profile }) => profile.number > 0.6);
  const names = columnOf(seen, "kpi");
  if (words === undefined || values.length === 0 || names === undefined || names === words)
    return undefined;
  const { kpis } = seen.evidence;
  // "Line" over target and actual is no production line.
  const against = Math.max(0, seen.evidence.against - tradeAgainst(words.cell.text));
  const own = 2.6 + names.byWords + seen.context.kpi - against;
  // Rows that say target and actual by turns are no items, however well the columns read.
  const points = own < ENOUGH ? own : Math.max(own, kpis - against + 0.5);
  if (points < ENOUGH) return undefined;
  return {
    kind: "kpi",
    reads: "kpis",
    orientation: "stacked",
    fields: fieldsOf(
      seen.columns.filter((one) => one !== words),
      "kpis",
    ),
    anchor: names.cell.column,
    points,
    confidence: Math.min(0.7, confidenceOf(points, seen.evidence.understood)),
    reasons: [{ code: "row-words", header: words.cell.text }],
  };
}
