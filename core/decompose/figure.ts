/**
 * A figure as people read it in a sentence: ratios as percent, thousands apart, no binary dust.
 *
 * @packageDocumentation
 */

import { readNumberText } from "../kernel/number-text";

/** Units whose values are ratios shown as percent. */
const PERCENT = new Set(["%", "％", "% change", "% 变化"]);
const MOST_DECIMALS = 2;

/**
 * @param unit - The item's unit; left out of the text unless it is percent.
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
  const shown = percent ? value * 100 : value;
  const text = `${rounded(Math.abs(shown))}${percent ? "%" : ""}`;
  return shown < 0 && !/^0%?$/.test(text) ? `−${text}` : text;
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
 * @param unit - The item's unit; where it is percent, `90` and `90%` are both 0.9.
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
  const percent = unit !== undefined && PERCENT.has(unit) && !folded.endsWith("%");
  // Divided as text is, so that 2.25 becomes what "2.25%" reads as.
  return percent && value !== undefined ? readNumberText(`${folded}%`) : value;
}
