/** First and last year the table knows. */
const FIRST = 2000;
const LAST = 2060;

/** Years whose Chinese New Year lies in January; in the others it lies in February. */
const IN_JANUARY: ReadonlySet<number> = new Set([
  2001, 2004, 2006, 2009, 2012, 2014, 2017, 2020, 2023, 2025, 2028, 2031, 2033, 2036, 2039, 2042,
  2044, 2047, 2050, 2055, 2058,
]);

/**
 * Month of Chinese New Year: 1 or 2; `undefined` for a year the table does not know.
 *
 * Source: the calendar of the Purple Mountain Observatory, GB/T 33661-2017.
 *
 * @example
 * ```ts
 * newYearMonth(2025) // => 1
 * newYearMonth(2026) // => 2
 * ```
 */
export function newYearMonth(year: number): 1 | 2 | undefined {
  if (!Number.isInteger(year) || year < FIRST || year > LAST) return undefined;
  return IN_JANUARY.has(year) ? 1 : 2;
}
