/**
 * Numbers in Chinese characters: 三十, 两千五百, 九成, 百分之十五, 三分之一.
 *
 * @packageDocumentation
 */
import type { ScannedNumber } from "./number";

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Longer than any numeral people write; keeps hostile input linear. */
const LONGEST = 16;

const NUMERALS: ReadonlySet<string> = new Set([...Object.keys(DIGITS), "十", "百", "拾"]);
export const isNumeral = (unit: string): boolean => NUMERALS.has(unit);

/** The numeral that starts at a place. */
export function scanNumeral(text: string, place: number): ScannedNumber | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let at = place;
  for (; at - place < LONGEST; at += 1) {
    const unit = text.charAt(at);
    const next = DIGITS[unit];
    if (next !== undefined) {
      // 一二 is a list or an ordinal, not a number; 零 stands between.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = next;
    } else if (SMALL[unit] !== undefined) {
      if (unit === "百" && text.charAt(at + 1) === "分") break;
      section += (digit ?? 1) * SMALL[unit];
      digit = undefined;
    } else if (LARGE[unit] !== undefined && at > place) {
      total = (total + section + (digit ?? 0)) * LARGE[unit];
      section = 0;
      digit = undefined;
    } else break;
  }
  if (at === place || at - place >= LONGEST) return undefined;
  return { value: total + section + (digit ?? 0), end: at };
}

const PARTS: Readonly<Record<string, number>> = { 百分之: 100, 千分之: 1000, 万分之: 1e4 };

/** 百分之十五, 百分之15, 三分之一, 九成五: a ratio. */
export function scanChineseRatio(
  text: string,
  place: number,
  number: (at: number) => ScannedNumber | undefined,
): ScannedNumber | undefined {
  const parts = PARTS[text.slice(place, place + 3)];
  if (parts !== undefined) {
    const count = number(place + 3) ?? scanNumeral(text, place + 3);
    return count && { value: count.value / parts, end: count.end };
  }
  const first = number(place) ?? scanNumeral(text, place);
  if (first === undefined) return undefined;
  if (text.startsWith("分之", first.end)) {
    const count = scanNumeral(text, first.end + 2) ?? number(first.end + 2);
    if (count === undefined || first.value === 0) return undefined;
    return { value: count.value / first.value, end: count.end };
  }
  if (text.charAt(first.end) !== "成" || first.value > 10) return undefined;
  if (NOT_TENTHS.includes(text.charAt(first.end + 1)) && first.end + 1 < text.length)
    return undefined;
  const rest = DIGITS[text.charAt(first.end + 1)];
  const tenths = first.value + (rest ?? 0) / 10;
  return {
    value: Number((tenths / 10).toPrecision(12)),
    end: first.end + (rest === undefined ? 1 : 2),
  };
}

/** What follows 成 when it begins another word: 成本, 成员, 成交. */
const NOT_TENTHS = "本功立果员为交长熟品型套绩就效都千活分群团人";
