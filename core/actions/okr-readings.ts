/**
 * What scoring makes of each key result of an OKRs table. `score` writes it, `track` shows it.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import type { KeyResult } from "../model/nouns";
import type { State, Status } from "../model/words";
import { expected as expectedBy, type Cycle, type ExpectedProblem } from "../scoring/expected";
import { pace as paceOf } from "../scoring/pace";
import { progress as progressOf, type ProgressProblem } from "../scoring/progress";
import { toScore } from "../scoring/score";
import { status as statusOf, STATUS_DEFAULTS } from "../scoring/status";
import type { BookSettings } from "./settings-table";

const ENDED: ReadonlySet<State> = new Set<State>(["replaced", "retired", "not_doing"]);

/** Out of the running: neither scored nor shown as behind. */
export const isEnded = ({ state }: KeyResult): boolean => ENDED.has(state);

/** Numbers and words of one key result; what has no answer is absent, and `problem` says why. */
export interface KrAnswer {
  /** Unbounded ratio. */
  readonly progress?: number;
  readonly score?: number;
  readonly expected?: number;
  /** Progress over expected. */
  readonly pace?: number;
  /** Absent for a key result out of the running. */
  readonly status?: Status;
  readonly problem?: KrProblem;
}

export type KrProblem = ProgressProblem | ExpectedProblem | { readonly code: "dates-missing" };

/** A day and the thresholds of the workbook. */
export type StatusSettings = Pick<BookSettings, "asOf" | "ahead" | "onTrack" | "atRisk" | "grace">;

/**
 * Score as progress held to 0–1, status as the words of `OKR_STATUS`. A key result with a goal and no
 * current value scores 0 and is `no data`, as the rule `missing=baseline` has it.
 */
export function answerFor(keyResult: KeyResult, settings: StatusSettings): KrAnswer {
  if (isEnded(keyResult)) return {};
  const share = progressOf(keyResult);
  const time = timeOf(keyResult, settings.asOf);
  if (!share.ok) {
    const isOpen =
      keyResult.current === undefined &&
      (keyResult.kind === "milestone" || keyResult.target !== undefined);
    const score = isOpen ? { score: 0 } : {};
    return { ...score, ...time.expected, status: "no_data", problem: share.problem };
  }
  const progress = share.value;
  const scored = { progress, score: toScore(progress), ...time.expected };
  if (time.cycle === undefined) return { ...scored, status: "no_data", problem: time.problem };
  const pace = time.expected === undefined ? undefined : paceOf(progress, time.expected.expected);
  const status = statusOf(
    {
      kind: keyResult.kind,
      progress,
      cycle: time.cycle,
      asOf: settings.asOf,
      phases: [],
      ...(keyResult.confidence !== undefined && { confidence: keyResult.confidence }),
    },
    { ...STATUS_DEFAULTS, ...settings },
  );
  return {
    ...scored,
    ...(pace?.ok === true && { pace: pace.value }),
    ...(status.ok ? { status: status.value } : { status: "no_data", problem: status.problem }),
  };
}

type Time =
  | { readonly cycle: Cycle; readonly expected?: { readonly expected: number } }
  | {
      readonly cycle?: undefined;
      readonly expected?: undefined;
      readonly problem: KrProblem;
    };

function timeOf({ start, due }: KeyResult, asOf: Day): Time {
  if (start === undefined || due === undefined) return { problem: { code: "dates-missing" } };
  const wanted = expectedBy({ start, due }, asOf, [], "exclusive");
  if (!wanted.ok) return { problem: wanted.problem };
  return { cycle: { start, due }, expected: { expected: wanted.value } };
}
