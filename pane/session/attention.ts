/**
 * What the Track tab puts first, and the summary people paste into a chat.
 *
 * @packageDocumentation
 */
import {
  figureText,
  isoOfDay,
  isWaiting,
  STATUSES,
  wordOf,
  type Language,
  type Status,
  type TrackedKeyResult,
  type TrackView,
} from "../../core";
import type { PaneWords } from "../words";

/** Statuses that want somebody to do something, the most urgent first. */
export const URGENT = [
  "broken",
  "behind",
  "at_risk",
  "no_data",
] as const satisfies readonly Status[];

const isUrgent = (status: Status): status is (typeof URGENT)[number] =>
  URGENT.some((one) => one === status);

/**
 * Key results that want attention, the most urgent first; of equals the slowest. One that is on track
 * while somebody is stuck, silent or in doubt comes last: its status stays what it is.
 */
export function attentionIn({ objectives }: TrackView): readonly TrackedKeyResult[] {
  return objectives
    .flatMap(({ keyResults }) => keyResults)
    .filter(
      ({ status, keyResult, signs }) => (isUrgent(status) || signs.length > 0) && isLive(keyResult),
    )
    .sort((a, b) => rank(a) - rank(b) || (a.pace ?? 0) - (b.pace ?? 0));
}

/** Why a status wants attention, where no finding says it; a pace with the least one that would do. */
export function attentionReason(
  status: Status,
  view: TrackView | undefined,
  words: PaneWords,
): string {
  const { onTrack, atRisk } = view?.paces ?? {};
  switch (status) {
    case "broken":
      return words.track.outOfLimit;
    case "behind":
      return atRisk === undefined ? "" : words.track.paceUnder(figureText(atRisk));
    case "at_risk":
      return onTrack === undefined ? "" : words.track.paceUnder(figureText(onTrack));
    case "no_data":
      return words.track.noCurrent;
    default:
      return "";
  }
}

function rank({ status }: TrackedKeyResult): number {
  const at = URGENT.findIndex((one) => one === status);
  return at < 0 ? URGENT.length : at;
}

const isLive = (one: TrackedKeyResult["keyResult"]): boolean =>
  one.state !== "replaced" &&
  one.state !== "retired" &&
  one.state !== "not_doing" &&
  !isWaiting(one);

/** How many live key results have each status, in the order of the words. */
export function statusCounts({
  objectives,
}: TrackView): readonly (readonly [status: Status, count: number])[] {
  const all = objectives
    .flatMap(({ keyResults }) => keyResults)
    .filter(({ keyResult }) => isLive(keyResult));
  return STATUSES.flatMap((status) => {
    const count = all.filter((one) => one.status === status).length;
    return count === 0 ? [] : [[status, count] as const];
  });
}

/** Plain text of where everything stands, one line per key result, with owners. */
export function summaryText(view: TrackView, language: Language, words: PaneWords): string {
  const lines = view.objectives.flatMap(({ objective, score, keyResults }) => [
    `${objective.title}${score === undefined ? "" : ` ${figureText(score)}`}`,
    ...keyResults.map(({ keyResult, status, progress }) =>
      [
        `- ${keyResult.title}`,
        isLive(keyResult)
          ? wordOf("status", status, language)
          : wordOf("state", keyResult.state, language),
        ...(progress === undefined ? [] : [figureText(progress, "%")]),
        ...(keyResult.owner === undefined ? [] : [keyResult.owner]),
      ].join(" · "),
    ),
  ]);
  return [words.review.summaryHead(isoOfDay(view.asOf)), ...lines].join("\n");
}
