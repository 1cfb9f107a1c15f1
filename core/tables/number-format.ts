/** Whether a number format shows a day: `y` or `d` outside quotes and brackets. */
export const isDateFormat = (code: string): boolean =>
  /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
