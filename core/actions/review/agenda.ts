/**
 * One review for KPIs and OKRs together: what to talk about, in the order in which it matters.
 *
 * @packageDocumentation
 */
import type { Library } from "../../decompose/library/family";
import type { Day } from "../../kernel/day";
import { listIn } from "../../kernel/list-in";
import { plainWord } from "../../kernel/plain-word";
import { isWaiting } from "../../model/waiting";
import type { Course, Status } from "../../model/words";
import { readCheckIns, readDecisions, type CheckIn, type Decision } from "../../tables/read-log";
import { changeView, type LoggedChange } from "../change/change-view";
import { course } from "../course/course";
import type { Finding } from "../port/findings";
import { outsideEdits, outsideFindings } from "../change/outside-edits";
import { layoutsOf, tablesOf } from "../book/own-tables";
import type { Snapshot } from "../port/snapshot";
import { track } from "../score/track";
import type { CourseItem, TrackedKeyResult } from "../book/views";

/** One line of the agenda, as data. */
export type AgendaEntry =
  | { readonly topic: "last_decisions"; readonly decision: Decision }
  | { readonly topic: "signals" | "off_course" | "going_well"; readonly item: CourseItem }
  | { readonly topic: "off_course"; readonly tracked: TrackedKeyResult }
  | { readonly topic: "to_approve"; readonly change: LoggedChange }
  | { readonly topic: "blockers"; readonly checkIn: CheckIn; readonly title: string }
  | { readonly topic: "not_doing"; readonly tracked: TrackedKeyResult };

export interface Agenda {
  readonly asOf: Day;
  /** Of all objectives; absent where there is none. */
  readonly score?: number;
  readonly entries: readonly AgendaEntry[];
  readonly findings: readonly Finding[];
}

const SIGNALS: ReadonlySet<Course> = new Set(["bad_signal", "event"] as const);
const OFF_COURSE: ReadonlySet<Course> = new Set([
  "guardrail_broken",
  "level_too_low",
  "data_missing",
] as const);
const WELL: ReadonlySet<Course> = new Set(["good_signal"] as const);
const TALKED_OF: ReadonlySet<Course> = new Set([...SIGNALS, ...OFF_COURSE, ...WELL]);
/** Statuses to talk about, the most urgent first. */
const URGENT: readonly Status[] = ["broken", "behind", "at_risk"];

/**
 * Last decisions first, then signals, what is off course, changes to approve, blockers, what goes
 * well, and the not-doing list. What runs as planned is not talked about.
 */
export function agenda(snapshot: Snapshot, library: Library): Agenda {
  const tables = tablesOf(snapshot);
  const courses = course(snapshot, library);
  const tracked = track(snapshot);
  const keyResults = tracked.objectives.flatMap((one) => one.keyResults);
  const items = (among: ReadonlySet<Course>) =>
    courses.items.filter(({ reading }) => among.has(reading.course));
  const changes = changeView(snapshot)?.log ?? [];
  const checkIns = layoutsOf(snapshot, tables, "checkIns").flatMap(readCheckIns);
  const entries: readonly AgendaEntry[] = [
    ...lastDecisions(layoutsOf(snapshot, tables, "decisions").flatMap(readDecisions)),
    ...items(SIGNALS).map((item) => ({ topic: "signals", item }) as const),
    ...items(OFF_COURSE).map((item) => ({ topic: "off_course", item }) as const),
    ...urgent(keyResults).map((one) => ({ topic: "off_course", tracked: one }) as const),
    ...changes
      .filter(({ state }) => state === "proposed")
      .map((change) => ({ topic: "to_approve", change }) as const),
    ...blockers(checkIns, keyResults),
    ...items(WELL).map((item) => ({ topic: "going_well", item }) as const),
    ...tracked.notDoing
      .filter((one) => !isAmong(one, courses.items))
      .map((one) => ({ topic: "not_doing", tracked: one }) as const),
  ];
  return {
    asOf: courses.asOf,
    ...(tracked.score !== undefined && { score: tracked.score }),
    entries,
    findings: [...courses.findings, ...outsideFindings(outsideEdits(snapshot, tables))],
  };
}

/** Whether its KPI is talked about already for what it does. */
function isAmong({ keyResult }: TrackedKeyResult, items: readonly CourseItem[]): boolean {
  const ids = new Set(listIn(keyResult.kpiId).map(plainWord));
  const title = plainWord(keyResult.title);
  return items.some(
    ({ kpi, reading }) =>
      TALKED_OF.has(reading.course) &&
      (ids.has(plainWord(kpi.id)) || plainWord(kpi.name) === title),
  );
}

/** Those that are open, the oldest first. */
function lastDecisions(decisions: readonly Decision[]): readonly AgendaEntry[] {
  return decisions
    .filter(({ state }) => state === "open")
    .sort((a, b) => (a.date ?? 0) - (b.date ?? 0))
    .map((decision) => ({ topic: "last_decisions", decision }));
}

function urgent(keyResults: readonly TrackedKeyResult[]): readonly TrackedKeyResult[] {
  const ended = new Set(["replaced", "retired", "not_doing"]);
  const rank = ({ status }: TrackedKeyResult): number => URGENT.indexOf(status);
  return keyResults
    .filter((one) => rank(one) >= 0 && !ended.has(one.keyResult.state) && !isWaiting(one.keyResult))
    .sort((a, b) => rank(a) - rank(b) || (a.pace ?? 0) - (b.pace ?? 0));
}

/** What stands in the way by the last check-in of each item. */
function blockers(
  checkIns: readonly CheckIn[],
  keyResults: readonly TrackedKeyResult[],
): readonly AgendaEntry[] {
  const last = new Map<string, CheckIn>();
  for (const one of checkIns) last.set(plainWord(one.itemId), one);
  return [...last.values()].flatMap((checkIn): readonly AgendaEntry[] => {
    if (checkIn.blocker === undefined) return [];
    const { keyResult } = keyResults.find(({ keyResult: one }) => one.id === checkIn.itemId) ?? {};
    return [{ topic: "blockers", checkIn, title: keyResult?.title ?? checkIn.itemId }];
  });
}
