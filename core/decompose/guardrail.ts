/**
 * The counter-metric that blocks the cheapest way to cheat, with a limit from the sheet's history.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import type { Kpi } from "../model/nouns";
import type { DraftContext, DraftKeyResult, KpiToDraft } from "./draft-types";
import { mostAlike } from "./known-metrics";
import type { Family } from "./library/family";
import type { FamilyMatch } from "./match";
import type { DraftNote } from "./note";
import { guardrailTitle, scoped, unitWord } from "./wording";

const NONE: readonly never[] = [];

type Kind = "at_least" | "at_most";

interface Counter {
  readonly id: string;
  readonly metric: string;
  readonly kind: Kind;
  readonly unit: string | undefined;
  readonly isRatio: boolean;
  readonly cheat: string | undefined;
}

/** XmR limits: mean ± 2.66 × the average moving range (Wheeler); six points at least. */
const XMR_SCALE = 2.66;
const FEWEST_POINTS = 6;

/** The guardrail of a KPI: the sheet's own counter-metric, else the family's. */
export function guardrailOf(
  input: KpiToDraft,
  match: FamilyMatch | undefined,
  context: DraftContext,
  owner: string | undefined,
): DraftKeyResult | undefined {
  const counter = counterOf(input, match, context);
  if (counter === undefined) return undefined;
  const { limit, note } = limitOf(counter, input, context);
  const { start, due } = context;
  const notes: DraftNote[] = [note];
  if (counter.cheat !== undefined && counter.cheat !== "")
    notes.push({ code: "blocks-cheat", cheat: counter.cheat });
  return {
    id: counter.id,
    title: guardrailTitle(counter.metric, counter.kind, context.language),
    metric: counter.metric,
    role: "guardrail",
    kind: counter.kind,
    better: counter.kind === "at_least" ? "higher" : "lower",
    timing: "outcome",
    ...(limit !== undefined && { target: limit }),
    ...(counter.unit !== undefined && { unit: counter.unit }),
    ...(start !== undefined && { start }),
    ...(due !== undefined && { due }),
    ...(owner !== undefined && { owner }),
    serves: [input.kpi.name],
    reasons: [],
    notes,
  };
}

function counterOf(
  { kpi, counter: stated }: KpiToDraft,
  match: FamilyMatch | undefined,
  { language }: DraftContext,
): Counter | undefined {
  const family = match?.family;
  const own = stated?.metric ?? kpi.counterMetric;
  if (own === undefined || own.trim() === "")
    return family && familyCounter(family, match, language);
  const falls = stated?.targetKind === "upper_bound" || stated?.direction === "decrease";
  return {
    id: plainWord(own),
    metric: own,
    kind: falls || isWorseWhenHigh(own) ? "at_most" : "at_least",
    unit: stated?.unit,
    isRatio: stated?.unit === "%",
    cheat: family?.cheat[language],
  };
}

/** Names of things nobody wants more of, for a counter-metric that says no direction. */
const WORSE_WHEN_HIGH =
  /不良|退货|退款|投诉|客诉|缺陷|缺货|事故|故障|流失|离职|逾期|损耗|返工|成本|费用|天数|时长|折扣|complaint|defect|return|churn|turnover|cost|overdue|accident|failure|discount|downtime|reject/i;

/** Whether more of a thing is worse, by its name. */
export const isWorseWhenHigh = (name: string): boolean => WORSE_WHEN_HIGH.test(name);

function familyCounter(
  { counter, cheat }: Family,
  match: FamilyMatch,
  language: DraftContext["language"],
): Counter {
  return {
    id: match.qualifier === "" ? counter.id : `${counter.id}@${match.qualifier}`,
    metric: scoped(counter.metric[language], match.qualifier, language),
    kind: counter.krKind,
    unit: unitWord(counter.unit, undefined, language),
    isRatio: counter.unit === "ratio",
    cheat: cheat[language],
  };
}

/** The sheet's target, else the normal range of its history, else today's value, else asked. */
function limitOf(
  counter: Counter,
  input: KpiToDraft,
  { known = NONE, history = NONE }: DraftContext,
): { readonly limit?: number; readonly note: DraftNote } {
  const { id, name: own } = input.kpi;
  const isOther = (row: Kpi): boolean => row.id !== id || row.name !== own;
  const row = mostAlike(counter.metric, known, ({ name }) => name, isOther);
  const sheet = input.counter?.target ?? row?.threshold ?? row?.target;
  if (sheet !== undefined)
    return { limit: sheet, note: { code: "limit-from-sheet", limit: sheet } };
  const series = mostAlike(counter.metric, history, ({ metric }) => metric);
  const points = (series?.values ?? []).flatMap((value) => (value === null ? [] : [value]));
  if (points.length >= FEWEST_POINTS) {
    const limit = usualLimit(series?.values ?? [], points, counter);
    return { limit, note: { code: "limit-from-history", limit, points: points.length } };
  }
  const today = row?.actual ?? row?.baseline ?? points[points.length - 1];
  return today === undefined
    ? { note: { code: "limit-wanted" } }
    : { limit: today, note: { code: "limit-as-today", limit: today } };
}

/** The bad end of the normal range; a moving range is never taken across a missing period. */
function usualLimit(
  values: readonly (number | null)[],
  points: readonly number[],
  { kind, isRatio }: Counter,
): number {
  const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
  const moves = values.slice(1).flatMap((value, place) => {
    const before = values[place];
    return value === null || before === null || before === undefined
      ? []
      : [Math.abs(value - before)];
  });
  const average = moves.reduce((sum, move) => sum + move, 0) / Math.max(1, moves.length);
  const limit = kind === "at_most" ? mean + XMR_SCALE * average : mean - XMR_SCALE * average;
  const floor = points.every((value) => value >= 0) ? 0 : -Infinity;
  return threeFigures(Math.min(isRatio ? 1 : Infinity, Math.max(floor, limit)));
}

/** A limit people keep in mind; its further digits mean nothing. */
const threeFigures = (value: number): number => Number(value.toPrecision(3));
