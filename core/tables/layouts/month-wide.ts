/**
 * A row per KPI, person or product and a column per period, with sums and comparisons between.
 *
 * @packageDocumentation
 */
import type { Concept } from "../../model/header-lexicon";
import type { Assigned } from "../assign";
import {
  columnOf,
  confidenceOf,
  ENOUGH,
  fieldsOf,
  type FieldReading,
  type LayoutReading,
  type SeenTable,
} from "./layout-reading";
import { periodColumns, type PeriodColumn } from "./period-columns";
import { rowWordColumn } from "./stacked";

const FEWEST_PERIODS = 3;
/** Two halves or two years need a KPI named as such. */
const FEWEST_NAMED = 2;
/** Half a year of columns beside what is called a KPI leaves little doubt. */
const MANY_PERIODS = 6;

export function monthWide(seen: SeenTable): LayoutReading | undefined {
  const { periods, rest } = periodColumns(seen.columns);
  const values = periods.filter(
    ({ column: { profile } }) =>
      profile.filled === 0 ||
      profile.number + profile.bound + profile.figure + profile.grade >= 0.5,
  );
  const kpi = rest.find(({ concept, isRepeat }) => concept === "kpi" && !isRepeat);
  const isNamed = kpi !== undefined && kpi.byWords >= 0.85;
  if (periodsOfOneSort(values) < (isNamed ? FEWEST_NAMED : FEWEST_PERIODS)) return undefined;
  const names = kpi ?? rest.find(({ profile }) => profile.text > 0.6) ?? columnOf(seen, "owner");
  if (names === undefined) return undefined;
  const stacked = rowWordColumn(seen, rest);
  const points = pointsOf(seen, values, names, rest) + (stacked === undefined ? 0 : 2);
  if (points < ENOUGH) return undefined;
  const confidence = confidenceOf(
    points + Math.min(1, values.length / MANY_PERIODS),
    0.5 + seen.evidence.understood / 2,
  );
  return {
    kind: "kpi",
    reads: "kpis",
    orientation: stacked === undefined ? "month-wide" : "stacked",
    fields: fieldsWith(rest, values),
    anchor: names.cell.column,
    points,
    confidence: isNamed ? confidence : Math.min(0.6, confidence),
    reasons: [
      { code: "periods", count: values.length },
      ...(isNamed ? [] : [{ code: "names-guessed", header: names.cell.text } as const]),
    ],
  };
}

/** "2024 baseline, 2025 target, 2025 actual" are three columns and no series. */
function periodsOfOneSort(periods: readonly PeriodColumn[]): number {
  const orders = new Map<Concept, Set<number>>();
  for (const { concept, order } of periods) {
    orders.set(concept, (orders.get(concept) ?? new Set()).add(order));
  }
  return Math.max(0, ...[...orders.values()].map(({ size }) => size));
}

function pointsOf(
  { context, evidence }: SeenTable,
  periods: readonly PeriodColumn[],
  names: Assigned,
  rest: readonly Assigned[],
): number {
  const { byWords, concept, profile } = names;
  const roles = new Set(periods.map((one) => one.concept));
  let points = 1 + context.kpi * 1.2 - evidence.against;
  if (concept === "kpi" && byWords >= 0.85) points += 2.5;
  else points += Math.min(1.8, profile.metric * 2);
  if (roles.has("target")) points += 1.2;
  const also: readonly Concept[] = [
    "target",
    "unit",
    "weight",
    "direction",
    "baseline",
    "score",
    "formula",
  ];
  for (const one of rest)
    if (one.concept !== undefined && also.includes(one.concept))
      points += one.byWords * (one.concept === "target" ? 1.6 : 0.8);
  // People by quarter are appraised or have a quota; people by month are also paid or on leave.
  const isByPerson =
    (concept === "owner" || rest.some((one) => one.concept === "owner")) && profile.metric < 0.3;
  if (isByPerson && periods[0]?.grain === "quarter") points += 2;
  if (concept !== "kpi" || byWords < 0.85) return points;
  // What names KPIs needs no more than that, and months say more than the columns beside them.
  const least = evidence.against < 2.4 ? ENOUGH : 0;
  return Math.max(points, least, evidence.kpis - evidence.against + 0.5);
}

function fieldsWith(
  rest: readonly Assigned[],
  periods: readonly PeriodColumn[],
): ReadonlyMap<number, FieldReading> {
  const fields = fieldsOf(rest, "kpis");
  const arePlans = holdPlans(rest, periods);
  for (const { column, concept, text } of periods) {
    const field: FieldReading["field"] = arePlans ? "target" : concept;
    fields.set(column.cell.column, { field, confidence: 0.55, period: text });
  }
  return fields;
}

const DEFINING: ReadonlySet<Concept> = new Set<Concept>([
  "baseline",
  "formula",
  "source",
  "direction",
  "pointsRule",
  "period",
]);

/** Years beside a baseline or beside how a KPI is defined, with no target anywhere, are its targets. */
function holdPlans(rest: readonly Assigned[], periods: readonly PeriodColumn[]): boolean {
  const isStated = rest.some(({ concept }) => concept === "target" || concept === "actual");
  const areBare = periods.every(({ concept, grain }) => concept === "actual" && grain === "year");
  const defining = rest.filter(({ concept }) => concept !== undefined && DEFINING.has(concept));
  const hasBaseline = defining.some(({ concept }) => concept === "baseline");
  return areBare && !isStated && (hasBaseline || defining.length >= 2);
}
