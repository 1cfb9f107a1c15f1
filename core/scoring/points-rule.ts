/**
 * A rule for points as people write it beside a KPI, as a small tree.
 *
 * @packageDocumentation
 */

/** What one step of a rule is measured in: a share of the target, percentage points, units, days. */
export type StepMeasure = "share" | "points" | "units" | "days";

/** How a part of a step counts: in proportion, not at all, or as a whole one. */
export type StepRounding = "exact" | "whole" | "started";

export type PointsPart =
  /** Points for meeting a mark; the target's are the start of all steps. */
  | {
      readonly code: "mark";
      readonly at: "threshold" | "target" | "stretch";
      readonly points: number;
    }
  /** Points gained (+) or lost (−) for every `per` on one side of the target. */
  | {
      readonly code: "step";
      readonly side: "below" | "above";
      readonly per: number;
      readonly measure: StepMeasure;
      readonly rounding: StepRounding;
      readonly points: number;
    }
  /** Points once the actual is worse than the threshold. */
  | { readonly code: "past-threshold"; readonly points: number }
  /** A rung of a ladder; a percentage is of the target unless the target is one itself. */
  | {
      readonly code: "rung";
      readonly low?: number;
      readonly high?: number;
      /** Whether the bounds themselves belong to it. */
      readonly lowIn: boolean;
      readonly highIn: boolean;
      readonly percent: boolean;
      readonly points: number;
    }
  /** Points in proportion to attainment: actual ÷ target, target ÷ actual, 2 − actual ÷ target. */
  | { readonly code: "attainment"; readonly form: "ratio" | "inverse" | "mirror" }
  /** Points when nothing else of the rule holds. */
  | { readonly code: "otherwise"; readonly points: number }
  | { readonly code: "cap"; readonly points: number }
  | { readonly code: "least"; readonly points: number }
  /** Worse than the target is worth nothing. */
  | { readonly code: "veto" }
  /** Between marks in proportion. */
  | { readonly code: "linear" };

export interface PointsRule {
  readonly parts: readonly PointsPart[];
  /** Clauses that were not understood, in their own words. */
  readonly unread: readonly string[];
}
