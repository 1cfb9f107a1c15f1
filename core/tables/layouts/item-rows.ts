/**
 * One item per row: KPIs or key results with their columns, the most usual table.
 *
 * @packageDocumentation
 */
import type { Assigned } from "../assign";
import { isWeakTarget } from "../evidence";
import type { TableReason } from "../found";
import {
  columnOf,
  confidenceOf,
  ENOUGH,
  fieldsOf,
  partiesOf,
  type FieldReading,
  type LayoutReading,
  type SeenTable,
} from "./layout-reading";

const SPECIFIC = 0.85;
/** A header that says KPI and one more column is a table of KPIs. */
const NAMED = 0.9;

export function okrRows(seen: SeenTable): LayoutReading | undefined {
  const keyResult = columnOf(seen, "keyResult");
  const objective = columnOf(seen, "objective");
  const anchor = keyResult ?? objective;
  if (anchor === undefined) return undefined;
  const { okrs, against, understood } = seen.evidence;
  // A goal beside KPIs is what they serve; key results are not called KPIs.
  const kpi = columnOf(seen, "kpi");
  const isKpis =
    kpi !== undefined &&
    kpi.byWords >= SPECIFIC &&
    (keyResult?.byWords ?? 0) < SPECIFIC &&
    columnOf(seen, "parent") === undefined;
  const points = okrs + seen.context.okr - against - (isKpis ? 2 : 0);
  return reading(seen, "okr", anchor, points, confidenceOf(points, understood));
}

export function kpiRows(seen: SeenTable): LayoutReading | undefined {
  const kpi = columnOf(seen, "kpi");
  if (kpi === undefined) return undefined;
  const { kpis, against, understood } = seen.evidence;
  const others = seen.columns.filter((one) => one !== kpi && one.byWords >= 0.5).length;
  const isNamed = kpi.byWords >= NAMED && kpi.sure >= 0.6 && others > 0;
  const isAlone = kpi.byWords >= NAMED && seen.columns.length <= 2;
  const least = (isNamed || isAlone) && against < 2.4 ? ENOUGH : 0;
  const points = Math.max(kpis - against, least);
  // Names that nobody calls KPIs have to sound like some, or stand beside targets or weights.
  const speaks = (["target", "actual", "weight", "pointsRule"] as const).some(
    (one) => (columnOf(seen, one)?.byWords ?? 0) >= 0.6,
  );
  if (kpi.byWords < 0.5 && kpi.profile.metric < 0.6 && !speaks) return undefined;
  const whole = reading(seen, "kpi", kpi, points, confidenceOf(points, understood));
  return whole && { ...whole, fields: withScores(seen, whole.fields) };
}

/**
 * In an appraisal form the columns to the right that nobody named otherwise, blank or with figures,
 * are there for the points: one per team, rater or round.
 */
function withScores(
  seen: SeenTable,
  fields: ReadonlyMap<number, FieldReading>,
): ReadonlyMap<number, FieldReading> {
  const isForm =
    columnOf(seen, "weight") !== undefined && columnOf(seen, "pointsRule") !== undefined;
  const isScored = (["score", "actual"] as const).some((one) => columnOf(seen, one) !== undefined);
  if (!isForm || isScored) return fields;
  const last = Math.max(
    ...seen.columns.map(({ concept }, at) => (concept === undefined ? -1 : at)),
  );
  const open = seen.columns
    .slice(last + 1)
    .filter(({ cell, profile, isParty }) => cell.text !== "" && !isParty && profile.text < 0.3);
  const all = new Map(fields);
  for (const { cell } of open) all.set(cell.column, { field: "score", confidence: 0.4 });
  return all;
}

/**
 * Targets without a name for what is measured: quotas by person, team or period. The header of the
 * target is the KPI.
 */
export function targetRows(seen: SeenTable): LayoutReading | undefined {
  const target = columnOf(seen, "target");
  const actual = columnOf(seen, "actual");
  if (target === undefined || target.byWords < 0.5 || target.profile.number < 0.6) return undefined;
  const by = (["owner", "team", "period"] as const).flatMap((one) => columnOf(seen, one) ?? []);
  const words = by.filter(({ byWords }) => byWords >= 0.5).length;
  const targets = seen.columns.filter(({ concept }) => concept === "target").length;
  // Whatever the first words name, it has a target and what came of it, or several targets.
  const isPlain = targets > 1 || actual !== undefined;
  const first = seen.columns.find(({ profile }) => profile.text > 0.8 && profile.long < 0.2);
  const anchor = by[0] ?? (isPlain ? first : undefined);
  // Pay or a product beside what somebody is to reach and has reached is an aside.
  const isPaired = isPlain && words > 0 && actual !== undefined && actual.byWords >= 0.6;
  const { against } = seen.evidence;
  if (anchor === undefined || against > (isPaired && !isWeakTarget(target.cell.text) ? 1.2 : 0))
    return undefined;
  if (columnOf(seen, "keyResult") !== undefined) return undefined;
  if ((columnOf(seen, "kpi")?.byWords ?? 0) >= SPECIFIC) return undefined;
  if (!isPlain && words < 2) return undefined;
  const points = seen.evidence.kpis + 1.2 + (targets > 2 ? 0.6 : 0);
  const confidence = confidenceOf(points, seen.evidence.understood);
  return reading(seen, "kpi", anchor, points, Math.min(0.6, confidence));
}

/** A table that was understood in part and is neither: tasks, plans, lists of goals. */
export function otherRows(seen: SeenTable): LayoutReading | undefined {
  const { okrs, kpis, understood } = seen.evidence;
  const known = seen.columns.filter(({ byWords }) => byWords >= 0.6).length;
  if (known < 2 || understood < 0.3) return undefined;
  const isOkr = okrs > kpis && columnOf(seen, "objective") !== undefined;
  const anchor =
    columnOf(seen, "keyResult") ??
    columnOf(seen, "objective") ??
    columnOf(seen, "kpi") ??
    seen.columns[0];
  if (anchor === undefined) return undefined;
  return {
    kind: "other",
    orientation: "rows",
    fields: fieldsOf(seen.columns, isOkr ? "okrs" : "kpis"),
    anchor: anchor.cell.column,
    points: 0,
    confidence: 0.3 * understood,
    reasons: [{ code: "not-goals" }],
  };
}

function reading(
  seen: SeenTable,
  kind: "kpi" | "okr",
  anchor: Assigned,
  points: number,
  confidence: number,
): LayoutReading | undefined {
  if (points < ENOUGH) return undefined;
  const reads = kind === "kpi" ? "kpis" : "okrs";
  return {
    kind,
    reads,
    orientation: "rows",
    fields: fieldsOf(seen.columns, reads),
    ...partiesOf(seen),
    anchor: anchor.cell.column,
    points,
    confidence,
    reasons: reasonsOf(seen, anchor),
  };
}

function reasonsOf({ columns, context }: SeenTable, anchor: Assigned): readonly TableReason[] {
  const words = columns.filter(({ byWords }) => byWords >= 0.6).map(({ cell }) => cell.text);
  const guessed = columns.filter(({ concept, byWords }) => concept !== undefined && byWords === 0);
  return [
    ...(words.length > 0 ? [{ code: "words", headers: words } as const] : []),
    ...(anchor.byWords < 0.6 ? [{ code: "names-guessed", header: anchor.cell.text } as const] : []),
    ...(guessed.length > 0
      ? [{ code: "content", headers: guessed.map(({ cell }) => cell.text) } as const]
      : []),
    ...(context.kpi === 1 || context.okr === 1 ? [{ code: "title" } as const] : []),
  ];
}
