/**
 * What scoring makes of each key result of an OKRs table. `score` writes it, `track` shows it.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";
import type { KeyResult } from "../../model/nouns";
import type { Field } from "../../model/table";
import type { KeyResultRow } from "../../tables/read-okrs";
import type { State, Status } from "../../model/words";
import {
  expected as expectedBy,
  type Cycle,
  type ExpectedProblem,
  type Phases,
} from "../../scoring/expected";
import { pace as paceOf } from "../../scoring/pace";
import { progress as progressOf, type ProgressProblem } from "../../scoring/progress";
import { toScore } from "../../scoring/score";
import { status as statusOf, STATUS_DEFAULTS, type StatusRules } from "../../scoring/status";
import { assumedCycle, missingDates, type MissingDate } from "../book/assumed-cycle";
import type { BookSettings } from "../book/settings-table";

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
  /** Dates that are missing and were taken from the quarter. */
  readonly assumed?: readonly [MissingDate, ...MissingDate[]];
}

export type KrProblem =
  | ProgressProblem
  | ExpectedProblem
  /** A cell holds something that is no value of its kind. */
  | { readonly code: "cell-unread"; readonly field: Field };

/** The day and the thresholds of a workbook. */
export interface StatusSettings {
  readonly asOf: Day;
  readonly rules: StatusRules;
}

export const statusSettings = ({
  asOf,
  ahead,
  onTrack,
  atRisk,
  grace,
}: Pick<BookSettings, "asOf" | "ahead" | "onTrack" | "atRisk" | "grace">): StatusSettings => ({
  asOf,
  rules: { ...STATUS_DEFAULTS, ahead, onTrack, atRisk, grace },
});

const IDLE: KrAnswer = {};

/**
 * Score as progress held to 0–1, status as the words of `OKR_STATUS`. A key result with a goal and no
 * current value scores 0 and is `no data`, as the rule `missing=baseline` has it. A milestone nobody
 * has marked is open: not due until its date. Dates that are missing are those of the quarter.
 */
export function answerFor(
  { keyResult: kept, unread }: Pick<KeyResultRow, "keyResult" | "unread">,
  { asOf, rules }: StatusSettings,
): KrAnswer {
  if (isEnded(kept)) return IDLE;
  const isUnmarked = kept.current === undefined && !unread.includes("current");
  const keyResult = kept.kind === "milestone" && isUnmarked ? { ...kept, current: false } : kept;
  const share = progressOf(keyResult);
  const time = timeOf(keyResult, asOf, unread);
  const answer: { -readonly [Name in keyof KrAnswer]: KrAnswer[Name] } = { status: "no_data" };
  if (time.expected !== undefined) answer.expected = time.expected;
  if (!share.ok) {
    if (isUnmarked && hasGoal(keyResult)) answer.score = 0;
    answer.problem = orUnread(share.problem, unread);
    return answer;
  }
  const progress = share.value;
  answer.progress = progress;
  answer.score = toScore(progress);
  if (time.cycle === undefined) {
    answer.problem = time.problem;
    return answer;
  }
  const assumed = missingDates(keyResult);
  if (assumed !== undefined) answer.assumed = assumed;
  const pace = paceOf(progress, time.expected);
  if (pace.ok) answer.pace = pace.value;
  const { kind, confidence } = keyResult;
  const reading = { kind, progress, cycle: time.cycle, asOf, phases: NO_PHASES, confidence };
  const status = statusOf(reading, rules);
  if (status.ok) answer.status = status.value;
  else answer.problem = status.problem;
  return answer;
}

const NO_PHASES: Phases = [];

function hasGoal({ kind, target }: KeyResult): boolean {
  return kind === "within" ? typeof target === "object" : typeof target === "number";
}

type Time =
  | { readonly cycle: Cycle; readonly expected: number }
  | { readonly cycle?: undefined; readonly expected?: undefined; readonly problem: KrProblem };

function timeOf(keyResult: KeyResult, asOf: Day, unread: readonly Field[]): Time {
  const field = unread.find((one) => one === "start" || one === "due");
  if (field !== undefined) return { problem: { code: "cell-unread", field } };
  const cycle = assumedCycle(keyResult, asOf);
  const wanted = expectedBy(cycle, asOf, NO_PHASES, "exclusive");
  return wanted.ok ? { cycle, expected: wanted.value } : { problem: wanted.problem };
}

/** A value that is missing because its cell says something else. */
const orUnread = (problem: ProgressProblem, unread: readonly Field[]): KrProblem =>
  problem.code === "reading-missing" && unread.includes(problem.field)
    ? { code: "cell-unread", field: problem.field }
    : problem;
