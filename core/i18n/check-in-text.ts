/**
 * Check-ins in words: the signs of a key result, and the text that asks for what is missing.
 *
 * @packageDocumentation
 */
import type { TrackedKeyResult, TrackView } from "../actions/book/views";
import type { CheckInSign } from "../course/signs";
import { figureText } from "../decompose/figure";
import { isoOfDay, type Day } from "../kernel/day";
import type { Language } from "../kernel/language";

interface CheckInWords {
  readonly blocked: (blocker: string, since: string | undefined) => string;
  readonly stale: (days: number, last: string | undefined) => string;
  readonly falling: (from: string, to: string) => string;
  readonly flat: (value: string, since: string) => string;
  readonly never: string;
  readonly head: (day: string) => string;
  readonly nobody: string;
  readonly stuck: string;
  readonly line: (title: string, why: string) => string;
  readonly foot: string;
}

const WORDS: Readonly<Record<Language, CheckInWords>> = {
  en: {
    blocked: (blocker, since) =>
      `In the way${since === undefined ? "" : ` since ${since}`}: ${blocker}`,
    stale: (days, last) =>
      last === undefined
        ? `No check-in for ${days} days`
        : `No check-in since ${last} (${days} days)`,
    falling: (from, to) => `Confidence fell from ${from} to ${to}`,
    flat: (value, since) => `No movement since ${since} (${value})`,
    never: "No value yet",
    head: (day) => `OKR check-in, ${day}: please update`,
    nobody: "No owner yet",
    stuck: "Waiting for help",
    line: (title, why) => `- ${title}: ${why}`,
    foot: "Type New value, Confidence and In the way into the check-in sheet. Thank you!",
  },
  zh: {
    blocked: (blocker, since) => `${since === undefined ? "" : `自${since}起`}受阻：${blocker}`,
    stale: (days, last) =>
      last === undefined ? `已${days}天未更新` : `${last}后未更新（${days}天）`,
    falling: (from, to) => `信心指数由${from}降至${to}`,
    flat: (value, since) => `自${since}起停滞（${value}）`,
    never: "尚无数值",
    head: (day) => `OKR进展更新 ${day}：请更新以下各项`,
    nobody: "暂无负责人",
    stuck: "等待支持",
    line: (title, why) => `- ${title}：${why}`,
    foot: "请在进展更新表中填写“本次数值”“信心指数”“遇到的阻碍”，谢谢！",
  },
};

const iso = (day: Day | undefined): string | undefined => day && isoOfDay(day);
const percent = (ratio: number): string => figureText(Math.round(ratio * 100) / 100, "%");

/** One sign without a full stop, as `No check-in since 2026-10-26 (14 days)`. */
export function saySign(one: CheckInSign, unit: string | undefined, language: Language): string {
  const words = WORDS[language];
  switch (one.sign) {
    case "blocked":
      return words.blocked(one.blocker, iso(one.since));
    case "stale":
      return words.stale(one.days, iso(one.last));
    case "confidence_falling":
      return words.falling(percent(one.from), percent(one.to));
    case "flat":
      return words.flat(figureText(one.value, unit), isoOfDay(one.since));
  }
}

/**
 * For the team's chat: who has not spoken, owner by owner, and who waits for help. Empty where nobody
 * is asked for anything.
 */
export function nudgeText({ asOf, objectives }: TrackView, language: Language): string {
  const words = WORDS[language];
  const all = objectives.flatMap(({ keyResults }) => keyResults).filter(hasBegun(asOf));
  const byOwner = new Map<string, string[]>();
  for (const one of all) {
    const why = silence(one, language);
    if (why === undefined) continue;
    const { owner: name } = one.keyResult;
    const owner = name === undefined ? words.nobody : `@${name}`;
    const lines = byOwner.get(owner) ?? [];
    lines.push(words.line(one.keyResult.title, why));
    byOwner.set(owner, lines);
  }
  const stuck = all.flatMap(({ keyResult, signs }) =>
    signs.flatMap((sign) =>
      sign.sign === "blocked"
        ? [words.line(keyResult.title, saySign(sign, undefined, language))]
        : [],
    ),
  );
  if (byOwner.size === 0 && stuck.length === 0) return "";
  return [
    words.head(isoOfDay(asOf)),
    ...[...byOwner].flatMap(([owner, lines]) => [owner, ...lines]),
    ...(stuck.length > 0 ? [words.stuck, ...stuck] : []),
    words.foot,
  ].join("\n");
}

const hasBegun =
  (asOf: Day) =>
  ({ keyResult: { start, state } }: TrackedKeyResult): boolean =>
    !ENDED.has(state) && (start === undefined || start <= asOf);

const ENDED: ReadonlySet<string> = new Set(["replaced", "retired", "not_doing"]);

/** Why its owner is asked; `undefined` where they have spoken. */
function silence(
  { signs, status, keyResult }: TrackedKeyResult,
  language: Language,
): string | undefined {
  const stale = signs.find(({ sign }) => sign === "stale");
  if (stale !== undefined) return saySign(stale, keyResult.unit, language);
  const hasNone = status === "no_data" && keyResult.current === undefined;
  return hasNone && keyResult.kind !== "milestone" ? WORDS[language].never : undefined;
}
