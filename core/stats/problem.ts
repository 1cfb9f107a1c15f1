/** Why a series has no answer. `core/i18n` holds the sentence for each code. */
export type StatsProblem =
  | {
      /** Points that are known, and how many are needed. */
      readonly code: "series-too-short";
      readonly points: number;
      readonly needed: number;
    }
  /** Every other period is missing, so there is no change from one to the next. */
  | { readonly code: "no-neighbours"; readonly points: number }
  | {
      readonly code: "baseline-outside";
      readonly from: number;
      readonly to: number;
      readonly points: number;
    }
  | { readonly code: "season-too-short"; readonly points: number; readonly season: number }
  | { readonly code: "season-not-positive" }
  | { readonly code: "no-variation"; readonly argument: "history" | "plan" }
  | { readonly code: "statistic-out-of-range" };
