/**
 * Numbers with their units, as sentences write them.
 *
 * @packageDocumentation
 */

/** Decimal digits, never an exponent; twelve significant ones hide the dust of binary fractions. */
export function digitsOf(value: number): string {
  const text = String(Number(value.toPrecision(12)));
  if (!text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(12).replace(/\.?0+$/, "") : value.toFixed(0);
}

/** 0.2 in % is "20%", 5 in $ "$5", 3 in 家 "3家", 8 in days "8 days". */
export function quantityText(value: number, unit: string | undefined, gap: "" | " "): string {
  if (unit === undefined) return digitsOf(value);
  if (unit === "%") return `${digitsOf(value * 100)}%`;
  if (SIGNS.test(unit)) return `${value < 0 ? "-" : ""}${unit}${digitsOf(Math.abs(value))}`;
  const glued = unit.startsWith("/") || unit === "x" || /^[\u3400-\u9fff]/.test(unit);
  return digitsOf(value) + (glued ? "" : gap) + unit;
}

const SIGNS = /^(?:[a-z]{0,3}[$€£¥₹₩]|[A-Z]{3}|RMB)$/i;
