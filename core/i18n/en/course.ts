import type { CourseReading } from "../../course/verdict";
import { figureText } from "../../decompose/figure";
import { wordOf } from "../../model/vocabulary";
import type { NextStep } from "../../model/words";
import type { Drift } from "../../stats/drift";
import type { Lens } from "../../stats/lens";
import { FEWEST_POINTS, type Limits } from "../../stats/limits";
import type { SignalReading } from "../../stats/verdict";
import type { CourseSentences } from "../course-sentences";

const percent = (ratio: number): string => figureText(Math.round(ratio * 1000) / 1000, "%");
const figure = (value: number, unit?: string): string =>
  figureText(Math.abs(value) >= 100 ? Math.round(value) : value, unit);
const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

export function lens(
  { limits, last, reading, alarms, signals, fallShowsAfter, series, season }: Lens,
  unit?: string,
): string {
  if (limits === undefined || last === undefined || reading === undefined) {
    return tooShort(series.filter((value) => value !== null).length, FEWEST_POINTS);
  }
  const alarm = `A month-on-month alarm at 20% would have rung ${times(alarms)}; real signals: ${signals}.`;
  const judged = season === undefined ? "" : "With the season taken out: ";
  return [
    `${judged}${signal(reading, limits, last, unit)}`,
    alarm,
    sight(limits, fallShowsAfter, unit),
  ]
    .join(" ")
    .trim();
}

function sight({ lower, upper }: Limits, shows: number | undefined, unit?: string): string {
  const unusual = `A value must leave ${figure(lower, unit)} to ${figure(upper, unit)} to count as unusual`;
  if (shows === undefined) return `${unusual}.`;
  return shows === 1
    ? `${unusual}; a fall of 20% would show at once.`
    : `${unusual}; a lasting fall of 20% would show after about ${shows} values.`;
}

const tooShort = (points: number, needed: number): string =>
  `Only ${points === 1 ? "1 value is" : `${points} values are`} known; at least ${needed} are needed to tell usual variation from a signal.`;

function signal(
  { verdict, rule, trial }: SignalReading,
  limits: Limits,
  last: number,
  unit?: string,
): string {
  const range = `the usual range ${figure(limits.lower, unit)} to ${figure(limits.upper, unit)}`;
  const note = trial ? " Fewer than 12 values: the range is a first estimate." : "";
  if (rule === undefined)
    return `${figure(last, unit)} is normal variation within ${range}: no signal yet.${note}`;
  const how: Readonly<Record<typeof verdict, string>> = {
    improvement: "a change for the better",
    concern: "a change for the worse",
    neutral: "a change",
    no_signal: "no signal yet",
  };
  return `${figure(last, unit)} is ${how[verdict]} (${wordOf("signalRule", rule, "en")}); ${range}.${note}`;
}

function gapSentence(gap: number | undefined): string {
  if (gap === undefined) return "";
  if (Math.abs(gap) < 0.0005) return "Exactly on plan. ";
  return gap < 0 ? `${percent(-gap)} behind plan. ` : `${percent(gap)} ahead of plan. `;
}

function drift({ state, cusum, z, gap }: Drift): string {
  const sum = figureText(Math.round(cusum * 100) / 100);
  const distance = figureText(Math.round(z * 100) / 100);
  const evidence = `Distance to plan ${distance} standard deviations, added up on the bad side ${sum}`;
  switch (state) {
    case "no_drift_shown":
      return `${gapSentence(gap)}No drift shown yet. ${evidence}.`;
    case "watch":
      return `${gapSentence(gap)}Watch it: ${evidence.toLowerCase()}, above 4.`;
    case "drifting":
      return `${gapSentence(gap)}Drifting from the plan. ${evidence}.`;
  }
}

const STEPS: Readonly<Record<NextStep, string>> = {
  update: "Enter the missing value first.",
  decide_now: "Decide now what gives way.",
  review_targets: "Review the targets with the event as evidence.",
  look_for_cause: "Look for the cause before anything is changed.",
  change_key_result: "The work is done and the number goes the wrong way: change the key result.",
  unblock: "The key results are behind as well: find out what is in the way.",
  change_way_of_working: "Don't chase this movement; close the gap by changing the way of working.",
  secure: "Find out what worked and secure it.",
  hold: "Hold the course.",
  look_again: "Set a date and look again.",
};

const FEW = "There are too few values to tell usual variation from a signal.";

function course({ course: verdict, step, evidence }: CourseReading): string {
  return `${gapSentence(evidence.gap)}${kindOf(verdict, evidence)} ${STEPS[step]}`;
}

function kindOf(verdict: CourseReading["course"], evidence: CourseReading["evidence"]): string {
  switch (verdict) {
    case "data_missing":
      return evidence.gap === undefined
        ? "There is no current gap to plan."
        : "There is no signal reading.";
    case "guardrail_broken":
      return "A guardrail is broken.";
    case "event":
      return `An event explains the movement: ${evidence.event ?? ""}.`;
    case "bad_signal":
      return "The last value is a real change for the worse.";
    case "level_too_low":
      return evidence.signal === "too_short"
        ? `${FEW} The usual level is too low for the target.`
        : "The movement is normal variation, and the usual level is too low for the target.";
    case "good_signal":
      return "The last value is a real change for the better.";
    case "on_course":
      return evidence.signal === "too_short"
        ? `${FEW} The target is likely.`
        : "The movement is normal variation and the target is likely.";
    case "too_early":
      return evidence.signal === "too_short"
        ? `${FEW} It is too early to tell whether the target is reached.`
        : "The movement shows nothing unusual, and it is too early to tell whether the target is reached.";
  }
}

/** What cells say; every call of a cell loads these. */
export const cellWords: Pick<CourseSentences, "signal" | "tooShort" | "drift" | "gap" | "course"> =
  {
    signal,
    tooShort,
    drift,
    gap: gapSentence,
    course,
  };
