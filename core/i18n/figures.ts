/**
 * Where an item stands and where it is to go, each figure with the name it has in the sheet.
 *
 * @packageDocumentation
 */
import { amountText, figureText } from "../decompose/figure";
import type { Goal } from "../decompose/goal";
import { CHANGE_UNITS } from "../decompose/wording";
import type { Language } from "../kernel/language";
import { headerOf } from "../model/headers";
import type { Kpi, KrTarget } from "../model/nouns";
import { wordOf } from "../model/vocabulary";
import type { KrKind, Role } from "../model/words";

/** What is still to be filled in, as a tag beside its field says it. */
export const WANTED: Readonly<
  Record<Language, Readonly<Record<"baseline" | "target" | "limit", string>>>
> = {
  en: { baseline: "baseline?", target: "target?", limit: "limit?" },
  zh: { baseline: "起始值待填", target: "目标值待填", limit: "底线待填" },
};

/**
 * A KPI's own numbers, as `Comparison base 8,500 · Actual 5,480 · Target 10,200`; a target nobody has
 * set is asked for.
 *
 * @param goal - Where the KPI is to go, which may stand in its sentence.
 */
export function kpiFiguresText(kpi: Kpi, goal: Pick<Goal, "to">, language: Language): string {
  const { comparisonBase, actual, unit } = kpi;
  // A flow begins at 0, which says nothing beside last year's figure.
  const baseline = kpi.baseline === 0 && comparisonBase !== undefined ? undefined : kpi.baseline;
  const target = goal.to ?? kpi.target;
  const all = { comparisonBase, baseline, actual, target };
  const known = (["comparisonBase", "baseline", "actual", "target"] as const).flatMap((field) => {
    const value = all[field];
    return value === undefined ? [] : [{ name: headerOf("kpis", field, language), value }];
  });
  if (known.length === 0) return "";
  const texts = known.map(({ name, value }, place) => {
    const isLast = place === known.length - 1;
    return `${name} ${isLast ? amountText(value, unit) : figureText(value, unit)}`;
  });
  return [...texts, ...(target === undefined ? [WANTED[language].target] : [])].join(SEPARATOR);
}

/** Ends a line where it breaks, and does not begin one. */
const SEPARATOR = "\u00a0· ";

/** What a row of the OKRs table is measured by. */
export interface RowFigures {
  readonly role: Role;
  readonly kind: KrKind;
  readonly baseline?: number;
  readonly target?: KrTarget;
  readonly unit?: string;
}

/**
 * A key result's own way, as `Baseline 600 → Target 625`, or the bound it has to hold; empty for a
 * milestone, which has a date. What is missing is asked for.
 */
export function rowFiguresText(row: RowFigures, language: Language): string {
  const { kind, role, baseline, target, unit } = row;
  const wanted = WANTED[language];
  if (kind === "milestone") return "";
  if (kind !== "reach" || role === "guardrail") {
    if (target === undefined) return role === "guardrail" ? wanted.limit : wanted.target;
    const gap = language === "zh" ? "" : " ";
    return `${wordOf("krKind", kind, language)}${gap}${targetText(target, unit)}`;
  }
  if (baseline === 0 && isChange(unit) && target !== undefined) {
    return `${wanted.baseline} → ${CHANGE[language]}${targetText(target, unit)}`;
  }
  const from = baseline === undefined ? wanted.baseline : figureText(baseline, unit);
  const to = target === undefined ? wanted.target : targetText(target, unit);
  const named = (name: "baseline" | "target", text: string, known: boolean): string =>
    known ? `${headerOf("okrs", name, language)} ${text}` : text;
  return `${named("baseline", from, baseline !== undefined)} → ${named("target", to, target !== undefined)}`;
}

const CHANGE: Readonly<Record<Language, string>> = { en: "change ", zh: "变化" };

/** Kept as a change from 0 until somebody says where it stands. */
const isChange = (unit: string | undefined): boolean =>
  Object.values(CHANGE_UNITS).some(({ en, zh }) => unit === en || unit === zh);

/** A target as people read it: one figure, or both ends of a range. */
export const targetText = (target: KrTarget, unit?: string): string =>
  typeof target === "number"
    ? amountText(target, unit)
    : `${figureText(target.low, unit)}–${amountText(target.high, unit)}`;
