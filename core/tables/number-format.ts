const bare = (code: string): string => code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");

/** Whether a number format shows a day: `y` or `d` outside quotes and brackets. */
export const isDateFormat = (code: string): boolean => /[yd]/i.test(bare(code));

/** A date of which only year and month are shown. */
export const isMonthFormat = (code: string): boolean =>
  isDateFormat(code) && /m/i.test(bare(code)) && !/d/i.test(bare(code));
