/**
 * How alike two names of a metric are: English words, Chinese character pairs.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";

const RUNS = /[\u3400-\u9fff]+|[a-z0-9&]+/g;
const CHINESE = /[\u3400-\u9fff]/;
/** English words that carry no meaning of their own in a metric's name. */
const SMALL_WORDS = new Set(["of", "the", "our", "a", "an", "in", "for", "to", "and", "per", "by"]);

/** Names are one metric from here on. */
export const ALIKE = 0.6;

/** The parts of a name that are compared. */
export function tokensOf(name: string): readonly string[] {
  const runs = plainWord(name).match(RUNS) ?? [];
  return runs.flatMap((run) => {
    if (!CHINESE.test(run)) return SMALL_WORDS.has(run) ? [] : [singular(run)];
    if (run.length === 1) return [run];
    return Array.from(run.slice(1), (_, place) => run.slice(place, place + 2));
  });
}

/** Plural and singular are one word; short words and those in -ss keep their s. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/**
 * Share of tokens two names have in common (F1), 1 for the same name and 0 for nothing in common.
 *
 * @example
 * ```ts
 * similarity("访客数", "有效访客数") // => 2 / 3
 * similarity("visitors", "Visitor") // => 1
 * ```
 */
export const similarity = (one: string, other: string): number =>
  alike(tokensOf(one), tokensOf(other));

/** As {@link similarity}, for names whose tokens are known. */
export function alike(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  let common = 0;
  for (const token of left) {
    const place = rest.indexOf(token);
    if (place >= 0) {
      common += 1;
      rest.splice(place, 1);
    }
  }
  return common === 0 ? 0 : (2 * common) / (left.length + right.length);
}
