/**
 * Numbers in digits, with thousands, decimals and what multiplies them: 万, 亿, K, million, lakh.
 *
 * @packageDocumentation
 */
import { isDigit, endsWord, isLatinLetter, lexicon } from "./lexicon";

export interface ScannedNumber {
  readonly value: number;
  readonly end: number;
  /** "1.234" could be a thousand as well. */
  readonly dotted?: boolean;
}

const SCALES = lexicon<number>([
  ["万亿|兆", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["十亿", 1e9],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
]);

const WORD_SCALES = lexicon<number>(
  [
    ["trillion|tn", 1e12],
    ["billion|bn|bln", 1e9],
    ["million|millions|mn|mln|mio", 1e6],
    ["thousand|thousands", 1e3],
    ["hundred", 1e2],
    ["lakh|lakhs|lac|lacs", 1e5],
    ["crore|crores|cr", 1e7],
    ["dozen|dozens", 12],
  ],
  endsWord,
);

/** Units that begin like a scale: 千瓦 is no thousand, 百分点 no hundred. */
const NO_SCALE = lexicon<true>([
  ["千瓦|千米|千克|千卡|千伏|千兆|百分|千分|万分|万元户|万能", true],
]);

/** The number in digits that starts at a place, with its scale. */
export function scanNumber(
  text: string,
  original: string,
  place: number,
): ScannedNumber | undefined {
  const digits = scanDigits(text, place);
  if (digits === undefined) return undefined;
  const scaled = scaleOf(text, original, digits.end);
  if (scaled === undefined) return digits;
  let value = multiply(digits.value, scaled.factor);
  let { end } = scaled;
  // 1亿2000万, 3万5千: a smaller scaled number may follow at once.
  const more = isDigit(text.charAt(end)) ? scanDigits(text, end) : undefined;
  const moreScale = more && scaleOf(text, original, more.end);
  if (more && moreScale && moreScale.factor < scaled.factor) {
    value += multiply(more.value, moreScale.factor);
    ({ end } = moreScale);
  }
  return { value, end };
}

/** Decimal shift without the dust of binary fractions: 2.2 × 1e6 is 2200000. */
export const multiply = (value: number, factor: number): number =>
  Number((value * factor).toPrecision(15));

function scaleOf(
  text: string,
  original: string,
  place: number,
): { factor: number; end: number } | undefined {
  const at = skipSpaces(text, place);
  if (NO_SCALE.at(text, at) !== undefined) return undefined;
  const word = SCALES.at(text, at) ?? WORD_SCALES.at(text, at);
  if (word !== undefined) return { factor: word.value, end: at + word.word.length };
  if (isLatinLetter(text.charAt(place)) && endsWord(text, place + 1)) {
    const letter = original.charAt(place);
    if (letter === "k" || letter === "K" || letter === "Ｋ") return { factor: 1e3, end: place + 1 };
    if (letter === "M" || letter === "Ｍ") return { factor: 1e6, end: place + 1 };
    if (letter === "B" || letter === "Ｂ") return { factor: 1e9, end: place + 1 };
    if (letter === "w" || letter === "W") return { factor: 1e4, end: place + 1 };
  }
  return undefined;
}

export function skipSpaces(text: string, place: number): number {
  let at = place;
  // A cell of blanks must not be walked again from every place in it.
  while (text.charAt(at) === " " && at - place < 4) at += 1;
  return at;
}

/** Digits of the longest number anybody can mean. */
const LONGEST = 30;

function scanDigits(text: string, place: number): ScannedNumber | undefined {
  let at = runOfDigits(text, place);
  if (at === place) {
    if (text.charAt(at) !== "." || !isDigit(text.charAt(at + 1))) return undefined;
  }
  let digits = text.slice(place, at);
  while (at - place <= 3 + 4 * 6 && isGroup(text, at, ",")) {
    if (digits.length > 3 && !text.slice(place, at).includes(",")) break;
    digits += text.slice(at + 1, at + 4);
    at += 4;
  }
  if (digits === text.slice(place, at) && digits.length <= 3) {
    while (at - place <= 3 + 4 * 6 && isGroup(text, at, " ")) {
      digits += text.slice(at + 1, at + 4);
      at += 4;
    }
  }
  const whole = digits;
  let dotted = false;
  if (text.charAt(at) === "." && isDigit(text.charAt(at + 1))) {
    const end = runOfDigits(text, at + 1);
    dotted =
      end - at === 4 && whole.length <= 3 && !whole.startsWith("0") && at - place === whole.length;
    digits += text.slice(at, end);
    at = end;
  }
  const value = Number(digits);
  if (!Number.isFinite(value) || digits.length > LONGEST) return undefined;
  return { value, end: at, ...(dotted && { dotted }) };
}

function runOfDigits(text: string, place: number): number {
  let at = place;
  while (at - place <= LONGEST && isDigit(text.charAt(at))) at += 1;
  return at;
}

const isGroup = (text: string, at: number, mark: string): boolean =>
  text.charAt(at) === mark &&
  isDigit(text.charAt(at + 1)) &&
  isDigit(text.charAt(at + 2)) &&
  isDigit(text.charAt(at + 3)) &&
  !isDigit(text.charAt(at + 4));
