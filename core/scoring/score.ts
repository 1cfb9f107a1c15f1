/**
 * Scores of key results, objectives and tables of objectives.
 *
 * @packageDocumentation
 */
import type { Brand } from "../kernel/brand";
import { fail, ok, type Result } from "../kernel/result";
import {
  progress,
  type KrReading,
  type Progress,
  type ProgressProblem,
  type ProgressRules,
} from "./progress";
import { rollUp, type RollUpProblem, type RowProblem } from "./roll-up";

/** Progress held to [0, 1], the scale on which OKRs are scored. */
export type Score = Brand<number, "Score">;

export const SCORE_MISSING = ["baseline", "exclude"] as const;
/** A key result without a current value scores 0, or is left out. */
export type ScoreMissing = (typeof SCORE_MISSING)[number];

export const ROLL_UPS = ["mean", "sum"] as const;
/** Weighted mean of the key results, or the sum of their changes over the sum of their distances. */
export type RollUpForm = (typeof ROLL_UPS)[number];

export interface ScoreRules extends ProgressRules {
  readonly missing: ScoreMissing;
  readonly rollup: RollUpForm;
}

export const SCORE_DEFAULTS: ScoreRules = { clamp: "both", missing: "baseline", rollup: "mean" };

/** A key result to be scored with others. */
export interface WeightedReading extends KrReading {
  readonly weight?: number;
}

export type ScoreProblem =
  ProgressProblem | RollUpProblem | { readonly code: "sum-needs-reach"; readonly kind: string };

type Scored<Value> = Result<Value, RowProblem<ScoreProblem>>;

/** Holds progress to [0, 1]: a step back scores 0, over-delivery scores 1. */
export const toScore = (share: Progress): Score => Math.min(1, Math.max(0, share)) as Score;

/**
 * Score of the key results of one objective: a ratio, within [0, 1] under `clamp: "both"`.
 *
 * `rollup: "sum"` is `Σ(current − baseline) ÷ Σ(target − baseline)` and knows no weights: it is for
 * key results that add up, such as regions of one revenue target. Without a current value a key
 * result has not moved from its baseline.
 *
 * @example
 * ```ts
 * score([{ kind: "reach", baseline: 0, target: 100, current: 45 }, { kind: "milestone", current: true }]).value // => 0.725
 * score([{ kind: "reach", baseline: 0, target: 100 }]).value // => 0
 * score([{ kind: "reach", baseline: 0, target: 300, current: 300 }, { kind: "reach", baseline: 0, target: 700, current: 0 }], { clamp: "both", missing: "baseline", rollup: "sum" }).value // => 0.3
 * ```
 */
export const score = (
  readings: readonly WeightedReading[],
  rules: ScoreRules = SCORE_DEFAULTS,
): Scored<number> =>
  rules.rollup === "sum" ? sumScore(readings, rules) : meanScore(readings, rules);

function meanScore(readings: readonly WeightedReading[], rules: ScoreRules): Scored<number> {
  const entries: { readonly score?: number; readonly weight?: number }[] = [];
  for (const [row, reading] of readings.entries()) {
    const weight = reading.weight === undefined ? {} : { weight: reading.weight };
    if (reading.current === undefined) {
      entries.push(rules.missing === "baseline" ? { score: 0, ...weight } : weight);
      continue;
    }
    const share = progress(reading, rules);
    if (!share.ok) return fail({ problem: share.problem, row });
    entries.push({ score: share.value, ...weight });
  }
  return rollUp(entries, "exclude");
}

function sumScore(readings: readonly WeightedReading[], rules: ScoreRules): Scored<number> {
  const total = { baseline: 0, target: 0, current: 0 };
  let scored = 0;
  for (const [row, { kind, baseline, target, current }] of readings.entries()) {
    if (kind !== "reach") return fail({ problem: { code: "sum-needs-reach", kind }, row });
    if (current === undefined && rules.missing === "exclude") continue;
    if (baseline === undefined) return missing("baseline", row);
    if (target === undefined) return missing("target", row);
    if (typeof target !== "number")
      return fail({ problem: { code: "range-not-wanted", kind }, row });
    if (typeof current === "boolean") {
      return fail({ problem: { code: "current-not-number", kind }, row });
    }
    total.baseline += baseline;
    total.target += target;
    total.current += current ?? baseline;
    scored++;
  }
  if (readings.length === 0) return fail({ problem: { code: "nothing-to-roll-up" } });
  if (scored === 0) return fail({ problem: { code: "nothing-scored" } });
  const share = progress({ kind: "reach", ...total }, rules);
  return share.ok ? ok(share.value) : fail({ problem: share.problem });
}

const missing = (field: "baseline" | "target", row: number): Scored<never> =>
  fail({ problem: { code: "reading-missing", field }, row });

/** Key results of one objective, each with the row it stands in. */
export type ObjectiveReadings = readonly (WeightedReading & { readonly row: number })[];

/**
 * Score of several objectives, which weigh equally. Under `missing: "exclude"` an objective in which
 * nothing is scored is left out. Rows in problems are those of the readings.
 */
export function scoreObjectives(
  objectives: readonly ObjectiveReadings[],
  rules: ScoreRules = SCORE_DEFAULTS,
): Scored<number> {
  const scores: { readonly score?: number }[] = [];
  for (const readings of objectives) {
    const one = score(readings, rules);
    if (one.ok) scores.push({ score: one.value });
    else if (one.problem.problem.code === "nothing-scored") scores.push({});
    else return fail(withRowOf(readings, one.problem));
  }
  return rollUp(scores, "exclude");
}

function withRowOf<Problem>(
  readings: ObjectiveReadings,
  { problem, row }: RowProblem<Problem>,
): RowProblem<Problem> {
  const own = row === undefined ? undefined : readings[row]?.row;
  return own === undefined ? { problem } : { problem, row: own };
}
