/**
 * The rhythm of a cycle as days: check-ins, reviews, and milestones that fall due.
 *
 * @packageDocumentation
 */
import { addDays, type Day } from "../../kernel/day";
import type { TrackView } from "../book/views";

export type RhythmDay =
  /** Comes again every so many days, up to and including `until`. */
  | { readonly what: "check_in"; readonly day: Day; readonly every: number; readonly until: Day }
  | { readonly what: "review" | "closing"; readonly day: Day }
  | {
      readonly what: "milestone";
      readonly day: Day;
      readonly id: string;
      readonly title: string;
      readonly owner?: string;
    };

const MONDAY = 2;
const WEEK = 7;

/**
 * From the day of the workbook on: check-ins on Mondays where the rhythm is one of weeks, a review at
 * half-time, one at the end, and milestones that are still open. Nothing where every cycle is over.
 */
export function rhythmOf({ asOf, objectives, checkIns }: TrackView): readonly RhythmDay[] {
  const running = objectives
    .flatMap(({ keyResults }) => keyResults)
    .filter(({ keyResult: { state } }) => !ENDED.has(state));
  const starts = running.flatMap(({ keyResult: { start } }) => start ?? []);
  const dues = running.flatMap(({ keyResult: { due } }) => due ?? []).filter((due) => due >= asOf);
  const due = most(dues, (a, b) => b > a);
  if (due === undefined) return [];
  const start = most(starts, (a, b) => b < a) ?? asOf;
  const { every } = checkIns;
  const first = firstMeeting(start > asOf ? start : asOf, every);
  const half = addDays(start, Math.floor((due - start) / 2));
  return [
    ...(first <= due ? [{ what: "check_in", day: first, every, until: due } as const] : []),
    ...(half >= asOf && half < due ? [{ what: "review", day: half } as const] : []),
    { what: "closing", day: due },
    ...running.flatMap(({ keyResult, status }): readonly RhythmDay[] => {
      const { kind, due: day, id, title, owner } = keyResult;
      if (kind !== "milestone" || day === undefined || day < asOf || status === "done") return [];
      return [{ what: "milestone", day, id, title, ...(owner !== undefined && { owner }) }];
    }),
  ];
}

const ENDED: ReadonlySet<string> = new Set(["replaced", "retired", "not_doing"]);

/** 1899-12-30, day 0, was a Saturday. */
const firstMeeting = (from: Day, every: number): Day =>
  every % WEEK === 0 ? addDays(from, (MONDAY - (from % WEEK) + WEEK) % WEEK) : from;

const most = (days: readonly Day[], isMore: (a: Day, b: Day) => boolean): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a === undefined || isMore(a, b) ? b : a), undefined);
