/**
 * One verdict per item and one next step, by precedence, so that no two verdicts on one screen can
 * contradict each other.
 *
 * @packageDocumentation
 */
import type { Course, DriftState, NextStep, Outlook, SignalVerdict } from "../model/words";

/** What is known of an item; absent is not known. */
export interface Evidence {
  /** (actual − plan) ÷ plan, good side positive. */
  readonly gap?: number;
  readonly signal?: SignalVerdict;
  readonly forecast?: Outlook;
  readonly drift?: DriftState;
  /** Progress of the key results over their expected progress. */
  readonly pace?: number;
  readonly guardrail?: "holding" | "broken";
  /** Words of a dated event. */
  readonly event?: string;
}

export interface CourseReading {
  readonly course: Course;
  readonly step: NextStep;
  readonly evidence: Evidence;
}

/** Key results at or above this pace are on pace. */
export const ON_PACE = 0.9;

/**
 * The first that holds: data missing, guardrail broken, event, bad signal, level too low, good
 * signal, on course, too early.
 *
 * @example
 * ```ts
 * courseOf({ gap: -0.31, signal: "no_signal", forecast: "unlikely" }).course // => "level_too_low"
 * courseOf({ gap: -0.1, signal: "concern", pace: 1 }).step // => "change_key_result"
 * ```
 */
export function courseOf(evidence: Evidence): CourseReading {
  const [course, step] = verdict(evidence);
  return { course, step, evidence };
}

function verdict(evidence: Evidence): readonly [Course, NextStep] {
  const { gap, signal, forecast, drift, guardrail, event } = evidence;
  if (gap === undefined || signal === undefined) return ["data_missing", "update"];
  if (guardrail === "broken") return ["guardrail_broken", "decide_now"];
  if (event !== undefined) return ["event", "review_targets"];
  if (signal === "concern") return ["bad_signal", stepOnBadSignal(evidence)];
  if (signal !== "improvement" && (forecast === "unlikely" || drift === "drifting")) {
    return ["level_too_low", "change_way_of_working"];
  }
  if (signal === "improvement") return ["good_signal", "secure"];
  return forecast === "likely" ? ["on_course", "hold"] : ["too_early", "look_again"];
}

/** Work done while the number goes the wrong way means it was the wrong work. */
function stepOnBadSignal({ pace }: Evidence): NextStep {
  if (pace === undefined) return "look_for_cause";
  return pace >= ON_PACE - 1e-9 ? "change_key_result" : "unblock";
}
