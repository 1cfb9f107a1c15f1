/**
 * Why a cell function has no answer, as data. `i18n/` holds the sentence for each code.
 *
 * @packageDocumentation
 */
import type { CellError } from "../kernel/cell";
import type { FieldOf } from "../model/table";
import type { WordSet } from "../model/words";
import type { ScoringProblem } from "../scoring/problem";
import type { RuleKey } from "./rule-words";

/** What is wrong with the value of one cell. */
export type ValueFault =
  | { readonly code: "number-wanted"; readonly value: string }
  | { readonly code: "number-not-finite" }
  | { readonly code: "day-wanted"; readonly value: string }
  | { readonly code: "text-wanted"; readonly value: string }
  | { readonly code: "range-text-wanted"; readonly value: string }
  | { readonly code: "done-wanted"; readonly value: string }
  | { readonly code: "confidence-outside"; readonly value: number }
  | { readonly code: "word-wanted"; readonly value: string; readonly set: WordSet }
  | { readonly code: "value-missing" };

/** The same with the argument it stands in. */
export type ValueProblem = ValueFault & { readonly argument: string };

/** Rows and columns of an argument. */
export interface ArgumentSize {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
}

export type RuleProblem =
  | { readonly code: "rule-unreadable"; readonly text: string; readonly known: readonly RuleKey[] }
  | { readonly code: "rule-unknown"; readonly key: string; readonly known: readonly RuleKey[] }
  | {
      readonly code: "rule-value-unknown";
      readonly key: RuleKey;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly code: "rule-number-wanted"; readonly key: RuleKey; readonly value: string }
  | {
      readonly code: "rule-outside";
      readonly key: RuleKey;
      readonly value: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: "rule-twice"; readonly key: RuleKey };

export type CallProblem =
  | { readonly code: "function-unknown"; readonly id: string; readonly known: readonly string[] }
  | { readonly code: "too-many-arguments"; readonly given: number; readonly most: number }
  | { readonly code: "sizes-differ"; readonly first: ArgumentSize; readonly second: ArgumentSize }
  | { readonly code: "one-value-wanted"; readonly size: ArgumentSize }
  | { readonly code: "one-column-wanted"; readonly size: ArgumentSize }
  | { readonly code: "columns-wanted"; readonly size: ArgumentSize; readonly wanted: number }
  | { readonly code: "language-unknown"; readonly value: string }
  | { readonly code: "table-column-missing"; readonly field: FieldOf<"okrs"> }
  | { readonly code: "result-out-of-range" };

/** Every problem a cell function can have. A room whose functions are new adds its union here. */
export type FunctionProblem = CallProblem | RuleProblem | ScoringProblem | ValueProblem;

/** Where in its range a value stands, counted from 1; absent in a direction of size 1. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** A problem and its place, or an error found in a cell, which is passed on as it is. */
export type Failure = CellError | { readonly problem: FunctionProblem; readonly place?: Place };

/** Codes for which the call is right and there is still no answer: `#N/A`. All others: `#VALUE!`. */
const NO_ANSWER: ReadonlySet<FunctionProblem["code"]> = new Set<FunctionProblem["code"]>([
  "value-missing",
  "reading-missing",
  "target-equals-baseline",
  "distance-out-of-range",
  "nothing-to-roll-up",
  "nothing-scored",
  "weights-all-zero",
  "roll-up-out-of-range",
  "nothing-expected",
  "pace-out-of-range",
  "baseline-equals-target",
  "target-zero-to-increase",
  "actual-zero-inverse",
  "attainment-out-of-range",
  "result-out-of-range",
]);

/** Error code that the cell shows for a problem. */
export const errorCodeOf = ({ code }: FunctionProblem): "#N/A" | "#VALUE!" =>
  NO_ANSWER.has(code) ? "#N/A" : "#VALUE!";
