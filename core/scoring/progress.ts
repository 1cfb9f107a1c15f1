/**
 * From the readings of a key result to the share of its way that is covered.
 *
 *     baseline, target, current --progress--> Progress --toScore--> Score
 *
 * @packageDocumentation
 */
import type { Brand } from "../kernel/brand";
import { fail, ok, type Result } from "../kernel/result";
import type { KeyResult } from "../model/nouns";
import type { KrKind } from "../model/words";
import { isAtLeast, isAtMost } from "./threshold";

/** Share of the distance from baseline to target. A ratio (0.5 is half way); may leave [0, 1]. */
export type Progress = Brand<number, "Progress">;

/** What a key result's progress is read from; values in its own unit, absent when not known. */
export type KrReading = Pick<KeyResult, "kind" | "baseline" | "target" | "current">;

export const CLAMPS = ["none", "floor", "both"] as const;
/** What is cut off: nothing, what lies below 0, or what lies outside [0, 1]. */
export type Clamp = (typeof CLAMPS)[number];

export const FLATS = ["problem", "zero", "full", "met"] as const;
/** What progress is when target equals baseline: a problem, 0, 1, or 1 when the target is met. */
export type Flat = (typeof FLATS)[number];

export interface ProgressRules {
  readonly clamp: Clamp;
  /** Absent when nobody wrote it: then reach has a problem and a bound decides for itself. */
  readonly flat?: Flat;
}

type ReadingField = "baseline" | "target" | "current";

export type ProgressProblem =
  | { readonly code: "reading-missing"; readonly field: ReadingField }
  | { readonly code: "reading-not-finite"; readonly field: ReadingField }
  | { readonly code: "current-not-number"; readonly kind: KrKind }
  | { readonly code: "range-wanted"; readonly target: number }
  | { readonly code: "range-not-wanted"; readonly kind: KrKind }
  | { readonly code: "milestone-not-share"; readonly current: number }
  | { readonly code: "target-equals-baseline"; readonly value: number }
  | {
      readonly code: "distance-out-of-range";
      readonly baseline: number;
      readonly target: number;
    };

type Outcome = Result<number, ProgressProblem>;

/**
 * How far a key result has come.
 *
 * - `reach`: `(current − baseline) ÷ (target − baseline)`. The sign of the distance says which way is
 *   better, so "cut churn from 8 % to 2 %" needs no flag. Negative after a step back.
 * - `at_least`, `at_most`, `within`: 1 or 0, bounds included; no baseline needed.
 * - `milestone`: 1 when done, 0 when not, a ratio between when part-done; neither baseline nor
 *   target needed.
 *
 * Multiplying or shifting all values alike (euros to thousands) changes nothing.
 *
 * Source of the linear form: "How to Score OKRs", okrstraining.com, 4 March 2019; it scores only
 * from 0 to 1, here that is {@link toScore}.
 *
 * @example
 * ```ts
 * progress({ kind: "reach", baseline: 2500, target: 3000, current: 2700 }) // => { ok: true, value: 0.4 }
 * progress({ kind: "reach", baseline: 8, target: 2, current: 5 }) // => { ok: true, value: 0.5 }
 * progress({ kind: "at_most", target: 42, current: 42 }) // => { ok: true, value: 1 }
 * progress({ kind: "within", target: { low: 3, high: 5 }, current: 6 }) // => { ok: true, value: 0 }
 * progress({ kind: "milestone", current: true }) // => { ok: true, value: 1 }
 * progress({ kind: "reach", baseline: 2, target: 2, current: 3 }).problem.code // => "target-equals-baseline"
 * ```
 */
export function progress(
  reading: KrReading,
  rules: ProgressRules = { clamp: "none" },
): Result<Progress, ProgressProblem> {
  const raw = unclamped(reading, rules);
  return raw.ok ? ok(clampTo(rules.clamp, raw.value) as Progress) : raw;
}

function unclamped(reading: KrReading, rules: ProgressRules): Outcome {
  const { kind, current } = reading;
  if (current === undefined) return fail({ code: "reading-missing", field: "current" });
  if (kind === "milestone") return milestoneShare(current);
  if (typeof current === "boolean") return fail({ code: "current-not-number", kind });
  if (!Number.isFinite(current)) return fail({ code: "reading-not-finite", field: "current" });
  return kind === "within"
    ? shareWithin(reading, current)
    : shareOfNumber(kind, reading, current, rules);
}

function milestoneShare(current: number | boolean): Outcome {
  const share = Number(current);
  return share >= 0 && share <= 1
    ? ok(share + 0) // + 0 turns -0, which a sheet may print, into 0
    : fail({ code: "milestone-not-share", current: share });
}

function shareWithin({ target }: KrReading, current: number): Outcome {
  if (target === undefined) return fail({ code: "reading-missing", field: "target" });
  if (typeof target === "number") return fail({ code: "range-wanted", target });
  return ok(isAtLeast(current, target.low) && isAtMost(current, target.high) ? 1 : 0);
}

type NumberKind = "reach" | "at_least" | "at_most";

function shareOfNumber(
  kind: NumberKind,
  { baseline, target }: KrReading,
  current: number,
  rules: ProgressRules,
): Outcome {
  if (target === undefined) return fail({ code: "reading-missing", field: "target" });
  if (typeof target !== "number") return fail({ code: "range-not-wanted", kind });
  if (!Number.isFinite(target)) return fail({ code: "reading-not-finite", field: "target" });
  const met = ok(isMet(kind, current, target) ? 1 : 0);
  if (target === baseline && (kind === "reach" || rules.flat !== undefined)) {
    return shareWhenFlat(rules.flat ?? "problem", met, target);
  }
  return kind === "reach" ? shareOfWay(baseline, target, current) : met;
}

const isMet = (kind: NumberKind, current: number, target: number): boolean =>
  kind === "at_most" ? isAtMost(current, target) : isAtLeast(current, target);

function shareWhenFlat(flat: Flat, met: Outcome, value: number): Outcome {
  switch (flat) {
    // "Keep churn at 2 %" has no distance to cover, and any number given here would be a guess.
    case "problem":
      return fail({ code: "target-equals-baseline", value });
    case "zero":
      return ok(0);
    case "full":
      return ok(1);
    case "met":
      return met;
  }
}

function shareOfWay(baseline: number | undefined, target: number, current: number): Outcome {
  if (baseline === undefined) return fail({ code: "reading-missing", field: "baseline" });
  if (!Number.isFinite(baseline)) return fail({ code: "reading-not-finite", field: "baseline" });
  const distance = target - baseline;
  const share = (current - baseline) / distance;
  return Number.isFinite(distance) && Number.isFinite(share)
    ? ok(share + 0) // + 0 turns -0, which a sheet may print, into 0
    : fail({ code: "distance-out-of-range", baseline, target });
}

function clampTo(clamp: Clamp, share: number): number {
  switch (clamp) {
    case "none":
      return share;
    case "floor":
      return Math.max(0, share);
    case "both":
      return Math.min(1, Math.max(0, share));
  }
}
