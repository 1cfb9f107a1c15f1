import type { DriverSignal } from "../../actions/course/driver-signals";
import type { RunRate, ScenarioForecast } from "../../course/kpi-course";
import { figureText } from "../../decompose/figure";
import type { Outlook } from "../../model/words";
import type { Lens } from "../../stats/lens";
import type { SignalReading } from "../../stats/verdict";
import { chanceShown } from "../chance";
import type { CourseSentences } from "../course-sentences";

const figure = (value: number, unit?: string): string =>
  figureText(Math.abs(value) >= 100 ? Math.round(value) : value, unit);

const WORDS: Readonly<Record<Outlook, string>> = {
  likely: "The target is likely.",
  unlikely: "The target is unlikely.",
  cannot_tell_yet: "It cannot be told yet whether the target is reached.",
};

const chance = (probability: number): string =>
  chanceShown(
    probability,
    (text) => `at most ${text}`,
    (text) => `at least ${text}`,
  );

function outlook(
  forecasts: readonly ScenarioForecast[],
  word: Outlook | undefined,
  unit?: string,
): string {
  if (forecasts.length === 0) return word === "cannot_tell_yet" ? WORDS[word] : "";
  const ends = forecasts.map((one) => {
    const said =
      one.probability === undefined ? "" : `, chance of the target ${chance(one.probability)}`;
    const range = `${figure(one.lower, unit)} to ${figure(one.upper, unit)}`;
    const scenario = one.scenario === "level_stays" ? "the level stays" : "the direction continues";
    return `If ${scenario}: ${figure(one.value, unit)} at the end of the cycle (${range} in 8 of 10 cases)${said}.`;
  });
  return [...ends, ...(word === undefined ? [] : [WORDS[word]])].join(" ");
}

function runRate({ needed, soFar, left }: RunRate, unit?: string): string {
  const when = left === 1 ? "the last period" : `each of the ${left} periods left`;
  return `Needed in ${when}: ${figure(needed, unit)}; so far ${figure(soFar, unit)} each.`;
}

const CHANGES: Readonly<Record<SignalReading["verdict"], string>> = {
  improvement: "a change for the better",
  concern: "a change for the worse",
  neutral: "a change",
  no_signal: "no signal yet",
};

function drivers(found: readonly DriverSignal[]): string {
  if (found.length === 0) return "";
  const telling = found.flatMap(({ name, chart: { reading } }) =>
    reading?.rule === undefined ? [] : [`${name} (${CHANGES[reading.verdict]})`],
  );
  const names = found.map(({ name }) => name).join(", ");
  return telling.length === 0
    ? `None of its drivers shows a signal yet (${names}).`
    : `The signal is in ${telling.join(" and ")}.`;
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)}%`;

function season({ season: taken }: Lens): string {
  if (taken === undefined) return "";
  const { length, years, reach, reachWithout, isJoined } = taken;
  const like = length === 12 ? "month" : "quarter";
  const joined = isJoined
    ? " January and February are judged together, since Chinese New Year moves between them."
    : "";
  return `Each ${like} is compared with its like in ${years} full years: that narrows the usual range from ±${percent(reach)} to ±${percent(reachWithout)}.${joined}`;
}

function doubts({ limits, isSluggish, isSkewed }: Lens): string {
  if (limits === undefined) return "";
  return [
    isSluggish
      ? "Neighbouring values are alike, so the limits ring too often: take a signal as a question, or look at longer periods."
      : "",
    isSkewed
      ? "The values have a long tail upwards, so the upper limit rings too often: logarithms would fit better."
      : "",
  ]
    .filter((line) => line !== "")
    .join(" ");
}

const explained = (events: readonly string[]): string =>
  events.length === 0 ? "" : `Explained by events: ${[...new Set(events)].join("; ")}.`;

export const evidenceWords: Pick<
  CourseSentences,
  "outlook" | "runRate" | "drivers" | "season" | "doubts" | "explained"
> = {
  season,
  doubts,
  explained,
  outlook,
  runRate,
  drivers,
};
