/**
 * What scoring makes of each key result of an OKRs table. `score` writes it, `track` shows it.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import type { KeyResult } from "../model/nouns";
import type { Field } from "../model/table";
import type { KeyResultRow } from "../tables/read-okrs";
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

export type KrProblem =
  | ProgressProblem
  | ExpectedProblem
  | { readonly code: "dates-missing" }
  /** A cell holds something that is no value of its kind. */
  | { readonly code: "cell-unread"; readonly field: Field };

/** A day and the thresholds of the workbook. */
export type StatusSettings = Pick<BookSettings, "asOf" | "ahead" | "onTrack" | "atRisk" | "grace">;

/**
 * Score as progress held to 0–1, status as the words of `OKR_STATUS`. A key result with a goal and no
 * current value scores 0 and is `no data`, as the rule `missing=baseline` has it.
 */
export function answerFor(
  { keyResult, unread }: Pick<KeyResultRow, "keyResult" | "unread">,
  settings: StatusSettings,
): KrAnswer {
  if (isEnded(keyResult)) return {};
  const share = progressOf(keyResult);
  const time = timeOf(keyResult, settings.asOf, unread);
  if (!share.ok) {
    const isOpen = keyResult.current === undefined && !unread.includes("current");
    const score = isOpen && hasGoal(keyResult) ? { score: 0 } : {};
    const problem = orUnread(share.problem, unread);
    return { ...score, ...time.expected, status: "no_data", problem };
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

/** A milestone needs no target to be open. */
function hasGoal({ kind, target }: KeyResult): boolean {
  if (kind === "milestone") return true;
  return kind === "within" ? typeof target === "object" : typeof target === "number";
}

type Time =
  | { readonly cycle: Cycle; readonly expected?: { readonly expected: number } }
  | {
      readonly cycle?: undefined;
      readonly expected?: undefined;
      readonly problem: KrProblem;
    };

function timeOf({ start, due }: KeyResult, asOf: Day, unread: readonly Field[]): Time {
  if (start === undefined || due === undefined) {
    const field = unread.find((one) => one === "start" || one === "due");
    return { problem: field ? { code: "cell-unread", field } : { code: "dates-missing" } };
  }
  const wanted = expectedBy({ start, due }, asOf, [], "exclusive");
  if (!wanted.ok) return { problem: wanted.problem };
  return { cycle: { start, due }, expected: { expected: wanted.value } };
}

/** A value that is missing because its cell says something else. */
const orUnread = (problem: ProgressProblem, unread: readonly Field[]): KrProblem =>
  problem.code === "reading-missing" && unread.includes(problem.field)
    ? { code: "cell-unread", field: problem.field }
    : problem;
