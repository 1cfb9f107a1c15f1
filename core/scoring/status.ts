/**
 * One word for where a key result stands on a day.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import { ok, type Result } from "../kernel/result";
import type { KrKind, Status } from "../model/words";
import { expected, type Cycle, type Elapsed, type ExpectedProblem, type Phases } from "./expected";
import { reaches } from "./threshold";

export const STATUS_BY = ["ratio", "gap"] as const;
/** Progress is compared with what is expected as a quotient or as a difference. */
export type StatusBy = (typeof STATUS_BY)[number];

/** Lowest pace or gap of each word; what is below `atRisk` is behind. */
export interface StatusThresholds {
  readonly ahead: number;
  readonly onTrack: number;
  readonly atRisk: number;
}

export interface StatusRules extends StatusThresholds {
  readonly by: StatusBy;
  /** Share of the cycle's days in which nothing is at risk or behind yet: a ratio. */
  readonly grace: number;
  readonly elapsed: Elapsed;
}

export const STATUS_THRESHOLDS: Readonly<Record<StatusBy, StatusThresholds>> = {
  ratio: { ahead: 1.1, onTrack: 0.9, atRisk: 0.7 },
  gap: { ahead: 0.1, onTrack: -0.1, atRisk: -0.25 },
};

export const STATUS_DEFAULTS: StatusRules = {
  by: "ratio",
  ...STATUS_THRESHOLDS.ratio,
  grace: 0,
  elapsed: "exclusive",
};

export interface StatusReading {
  readonly kind: KrKind;
  /** An unbounded ratio; absent when there is no current value. */
  readonly progress?: number;
  readonly cycle: Cycle;
  readonly asOf: Day;
  /** Expected path, linear when empty. */
  readonly phases: Phases;
  /** The owner's stated chance: a ratio. */
  readonly confidence?: number | undefined;
}

/** Below it the owner does not believe in it, whatever the pace. */
const LOW_CONFIDENCE = 0.4;

/**
 * The first that holds:
 *
 * 1. no progress: `no data`; before the start: `not started`;
 * 2. a bound is `holding` or `broken` until its due date, `done` or `broken` from then on;
 *    a milestone that is not done is `not due` until its due date and `behind` from then on;
 * 3. progress of 1 or more is `done`; while nothing is expected it is `on track`;
 * 4. else pace (`by: "ratio"`) or progress less expected (`by: "gap"`) against the thresholds.
 *
 * Words of 3 and 4 other than `done` go one step down when confidence is below 0.4; in the grace
 * period none is worse than `on track`.
 *
 * @example
 * ```ts
 * status({ kind: "reach", progress: 0.46, cycle: { start: 46023, due: 46123 }, asOf: 46073, phases: [] }) // => { ok: true, value: "on_track" }
 * status({ kind: "reach", progress: 0.46, cycle: { start: 46023, due: 46123 }, asOf: 46073, phases: [], confidence: 0.3 }) // => { ok: true, value: "at_risk" }
 * status({ kind: "at_most", progress: 1, cycle: { start: 46023, due: 46123 }, asOf: 46073, phases: [] }) // => { ok: true, value: "holding" }
 * ```
 */
export function status(
  reading: StatusReading,
  rules: StatusRules = STATUS_DEFAULTS,
): Result<Status, ExpectedProblem> {
  const { kind, progress, cycle, asOf, phases } = reading;
  if (progress === undefined) return ok("no_data");
  const wanted = expected(cycle, asOf, phases, rules.elapsed);
  if (!wanted.ok) return wanted;
  if (asOf < cycle.start) return ok("not_started");
  const isDue = asOf >= cycle.due;
  const isDone = reaches(progress, 1);
  switch (kind) {
    case "at_least":
    case "at_most":
    case "within":
      return ok(isDone ? (isDue ? "done" : "holding") : "broken");
    case "milestone":
      return ok(isDone ? "done" : isDue ? "behind" : "not_due");
    case "reach":
      return ok(isDone ? "done" : paceStatus(progress, wanted.value, reading, rules));
  }
}

/** From worst to best; confidence and grace move along it. */
const STEPS = ["behind", "at_risk", "on_track", "ahead"] as const;
const [BEHIND, AT_RISK, ON_TRACK, AHEAD] = [0, 1, 2, 3] as const;

function paceStatus(
  progress: number,
  wanted: number,
  { cycle, asOf, confidence }: StatusReading,
  rules: StatusRules,
): Status {
  const doubted = confidence !== undefined && !reaches(confidence, LOW_CONFIDENCE);
  const step = stepOf(progress, wanted, rules) - (doubted ? 1 : 0);
  const floor = isInGrace(cycle, asOf, rules.grace) ? ON_TRACK : BEHIND;
  return STEPS[Math.max(floor, step)] ?? "behind";
}

function stepOf(progress: number, wanted: number, rules: StatusRules): number {
  if (wanted === 0) return ON_TRACK;
  const measure = rules.by === "ratio" ? progress / wanted : progress - wanted;
  if (reaches(measure, rules.ahead)) return AHEAD;
  if (reaches(measure, rules.onTrack)) return ON_TRACK;
  return reaches(measure, rules.atRisk) ? AT_RISK : BEHIND;
}

/** The grace period is a share of the days, whatever the phases expect. */
const isInGrace = ({ start, due }: Cycle, asOf: Day, grace: number): boolean =>
  due > start && !reaches((asOf - start) / (due - start), grace);
