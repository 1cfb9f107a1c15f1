/**
 * What of a KPI goes down to teams: a figure that adds up, or the same bound for everybody.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import { isPercentUnit } from "../model/units";
import type { KrKind } from "../model/words";
import type { KpiToDraft } from "./draft-types";
import { goalOf } from "./goal";
import type { FamilyMatch } from "./match";

export type CascadeFigure =
  | {
      /** A flow: each team starts at 0 and has its part of the target. */
      readonly way: "flow";
      readonly to: number;
      /** Against last period's figure; the target itself where that is not known. */
      readonly change: number;
      readonly step: number;
      readonly unit?: string;
    }
  | {
      /** A level that adds up over teams: each has its part of the change. */
      readonly way: "level";
      readonly from: number;
      readonly change: number;
      readonly step: number;
      readonly unit?: string;
    }
  | {
      /** A ratio, a mean, a zero: never split, the same for everybody. */
      readonly way: "bound";
      readonly to: number;
      readonly kind: KrKind;
      readonly unit?: string;
    }
  | {
      /** A growth of what nobody has stated: the same growth for everybody. */
      readonly way: "growth";
      readonly by: number;
    };

export type CascadeFigureProblem = "target-wanted" | "sum-or-mean-wanted";

/**
 * Whether a KPI adds up over teams is said by its Aggregation column, else by its unit, else by the
 * family it belongs to. Where nothing says so, somebody has to: a ratio shared out is nonsense, and
 * so is a sum that everybody is to reach in full.
 */
export function cascadeFigure(
  input: KpiToDraft,
  match: FamilyMatch | undefined,
): Result<CascadeFigure, CascadeFigureProblem> {
  const { kpi, measures } = input;
  const { from, to, change, held, better, unit } = goalOf(kpi, measures[0], match);
  const named = unit === undefined ? {} : { unit };
  if (to === undefined) {
    return change?.measuredAs === "relative"
      ? ok({ way: "growth", by: change.by })
      : fail("target-wanted");
  }
  const adds = addsUp(input, match);
  if (held || adds === false) {
    const kind: KrKind = better === "lower" || to === 0 ? "at_most" : "at_least";
    return ok({ way: "bound", to, kind, ...named });
  }
  if (adds === undefined) return fail("sum-or-mean-wanted");
  const isFlow = kpi.cumulative ?? match?.family.accumulation === "flow";
  const step = stepOf([to, ...(from === undefined ? [] : [from])], unit);
  if (isFlow || from === undefined) {
    return ok({
      way: "flow",
      to,
      change: from === undefined ? to : cut(to - from),
      step,
      ...named,
    });
  }
  return ok({ way: "level", from, change: cut(to - from), step, ...named });
}

/** Without the dust of binary fractions. */
const cut = (value: number): number => Number(value.toPrecision(12));

const SUM = /sum|total|cumul|求和|合计|累计|加总|总和|相加/i;
const MEAN = /mean|average|avg|ratio|rate|last|median|平均|均值|比率|比例|期末|最新|中位/i;
const PER = /[/／每]|\bper\b|率$/i;
const DURATION =
  /^(?:天|日|工作日|小时|分钟?|秒|毫秒|倍|次\/.*|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|ms|x|times)$/i;
const MONEY = /元|人民币|美元|欧元|cny|rmb|usd|eur|gbp|[$€£¥]|\bk\b|\bm\b/i;
const COUNT =
  /^(?:万|千|百)?(?:个|件|单|台|套|人|户|家|次|项|份|张|条|吨|千克|公斤|辆|场|篇|笔|箱|平方米|㎡|人次|pcs|pieces?|units?|orders?|customers?|users?|people|heads?|hires?|leads?|deals?|accounts?|tons?|tonnes?|kg|visits?|cases?|stores?)$/i;

function addsUp({ kpi }: KpiToDraft, match: FamilyMatch | undefined): boolean | undefined {
  const { aggregation, unit, cumulative } = kpi;
  if (aggregation !== undefined) {
    if (SUM.test(aggregation)) return true;
    if (MEAN.test(aggregation)) return false;
  }
  if (isPercentUnit(unit) || (unit !== undefined && PER.test(unit))) return false;
  if (match !== undefined) {
    const { aggregation: own, unit: kept } = match.family;
    // Known as counted at a day, such as members: teams' members add up, their ratings do not.
    return own === "sum" || (own === "last" && (kept === "money" || kept === "count"));
  }
  if (cumulative === true) return true;
  if (unit === undefined) return undefined;
  if (DURATION.test(unit.trim())) return false;
  return MONEY.test(unit) || COUNT.test(unit.trim()) ? true : undefined;
}

const MOST_DECIMALS = 4;

/** Whole things are shared out whole; money to two decimals; else as fine as the sheet has it. */
function stepOf(figures: readonly number[], unit: string | undefined): number {
  const decimals = Math.max(...figures.map(decimalsOf));
  const least = unit !== undefined && MONEY.test(unit) ? 2 : 0;
  return Number((10 ** -Math.min(MOST_DECIMALS, Math.max(least, decimals))).toFixed(MOST_DECIMALS));
}

function decimalsOf(value: number): number {
  for (let places = 0; places < MOST_DECIMALS; places++) {
    if (Math.abs(value - Number(value.toFixed(places))) < 1e-9 * Math.max(1, Math.abs(value))) {
      return places;
    }
  }
  return MOST_DECIMALS;
}
