/**
 * Numbers in English that say how much something changes by the word that follows them.
 *
 * @packageDocumentation
 */
import { lexicon } from "./lexicon";
import { quantityOf, type Cue, type Quantity, type Span, type Token } from "./token";
import { ratio } from "./unit-after";
import { whole } from "./word-en";

const COMPARATIVES = lexicon<Cue>(
  [
    ["lower|less|fewer|smaller|shorter|cheaper|below|under", "down"],
    ["higher|more|greater|larger|longer|above", "up"],
  ],
  whole,
);

const SINCE = /^ (?:the )?(?:(?:19|20)\d\d|last|baseline|current|prior|previous)/;

/** "30 % lower than", "10 % fewer tickets": after a number the word says which way it goes. */
export function comparativeAt(
  text: string,
  place: number,
  last: Token | undefined,
): Token | undefined {
  const quantity = quantityOf(last);
  if (quantity === undefined) return undefined;
  const word = COMPARATIVES.at(text, place);
  if (word === undefined) return undefined;
  const end = place + word.word.length;
  if (/^(?:below|under|above)$/.test(word.word) && !SINCE.test(text.slice(end, end + 12)))
    return undefined;
  const share = quantity.kind === "percent" || quantity.kind === "points";
  if (!share && !text.startsWith(" than", end)) return undefined;
  if (/^(?: than)? ?(?!(?:19|20)\d\d)[\d$€£]/.test(text.slice(end, end + 10))) return undefined;
  return { kind: "cue", start: place, end, cue: word.value };
}

/** "A 15-point lift", "a 20-percent reduction": the number is how much. */
export const CHANGED_BY =
  /^-(percent|point|percentage-point|day|week|month|hour|minute)s? (?:increase|decrease|growth|reduction|improvement|decline|drop|rise|uplift|lift|cut|boost|gain|jump)(?![a-z])/;
/** "A <24-hour latency" */
export const JOINED =
  /^-(percent|point|percentage-point|day|week|month|hour|minute|second)s?(?![a-z])/;
export const LONGEST_JOINED = 36;

export function changedBy({ start, quantity }: Span & { quantity: Quantity }, unit: string): Token {
  const end = start + String(quantity.value).length + 1 + unit.length;
  const { value } = quantity;
  const of: Quantity =
    unit === "percent"
      ? { kind: "percent", value: ratio(value), unit: "%" }
      : unit === "percentage-point"
        ? { kind: "points", value: ratio(value), unit: "pp" }
        : { kind: unit === "point" ? "measured" : "time", value, unit: `${unit}s` };
  return { kind: "quantity", start, end, quantity: of };
}
