/**
 * An English name without what is tied to it too loosely: more tail than head tells no more.
 *
 * @packageDocumentation
 */

/** Begins a phrase that only adds to a name; "of" is part of it. */
const ADDS =
  /^(?:in|for|from|to|at|by|on|with|within|across|among|through|using|via|over|per|as|that|which|who|during|before|after|between|sharing|including)$/;
const MEASURES =
  /^(?:the )?(?:average |total )?(?:percentage|percent|number|share|proportion|%) of /i;

/** Words a tail may have, however short its head is; else twice as many as the head. */
const SHORT_TAIL = 6;
/** Characters of a name that cannot have such a tail. */
const SHORT_NAME = 24;

/**
 * Drops phrases from the end of a name until they are short, or no more than twice its head.
 *
 * @example
 * ```ts
 * headed("NPS for new users") // => "NPS for new users"
 * headed("CI gating to prevent empty or invalid workflow files") // => "CI gating"
 * ```
 */
export function headed(name: string): string {
  if (name.length < SHORT_NAME) return name;
  const measure = MEASURES.exec(name)?.[0] ?? "";
  const words = name.slice(measure.length).split(" ");
  const adds = words.flatMap((word, place) =>
    place > 0 && ADDS.test(word.toLowerCase()) ? [place] : [],
  );
  const [head] = adds;
  if (head === undefined) return name;
  const longest = Math.max(SHORT_TAIL, 2 * size(words.slice(0, head)));
  let end = words.length;
  while (adds.length > 0 && size(words.slice(head, end)) > longest) end = adds.pop() ?? end;
  return measure + words.slice(0, end).join(" ");
}

/** A clause too long for a name ends before its last phrase: who completes what, and not where. */
export function clipped(name: string): string {
  const words = name.split(" ");
  const last = words.reduce((at, word, place) => (ADDS.test(word.toLowerCase()) ? place : at), -1);
  return words.length > LONG && last > LONG - 2 ? words.slice(0, last).join(" ") : name;
}

const LONG = 8;

/** Words as they are read: director-level is two. */
const size = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (word.match(/[A-Za-z0-9]+/g)?.length ?? 0), 0);
