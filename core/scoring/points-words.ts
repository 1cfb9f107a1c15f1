/**
 * A clause of a points rule as tagged words and numbers.
 *
 * @packageDocumentation
 */
import { isDigit, isLatinLetter } from "../measure/lexicon";
import { scanNumber, skipSpaces } from "../measure/number";
import { isNumeral, scanNumeral } from "../measure/numeral";
import { NUMBER_WORDS, TAGS, UNITS, type Tag, type Unit } from "./points-tags";

export type { Tag, Unit } from "./points-tags";

export type Word =
  | { readonly tag: Tag }
  | { readonly tag: "number"; readonly value: number; readonly unit: Unit; readonly text: string }
  /** Text without a meaning of its own here: the name of the KPI, what is counted. */
  | { readonly tag: "other"; readonly text: string };

export type NumberWord = Extract<Word, { readonly tag: "number" }>;

const isBlank = (unit: string): boolean => unit === " ";

/** Words of one clause, in order. */
export function wordsOfRule(folded: string): readonly Word[] {
  const words: Word[] = [];
  let other = "";
  const close = (): void => {
    if (other.trim() !== "") words.push({ tag: "other", text: other.trim() });
    other = "";
  };
  let at = 0;
  while (at < folded.length) {
    const glued = isLatinLetter(folded.charAt(at)) && isLatinLetter(folded.charAt(at - 1));
    const number = glued ? undefined : numberAt(folded, at);
    if (number !== undefined) {
      close();
      words.push(number.word);
      at = number.end;
      continue;
    }
    const point =
      glued || words[words.length - 1]?.tag !== "every" ? undefined : pointAt(folded, at);
    if (point !== undefined) {
      close();
      words.push(point.word);
      at = point.end;
      continue;
    }
    const tag = glued ? undefined : TAGS.at(folded, at);
    if (tag === undefined) {
      other += folded.charAt(at);
      at += 1;
      continue;
    }
    close();
    const isDash = isBlank(folded.charAt(at - 1)) && isBlank(folded.charAt(at + 1));
    words.push({ tag: tag.word === "-" && isDash && words.length > 0 ? "dash" : tag.value });
    at += tag.word.length;
  }
  close();
  return words;
}

/** 每百分点, "for each percentage point", "per week": one of them. */
function pointAt(folded: string, at: number): { word: Word; end: number } | undefined {
  const place = skipSpaces(folded, at);
  const unit = UNITS.at(folded, place);
  if (unit?.value !== "points" && unit?.value !== "weeks") return undefined;
  const text = folded.slice(place, place + unit.word.length);
  return {
    word: { tag: "number", value: unit.value === "points" ? 0.01 : 1, unit: unit.value, text },
    end: place + unit.word.length,
  };
}

function numberAt(folded: string, at: number): { word: Word; end: number } | undefined {
  const unit = folded.charAt(at);
  const digits = isDigit(unit) ? scanNumber(folded, folded, at) : undefined;
  const numeral =
    digits === undefined && isNumeral(unit) && !isNumeral(folded.charAt(at - 1))
      ? scanNumeral(folded, at)
      : undefined;
  const english = isLatinLetter(unit) ? NUMBER_WORDS.at(folded, at) : undefined;
  const word = english && { value: english.value, end: at + english.word.length };
  const found = digits ?? numeral ?? word;
  if (found === undefined) return undefined;
  const place = skipSpaces(folded, found.end);
  const known = UNITS.at(folded, place);
  if (digits === undefined && known === undefined) return undefined;
  const end = known === undefined ? found.end : place + known.word.length;
  const value =
    known?.value === "percent" || known?.value === "points"
      ? Number((found.value / 100).toPrecision(12))
      : found.value;
  const text = folded.slice(at, end);
  return { word: { tag: "number", value, unit: known?.value ?? "none", text }, end };
}
