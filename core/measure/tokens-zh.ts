/**
 * Chinese text to tokens.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { isDigit, isHan, isLatinLetter, lexicon, unitsOf } from "./lexicon";
import { MULTIPLES } from "./multiples-zh";
import { isNumeral, scanChineseRatio, scanNumeral } from "./numeral";
import { QuantityScanner, type Units } from "./quantity";
import { scanTimeZh } from "./time-zh";
import { lastOf, type Quantity, type QuantityKind, type Token, type Cue } from "./token";
import {
  ZH_AFTER,
  ZH_CUES,
  ZH_INNER,
  ZH_NAME_END,
  ZH_NAME_NOUNS,
  ZH_NAME_TAIL,
  ZH_NAMES,
} from "./words/zh-cues";
import { ZH_UNITS } from "./words/zh-units";

const CUES = lexicon(ZH_CUES);
const NAMES = lexicon<true>([[ZH_NAMES, true]]);
/** What makes 内 the first half of a word: 3名内部讲师. */
const NOT_WITHIN = "部容训审外勤存网测地销科宾饰需贸政生涵核向置参镜";

/** A unit in Latin letters ends where they end: kg is none of kgce. */
const endsUnit = (text: string, end: number): boolean =>
  !isLatinLetter(text.charAt(end - 1)) || !isLatinLetter(text.charAt(end));

