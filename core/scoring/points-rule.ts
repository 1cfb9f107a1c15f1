/**
 * A rule for points as people write it beside a KPI, as a small tree.
 *
 * @packageDocumentation
 */

/**
 * What one step of a rule is measured in: a percentage (of the target; percentage points where the
 * target is a percentage itself), percentage points, units, days.
 */
export type StepMeasure = "share" | "points" | "units" | "days";

/** How a part of a step counts: in proportion, not at all, or as a whole one. */
export type StepRounding = "exact" | "whole" | "started";

/** A figure the actual is held against; a percentage is of the target unless the target is one. */
export interface RuleFigure {
  readonly value: number;
  readonly percent: boolean;
}

export type PointsPart =
  /** Points for meeting a mark; the target's are the start of all steps. */
  | {
      readonly code: "mark";
      readonly at: "threshold" | "target" | "stretch";
      readonly points: number;
    }
  /** Points gained (+) or lost (−) for every `per` on one side of the target, or of another figure. */
  | {
      readonly code: "step";
      /** `worse`: the bad side, wherever that is. */
      readonly side: "below" | "above" | "worse";
      readonly per: number;
      readonly measure: StepMeasure;
      readonly rounding: StepRounding;
      readonly points: number;
      readonly from?: RuleFigure;
    }
  /** Points once the actual is worse than the threshold. */
  | { readonly code: "past-threshold"; readonly points: number }
  /** Points once the actual is more than `days` days late, or that many where `included`. */
  | {
      readonly code: "late";
      readonly days: number;
      readonly included: boolean;
      readonly points: number;
    }
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
  /** Points for reaching a figure, from whichever side is the good one. */
  | ({ readonly code: "level"; readonly points: number } & RuleFigure)
  /**
   * Points in proportion to attainment: actual ÷ target, target ÷ actual, 2 − actual ÷ target;
   * only for those who miss the target where `only` says so.
   */
  | {
      readonly code: "attainment";
      readonly form: "ratio" | "inverse" | "mirror";
      readonly only?: "missed";
    }
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
