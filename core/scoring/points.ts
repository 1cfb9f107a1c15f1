/**
 * Points of a KPI by the rule that stands beside it.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import type { PointsPart, PointsRule } from "./points-rule";

/** In the KPI's unit; a day as its number. */
export interface PointsReading {
  readonly actual: number;
  readonly target: number;
  readonly threshold?: number;
  readonly stretch?: number;
}

export type PointsProblem =
  | { readonly code: "points-rule-empty" }
  | { readonly code: "points-rule-unread"; readonly clauses: readonly string[] }
  | { readonly code: "points-threshold-wanted" }
  | { readonly code: "points-stretch-wanted" }
  | { readonly code: "points-target-zero" }
  | { readonly code: "points-out-of-range" }
  | { readonly code: "points-no-rung"; readonly actual: number };

type Part<Code extends PointsPart["code"]> = Extract<PointsPart, { readonly code: Code }>;

const FULL = 100;
/** A ratio column rarely holds more; above it a percentage is written as a plain number. */
const LARGEST_RATIO = 1.5;
const EPSILON = 1e-9;

/**
 * Points before weighting. Without a rule that says otherwise, meeting the target is worth 100 and
 * nothing is worth less than 0.
 *
 * A clause that was not understood is a problem, never left out silently.
 *
 * @example
 * ```ts
 * points({ parts: [{ code: "cap", points: 90 }], unread: [] }, { actual: 9, target: 8 }) // => { ok: true, value: 90 }
 * ```
 */
export function points(rule: PointsRule, reading: PointsReading): Result<number, PointsProblem> {
  const { parts, unread } = rule;
  if (unread.length > 0) return fail({ code: "points-rule-unread", clauses: unread });
  if (parts.length === 0) return fail({ code: "points-rule-empty" });
  const of = <Code extends PointsPart["code"]>(code: Code): readonly Part<Code>[] =>
    parts.filter((part): part is Part<Code> => part.code === code);
  const lower = isLowerBetter(parts, reading);
  const [past] = of("past-threshold");
  if (past !== undefined) {
    if (reading.threshold === undefined) return fail({ code: "points-threshold-wanted" });
    if (isWorse(reading.actual, reading.threshold, lower)) return ok(past.points);
  }
  const scored = scoreOf(of, reading, lower);
  if (!scored.ok) return scored;
  if (!Number.isFinite(scored.value)) return fail({ code: "points-out-of-range" });
  const cap = of("cap")[0]?.points ?? Infinity;
  const least = of("least")[0]?.points ?? 0;
  return ok(Number(Math.min(cap, Math.max(least, scored.value)).toPrecision(12)));
}

type Of = <Code extends PointsPart["code"]>(code: Code) => readonly Part<Code>[];

function scoreOf(of: Of, reading: PointsReading, lower: boolean): Result<number, PointsProblem> {
  const { actual, target } = reading;
  const start = of("mark").find(({ at }) => at === "target")?.points ?? FULL;
  if (of("veto").length > 0) return ok(isWorse(actual, target, lower) ? 0 : start);
  const rung = rungOf(of("rung"), reading);
  if (rung !== undefined) return ok(rung.points);
  const otherwise = of("otherwise")[0]?.points;
  const only = of("step").length === 0 && of("mark").length === 0 && of("attainment").length === 0;
  if (of("rung").length > 0 && only) {
    return otherwise === undefined ? fail({ code: "points-no-rung", actual }) : ok(otherwise);
  }
  const [attained] = of("attainment");
  if (attained !== undefined) return byAttainment(attained.form, reading, start, lower);
  if (of("mark").some(({ at }) => at !== "target")) return marks(of, reading, lower);
  if (of("step").length === 0) return ok(isWorse(actual, target, lower) ? (otherwise ?? 0) : start);
  let sum = start;
  for (const step of of("step")) {
    const beyond = step.side === "below" ? target - actual : actual - target;
    const size = unitOf(step, reading);
    if (size === undefined) return fail({ code: "points-target-zero" });
    const count = Math.max(0, beyond) / size;
    sum += step.points * rounded(count, step.rounding);
  }
  return ok(sum);
}

