/**
 * Reads 考核标准 and its English counterparts.
 *
 * @packageDocumentation
 */
import { boundsOf, type Bounds } from "./points-bound";
import { clausesOf, isFormula, type Clause } from "./points-clauses";
import { finished, type Draft, type Reading } from "./points-drafts";
import { formOf } from "./points-formula";
import type { PointsRule } from "./points-rule";
import { isStep, stepOf } from "./points-step";
import { has, numbersIn, resultOf, type Worth } from "./points-worth";
import type { Word } from "./points-words";

/**
 * A rule's parts, and what of it was not understood. Nothing is guessed: a clause that is not of a
 * known form, or that contradicts another, is named in the user's words.
 *
 * @example
 * ```ts
 * readPointsRule("每低1个百分点扣2分").parts // => [{ code: "step", side: "below", per: 0.01, measure: "points", rounding: "exact", points: -2 }]
 * readPointsRule("capped at 120").parts // => [{ code: "cap", points: 120 }]
 * readPointsRule("看情况").unread // => ["看情况"]
 * ```
 */
export function readPointsRule(text: string): PointsRule {
  const drafts: Draft[] = [];
  const unread: string[] = [];
  const clauses = clausesOf(text);
  if (clauses.length > MOST_CLAUSES) return { parts: [], unread: [`${text.slice(0, 60)}…`] };
  for (const { text: clause, words } of joined(clauses)) {
    const read = draftsOf(words);
    if (read === undefined) unread.push(clause);
    else for (const draft of read) drafts.push({ ...draft, clause });
  }
  return finished(drafts, unread);
}

/** A text of more clauses is no rule; hostile ones must not be compared clause by clause. */
const MOST_CLAUSES = 60;

/** A condition with what follows from it: 每增加1%，加1分. */
function joined(clauses: readonly Clause[]): readonly Clause[] {
  const done: Clause[] = [];
  for (const clause of clauses) {
    const last = done[done.length - 1];
    if (clause.follows && last !== undefined && isJoined(last, clause.words)) {
      const text = `${last.text}，${clause.text}`;
      done[done.length - 1] = {
        text,
        words: [...last.words, ...clause.words],
        follows: last.follows,
      };
    } else done.push(clause);
  }
  return done;
}

function isJoined({ text, words: before }: Clause, after: readonly Word[]): boolean {
  if (isList(before) && isList(after)) return true;
  const steps = has(after, "every", "whole") || isStep(after);
  if (steps && before.every(({ tag }) => tag === "other")) return CONDITION.test(text);
  if (after[0]?.tag === "get" && resultOf(before) === undefined) return true;
  if (steps && !has(before, "every", "whole") && numbersIn(before).length > 0) {
    // "低于85%的，每降低5%扣…" counts from there; "不超过10小时，每增加…" does not.
    return SIDES.some((side) => has(before, side) && has(after, side));
  }
  return isCondition(before);
}

const SIDES = ["below", "above"] as const;

/** 如有违反, 不服从安排, 出现投诉的: what is counted in the clause that follows. */
const CONDITION = /^(?:如|若|凡|不|未|无故|当|if|when)|(?:时|的|者)$/i;

/** 100/90/80% */
const isList = (words: readonly Word[]): boolean =>
  words.filter(
    ({ tag }, at) =>
      tag === "per-slash" && words[at - 1]?.tag === "number" && words[at + 1]?.tag === "number",
  ).length > 1;

/** It says when, but not how many points. */
function isCondition(words: readonly Word[]): boolean {
  if (has(words, "every", "whole") && !has(words, "lose", "gain", "cap")) {
    return stepOf(words) === undefined;
  }
  if (has(words, "lose", "gain", "none", "full", "cap", "least", "linear", "all-lost", "veto")) {
    return false;
  }
  const whens = [
    "every",
    "whole",
    "below",
    "above",
    "late",
    "occurs",
    "ge",
    "gt",
    "le",
    "lt",
  ] as const;
  if (!has(words, ...whens, "at-least", "at-most", "most", "else")) {
    return numbersIn(words).some(({ unit, value }) => unit === "units" && value === 1);
  }
  return resultOf(words) === undefined && draftsOf(words) === undefined;
}