const ZH: Units = {
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
const VAGUE_UNITS = new Set([
  "级",
  "类",
  "种",
  "面",
  "点",
  "度",
  "行",
  "步",
  "口",
  "部",
  "代",
  "线",
  "国",
  "城",
  "站",
  "店",
  "省",
  "万",
  "对",
  "双",
  "道",
  "星",
  "字",
  "页",
  "册",
  "块",
  "则",
  "封",
  "系列",
  "门",
  "节",
  "条",
  "层",
  "片",
  "角",
]);
/** What makes 零 a part of another word. */
const NOT_ZERO = "售件部食钱距散星工碳基配点下";

const HARD = "。;\n!?；！？";
const SOFT = "、";

export function tokensZh({ folded, original }: Source): Token[] {
  const scanner = new QuantityScanner(folded, original, ZH);
  const tokens: Token[] = [];
  let place = 0;
  while (place < folded.length) {
    const token = tokenAt(folded, original, place, tokens, scanner);
    if (token !== undefined) tokens.push(token);
    place = Math.max(token?.end ?? 0, place + 1);
  }
  return tokens;
}

function tokenAt(
  text: string,
  original: string,
  place: number,
  before: readonly Token[],
  scanner: QuantityScanner,
): Token | undefined {
  const unit = text.charAt(place);
  if (unit === " " || unit === '"' || unit === "'") return undefined;
  const one = { start: place, end: place + 1 };
  if (HARD.includes(unit) || unit === ".") return { kind: "break", soft: false, ...one };
  if (unit === ",") return { kind: "break", soft: false, ...one };
  if (SOFT.includes(unit)) return { kind: "break", soft: true, ...one };
  if (unit === "(") return { kind: "open", ...one };
  if (unit === ")") return { kind: "close", ...one };
  if (unit === ":") return { kind: "colon", ...one };
  if (unit === "《") return titleAt(text, place);
  if (
    unit === "-" &&
    /^-*[ -]*[\d<>≥≤]/.test(text.slice(place + 1, place + 4)) &&
    isDash(text, place)
  )
    return { kind: "colon", ...one };
  const last = lastOf(before);
  const first =
    last === undefined ||
    last.kind === "break" ||
    last.kind === "colon" ||
    last.kind === "open" ||
    last.kind === "time";
  const time = scanTimeZh(text, place, first);
  if (time !== undefined) return { kind: "time", ...time };
  const multiple = MULTIPLES.at(text, place);
  if (multiple !== undefined) {
    const end = place + multiple.word.length;
    return { kind: "quantity", start: place, end, quantity: multiple.value };
  }
  const quantity = quantityAt(text, original, place, last, scanner);
  if (quantity !== undefined) return quantity;
  if (isLatinLetter(unit)) return wordAt(text, place);
  const name = NAMES.at(text, place);
  if (name !== undefined) return { kind: "text", start: place, end: place + name.word.length };
  if (
    unit === "+" ||
    (unit === "=" && last?.kind === "quantity") ||
    unit === "且" ||
    (unit === "并" && !text.startsWith("并发", place))
  ) {
    return { kind: "break", soft: false, ...one };
  }
  const cue = CUES.at(text, place);
  if (cue === undefined) return doneAt(text, place) ?? { kind: "text", ...one };
  const end = place + cue.word.length;
  if (SAYS_WHAT.has(cue.value.cue) && isNameTail(text, end)) {
    return { kind: "text", start: place, end: end + 1 };
  }
  return { kind: "cue", start: place, end, ...cue.value };
}

/** 满意度 - 90%, 满意度——90% */
const isDash = (text: string, place: number): boolean =>
  (text.charAt(place - 1) === " " && text.charAt(place + 1) === " ") ||
  (text.charAt(place - 1) === "-" && isHan(text.charAt(place - 2)));

const NOT_DONE = /^(?:支出|分成|提成|收成|总成|合成|组成|构成|进出|退出|外出)/;

/** 跑完10公里, 谈成3家: a verb with its outcome, before a number. */
function doneAt(text: string, place: number): Token | undefined {
  if (!"完出成掉".includes(text.charAt(place + 1) || " ")) return undefined;
  const next = text.charAt(place + 2);
  if (!isDigit(next) && !isNumeral(next)) return undefined;
  if (!isHan(text.charAt(place)) || NOT_DONE.test(text.slice(place, place + 2))) return undefined;
  return { kind: "cue", cue: "make", start: place, end: place + 2 };
}

/** Cues that are verbs; with a tail they name what is measured. */
const SAYS_WHAT: ReadonlySet<Cue> = new Set<Cue>(["up", "down", "make", "act", "reach", "add"]);

const endsName = (text: string, end: number): boolean =>
  !isHan(text.charAt(end)) || CUES.at(text, end) !== undefined;

function isNameTail(text: string, end: number): boolean {
  const tail = text.charAt(end);
  if (tail === "") return false;
  if (ZH_NAME_TAIL.includes(tail)) return true;
  const next = text.charAt(end + 1);
  if (ZH_NAME_NOUNS.some((noun) => text.startsWith(noun, end) && endsName(text, end + 2)))
    return true;
  const over = !isHan(next) || CUES.at(text, end + 1) !== undefined;
  return ZH_NAME_END.includes(tail) && (over || scanTimeZh(text, end + 1, false) !== undefined);
}

function quantityAt(
  text: string,
  original: string,
  place: number,
  last: Token | undefined,
  scanner: QuantityScanner,
): Token | undefined {
  const unit = text.charAt(place);
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
  if (isBrand(text, original, found.end)) return undefined;
  if (numeral && !digits && !isCountedNumeral(quantity)) return undefined;
  if (last?.kind === "text" && last.end === place && text.charAt(place - 1) === "第")
    return undefined;
  const span = quantity.kind === "time" && /内$/.test(text.slice(found.start, found.end));
  return { kind: "quantity", ...found, quantity: span ? { ...quantity, span } : quantity };
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

const LONGEST_TITLE = 60;

function titleAt(text: string, place: number): Token {
  const close = text.slice(place, place + LONGEST_TITLE).indexOf("》");
  const end = close < 0 ? place + 1 : place + close + 1;
  return { kind: "text", start: place, end };
}

const isInWord = unitsOf("abcdefghijklmnopqrstuvwxyz0123456789&._'/-");

/** NPS40分: a score that touches its name; P99 and K8s are names. */
const SCORED = /^([a-z]{3,})\d{1,3}[分%以及]$/;

/** Latin letters with what is glued to them: P99, K8s, DAU/MAU, 4G is no word. */
function wordAt(text: string, place: number): Token {
  let end = place + 1;
  while (isInWord(text, end)) end += 1;
  while (/[._'/-]/.test(text.charAt(end - 1))) end -= 1;
  const scored = SCORED.exec(text.slice(place, end + 1));
  if (scored?.[1] !== undefined)
    return { kind: "text", start: place, end: place + scored[1].length };
  return { kind: "text", start: place, end };
}
