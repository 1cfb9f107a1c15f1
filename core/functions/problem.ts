/**
 * Why a cell function has no answer, as data. `i18n/` holds the sentence for each code.
 *
 * @packageDocumentation
 */
import type { AllocationProblem } from "../course/allocate";
import type { AttributionProblem } from "../decompose/attribute";
import type { SplitProblem } from "../decompose/driver-targets";
import type { FormulaProblem } from "../decompose/formula";
import type { PhaseProblem } from "../decompose/phase";
import type { ReconcileProblem } from "../decompose/reconcile";
import type { PartsProblem } from "../decompose/split";
import type { CellError } from "../kernel/cell";
import type { FieldOf } from "../model/table";
import type { WordSet } from "../model/words";
import type { ScoringProblem } from "../scoring/problem";
import type { StatsProblem } from "../stats/problem";
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
  | { readonly code: "periods-outside"; readonly value: number; readonly most: number }
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
  | { readonly code: "rule-span-wanted"; readonly key: RuleKey; readonly value: string }
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
  | { readonly code: "one-line-wanted"; readonly size: ArgumentSize }
  | { readonly code: "direction-needs-way" }
  | { readonly code: "name-missing"; readonly name: string; readonly known: readonly string[] }
  | { readonly code: "name-twice"; readonly name: string }
  | { readonly code: "columns-wanted"; readonly size: ArgumentSize; readonly wanted: number }
  | { readonly code: "language-unknown"; readonly value: string }
  | { readonly code: "table-column-missing"; readonly field: FieldOf<"okrs"> }
  | { readonly code: "result-out-of-range" };

/** Problems of a room whose codes another room uses in another sense. */
export type RoomProblem =
  | { readonly code: "in-formula"; readonly of: FormulaProblem }
  | { readonly code: "in-drivers"; readonly of: SplitProblem }
  | { readonly code: "in-parts"; readonly of: PartsProblem }
  | { readonly code: "in-attribution"; readonly of: AttributionProblem }
  | { readonly code: "in-reconciliation"; readonly of: ReconcileProblem }
  | { readonly code: "in-allocation"; readonly of: AllocationProblem }
  | { readonly code: "in-phases"; readonly of: PhaseProblem };

/** Every problem a cell function can have. A room whose functions are new adds its union here. */
export type FunctionProblem =
  CallProblem | RuleProblem | ScoringProblem | StatsProblem | RoomProblem | ValueProblem;

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
  "series-too-short",
  "no-neighbours",
  "season-too-short",
  "no-variation",
  "statistic-out-of-range",
]);

/** The same for problems of other rooms. */
const NO_ANSWER_OF: ReadonlySet<RoomProblem["of"]["code"]> = new Set<RoomProblem["of"]["code"]>([
  "no-parts",
  "no-weights",
  "weights-all-zero",
  "no-driver-to-move",
  "divided-by-zero",
  "driver-value-not-finite",
  "nothing-to-choose",
  "choice-too-large",
  "no-shape",
]);

/** Error code that the cell shows for a problem. */
export function errorCodeOf(problem: FunctionProblem): "#N/A" | "#VALUE!" {
  const has = "of" in problem ? NO_ANSWER_OF.has(problem.of.code) : NO_ANSWER.has(problem.code);
  return has ? "#N/A" : "#VALUE!";
}
