/**
 * What a sentence states of a metric.
 *
 * @packageDocumentation
 */

/** Which way a sentence wants its metric to go. */
export type MeasureDirection = "increase" | "decrease" | "maintain" | "achieve" | "reach";

/**
 * What kind of number the target is: a share of the baseline to change by (0.2 is 20 %, doubling is
 * 1), percentage points to change by (0.05 is five), units to change by; a level to arrive at, a
 * limit from below or above, a band; things made or done; done or not done; nothing to check.
 */
export const TARGET_KINDS = [
  "relative",
  "points",
  "absolute_delta",
  "level",
  "lower_bound",
  "upper_bound",
  "range",
  "count",
  "milestone",
  "none",
] as const;
export type MeasureTargetKind = (typeof TARGET_KINDS)[number];

/** How the sentence limits its number; `~` is "about". */
export type Bound = ">=" | ">" | "<=" | "<" | "~";

/** What two careful readers could read differently. The reading taken stands in the measure. */
export type Ambiguity =
  /** "Raise the rate by 15 %" may mean 15 points. Taken: a share of the baseline. */
  | { readonly code: "relative-or-points"; readonly change: number }
  /** "翻3倍" and "3 times more" may mean ×3 or ×4. Taken: the change as a ratio. */
  | { readonly code: "times-or-times-more"; readonly factor: number; readonly change: number }
  /** "1.234" may be a decimal or a thousand. Taken: the decimal. */
  | { readonly code: "decimal-or-thousands"; readonly text: string }
  /** The number may be a time limit or belong to the period. Taken: the target. */
  | { readonly code: "limit-or-period"; readonly text: string }
  /** No word says whether the number is to be reached, kept or added. Taken: reached. */
  | { readonly code: "no-verb" };

/** Numbers are in `unit`; where it is percent or points they are ratios (20 % is 0.2). */
export interface Measure {
  /** What is measured, in the sentence's words; absent when the sentence does not name it. */
  readonly metric?: string;
  readonly direction: MeasureDirection;
  readonly targetKind: MeasureTargetKind;
  readonly bound?: Bound;
  readonly baseline?: number;
  /** Low end of a range. A change has no sign: `direction` says which way. */
  readonly target?: number;
  readonly targetHigh?: number;
  readonly unit?: string;
  /** Deadline, span, cadence or basis of comparison, in the sentence's words. */
  readonly period?: string;
  readonly ambiguities: readonly Ambiguity[];
}

/** What is known beside the sentence. */
export interface MeasureHints {
  /** Header of the column that holds the sentence; names the metric or unit where the text does not. */
  readonly header?: string;
}
