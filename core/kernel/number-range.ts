import { readNumberText } from "./number-text";

/** Two bounds, both included, in the item's unit. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The bounds that a text such as `3..5` names; a tilde does as well. `undefined` when it is no
 * range, or when the low end is above the high one.
 *
 * @example
 * ```ts
 * readNumberRange("3..5") // => { low: 3, high: 5 }
 * readNumberRange("90% ～ 95%") // => { low: 0.9, high: 0.95 }
 * readNumberRange("5..3") // => undefined
 * ```
 */
export function readNumberRange(text: string): NumberRange | undefined {
  const ends = text.normalize("NFKC").split(/\.{2,3}|~/);
  const [low, high] = ends.map(readNumberText);
  if (ends.length !== 2 || low === undefined || high === undefined) return undefined;
  return low <= high ? { low, high } : undefined;
}
