/**
 * Numbers of a Chinese sentence: which digits and numerals count, and which belong to a word.
 *
 * @packageDocumentation
 */
import { isDigit, isHan, isLatinLetter, lexicon } from "./lexicon";
import { CUES, NAMES } from "./lexicon-zh";
import { isNumeral, scanChineseRatio, scanNumeral } from "./numeral";
import { QuantityScanner, type Units } from "./quantity";
import type { Quantity, QuantityKind, Token } from "./token";
import { ZH_AFTER, ZH_INNER } from "./words/zh-cues";
import { ZH_UNITS } from "./words/zh-units";

/** What makes 内 the first half of a word: 3名内部讲师. */
const NOT_WITHIN = "部容训审外勤存网测地销科宾饰需贸政生涵核向置参镜";

/** A unit in Latin letters ends where they end: kg is none of kgce. */
const endsUnit = (text: string, end: number): boolean =>
  !isLatinLetter(text.charAt(end - 1)) || !isLatinLetter(text.charAt(end));

/** What Chinese adds to the numbers both languages share. */
export const ZH_NUMBERS: Units = {
  units: lexicon<QuantityKind>(ZH_UNITS, endsUnit),
  ratios: scanChineseRatio,
  words: scanNumeral,
  after: lexicon(ZH_AFTER),
  inner: lexicon(ZH_INNER),
  notAfter: (word, next, kind) =>
    word === "内" && kind !== "time" && next !== "" && NOT_WITHIN.includes(next),
};

/** Before a numeral these make an ordinal or another word: 第一, 每一, 高三. */
const NO_NUMERAL_AFTER = "第上下这那同任之其唯单统专进初周期某另星万";
/** Units too vague after a numeral: 三级, 一类, 一点. */
const VAGUE_UNITS = new Set(
  "级 类 种 面 点 度 行 步 口 部 代 线 国 城 站 店 省 万 对 双 道 星 字 页 册 块 则 封 系列 门 节 条 层 片 角".split(
    " ",
  ),
);
/** What makes 零 a part of another word. */
const NOT_ZERO = "售件部食钱距散星工碳基配点下";

/** The number that starts at a place; `undefined` where the digits are part of a name. */
export function quantityAtZh(
  text: string,
  original: string,
  place: number,
  last: Token | undefined,
  scanner: QuantityScanner,
): Token | undefined {
  const unit = text.charAt(place);
  if (unit === "前") return rankAt(text, place);
  const round = ROUND_BEGINS.has(unit) ? roundAt(text, place, last) : undefined;
  if (round !== undefined) return round;
  if (unit === "零" || (unit === "0" && isHan(text.charAt(place + 1)))) {
    const zero = zeroAt(text, place);
    if (zero !== undefined) return zero;
  }
  const digits = isDigit(unit) || "+-±$€£¥₹₩.".includes(unit) || isCurrencyLetter(text, place);
  const numeral = isNumeral(unit) && !NO_NUMERAL_AFTER.includes(text.charAt(place - 1) || " ");
  const share = (unit === "千" || unit === "万") && text.startsWith("分之", place + 1);
  if (!digits && !numeral && !share) return undefined;
  if (unit === "第") return undefined;
  if (NAMES.at(text, place) !== undefined || CUES.at(text, place)?.value.cue === "make") {
    return undefined;
  }
  const found = scanner.at(place) ?? (last?.kind === "cue" ? scanner.at(place, true) : undefined);
  if (found === undefined) return undefined;
  const { quantity } = found;
  if (quantity.kind === "time" && OF_RATE.test(text.slice(found.end, found.end + 8)))
    return undefined;
  if (quantity.unit === "版本" || quantity.unit === "版") {
    const dotted = text.slice(place, found.end).includes(".");
    if (dotted || text.charAt(place - 1) === "v")
      return { kind: "text", start: found.start, end: found.end };
  }
  if (numeral && quantity.unit === "期" && STAGED.test(text.slice(found.end, found.end + 2)))
    return undefined;
  if (isBrand(text, original, found.end)) return undefined;
  if (numeral && !digits && !isCountedNumeral(quantity)) return undefined;
  if (last?.kind === "text" && last.end === place && text.charAt(place - 1) === "第")
    return undefined;
  const span = quantity.kind === "time" && /内$/.test(text.slice(found.start, found.end));
  return { kind: "quantity", ...found, quantity: span ? { ...quantity, span } : quantity };
}