type Read = readonly Reading[] | undefined;

function draftsOf(words: readonly Word[]): Read {
  if (words.length === 0 || has(words, "judged", "elsewhere")) return undefined;
  const lists = listsOf(words);
  if (lists !== undefined) return lists;
  if (has(words, "veto")) return [{ is: "veto" }];
  if (isFormula(words) && numbersIn(words).every(({ unit }) => unit !== "score")) {
    const form = formOf(words);
    return form && [{ is: "attainment", form, missed: false }];
  }
  if (has(words, "started") && !has(words, "lose", "gain")) return roundingOf(words);
  if (isStep(words)) {
    const step = stepOf(words);
    return step && [{ is: "step", step }];
  }
  if (has(words, "all-lost")) return [{ is: "least", worth: { is: "points", points: 0 } }];
  const limits = limitOf(words);
  if (limits !== undefined) return limits;
  return conditionOf(words);
}

/** 不足1%按1%计; 不足1天不计. */
const roundingOf = (words: readonly Word[]): Read =>
  has(words, "not-counted", "none")
    ? [{ is: "rounding", rounding: "whole" }]
    : numbersIn(words).length === 2
      ? [{ is: "rounding", rounding: "started" }]
      : undefined;

/** 封顶120; 最多加6分; 最多扣10分; capped at 120%; no less than 60 points. */
function limitOf(words: readonly Word[]): Read {
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

function conditionOf(words: readonly Word[]): Read {
  const result = resultOf(words);
  if (result === undefined) return proportionOf(words);
  if (has(words, "linear")) return undefined;
  const { worth, rest } = result;
  const bounds = boundsOf(rest);
  if (bounds !== undefined) {
    if (bounds.days || has(rest, "late")) return lateOf(bounds, rest, worth);
    if (worth.is === "less" && bounds.level !== undefined) return undefined;
    return [{ is: "bound", bounds, worth }];
  }
  if (numbersIn(rest).length > 0 || worth.is === "less") return undefined;
  if (has(rest, "late")) {
    const zero = worth.is === "points" && worth.points === 0;
    return zero ? [{ is: "late", days: 0, included: false, worth }] : undefined;
  }
  if (has(rest, "threshold") && has(rest, "below", "above")) {
    return [{ is: "past-threshold", worth }];
  }
  if (has(rest, "else")) return [{ is: "otherwise", worth }];
  for (const at of ["stretch", "threshold", "target"] as const) {
    if (has(rest, at)) return [{ is: "mark", at, worth }];
  }
  const isMet = has(words, "met", "base") || (has(words, "full") && rest.length === 0);
  return isMet ? [{ is: "mark", at: "target", worth }] : undefined;
}

/** 按完成率计分, 按比例得分, linear in between. */
function proportionOf(words: readonly Word[]): Read {
  const figures = numbersIn(words);
  if (has(words, "lose", "gain")) return undefined;
  if (has(words, "linear")) {
    const missed = has(words, "below") && !has(words, "above");
    return figures.length > 1 ? undefined : [{ is: "linear", missed }];
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

/** 目标完成100/90/80%，得分5/4/3: figures and points in two lists of one length. */
function listsOf(words: readonly Word[]): Read {
  const lists: number[][] = [];
  let percent = false;
  let open: number[] | undefined;
  for (const [place, word] of words.entries()) {
    if (word.tag !== "number") continue;
    const joins = words[place - 1]?.tag === "per-slash" && words[place - 2]?.tag === "number";
    if (!joins || open === undefined) {
      open = [];
      lists.push(open);
    }
    open.push(word.value);
    if (word.unit === "percent" && lists.length === 1) {
      percent = true;
      // Only the last of 100/90/80% carries the sign.
      for (let i = 0; i < open.length - 1; i++) open[i] = (open[i] ?? 0) / 100;
    }
  }
  const [values, points] = lists;
  if (lists.length !== 2 || values === undefined || points?.length !== values.length)
    return undefined;
  if (values.length < 3) return undefined;
  return values.map((value, i) => ({
    is: "bound" as const,
    bounds: { level: value, percent, lowIn: true, highIn: true, days: false },
    worth: { is: "points" as const, points: points[i] ?? 0 },
  }));
}
