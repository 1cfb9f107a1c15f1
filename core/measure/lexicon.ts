/**
 * Longest-match look-up of words and phrases at a place in a folded text.
 *
 * @packageDocumentation
 */

export interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
}

/** Words by their first character, the longest first. */
export interface Lexicon<Value> {
  readonly at: (text: string, place: number) => Entry<Value> | undefined;
}

/**
 * Where whole words are wanted, a match ends before a letter's end only if the language writes
 * without spaces.
 */
export function lexicon<Value>(
  entries: Iterable<readonly [words: string, value: Value]>,
  accepts: (text: string, end: number) => boolean = () => true,
): Lexicon<Value> {
  const byFirst = new Map<string, Entry<Value>[]>();
  for (const [words, value] of entries) {
    for (const word of words.split("|")) {
      const first = word.charAt(0);
      const list = byFirst.get(first) ?? [];
      list.push({ word, value });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return {
    at: (text, place) =>
      byFirst
        .get(text.charAt(place))
        ?.find(({ word }) => text.startsWith(word, place) && accepts(text, place + word.length)),
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