/** What one step is in the KPI's unit. */
function unitOf(
  { measure, per }: Part<"step">,
  { actual, target }: PointsReading,
): number | undefined {
  if (measure === "share") return target === 0 ? undefined : Math.abs(target) * per;
  const ratios = Math.abs(target) <= LARGEST_RATIO && Math.abs(actual) <= LARGEST_RATIO;
  if (measure === "points") return ratios ? per : per * 100;
  return per;
}

function rounded(count: number, rounding: Part<"step">["rounding"]): number {
  if (rounding === "exact") return count;
  return rounding === "whole" ? Math.floor(count + EPSILON) : Math.ceil(count - EPSILON);
}

function rungOf(
  list: readonly Part<"rung">[],
  { actual, target }: PointsReading,
): Part<"rung"> | undefined {
  // "95%以上100分" beside a target of 95: the sheet writes percentages as plain numbers.
  const plain = list.some(({ low, high }) => [low, high].some((one) => isHundredth(one, target)));
  return list.find((rung) => {
    const large = rung.percent && Math.abs(target) > LARGEST_RATIO;
    const value = !large ? actual : plain ? actual / 100 : target === 0 ? NaN : actual / target;
    const low = rung.low ?? -Infinity;
    const high = rung.high ?? Infinity;
    const above = rung.lowIn ? value >= low - EPSILON : value > low + EPSILON;
    const below = rung.highIn ? value <= high + EPSILON : value < high - EPSILON;
    return above && below;
  });
}

const isHundredth = (bound: number | undefined, target: number): boolean =>
  bound !== undefined && Math.abs(bound * 100 - target) < EPSILON;

function byAttainment(
  form: Part<"attainment">["form"],
  { actual, target }: PointsReading,
  start: number,
  lower: boolean,
): Result<number, PointsProblem> {
  const inverse = form === "inverse" || (form === "ratio" && lower);
  const divisor = inverse ? actual : target;
  if (divisor === 0) return fail({ code: "points-target-zero" });
  const ratio = inverse
    ? target / actual
    : form === "mirror"
      ? 2 - actual / target
      : actual / target;
  return ok(start * ratio);
}

/** Points at threshold, target and stretch: the last one reached, or in proportion between two. */
function marks(of: Of, reading: PointsReading, lower: boolean): Result<number, PointsProblem> {
  const known: { value: number; points: number }[] = [];
  for (const { at, points: worth } of of("mark")) {
    const value = reading[at];
    if (value === undefined) {
      return fail({ code: at === "stretch" ? "points-stretch-wanted" : "points-threshold-wanted" });
    }
    known.push({ value, points: worth });
  }
  known.sort((a, b) => (lower ? b.value - a.value : a.value - b.value));
  const reached = known.filter(({ value }) => !isWorse(reading.actual, value, lower));
  const last = reached[reached.length - 1];
  const next = known[reached.length];
  if (last === undefined) return ok(0);
  if (next === undefined || of("linear").length === 0 || next.value === last.value)
    return ok(last.points);
  const share = (reading.actual - last.value) / (next.value - last.value);
  return ok(last.points + share * (next.points - last.points));
}

const isWorse = (actual: number, than: number, lower: boolean): boolean =>
  lower ? actual > than + EPSILON : actual < than - EPSILON;

/** From threshold or stretch, else from the side on which points are lost. */
function isLowerBetter(
  parts: readonly PointsPart[],
  { target, threshold, stretch }: PointsReading,
): boolean {
  if (threshold !== undefined && threshold !== target) return threshold > target;
  if (stretch !== undefined && stretch !== target) return stretch < target;
  const step = parts.find((part): part is Part<"step"> => part.code === "step");
  if (step !== undefined) return (step.side === "above") === step.points < 0;
  const form = parts.find((part): part is Part<"attainment"> => part.code === "attainment")?.form;
  if (form !== undefined) return form !== "ratio";
  return target === 0;
}
