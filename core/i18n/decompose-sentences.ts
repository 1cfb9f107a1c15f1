/**
 * What each language must be able to say about drafts, splits and focus.
 *
 * @packageDocumentation
 */
import type { FocusReason } from "../course/focus";
import type { SplitProblem } from "../decompose/driver-targets";
import type { FormulaProblem } from "../decompose/formula";
import type {
  Arithmetic,
  DraftNote,
  DraftQuestion,
  DraftReason,
  DraftRemark,
} from "../decompose/note";
import type { Reading, ReconcileProblem, Reconciliation } from "../decompose/reconcile";

export interface DecomposeSentences {
  /** A remark on one key result or guardrail; `unit` is the item's. */
  readonly note: (note: DraftNote, unit?: string) => string;
  /** Why a key result was chosen or stands where it does. */
  readonly reason: (reason: DraftReason) => string;
  /** The sum in one line. */
  readonly arithmetic: (arithmetic: Arithmetic) => string;
  readonly question: (question: DraftQuestion) => string;
  readonly remark: (remark: DraftRemark) => string;
  readonly reading: (reading: Reading) => string;
  /** The sentence of `KPI_RECONCILE`: the chosen reading, or all of them. */
  readonly reconciliation: (answer: Reconciliation, all: boolean) => string;
  readonly formulaProblem: (problem: FormulaProblem) => string;
  readonly splitProblem: (problem: SplitProblem) => string;
  readonly reconcileProblem: (problem: ReconcileProblem) => string;
  readonly focusReason: (reason: FocusReason) => string;
}
