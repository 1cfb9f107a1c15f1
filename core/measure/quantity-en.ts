/**
 * Numbers of an English sentence: which count, and which belong to a word.
 *
 * @packageDocumentation
 */
import { CHANGED_BY, changedBy, JOINED, LONGEST_JOINED } from "./change-en";
import { endsWord, isDigit, isLatinLetter, lexicon } from "./lexicon";
import type { Bound } from "./measure";
import { CURRENCIES, type FoundQuantity, type QuantityScanner, type Units } from "./quantity";
import { scanEnglishRatio } from "./ratio-en";
import { cueOf, lastOf, type Quantity, type QuantityKind, type Token } from "./token";
import { isHyphened, whole } from "./word-en";
import { EN_AFTER, EN_NUMBERED } from "./words/en-cues";
import { EN_NUMBERS, EN_UNITS } from "./words/en-units";

const NUMBERED = lexicon<true>([[EN_NUMBERED, true]], endsWord);
const NUMBERS = lexicon<number>(
  EN_NUMBERS,
  (text, end) => endsWord(text, end) && !isHyphened(text, end),
);

/** How a number can begin, but for digits. */
const BEGINNINGS = lexicon<unknown>([
  ...EN_NUMBERS,
  [CURRENCIES, 1],
  ["+|-|±|.|negative |minus |a |an |one-|two-|three-|four-|nine-|half", 1],
]);

/** What English adds to the numbers both languages share. */
export const EN_QUANTITIES: Units = {
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

/** The number that starts at a place; `undefined` where it is part of a word or a name. */
export function quantityAtEn(
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
