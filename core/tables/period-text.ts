/**
 * Periods as headers and cells name them: `3月`, `Q1 2026`, `Jan-24`, `FY25`, `第2周`.
 *
 * @packageDocumentation
 */

export type Grain = "day" | "week" | "month" | "quarter" | "half" | "year";

export interface PeriodText {
  readonly grain: Grain;
  /** Orders periods of one grain; those without a year count from 0. */
  readonly order: number;
  /** What the text says beside the period, as `目标` in `3月目标`. */
  readonly rest: string;
}

/** Names of the twelve months by their first letters, in the languages whose headers are read. */
const MONTHS: readonly RegExp[] = [
  "jan(?:uary|uar|eiro|vier)?|ene(?:ro)?",
  "feb(?:ruary|ruar|rero)?|fev(?:ereiro|rier)?",
  "mar(?:ch|co|zo|s)?|marz|mrz",
  "apr(?:il)?|abr(?:il)?|avr(?:il)?",
  "may|mai(?:o)?|mayo",
  "june?|juni|junho|junio|juin",
  "july?|juli|julho|julio|juil(?:let)?",
  "aug(?:ust)?|ago(?:sto)?|aout",
  "sept?(?:ember)?|set(?:embro)?|sep(?:tiembre)?|septembre",
  "oct(?:ober|ubre|obre)?|okt(?:ober)?|out(?:ubro)?",
  "nov(?:ember|embro|iembre|embre)?",
  "dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre)?",
].map((names) => new RegExp(`(?<![a-z])(?:${names})(?![a-z])\\.?`));

const DIGITS_ZH = "一二三四五六七八九十";
const numeral = (text: string): number =>
  /^\d+$/.test(text)
    ? Number(text)
    : Array.from(text).reduce((sum, digit) => sum + DIGITS_ZH.indexOf(digit) + 1, 0);

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;
/** `2026/27`, `2026-2027`, also as the first year of a plan: `y1 2026 27`. */
const SPAN =
  /(?:\by\d\s)?(?<!\d)((?:19|20)\d{2})\s?[-/ ]\s?(?:(?:19|20)\d{2}|[2-9]\d)(?!\d|\s?[-/])/;
const FISCAL = /(?<![a-z])(?:fy|cy)\s?'?(\d{2}|\d{4})(?!\d)/;
/** `24` after a month or a quarter. */
const SHORT_YEAR = /^[\s'’./-]*(\d{2})(?!\d)/;

const PATTERNS: readonly (readonly [RegExp, Grain])[] = [
  [/(?:第\s*([一二三四1-4])\s*季度?|([一二三四1-4])季度)/, "quarter"],
  [
    /(?<![a-z])(?:q|quarter\s?)([1-4])(?!\d)|(?<!\d)([1-4])(?:st|nd|rd|th)?\s?(?:qtr|quarter)(?![a-z])/,
    "quarter",
  ],
  [/(?<![a-z])([1-4])(?:q|t)(?=\d{2}(?!\d)|$|\s)|(?<![a-z])t([1-4])(?![\da-z])/, "quarter"],
  [/(上)半年|(下)半年|(?<![a-z])h([12])(?!\d)/, "half"],
  [
    /(?<![\d一二三四五六七八九十])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?![\d一-龥]*日)/,
    "month",
  ],
  [
    /第\s*([一二三四五六七八九十\d]{1,3})\s*周|(?<![a-z])(?:w|wk|week|kw|semana)\s?-?(\d{1,2})(?!\d)/,
    "week",
  ],
];

/** `5-Jan`, `12 Feb`: a day without a year, as over the columns of a weekly scorecard. */
const DAY_OF_MONTH = /^(3[01]|[12]\d|0?[1-9])[-/. ]([a-z]{3,9})\.?$/;

/** Longer texts say more than a period. */
const LONGEST = 40;

/**
 * The first period in a short text; `undefined` when it names none.
 *
 * @example
 * ```ts
 * readPeriodText("Q1 2026") // => { grain: "quarter", order: 8105, rest: "" }
 * readPeriodText("3月目标")?.rest // => "目标"
 * ```
 */
