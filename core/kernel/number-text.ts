/**
 * Text that is nothing but a number, as people type it into cells formatted as text.
 *
 * @packageDocumentation
 */

const CURRENCY = /^[$€£¥₩₹]|[$€£¥₩₹]$/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
/** `1,200` and `1,234,567.89`. */
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** `1.200,5` and `1.234.567`; a single group without decimals (`1.200`) is a decimal point. */
const DOT_GROUPS = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
/** `1 234 567,8`, with a point as well. */
const SPACE_GROUPS = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
/** `0,5`: no group of thousands has one or two digits. Three could be one, so they are not read. */
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/**
 * The number a text stands for; `undefined` when it is more, or less, than a number.
 *
 * Full-width digits, a true minus sign, one currency sign, a percent sign (20 % is 0.2) and both
 * styles of thousands are read where they cannot mean anything else.
 *
 * @example
 * ```ts
 * readNumberText("1,200") // => 1200
 * readNumberText("1.200,5") // => 1200.5
 * readNumberText("２０％") // => 0.2
 * readNumberText("−¥3 000") // => -3000
 * readNumberText("1e3") // => 1000
 * readNumberText("about 5") // => undefined
 * ```
 */
export function readNumberText(text: string): number | undefined {
  const folded = text.normalize("NFKC").replace(/[−–]/g, "-").replace(/\s+/g, " ").trim();
  const percent = folded.endsWith("%");
  const [sign, digits] = withoutSign(percent ? folded.slice(0, -1).trim() : folded);
  const decimal = toDecimal(digits);
  if (decimal === undefined) return undefined;
  // Shifted in decimal, so that 88.6 % is 0.886 and nothing beside it.
  const size =
    percent && /e/i.test(decimal)
      ? Number(decimal) / 100
      : Number(percent ? `${decimal}e-2` : decimal);
  if (!Number.isFinite(size)) return undefined;
  return size === 0 ? 0 : sign * size;
}

/** Takes off one sign and one currency sign, in either order: `-$5`, `$-5`, `-5 €`. */
function withoutSign(text: string): readonly [sign: 1 | -1, digits: string] {
  const bare = text.replace(CURRENCY, "").trim();
  const digits = bare.replace(/^[+-]/, "").trim();
  const unsigned = bare === text ? digits.replace(CURRENCY, "").trim() : digits;
  return [bare.startsWith("-") ? -1 : 1, unsigned];
}

/** The digits as JavaScript writes them. */
function toDecimal(digits: string): string | undefined {
  if (PLAIN.test(digits)) return digits;
  if (COMMA_GROUPS.test(digits)) return digits.replace(/,/g, "");
  if (DOT_GROUPS.test(digits)) return digits.replace(/\./g, "").replace(",", ".");
  if (SPACE_GROUPS.test(digits)) return digits.replace(/ /g, "").replace(",", ".");
  return DECIMAL_COMMA.test(digits) ? digits.replace(",", ".") : undefined;
}
