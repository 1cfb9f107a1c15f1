/**
 * Cells that hold one figure with what people write around it: `≤48`, `0起`, `10,200万元`, `90%以上`.
 *
 * @packageDocumentation
 */
import { readNumberText } from "../kernel/number-text";

export type FigureBound = "at_least" | "at_most";

export interface FigureText {
  /** Ratio where the text has a percent sign. */
  readonly value: number;
  readonly unit?: string;
  readonly bound?: FigureBound;
}

const AT_LEAST =
  /^(?:[≥≧＞>]=?|不低于|不少于|不小于|至少|高于|大于|超过|at least|no less than|not less than|above|over|min(?:imum)?\.?|from)\s*/i;
const AT_MOST =
  /^(?:[≤≦＜<]=?|不高于|不超过|不多于|不大于|最多|低于|小于|控制在|at most|no more than|not more than|below|under|up to|within|max(?:imum)?\.?)\s*/i;
const OR_MORE = /\s*(?:及?以上|or (?:more|above|higher)|\+)$/i;
const OR_LESS = /\s*(?:及?以下|及?以内|之内|内|or (?:less|below|lower))$/i;
const PARTS = /^([-+−]?\s*[$€£¥￥₩₹]?\s*[-+]?[\d.,' ]*\d\s*[%％]?)\s*([^\d%％]{0,12})$/;
/** Scales that stand alone; with a currency behind them they are the unit people use. */
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, k: 1e3, m: 1e6, b: 1e9 };
const LONGEST = 40;

/**
 * `undefined` when the text is more than a figure, a bound and a unit.
 *
 * @example
 * ```ts
 * readFigureText("≤48") // => { value: 48, bound: "at_most" }
 * readFigureText("10,200万元") // => { value: 10200, unit: "万元" }
 * readFigureText("90%以上") // => { value: 0.9, unit: "%", bound: "at_least" }
 * readFigureText("提升至90%") // => undefined
 * ```
 */
export function readFigureText(text: string): FigureText | undefined {
  if (text.length > LONGEST || !/\p{Nd}/u.test(text)) return undefined;
  const folded = text.normalize("NFKC").trim();
  const [rest, bound] = boundOf(folded);
  const [, digits, after = ""] = PARTS.exec(rest) ?? [];
  const value = digits === undefined ? undefined : readNumberText(digits.replace(/'/g, ""));
  if (digits === undefined || value === undefined) return undefined;
  const unit = digits.includes("%") ? "%" : after.trim();
  const scale = SCALES[unit.toLowerCase()];
  return {
    value: scale === undefined ? value : value * scale,
    ...(unit !== "" && scale === undefined && { unit }),
    ...(bound !== undefined && { bound }),
  };
}

function boundOf(text: string): readonly [rest: string, bound: FigureBound | undefined] {
  for (const [pattern, bound] of [
    [AT_LEAST, "at_least"],
    [AT_MOST, "at_most"],
    [OR_MORE, "at_least"],
    [OR_LESS, "at_most"],
  ] as const) {
    if (pattern.test(text)) return [text.replace(pattern, "").trim(), bound];
  }
  return [text, undefined];
}
