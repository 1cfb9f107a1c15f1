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
}

/** `accepts` looks at what follows a match: where whole words are wanted, no letter may. */
export function lexicon<Value>(
  entries: Iterable<readonly [words: string, value: Value]>,
  accepts: (text: string, end: number) => boolean = () => true,
): Lexicon<Value> {
  const long = new Map<string, Entry<Value>[]>();
  const single = new Map<string, Entry<Value>>();
  for (const [words, value] of entries) {
    for (const word of words.split("|")) {
      if (word.length === 1) single.set(word, { word, value });
      else {
        const list = long.get(word.slice(0, 2)) ?? [];
        list.push({ word, value });
        long.set(word.slice(0, 2), list);
      }
    }
  }
  for (const list of long.values()) list.sort((a, b) => b.word.length - a.word.length);
  return {
    at: (text, place) => {
      const list = long.get(text.slice(place, place + 2));
      if (list !== undefined) {
        for (const entry of list) {
          const { word } = entry;
          if (text.startsWith(word, place) && accepts(text, place + word.length)) return entry;
        }
      }
      const one = single.get(text.charAt(place));
      return one !== undefined && accepts(text, place + 1) ? one : undefined;
    },
  };
}

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

export const isLatinLetter = (unit: string): boolean => /^[a-z]$/.test(unit);
export const isDigit = (unit: string): boolean => unit >= "0" && unit <= "9" && unit.length === 1;

export const isHan = (unit: string): boolean => unit >= "\u3400" && unit <= "\u9fff";

/** A whole Latin word ends here: no letter or digit follows. */
export const endsWord = (text: string, end: number): boolean =>
  end >= text.length || !isWordUnit(text.charCodeAt(end));
