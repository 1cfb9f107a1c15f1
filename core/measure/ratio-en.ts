/**
 * Shares in English words: two thirds, a quarter of, half of.
 *
 * @packageDocumentation
 */
import { lexicon } from "./lexicon";
import type { ScannedNumber } from "./number";
import { EN_NUMBERS } from "./words/en-units";

const COUNTS = lexicon<number>([
  ["a |an |one |one-", 1],
  ["two |two-", 2],
  ["three |three-", 3],
  ["four |four-", 4],
  ["nine |nine-", 9],
]);
const PARTS = /^(half|halves|thirds?|quarters?|fifths?|tenths?)(?![a-z-])/;
const SIZES: readonly (readonly [string, number])[] = [
  ["hal", 2],
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["tenth", 10],
];

const NINES = lexicon<number>([
  ["three nines|three 9s|three-nines", 0.999],
  ["four nines|four 9s|four-nines", 0.9999],
  ["five nines|five 9s|five-nines", 0.99999],
]);

const IN =
  /^(?:one|1) in (?!(?:19|20)\d\d(?!\d))(\d{1,3}(?:,\d{3})*|[a-z]+(?:-[a-z]+)?)(?= [a-z]|[,.;)]|$)/;
const NUMBERS = new Map(EN_NUMBERS.map(([word, value]) => [word, value]));

/** "One in twenty patients", "1 in 10,000 requests": a share. */
function oddsAt(text: string, place: number): ScannedNumber | undefined {
  if (!text.startsWith("one in ", place) && !text.startsWith("1 in ", place)) return undefined;
  const found = IN.exec(text.slice(place, place + LONGEST_ODDS));
  const whole = found?.[1]?.replace(/,/g, "") ?? "";
  const of = /^\d/.test(whole) ? Number(whole) : NUMBERS.get(whole);
  if (found === null || of === undefined || of < 2) return undefined;
  return { value: Number((1 / of).toPrecision(12)), end: place + found[0].length };
}

const LONGEST_ODDS = 28;

/** A quarter is a time and a half marathon none of both, unless something is divided. */
export function scanEnglishRatio(text: string, place: number): ScannedNumber | undefined {
  const nines = NINES.at(text, place);
  if (nines !== undefined) return { value: nines.value, end: place + nines.word.length };
  const odds = oddsAt(text, place);
  if (odds !== undefined) return odds;
  const count = COUNTS.at(text, place);
  const at = place + (count?.word.length ?? 0);
  const part = PARTS.exec(text.slice(at, at + 9))?.[1];
  if (part === undefined || (count === undefined && part !== "half")) return undefined;
  const end = at + part.length;
  const divides =
    text.startsWith(" of ", end) &&
    !/^(?:\d|the (?:\d|year|month|quarter|week|day|season))/.test(text.slice(end + 4, end + 15));
  const changes = text.startsWith("by ", place - 3);
  const clear = count !== undefined && /^third|^fifth|^tenth/.test(part);
  if (!divides && !changes && !clear) return undefined;
  const size = SIZES.find(([word]) => part.startsWith(word))?.[1] ?? 1;
  return { value: Number(((count?.value ?? 1) / size).toPrecision(12)), end };
}
