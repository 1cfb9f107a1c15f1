/**
 * What a draft tells and asks, as coded facts. `core/i18n` makes the sentences.
 *
 * Texts in facts are already in the draft's language; numbers are in the item's unit.
 *
 * @packageDocumentation
 */
import type { Base } from "../model/words";
import type { DriverTarget, SplitProblem } from "./driver-targets";
import type { FormulaProblem } from "./formula";
import type { Reading } from "./reconcile";

/** Why a key result stands where it does among the candidates. */
export type DraftReason =
  | { readonly code: "stated-in-sheet" }
  | { readonly code: "in-own-formula" }
  | { readonly code: "figures-in-sheet" }
  | { readonly code: "closes-the-arithmetic" }
  | { readonly code: "serves-also"; readonly kpis: readonly string[] }
  | { readonly code: "moves-early"; readonly weeks: number }
  | { readonly code: "is-outcome" }
  | { readonly code: "one-milestone-is-enough" };
/** A remark on one key result or guardrail. */
export type DraftNote =
  | { readonly code: "baseline-wanted" }
  | { readonly code: "target-wanted" }
  | { readonly code: "due-wanted" }
  | { readonly code: "stored-as-change" }
  | { readonly code: "contribution-assumed"; readonly contribution: number }
  | { readonly code: "assumption"; readonly value: number; readonly reason: string }
  | { readonly code: "proof"; readonly proof: string }
  | { readonly code: "proof-wanted" }
  | { readonly code: "works-after"; readonly weeks: number }
  | { readonly code: "limit-from-sheet"; readonly limit: number }
  | { readonly code: "limit-from-history"; readonly limit: number; readonly points: number }
  | { readonly code: "limit-as-today"; readonly limit: number }
  | { readonly code: "limit-wanted" }
  | { readonly code: "blocks-cheat"; readonly cheat: string };

/** How the key results add up to the KPI, in one line. */
export type Arithmetic =
  | {
      readonly code: "drivers-close";
      /** Names are the metrics' own; a unit only where it is known. */
      readonly drivers: readonly (DriverTarget & { readonly unit?: string })[];
      /** How the drivers make the KPI: all multiplied, all added, or both. */
      readonly form: "product" | "sum" | "mixed";
      /** The formula in the drivers' names. */
      readonly formula: string;
      readonly unit?: string;
      readonly goal: number;
      /** What the drivers make today, in the KPI's unit. */
      readonly computedToday: number;
      /** What the sheet says of the KPI itself; absent where it says nothing. */
      readonly statedToday?: number;
      /** goal − what the drivers' targets make. */
      readonly residual: number;
    }
  | {
      readonly code: "drivers-share-growth";
      readonly drivers: readonly string[];
      readonly growth: number;
      /** What each must grow by when they share alike. */
      readonly each: number;
    }
  | { readonly code: "drivers-cannot-split"; readonly problem: SplitProblem }
  | {
      readonly code: "parts-close";
      readonly goal: number;
      readonly base: Base;
      /** Nobody has said what the parts are measured against. */
      readonly assumed: boolean;
      readonly readings: readonly Reading[];
    }
  | {
      /** The key results are some of the formula's terms, or all without a figure. */
      readonly code: "factors-open";
      readonly formula: string;
      readonly factors: readonly string[];
      /** Terms of the formula that are no key result here. */
      readonly others: readonly string[];
      /** Until the bets beside them show in the KPI; absent where there are none. */
      readonly weeks?: number;
    }
  | {
      /** Parts of a KPI whose formula nobody has written down. */
      readonly code: "adds-up-once-known";
      readonly metrics: readonly string[];
      readonly weeks?: number;
    }
  | { readonly code: "nothing-adds-up"; readonly weeks: number };

/** What only the user can say about a KPI. */
export type DraftQuestion =
  | { readonly code: "ask-baseline"; readonly kpi: string }
  | { readonly code: "ask-target"; readonly kpi: string }
  | { readonly code: "ask-base"; readonly kpi: string; readonly readings: readonly Reading[] }
  | { readonly code: "ask-limit"; readonly kpi: string; readonly metric: string }
  | { readonly code: "ask-made-of"; readonly kpi: string; readonly shape: MetricShape }
  | {
      readonly code: "ask-lever";
      readonly kpi: string;
      readonly way: Way;
      readonly drivers: readonly string[];
    }
  | { readonly code: "ask-cheat"; readonly kpi: string; readonly way: Way }
  | { readonly code: "ask-objective"; readonly kpi: string; readonly way: Way };

/** What an unknown KPI's wording says about how it is counted. */
export type MetricShape = "ratio" | "time" | "money" | "count" | "milestone" | "any";

/** Which way an unknown KPI is to go. */
export type Way = "up" | "down" | "hold" | "finish";

/** A remark on the whole draft. */
export type DraftRemark =
  | { readonly code: "held-not-stretched"; readonly kpi: string }
  | {
      /** The sentence in the KPI's name makes another value than its target says. */
      readonly code: "sentence-differs";
      readonly kpi: string;
      readonly stated: number;
      readonly target: number;
      readonly unit?: string;
    }
  | { readonly code: "same-as"; readonly kpi: string; readonly other: string }
  | {
      readonly code: "shares-key-result";
      readonly metric: string;
      readonly kpi: string;
      readonly other: string;
    }
  | {
      readonly code: "shares-guardrail";
      readonly metric: string;
      readonly kpi: string;
      readonly other: string;
    }
  | { readonly code: "formula-unread"; readonly kpi: string; readonly problem: FormulaProblem }
  | { readonly code: "unknown-kpi"; readonly kpi: string };
