/**
 * Number formats: the codes behind the built-in numbers and whether they show a date.
 *
 * @packageDocumentation
 */
export const GENERAL = "General";

const [YEAR_MONTH, MONTH_DAY, YEAR_MONTH_DAY] = [
  'yyyy"年"m"月"',
  'm"月"d"日"',
  'yyyy"年"m"月"d"日"',
];

/** ECMA-376 part 1, 18.8.30; 27–36 and 50–58 as Excel shows them in Chinese. */
export const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: "m-d-yy",
  31: YEAR_MONTH_DAY,
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: YEAR_MONTH,
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const ELAPSED = /\[[hms]+\]/i;

/**
 * Whether a number in this format reads as a day (and not as a length of time).
 *
 * @example
 * ```ts
 * isDateFormat('yyyy"年"m"月"') // => true
 * isDateFormat('0" days"') // => false
 * isDateFormat("[h]:mm") // => false
 * ```
 */
export function isDateFormat(code: string): boolean {
  if (code === GENERAL || ELAPSED.test(code)) return false;
  const plain = (code.split(";")[0] ?? "").replace(LITERAL, "");
  // Minutes stand beside hours or seconds; an `m` alone is a month.
  return /[yd]/i.test(plain) || (/m/i.test(plain) && !/[hs]/i.test(plain));
}
