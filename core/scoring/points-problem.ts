/**
 * Why a rule gives no points, with the facts a sentence about it needs.
 *
 * @packageDocumentation
 */
export type PointsProblem =
  | { readonly code: "points-rule-empty" }
  | { readonly code: "points-rule-unread"; readonly clauses: readonly string[] }
  | { readonly code: "points-threshold-wanted" }
  | { readonly code: "points-stretch-wanted" }
  /** 每差1%: whether more or less is worse, nothing says. */
  | { readonly code: "points-side-wanted" }
  | { readonly code: "points-target-zero" }
  | { readonly code: "points-out-of-range" }
  /** Steps of 100,000 beside a target of 9,600: the rule and the KPI are in two units. */
  | { readonly code: "points-unit"; readonly per: number; readonly target: number }
  | { readonly code: "points-no-rung"; readonly actual: number };
