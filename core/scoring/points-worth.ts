/**
 * What a clause of a points rule is worth, before it is known what full points are.
 *
 * @packageDocumentation
 */
import type { NumberWord, Tag, Word } from "./points-words";

export type Worth =
  | { readonly is: "points"; readonly points: number }
  | { readonly is: "full" }
  /** A share of full points. */
  | { readonly is: "share"; readonly share: number }
  /** Full points less so many, or less a share of them. */
  | { readonly is: "less"; readonly points: number; readonly share: boolean };

export const tagAt = (words: readonly Word[], place: number): Word["tag"] | undefined =>
  words[place]?.tag;

export const has = (words: readonly Word[], ...tags: readonly Tag[]): boolean =>
  words.some(({ tag }) => (tags as readonly string[]).includes(tag));

export interface Placed extends NumberWord {
  readonly place: number;
}

export const numbersIn = (words: readonly Word[]): readonly Placed[] =>
  words.flatMap((word, place) => (word.tag === "number" ? [{ ...word, place }] : []));

/** The result a clause states, and what is left of it: the condition. */
export interface Result {
  readonly worth: Worth;
  readonly rest: readonly Word[];
}

/** `undefined` when the clause states none: it is a condition, or not understood. */
export function resultOf(words: readonly Word[]): Result | undefined {
  const numbers = numbersIn(words);
  const last = numbers[numbers.length - 1];
  const without = (...places: readonly number[]): readonly Word[] =>
    words.filter((_, place) => !places.includes(place));
  const lose = words.findIndex(({ tag }) => tag === "lose");
  if (lose >= 0) {
    if (last?.place !== lose + 1) return undefined;
    const share = last.unit === "percent";
    return {
      worth: { is: "less", points: last.value, share },
      rest: without(lose, last.place),
    };
  }
  // "Reaching target earns full points"
  if (has(words, "gain") && !(has(words, "full") && last === undefined)) return undefined;
  const [score, when] = words;
  if (score?.tag === "number" && score.unit === "score" && isIf(when))
    return { worth: { is: "points", points: score.value }, rest: words.slice(2) };
  if (last !== undefined && isResult(words, last)) {
    const told = isGet(tagAt(words, last.place - 1)) ? last.place - 1 : last.place;
    const rest = without(told, last.place).filter(({ tag }) => tag !== "full");
    if (last.unit === "percent") return { worth: { is: "share", share: last.value }, rest };
    return { worth: { is: "points", points: last.value }, rest };
  }
  const half = words.findIndex(({ tag }) => tag === "half");
  if (half >= 0) return { worth: { is: "share", share: 0.5 }, rest: without(half) };
  const none = words.findIndex(({ tag }) => tag === "none");
  if (none >= 0) return { worth: { is: "points", points: 0 }, rest: without(none) };
  const full = words.findIndex(({ tag }) => tag === "full");
  return full < 0 ? undefined : { worth: { is: "full" }, rest: without(full) };
}

/** "10 points if 95% or higher" */
const isIf = (word: Word | undefined): boolean =>
  word?.tag === "other" && /^(?:if|for|when)\b/.test(word.text);

const isGet = (tag: Word["tag"] | undefined): boolean =>
  tag === "get" || tag === "dash" || tag === "base";

const MARKS: readonly (Word["tag"] | undefined)[] = ["threshold", "target", "stretch"];

/** A number in points, or the last word after "get" or a colon. */
function isResult(words: readonly Word[], { unit, place }: Placed): boolean {
  const before = tagAt(words, place - 1);
  // "8-10分", "0-50分": a range of points is not a result.
  const inRange = (before === "to" || before === "minus") && tagAt(words, place - 2) === "number";
  if (inRange) return false;
  const told = isGet(before) || before === "else" || before === "full";
  if (unit === "score") return told || place === words.length - 1 || !has(words, "full", "none");
  const ends = words.slice(place + 1).every(({ tag }) => tag === "other");
  // "At target 100": a bare figure behind a mark.
  const marked = MARKS.includes(before) && place === words.length - 1;
  if (marked && unit === "none" && place === words.findIndex(({ tag }) => tag === "number"))
    return words.every(({ tag }) => tag === "get" || tag === "number" || MARKS.includes(tag));
  return told && ends && (unit === "none" || (unit === "percent" && place > 1));
}
