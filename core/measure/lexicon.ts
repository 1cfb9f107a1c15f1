/**
 * Longest-match look-up of words and phrases at a place in a folded text.
 *
 * @packageDocumentation
 */

export interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
}

/** Words found by how they begin, the longest first. */
export interface Lexicon<Value> {
  readonly at: (text: string, place: number) => Entry<Value> | undefined;
  /** Whether a word can begin at a place, by its first two characters; rarely true for none. */
  readonly begins: (text: string, place: number) => boolean;
}

/** `accepts` looks at what follows a match: where whole words are wanted, no letter may. */
export function lexicon<Value>(
  entries: Iterable<readonly [words: string, value: Value]>,
  accepts: (text: string, end: number) => boolean = () => true,
): Lexicon<Value> {
  const heads = new Uint8Array(HEADS);
  const singles = new Set<string>();
  const long = new Map<string, Entry<Value>[]>();
  const short = new Map<string, Entry<Value>>();
  for (const [words, value] of entries) {
    for (const word of words.split("|")) {
      heads[headAt(word, 0)] = 1;
      if (word.length === 1) singles.add(word);
      if (word.length < HEAD) short.set(word, { word, value });
      else {
        const list = long.get(word.slice(0, HEAD)) ?? [];
        list.push({ word, value });
        long.set(word.slice(0, HEAD), list);
      }
    }
  }
  for (const list of long.values()) list.sort((a, b) => b.word.length - a.word.length);
  const shorter = (text: string, place: number, length: number): Entry<Value> | undefined => {
    const entry = short.get(text.slice(place, place + length));
    return entry !== undefined && accepts(text, place + entry.word.length) ? entry : undefined;
  };
  const single = (text: string, place: number): Entry<Value> | undefined =>
    singles.has(text.charAt(place)) ? shorter(text, place, 1) : undefined;
  return {
    begins: (text, place) => heads[headAt(text, place)] === 1 || singles.has(text.charAt(place)),
    at: (text, place) => {
      // Most places begin no word at all.
      if (heads[headAt(text, place)] === 0) return single(text, place);
      for (const entry of long.get(text.slice(place, place + HEAD)) ?? []) {
        const { word } = entry;
        if (text.startsWith(word, place) && accepts(text, place + word.length)) return entry;
      }
      return shorter(text, place, 3) ?? shorter(text, place, 2) ?? single(text, place);
    },
  };
}

const HEADS = 1 << 14;

/** A number for the first two characters: some share theirs, but a look-up rarely has to go on. */
const headAt = (text: string, place: number): number =>
  (text.charCodeAt(place) * 31 + (text.charCodeAt(place + 1) || 0)) & (HEADS - 1);

/** Characters by which longer words are looked up. */
const HEAD = 4;

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

export const isLatinLetter = (unit: string): boolean =>
  unit >= "a" && unit <= "z" && unit.length === 1;
export const isDigit = (unit: string): boolean => unit >= "0" && unit <= "9" && unit.length === 1;

export const isHan = (unit: string): boolean => unit >= "\u3400" && unit <= "\u9fff";

/** Whether one of the characters stands at a place; quicker than a pattern for each. */
export function unitsOf(units: string): (text: string, place: number) => boolean {
  const table = new Uint8Array(128);
  for (const unit of units) table[unit.charCodeAt(0)] = 1;
  return (text, place) => table[text.charCodeAt(place)] === 1;
}

/** A whole Latin word ends here: no letter or digit follows. */
export const endsWord = (text: string, end: number): boolean =>
  end >= text.length || !isWordUnit(text.charCodeAt(end));
