/**
 * Closed sets of words that stand in cells and arguments. Ids here; `vocabulary` has what people
 * read and type in each language.
 *
 * @packageDocumentation
 */
import { FORMULA_STYLES } from "./settings";
import { TARGET_KINDS } from "../measure/measure";

/** How a key result's progress is measured. */
export const KR_KINDS = ["reach", "at_least", "at_most", "within", "milestone"] as const;
export type KrKind = (typeof KR_KINDS)[number];

export const DIRECTIONS = ["increase", "decrease", "maintain", "achieve", "reach"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a key result serves its KPI: adds, multiplies, or is an assumption with a lag. */
export const KPI_LINKS = ["part", "factor", "bet"] as const;
export type KpiLink = (typeof KPI_LINKS)[number];

/** What a part's percentage is measured against. */
export const BASES = ["total", "own_line", "chain"] as const;
export type Base = (typeof BASES)[number];

/** How one item serves another: helps it, takes a share of it, or works against it. */
export const ITEM_LINKS = ["supports", "shares", "opposes"] as const;
export type ItemLink = (typeof ITEM_LINKS)[number];

export const ROLES = ["key_result", "guardrail"] as const;
export type Role = (typeof ROLES)[number];

export const COMMITMENTS = ["committed", "aspirational"] as const;
export type Commitment = (typeof COMMITMENTS)[number];

export const STATES = ["draft", "proposed", "agreed", "replaced", "retired", "not_doing"] as const;
export type State = (typeof STATES)[number];

export const STATUSES = [
  "done",
  "ahead",
  "on_track",
  "at_risk",
  "behind",
  "not_started",
  "not_due",
  "holding",
  "broken",
  "no_data",
] as const;
export type Status = (typeof STATUSES)[number];

export const BANDS = ["red", "amber", "green"] as const;
export type Band = (typeof BANDS)[number];

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the last point of a series says. */
export const SIGNAL_VERDICTS = [
  "improvement",
  "concern",
  "no_signal",
  "neutral",
  "too_short",
] as const;
export type SignalVerdict = (typeof SIGNAL_VERDICTS)[number];

/** What usual variation says of a target. */
export const ASSURANCES = ["will_pass", "will_fail", "hit_or_miss"] as const;
export type Assurance = (typeof ASSURANCES)[number];

/** Rules of a chart that a point can break. */
export const SIGNAL_RULES = [
  "outside",
  "trend",
  "two_of_three",
  "shift",
  "we1",
  "we2",
  "we3",
  "we4",
  "nelson1",
  "nelson2",
  "nelson3",
  "nelson4",
  "nelson5",
  "nelson6",
  "nelson7",
  "nelson8",
  "run",
  "crossings",
] as const;
export type SignalRule = (typeof SIGNAL_RULES)[number];

/** What a forecast takes for granted. */
export const SCENARIOS = ["level_stays", "direction_continues"] as const;
export type Scenario = (typeof SCENARIOS)[number];

export const OUTLOOKS = ["likely", "unlikely", "cannot_tell_yet"] as const;
export type Outlook = (typeof OUTLOOKS)[number];

export const DRIFT_STATES = ["no_drift_shown", "watch", "drifting"] as const;
export type DriftState = (typeof DRIFT_STATES)[number];

/** The one verdict on an item, by precedence. */
export const COURSES = [
  "data_missing",
  "guardrail_broken",
  "event",
  "bad_signal",
  "level_too_low",
  "good_signal",
  "on_course",
  "too_early",
] as const;
export type Course = (typeof COURSES)[number];

/** The one next step that goes with it. */
export const NEXT_STEPS = [
  "update",
  "decide_now",
  "review_targets",
  "look_for_cause",
  "change_key_result",
  "unblock",
  "change_way_of_working",
  "secure",
  "hold",
  "look_again",
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Whether a guardrail's metric is within its bounds. */
export const GUARDRAIL_STATES = ["holding", "broken"] as const;
export type GuardrailState = (typeof GUARDRAIL_STATES)[number];

/** What may be done to a key result in mid-cycle; nothing is ever deleted. */
export const CHANGE_ACTIONS = ["replace", "retarget", "add", "retire", "correct"] as const;
/** What a person may ask for; a correction is only written down, once a figure has been changed. */
export const ASKED_ACTIONS = ["replace", "retarget", "add", "retire"] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** Why. "Too hard" is written down and changes nothing. */
export const REASON_CLASSES = [
  "external_shift",
  "new_information",
  "no_longer_relevant",
  "resources_changed",
  "strategy_decision",
  "reached_early",
  "data_error",
  "too_hard",
] as const;
export type ReasonClass = (typeof REASON_CLASSES)[number];

/** How far a change has come: waits for a name, waits for its day, holds, was turned down, is a note. */
export const CHANGE_STATES = ["proposed", "approved", "in_effect", "declined", "noted"] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** What a line of the close of a cycle is about. */
export const CLOSED_TYPES = ["objective", "key_result", "kpi", "kpi_total"] as const;
export type ClosedType = (typeof CLOSED_TYPES)[number];

/** How far a decision has come. */
export const DECISION_STATES = ["open", "done", "dropped"] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What a review talks about, in this order. */
export const AGENDA_TOPICS = [
  "last_decisions",
  "signals",
  "off_course",
  "to_approve",
  "blockers",
  "going_well",
  "not_doing",
] as const;
export type AgendaTopic = (typeof AGENDA_TOPICS)[number];

/** Every closed set, by the name `i18n/words` files it under. */
export const WORD_SETS = {
  krKind: KR_KINDS,
  direction: DIRECTIONS,
  link: KPI_LINKS,
  itemLink: ITEM_LINKS,
  base: BASES,
  role: ROLES,
  commitment: COMMITMENTS,
  state: STATES,
  status: STATUSES,
  band: BANDS,
  severity: SEVERITIES,
  signalVerdict: SIGNAL_VERDICTS,
  assurance: ASSURANCES,
  signalRule: SIGNAL_RULES,
  scenario: SCENARIOS,
  outlook: OUTLOOKS,
  driftState: DRIFT_STATES,
  course: COURSES,
  nextStep: NEXT_STEPS,
  guardrailState: GUARDRAIL_STATES,
  changeAction: CHANGE_ACTIONS,
  reasonClass: REASON_CLASSES,
  changeState: CHANGE_STATES,
  decisionState: DECISION_STATES,
  agendaTopic: AGENDA_TOPICS,
  closedType: CLOSED_TYPES,
  targetKind: TARGET_KINDS,
  formulaStyle: FORMULA_STYLES,
} as const;

export type WordSet = keyof typeof WORD_SETS;
export type WordOf<Set extends WordSet> = (typeof WORD_SETS)[Set][number];
