/**
 * English text to tokens, a word each.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import type { Bound } from "./measure";
import { scanEnglishRatio } from "./ratio-en";
import { endsWord, isDigit, isLatinLetter, lexicon, unitsOf } from "./lexicon";
import { CHANGED_BY, changedBy, comparativeAt, JOINED, LONGEST_JOINED } from "./change-en";
import { CURRENCIES, QuantityScanner, type FoundQuantity, type Units } from "./quantity";
import { scanTimeEn } from "./time-en";
import { cueOf, lastOf, type Quantity, type QuantityKind, type Token } from "./token";
import { isHyphened, whole } from "./word-en";
import { EN_AFTER, EN_CUES, EN_NUMBERED } from "./words/en-cues";
import { EN_CHANGES, EN_NUMBERS, EN_UNITS } from "./words/en-units";

const CUES = lexicon(EN_CUES, whole);
const NUMBERED = lexicon<true>([[EN_NUMBERED, true]], endsWord);
const NUMBERS = lexicon<number>(
  EN_NUMBERS,
  (text, end) => endsWord(text, end) && !isHyphened(text, end),
);
const CHANGES = lexicon<number>(EN_CHANGES, whole);
const JOINERS = lexicon<true>(
  [["and|while|whilst|plus|as well as|but|with|whereas|&", true]],
  whole,
);

/** How a number can begin, but for digits. */
const BEGINNINGS = lexicon<unknown>([
  ...EN_NUMBERS,
  [CURRENCIES, 1],
  ["+|-|±|.|negative |minus |a |an |one-|two-|three-|four-|nine-|half", 1],
]);

const EN: Units = {
  units: lexicon<QuantityKind>(
    EN_UNITS,
    (text, end) => endsWord(text, end) && !isHyphened(text, end),
  ),
  ratios: scanEnglishRatio,
  inner: lexicon<Bound>([["+", ">="]]),
  words: (text, place) => {
    const word = NUMBERS.at(text, place);
    return word && { value: word.value, end: place + word.word.length };
  },
  after: lexicon(EN_AFTER, whole),
};

export function tokensEn({ folded, original }: Source): Token[] {
  const scanner = new QuantityScanner(folded, original, EN);
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
  if (!isGlued(text, place)) {
    const part = text.startsWith("by ", place - 3) ? scanEnglishRatio(text, place) : undefined;
    const time = part !== undefined || isUnderCount(last) ? undefined : scanTimeEn(text, place);
    if (time !== undefined) return { kind: "time", ...time };
    const change = CHANGES.at(text, place);
    if (change !== undefined) return changeToken(place, change.word.length, change.value);
    const quantity = quantityAt(text, original, place, before, scanner);
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

function quantityAt(
  text: string,
  original: string,
  place: number,
  before: readonly Token[],
  scanner: QuantityScanner,
): Token | undefined {
  const last = lastOf(before);
  const unit = text.charAt(place);
  const within = WITHIN.exec(text.slice(place, place + 10));
  const start = within === null ? place : place + within[0].length;
  if (!isDigit(text.charAt(start)) && !BEGINNINGS.begins(text, start)) return undefined;
  const found = scanner.at(start);
  if (found === undefined) return undefined;
  const clause = /^[^,;.\n]*/.exec(text.slice(found.end, found.end + 80))?.[0] ?? "";
  const held = (cueOf(last) === "keep" || cueOf(last) === "reach") && !/\d/.test(clause);
  const bounded = held || cueOf(last) === "bound";
  const shape = bounded ? JOINED : CHANGED_BY;
  const joined = shape.exec(text.slice(found.end, found.end + LONGEST_JOINED));
  if (joined?.[1] !== undefined) return changedBy(found, joined[1]);
  // 30-day, 4-point, 3rd, 24 year olds: the number is part of the word.
  const next = text.charAt(found.end);
  if (/^[- ]olds?(?![a-z])/.test(text.slice(found.end, found.end + 6))) return undefined;
  if (next === "-" && isLatinLetter(text.charAt(found.end + 1))) return undefined;
  if (next === "(" && /^\([a-z]\)/.test(text.slice(found.end, found.end + 3))) return undefined;
  if (isCapital(original, found.end) && isDigit(text.charAt(found.end - 2))) return undefined;
  if (isLatinLetter(next) || (unit === "#" && within === null)) return undefined;
  if (
    isNumbered(last, text) &&
    found.quantity.kind === "plain" &&
    found.quantity.unit === undefined
  )
    return undefined;
  const quantity = better(found, text);
  if (quantity.unit === "percentile" && /^ [a-z]/.test(text.slice(found.end, found.end + 2)))
    return undefined;
  if (isTopOf(text, before, found.end)) return undefined;
  if (within !== null) {
    if (quantity.kind !== "time") return undefined;
    return {
      kind: "quantity",
      start: place,
      end: found.end,
      quantity: { bound: "<=", ...quantity, span: true },
    };
  }
  if (quantity.kind === "plain" && /^(?:once|twice)/.test(text.slice(place, place + 5))) {
    return {
      kind: "quantity",
      ...found,
      quantity: {
        kind: "things",
        value: quantity.value,
        unit: "times",
        weak: quantity.value === 1,
      },
    };
  }
  const weak = quantity.weak === true || isWeak(text, last, quantity);
  return {
    kind: "quantity",
    start: found.start,
    end: found.end,
    quantity: weak ? { ...quantity, weak } : quantity,
  };
}

/** "300 ms or better": for a time that is less. */
const better = ({ quantity, end }: FoundQuantity, text: string): Quantity =>
  quantity.kind === "time" && quantity.bound === ">=" && text.startsWith("or better", end - 9)
    ? { ...quantity, bound: "<=" }
    : quantity;

/** "For our top 10 customers" says whose; "fix the top 10 bugs" counts. */
function isTopOf(text: string, before: readonly Token[], end: number): boolean {
  const words = before.slice(-3).map(({ start, end: close }) => text.slice(start, close));
  const goesOn = /^ (?!in |of |by |on |for )[a-z]/.test(text.slice(end, end + 5));
  if (words.pop() !== "top" || !goesOn) return false;
  const lead = /^(?:the|our|its|their)$/.test(lastOf(words) ?? "")
    ? words[words.length - 2]
    : lastOf(words);
  return /^(?:for|of|in|on|across|among|from|by)$/.test(lead ?? "");
}

/** 3G, 4D: a unit of one letter is small. */
const isCapital = (original: string, end: number): boolean =>
  /[A-LN-Z]/.test(original.charAt(end - 1)) && !/[KB]/.test(original.charAt(end - 1));

const WITHIN = /^(?:within|in) /;

/** "a 5K", "top 3": rarely what is to be reached. */
function isWeak(text: string, last: Token | undefined, { kind }: Quantity): boolean {
  if (last?.kind !== "text" || kind !== "plain") return false;
  const word = text.slice(last.start, last.end);
  return word === "a" || word === "top";
}

function isNumbered(last: Token | undefined, text: string): boolean {
  if (last?.kind !== "text") return false;
  const word = NUMBERED.at(text, last.start);
  return word !== undefined && last.start + word.word.length === last.end;
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
