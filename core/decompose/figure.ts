/**
 * A figure as people read it in a sentence: ratios as percent, thousands apart, no binary dust.
 *
 * @packageDocumentation
 */

import { readNumberText } from "../kernel/number-text";

/** Units whose values are ratios shown as percent. */
const PERCENT = new Set(["%", "％", "% change", "% 变化"]);
/** Units whose values are ratios shown as percentage points, without a sign. */
const POINTS = new Set(["pp", "个百分点", "百分点", "percentage points"]);
const MOST_DECIMALS = 2;

/**
 * @param unit - The item's unit; left out of the text unless it is percent. Points are counted: 0.05 is 5.
 *
 * @example
 * ```ts
 * figureText(0.0225, "%") // => "2.25%"
 * figureText(39000000) // => "39,000,000"
 * figureText(-0.0984, "%") // => "−9.84%"
 * ```
 */
export function figureText(value: number, unit?: string): string {
  const percent = unit !== undefined && PERCENT.has(unit);
  const points = unit !== undefined && POINTS.has(unit);
  const shown = percent || points ? value * 100 : value;
  const text = `${rounded(Math.abs(shown))}${percent ? "%" : ""}`;
  return shown < 0 && !/^0%?$/.test(text) ? `−${text}` : text;
}

/**
 * A figure with its unit. One that begins with a digit stands in brackets, or it would run into the
 * figure.
 *
 * @example
 * ```ts
 * amountText(625, "万") // => "625万"
 * amountText(48, "hours") // => "48 hours"
 * amountText(10200, "10k CNY") // => "10,200 (10k CNY)"
 * amountText(0.9, "%") // => "90%"
 * amountText(0.05, "pp") // => "5 pp"
 * ```
 */
export const amountText = (value: number, unit?: string): string =>
  withUnit(figureText(value, unit), unit);

function withUnit(text: string, unit = ""): string {
  if (unit === "" || PERCENT.has(unit)) return text;
  if (/^\p{Nd}/u.test(unit)) return `${text} (${unit})`;
  return /^\p{Script=Han}/u.test(unit) ? `${text}${unit}` : `${text} ${unit}`;
}

/** Two decimals, or two figures that count where the number is small. */
function rounded(size: number): string {
  const places =
    size > 0 && size < 1 ? MOST_DECIMALS - Math.floor(Math.log10(size)) - 1 : MOST_DECIMALS;
  const fixed = size >= 1e21 ? String(size) : size.toFixed(Math.min(20, places));
  const [whole = "", decimals = ""] = fixed.split(".");
  const trimmed = decimals.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return trimmed === "" ? grouped : `${grouped}.${trimmed}`;
}

/**
 * The figure a person types into a field of an item: the inverse of {@link figureText}.
 *
 * @param unit - The item's unit; where it is percent or points, `90` and `90%` are both 0.9.
 * @returns `undefined` when the text is no number.
 *
 * @example
 * ```ts
 * readFigure("2.25%", "%") // => 0.0225
 * readFigure("2.25", "%") // => 0.0225
 * readFigure("1,200", "万元") // => 1200
 * readFigure("soon", "%") // => undefined
 * ```
 */
export function readFigure(text: string, unit?: string): number | undefined {
  const value = readNumberText(text);
  const folded = text.normalize("NFKC").trim();
  const isRatio = unit !== undefined && (PERCENT.has(unit) || POINTS.has(unit));
  const percent = isRatio && !folded.endsWith("%");
  // Divided as text is, so that 2.25 becomes what "2.25%" reads as.
  return percent && value !== undefined ? readNumberText(`${folded}%`) : value;
}
