/**
 * Chinese text to tokens.
 *
 * @packageDocumentation
 */
import type { Source } from "./grammar";
import { isDigit, isHan, isLatinLetter, unitsOf } from "./lexicon";
import { CUES, NAMES } from "./lexicon-zh";
import { MULTIPLES } from "./multiples-zh";
import { isNumeral } from "./numeral";
import { QuantityScanner } from "./quantity";
import { quantityAtZh, ZH_NUMBERS } from "./quantity-zh";
import { scanTimeZh } from "./time-zh";
import { lastOf, type Cue, type Token } from "./token";
import { ZH_NAME_END, ZH_NAME_NOUNS, ZH_NAME_TAIL } from "./words/zh-cues";

const HARD = "。;\n!?；！？";
const SOFT = "、";

export function tokensZh({ folded, original }: Source): Token[] {
  const scanner = new QuantityScanner(folded, original, ZH_NUMBERS);
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
  const quantity = quantityAtZh(text, original, place, last, scanner);
  if (quantity !== undefined) return quantity;
  if (isLatinLetter(unit)) return wordAt(text, place);
  const name = NAMES.at(text, place);
  if (name !== undefined) return { kind: "text", start: place, end: place + name.word.length };
  if (
    unit === "+" ||
    (unit === "=" && last?.kind === "quantity") ||
    unit === "且" ||
    (unit === "并" && !CONCURRENT.test(text.slice(place, place + 3)))
  ) {
    // 制定并发布: two verbs of one object.
    const verbs = unit === "并" && last?.kind === "cue" && last.end === place;
    return verbs ? { kind: "cue", cue: "filler", ...one } : { kind: "break", soft: false, ...one };
  }
  const cue = CUES.at(text, place);
  if (cue === undefined) return doneAt(text, place) ?? { kind: "text", ...one };
  const end = place + cue.word.length;
  if (SAYS_WHAT.has(cue.value.cue) && isNameTail(text, end)) {
    return { kind: "text", start: place, end: end + 1 };
  }
  return { kind: "cue", start: place, end, ...cue.value };
}

/** 并发数 is a gauge, 并发布 goes on. */
const CONCURRENT = /^并发(?![布放起展现送出])/;

/** 满意度 - 90%, 满意度——90% */
const isDash = (text: string, place: number): boolean =>
  (text.charAt(place - 1) === " " && text.charAt(place + 1) === " ") ||
  (text.charAt(place - 1) === "-" && isHan(text.charAt(place - 2)));

const NOT_DONE =
  /^(?:[以之线旗名门天地上如手部属乡私眼当零底]下|支出|分成|提成|收成|总成|合成|组成|构成|进出|退出|外出)/;

/** 跑完10公里, 谈成3家, 攒下5万: a verb with its outcome, before a number. */
function doneAt(text: string, place: number): Token | undefined {
  if (!"完出成掉下".includes(text.charAt(place + 1) || " ")) return undefined;
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