/** 一期工程, 二期上线: which part of the work it is. */
const STAGED = /^(?:工程|项目|建设|上线|开发|投产|验收|改造|扩建|交付|主体|厂房|系统|平台|功能)/;

const ROUND: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const ROUND_BEGINS: ReadonlySet<string> = new Set("过破逾超十百千万亿");
const ROUND_NUMBER = /^(?:[十百千][万亿]|[万亿百千])/;

/** 过万, 破亿, and 千万 after 突破: a round number without a digit. */
function roundAt(text: string, place: number, last: Token | undefined): Token | undefined {
  const past = "过破逾超".includes(text.charAt(place));
  if (!past && last?.kind !== "cue") return undefined;
  const start = past ? place + 1 : place;
  const number = ROUND_NUMBER.exec(text.slice(start, start + 2))?.[0];
  if (number === undefined || (!past && number.length < 2)) return undefined;
  const end = start + number.length;
  const unit = ZH_NUMBERS.units.at(text, end);
  if (isHan(text.charAt(end + (unit?.word.length ?? 0)))) return undefined;
  const [first, second] = number;
  const tens = first === "十" ? 10 : (ROUND[first ?? ""] ?? 1);
  return {
    kind: "quantity",
    start: place,
    end: end + (unit?.word.length ?? 0),
    quantity: {
      kind: unit?.value ?? "plain",
      value: tens * (ROUND[second ?? ""] ?? 1),
      ...(unit && { unit: unit.word }),
      ...(past && { bound: ">" as const }),
    },
  };
}

const RANK = /^前([一二三四五六七八九十]{1,2}|\d{1,3})(名|位)?[甲强列]?(?![\u3400-\u9fff\d%.])/;

/** 排名前三, 全区前2名: a place, and beside another number no target. */
function rankAt(text: string, place: number): Token | undefined {
  const found = RANK.exec(text.slice(place, place + 8));
  const digits = found?.[1];
  if (found === null || digits === undefined) return undefined;
  const value = isDigit(digits.charAt(0)) ? Number(digits) : scanNumeral(digits, 0)?.value;
  if (value === undefined) return undefined;
  const unit = found[2];
  const quantity: Quantity = { kind: "plain", value, ...(unit && { unit }), weak: true };
  return { kind: "quantity", start: place, end: place + found[0].length, quantity };
}

/** 13个月继续率: the months name the rate. */
const OF_RATE = /^(?![内以之前后])[\u3400-\u9fff]{1,5}率/;

/** 5S管理, 3D打印: a capital glued to the digits, then a name. */
const isBrand = (text: string, original: string, end: number): boolean =>
  isHan(text.charAt(end)) &&
  /[A-Z]/.test(original.charAt(end - 1)) &&
  isDigit(text.charAt(end - 2));

const isCurrencyLetter = (text: string, place: number): boolean =>
  isLatinLetter(text.charAt(place)) &&
  /^(?:nt|us|hk|r)\$|^(?:usd|rmb|eur|cny|gbp) ?\d/.test(text.slice(place, place + 6));

/** 三十家, 九成; not 三级 or 一流. */
const isCountedNumeral = ({ kind, value, unit = "" }: Quantity): boolean =>
  kind === "plain" ? value >= LARGE : !VAGUE_UNITS.has(unit);

/** 百万, 一亿: nobody writes such a numeral for an ordinal. */
const LARGE = 1e5;

/** 零事故, 为零, 0起: nothing may happen. */
function zeroAt(text: string, place: number): Token | undefined {
  if (text.charAt(place) !== "零") return undefined;
  const next = text.charAt(place + 1);
  if (next !== "" && NOT_ZERO.includes(next)) return undefined;
  return {
    kind: "quantity",
    start: place,
    end: place + 1,
    quantity: { kind: "plain", value: 0 },
  };
}
