/**
 * Clauses of a points rule that say what is worth how much: marks, rungs, limits, proportion.
 *
 * @packageDocumentation
 */
import { boundsOf, type Bounds } from "./points-bound";
import type { Reading } from "./points-draft";
import type { Word } from "./points-words";
import { has, numbersIn, resultOf, type Worth } from "./points-worth";

/** What a clause was understood as; `undefined` when it was not. */
export type Read = readonly Reading[] | undefined;

/** 封顶120; 最多加6分; 最多扣10分; capped at 120%; no less than 60 points. */
export function limitOf(words: readonly Word[]): Read {
  const isCap = has(words, "cap");
  const isLeast = has(words, "least");
  const bound = has(words, "most", "at-least");
  const [amount, more] = numbersIn(words);
  if ((!isCap && !isLeast && !bound) || amount === undefined || more !== undefined)
    return undefined;
  if (bound && !isCap && !isLeast && amount.unit !== "score") return undefined;
  if (amount.unit !== "none" && amount.unit !== "score" && amount.unit !== "percent")
    return undefined;
  if (has(words, "target", "threshold", "stretch", "late")) return undefined;
  const { value } = amount;
  const share = amount.unit === "percent";
  const loses = has(words, "lose", "minus");
  if (loses) return [{ is: "least", worth: { is: "less", points: value, share } }];
  const worth: Worth = share ? { is: "share", share: value } : { is: "points", points: value };
  if (has(words, "gain")) return share ? undefined : [{ is: "gain-cap", points: value }];
  return [{ is: isLeast || (has(words, "at-least") && !isCap) ? "least" : "cap", worth }];
}

export function conditionOf(words: readonly Word[]): Read {
  const result = resultOf(words);
  if (result === undefined) return proportionOf(words);
  if (has(words, "linear", "interpolate")) return undefined;
  const { worth, rest } = result;
  const bounds = boundsOf(rest);
  if (bounds !== undefined) {
    if (has(rest, "late") || (bounds.days && has(rest, "above")))
      return lateOf(bounds, rest, worth);
    if (isOffset(bounds, rest)) return undefined;
    if (worth.is === "less" && bounds.level !== undefined) return undefined;
    return [{ is: "bound", bounds: occurring(bounds, rest, worth), worth }];
  }
  if (numbersIn(rest).length > 0 || worth.is === "less") return undefined;
  if (has(rest, "late")) {
    const zero = worth.is === "points" && worth.points === 0;
    return zero ? [{ is: "late", days: 0, included: false, worth }] : undefined;
  }
  if (has(rest, "actual") && has(rest, "ge", "gt", "le", "lt")) return comparedOf(rest, worth);
  if (has(rest, "threshold") && has(rest, "below", "above")) {
    return [{ is: "past-threshold", worth }];
  }
  const event = eventOf(rest, worth);
  if (event !== undefined) return event;
  if (has(rest, "else")) return [{ is: "otherwise", worth }];
  for (const at of ["stretch", "threshold", "target"] as const) {
    if (has(rest, at)) return [{ is: "mark", at, worth }];
  }
  const isMet = has(words, "met", "base") || (has(words, "full") && rest.length === 0);
  return isMet ? [{ is: "mark", at: "target", worth }] : undefined;
}

/** "5% over budget": how far from the target, not where. */
const isOffset = ({ percent, level, low, high }: Bounds, words: readonly Word[]): boolean =>
  percent &&
  has(words, "target") &&
  has(words, "above", "below") &&
  Math.max(level ?? 0, low ?? 0, high ?? 0) < HALF;
const HALF = 0.5;

/** 出现一次事故不得分: so many or more. */
function occurring(bounds: Bounds, words: readonly Word[], worth: Worth): Bounds {
  const { level, ...open } = bounds;
  const zero = worth.is === "points" && worth.points === 0;
  return level !== undefined && level > 0 && zero && has(words, "occurs")
    ? { ...open, low: level }
    : bounds;
}

const MARKS = ["threshold", "target", "stretch"] as const;

/** 目标值≤实际值<挑战值: from the lower of the two marks on, whichever way is the good one. */
function comparedOf(words: readonly Word[], worth: Worth): Read {
  const [at, ...more] = MARKS.filter((mark) => has(words, mark));
  if (at === undefined) return undefined;
  if (more.length > 0 || has(words, "ge", "le")) return [{ is: "mark", at, worth }];
  const zero = worth.is === "points" && worth.points === 0;
  return at === "threshold" && zero ? [{ is: "past-threshold", worth }] : undefined;
}

/** 无投诉得10分: none at all is worth it; "any injury scores zero": one is enough to lose everything. */
function eventOf(words: readonly Word[], worth: Worth): Read {
  const [first] = words;
  const text = first?.tag === "other" ? first.text : "";
  const zero = worth.is === "points" && worth.points === 0;
  const named = words.every(({ tag }) => EVENT_TAGS.includes(tag));
  if (!named) return undefined;
  if (zero) return /^(?:any |凡|一旦)/.test(text) ? [{ is: "veto" }] : undefined;
  const none = (first?.tag === "none" && words.length > 1) || NONE.test(text);
  if (!none) return undefined;
  const bounds: Bounds = { level: 0, lowIn: true, highIn: true, percent: false, days: false };
  return [{ is: "bound", bounds, worth }];
}

const EVENT_TAGS: readonly Word["tag"][] = ["other", "occurs", "none", "minus", "late", "get"];
const NONE = /^(?:(?:[^无]{1,6}[内中])?无(?![故法需纸效])|零|no (?=[a-z]))/;

/** 按完成率计分, 按比例得分, linear in between. */
function proportionOf(words: readonly Word[]): Read {
  const figures = numbersIn(words);
  if (has(words, "lose", "gain")) return undefined;
  if (has(words, "linear", "interpolate")) {
    const missed = has(words, "below", "started") && !has(words, "above");
    const between = has(words, "interpolate");
    // 完成80%-100%按比例得分: up to the target, in proportion to it.
    const range = between ? undefined : boundsOf(words);
    if (range?.percent === true && range.low !== undefined && range.high === 1)
      return [{ is: "linear", missed: true, between }];
    return figures.length > 1 ? undefined : [{ is: "linear", missed, between }];
  }
  const shown = figures.some(({ value }) => value !== 100 && value !== 1);
  const plain = has(words, "attainment") && !has(words, "divide", "per-slash", "every");
  return plain && !shown ? [{ is: "attainment", form: "ratio", missed: false }] : undefined;
}

function lateOf(bounds: Bounds, condition: readonly Word[], worth: Worth): Read {
  const { low, lowIn, high, level } = bounds;
  if (!bounds.days || high !== undefined || worth.is === "less") return undefined;
  const days = low ?? level;
  if (days === undefined || !has(condition, "late", "above")) return undefined;
  return [{ is: "late", days, included: level !== undefined || lowIn, worth }];
}
