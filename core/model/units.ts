/**
 * Units whose numbers are kept as ratios.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";

/** Percent itself, and changes that are kept as such while a baseline is not known. */
const RATIOS = new Set(
  ["%", "％", "% change", "% 变化", "pp", "个百分点", "百分点", "percentage points"].map(plainWord),
);

/**
 * Whether numbers in this unit are ratios that people read as percent: 0.2 is 20 %.
 *
 * @example
 * ```ts
 * isPercentUnit("% 变化") // => true
 * isPercentUnit("万元") // => false
 * isPercentUnit(undefined) // => false
 * ```
 */
export const isPercentUnit = (unit: string | undefined): boolean =>
  unit !== undefined && RATIOS.has(plainWord(unit));
