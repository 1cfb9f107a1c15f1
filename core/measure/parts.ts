/**
 * A target with the parts it is made of: 成本降低10% = 供应链议价成本降8% + 生产损耗率降2%.
 *
 * @packageDocumentation
 */
import { fold } from "./fold";
import type { Measure, MeasureHints } from "./measure";
import { readSentence } from "./sentence";

export interface MeasureWithParts {
  readonly measures: readonly Measure[];
  /** What stands right of the equals sign; empty without one. */
  readonly parts: readonly Measure[];
}

/**
 * Reads both sides of the first equals sign that stands between two targets.
 *
 * @example
 * ```ts
 * readWithParts("成本降低10% = 议价成本降8% + 损耗率降2%").parts.length // => 2
 * readWithParts("Cut cost by 10%").parts.length // => 0
 * ```
 */
export function readWithParts(text: string, hints: MeasureHints = {}): MeasureWithParts {
  const at = equalsIn(fold(text));
  if (at === undefined) return { measures: readSentence(text, hints), parts: [] };
  const parts = readSentence(text.slice(at + 1));
  const measures = readSentence(text.slice(0, at), hints);
  const stated = [measures[0], ...parts].every((one) => one?.target !== undefined);
  return stated ? { measures, parts } : { measures: readSentence(text, hints), parts: [] };
}

/** An equals sign that is no part of ≥ written as >=, nor of an arrow. */
function equalsIn(folded: string): number | undefined {
  const at = folded.indexOf("=");
  const alone =
    at > 0 && !"<>=!".includes(folded.charAt(at - 1)) && !"<>=".includes(folded.charAt(at + 1));
  return alone ? at : undefined;
}
