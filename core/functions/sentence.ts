/**
 * Sentences that stand in cells, as data; they are said in the language of the call.
 *
 * @packageDocumentation
 */
import type { CheckFinding } from "../alignment/check-okrs";
import type { CourseReading } from "../course/verdict";
import type { DraftKeyResult } from "../decompose/draft-types";
import type { DraftQuestion } from "../decompose/note";
import type { Reconciliation } from "../decompose/reconcile";
import type { Direction } from "../model/words";
import type { PointsRule } from "../scoring/points-rule";
import type { Drift } from "../stats/drift";
import type { Limits } from "../stats/limits";
import type { SignalReading } from "../stats/verdict";

/** Remarks on a key result, in whose unit they speak. */
export type NotedItem = Pick<DraftKeyResult, "notes" | "unit">;

export type Sentence =
  | {
      readonly code: "signal";
      readonly reading: SignalReading;
      /** In the unit of the last value. */
      readonly limits: Limits;
      readonly last: number;
    }
  | { readonly code: "too-short"; readonly points: number; readonly needed: number }
  | { readonly code: "drift"; readonly drift: Drift; readonly direction: Direction | undefined }
  | { readonly code: "check"; readonly finding: CheckFinding }
  | { readonly code: "course"; readonly reading: CourseReading }
  /** A text that is known in both languages. */
  | { readonly code: "bilingual"; readonly en: string; readonly zh: string }
  | { readonly code: "draft-notes"; readonly en: NotedItem; readonly zh: NotedItem }
  | {
      readonly code: "draft-questions";
      readonly en: readonly DraftQuestion[];
      readonly zh: readonly DraftQuestion[];
    }
  | { readonly code: "reconciliation"; readonly answer: Reconciliation; readonly all: boolean }
  /** A rule for points, said back. */
  | { readonly code: "points-rule"; readonly rule: PointsRule };

/** A cell that holds a sentence. */
export interface ResultSentence {
  readonly sentence: Sentence;
}
