/**
 * English text to tokens, a word each.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { comparativeAt } from "./change-en";
import { isDigit, isLatinLetter, lexicon, unitsOf } from "./lexicon";
import { QuantityScanner } from "./quantity";
import { EN_QUANTITIES, quantityAtEn } from "./quantity-en";
import { scanEnglishRatio } from "./ratio-en";
import { scanTimeEn } from "./time-en";
import { lastOf, type Quantity, type Token } from "./token";
import { whole } from "./word-en";
import { EN_CUES } from "./words/en-cues";
import { EN_CHANGES } from "./words/en-units";

const CUES = lexicon(EN_CUES, whole);
const CHANGES = lexicon<number>(EN_CHANGES, whole);
const JOINERS = lexicon<true>(
  [["and|while|whilst|plus|as well as|but|with|whereas|&", true]],
  whole,
);

export function tokensEn({ folded, original }: Source): Token[] {
  const scanner = new QuantityScanner(folded, original, EN_QUANTITIES);
  const tokens: Token[] = [];
  let place = 0;
  while (place < folded.length) {
    const token = tokenAt(folded, original, place, tokens, scanner);
    if (token !== undefined) tokens.push(token);
    place = Math.max(token?.end ?? 0, place + 1);
  }
  return tokens;
}

function tokenAt(
  text: string,
  original: string,
  place: number,
  before: readonly Token[],
  scanner: QuantityScanner,
): Token | undefined {
  const unit = text.charAt(place);
  if (unit === " " || unit === '"' || unit === "*" || unit === "•") return undefined;
  const mark = markAt(text, place, unit);
  if (mark !== undefined) return mark;
  const last = lastOf(before);
  const purpose = unit === "s" ? PURPOSE.exec(text.slice(place, place + 10)) : null;
  if (purpose !== null && !isGlued(text, place))
    return { kind: "break", soft: false, start: place, end: place + purpose[0].length };
  if (!isGlued(text, place)) {
    const part = text.startsWith("by ", place - 3) ? scanEnglishRatio(text, place) : undefined;
    const time = part !== undefined || isUnderCount(last) ? undefined : scanTimeEn(text, place);
    if (time !== undefined) return { kind: "time", ...time };
    const change = CHANGES.at(text, place);
    if (change !== undefined) return changeToken(place, change.word.length, change.value);
    const quantity = quantityAtEn(text, original, place, before, scanner);
    if (quantity !== undefined) return quantity;
    const comparative = comparativeAt(text, place, last);
    if (comparative !== undefined) return comparative;
    const joiner = JOINERS.at(text, place);
    if (joiner !== undefined) {
      return { kind: "break", soft: true, start: place, end: place + joiner.word.length };
    }
    const cue = CUES.at(text, place);
    if (cue !== undefined) {
      return { kind: "cue", start: place, end: place + cue.word.length, ...cue.value };
    }
  }
  return wordAt(text, place);
}

function markAt(text: string, place: number, unit: string): Token | undefined {
  const one = { start: place, end: place + 1 };
  if (unit === "(") return { kind: "open", ...one };
  if (unit === ")") return { kind: "close", ...one };
  if (unit === ":") return { kind: "colon", ...one };
  if (unit === ";" || unit === "\n" || unit === "!" || unit === "?")
    return { kind: "break", soft: false, ...one };
  if (
    (unit === "=" || unit === "+") &&
    text.charAt(place - 1) === " " &&
    text.charAt(place + 1) === " "
  ) {
    return { kind: "break", soft: false, ...one };
  }
  // "Cost per mile - $42,000": a dash between blanks parts a name from its number.
  if (unit === "-" && isDash(text, place)) return { kind: "colon", ...one };
  if (unit === ",") return { kind: "break", soft: false, ...one };
  if (unit === "." && !isDigit(text.charAt(place + 1)))
    return { kind: "break", soft: false, ...one };
  return undefined;
}

/** What follows is a statement of its own. */
const PURPOSE = /^(?:so|such) that(?![a-z])/;

const isDash = (text: string, place: number): boolean =>
  text.charAt(place - 1) === " " && /^ [\d$€£¥<>≥≤]/.test(text.slice(place + 1, place + 3));

const isGlued = (text: string, place: number): boolean => {
  const before = text.charAt(place - 1);
  return isLatinLetter(text.charAt(place)) && (isLatinLetter(before) || isDigit(before));
};

/** "at least" and "to" want a number after them, so "within 3 days" is one there. */
const isUnderCount = (last: Token | undefined): boolean =>
  last?.kind === "cue" && (last.cue === "bound" || last.cue === "between");

function changeToken(start: number, length: number, value: number): Token {
  const quantity: Quantity = {
    kind: "change",
    value: Number(Math.abs(value).toPrecision(12)),
    way: value < 0 ? "down" : "up",
    unit: "%",
  };
  return { kind: "quantity", start, end: start + length, quantity };
}

const isInWord = unitsOf("abcdefghijklmnopqrstuvwxyz0123456789&._'/%$-");

/** A word with what is glued to it: 30-day, DAU/MAU, P99, don't. */
function wordAt(text: string, place: number): Token {
  let end = place + 1;
  while (isInWord(text, end)) {
    if (text.charAt(end) === "/" && scanTimeEn(text, end) !== undefined) break;
    end += 1;
  }
  while (end > place + 1 && /[._'/-]/.test(text.charAt(end - 1))) end -= 1;
  return { kind: "text", start: place, end };
}
