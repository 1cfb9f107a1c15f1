/**
 * Whether the key results that carry a KPI still add up to its change, said at once when one of them or
 * the KPI itself is changed.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { KeyResult, Kpi } from "../../model/nouns";
import { kpisOf } from "../book/book-kpis";
import type { Effect } from "./change-effects";
import type { ChangeGround } from "./change-ground";
import { found, type Finding } from "../port/findings";
import { isEnded } from "../score/okr-readings";
import type { Spot } from "../port/outcome";

/** Key results that still run and serve the KPI. */
export function carriersIn(
  keyResults: readonly KeyResult[],
  { id, name }: Pick<Kpi, "id" | "name">,
): readonly KeyResult[] {
  const known = new Set([id, name].map(plainWord).filter((word) => word !== ""));
  return keyResults.filter(
    (one) => one.role === "key_result" && !isEnded(one) && known.has(plainWord(one.kpiId ?? "")),
  );
}

/** KPIs whose parts a change of key results has left open, each once. */
export function leftOpen(
  { snapshot, tables, keyResults }: ChangeGround,
  effects: readonly Effect[],
): readonly Finding[] {
  const gone = effects.flatMap(({ request, row }) =>
    row !== undefined && ENDS.has(request.action) ? [row.keyResult] : [],
  );
  if (!gone.some(isPart)) return [];
  const left = keyResults
    .map(({ keyResult }) => keyResult)
    .filter(({ id }) => gone.every((one) => one.id !== id));
  return kpisOf(snapshot, tables).flatMap(({ spot, input: { kpi } }) =>
    !carriersIn(gone, kpi).some(isPart)
      ? []
      : (partsFinding(kpi, carriersIn(left, kpi), spot) ?? []),
  );
}

/** It says how much of the KPI's change it carries. */
export const isPart = ({ link, contribution }: KeyResult): boolean =>
  link === "part" && contribution !== undefined;

const ENDS: ReadonlySet<Effect["request"]["action"]> = new Set(["replace", "retire"] as const);

/** Shares of a change that people round. */
const ROUNDED = 0.005;

/** `undefined` where nobody knows from where, or all is carried. */
export function partsFinding(
  { name, target, baseline, comparisonBase, unit, cumulative }: Kpi,
  carriers: readonly KeyResult[],
  spot: Spot,
): Finding | undefined {
  const parts = carriers.filter(isPart).map(({ contribution }) => contribution ?? 0);
  const from = cumulative === true ? (comparisonBase ?? baseline) : (baseline ?? comparisonBase);
  if (target === undefined || from === undefined) return undefined;
  const wanted = target - from;
  const carried = parts.reduce((sum, one) => sum + one, 0);
  if (Math.abs(wanted - carried) <= ROUNDED * Math.abs(wanted)) return undefined;
  const facts = { kpi: name, wanted, carried, unit: unit ?? "" };
  return found("change-parts-open", "info", facts, spot);
}