export function readPeriodText(text: string): PeriodText | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = fold(text);
  if (plain === "") return undefined;
  const year = yearIn(plain);
  const day = /^((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/.exec(plain);
  if (day) return period("day", (Number(day[1]) * 12 + Number(day[2])) * 31 + Number(day[3]), "");
  const short = /^(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])$/.exec(plain);
  if (short) return period("day", Number(short[1]) * 31 + Number(short[2]), "");
  const dated =
    /^((?:19|20)\d{2})[-/.](0[1-9]|1[0-2]|[1-9])(?!\d)|^(0[1-9]|1[0-2])[-/.]((?:19|20)\d{2})(?!\d)/.exec(
      plain,
    );
  if (dated) {
    const at = Number(dated[1] ?? dated[4]) * 12 + Number(dated[2] ?? dated[3]);
    return period("month", at, plain.replace(dated[0], ""));
  }
  const inMonth = DAY_OF_MONTH.exec(plain);
  const month = inMonth === null ? -1 : MONTHS.findIndex((name) => name.test(inMonth[2] ?? ""));
  if (month >= 0) return period("day", (month + 1) * 31 + Number(inMonth?.[1]), "");
  for (const [pattern, grain] of PATTERNS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const groups: readonly (string | undefined)[] = match.slice(1);
    const part = groups.find((one) => one !== undefined) ?? "";
    const at = part === "上" ? 1 : part === "下" ? 2 : numeral(part);
    return ordered(plain, match, grain, at, year);
  }
  for (const [index, month] of MONTHS.entries()) {
    const match = month.exec(plain);
    if (match !== null) return ordered(plain, match, "month", index + 1, year);
  }
  return year === undefined
    ? undefined
    : period("year", year.value, plain.replace(year.text, " ").replace(/年度?/, " "));
}

const PER_YEAR: Readonly<Record<Grain, number>> = {
  day: 372,
  week: 54,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

function ordered(
  plain: string,
  match: RegExpExecArray,
  grain: Grain,
  at: number,
  year: { readonly value: number; readonly text: string } | undefined,
): PeriodText {
  const after = plain.slice(match.index + match[0].length);
  const short = year === undefined ? SHORT_YEAR.exec(after) : null;
  const value = year?.value ?? (short === null ? 0 : 2000 + Number(short[1]));
  const before = plain.slice(0, match.index);
  let rest = before.concat(" ", short === null ? after : after.slice(short[0].length));
  if (year !== undefined) rest = rest.replace(year.text, " ").replace(/年度?/, " ");
  return period(grain, value * PER_YEAR[grain] + at, rest);
}

function yearIn(plain: string): { readonly value: number; readonly text: string } | undefined {
  const fiscal = FISCAL.exec(plain);
  if (fiscal?.[1] !== undefined) {
    const value = Number(fiscal[1]);
    return { value: value < 100 ? 2000 + value : value, text: fiscal[0] };
  }
  const span = SPAN.exec(plain);
  if (span?.[1] !== undefined) return { value: Number(span[1]), text: span[0] };
  const full = YEAR.exec(plain)?.[1];
  return full === undefined ? undefined : { value: Number(full), text: full };
}

const period = (grain: Grain, order: number, rest: string): PeriodText => ({
  grain,
  order,
  rest: rest.replace(/[\s\-_/().（）:：]+/g, " ").trim(),
});

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim();

/** Sums and comparisons that stand between or behind the periods of a wide table. */
export const isPeriodSum = (text: string): boolean =>
  /^\d{1,2}\s?[-~至到]\s?\d{1,2}月/.test(fold(text)) ||
  /^(?:合计|总计|累计|全年|全年合计|年度合计|小计|平均|年累计|ytd|total|sum|average|avg|mean|full year|year total|fy total|grand total|同比|环比|yoy|mom|qoq|同比增长|环比增长|增长率|vs ly|growth)(?:[\s(（%％].*)?$/.test(
    fold(text),
  );
