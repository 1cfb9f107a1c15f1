/**
 * Clauses of a points rule that a comma parts and that say one thing: when, and how many points.
 *
 * @packageDocumentation
 */
import type { Clause } from "./points-clauses";
import { isStep, stepOf } from "./points-step";
import type { Word } from "./points-words";
import { has, numbersIn, resultOf } from "./points-worth";

/** A condition with what follows from it: 每增加1%，加1分. */
export function joined(
  clauses: readonly Clause[],
  isRead: (words: readonly Word[]) => boolean,
): readonly Clause[] {
  const done: Clause[] = [];
  for (const clause of clauses) {
    const last = done[done.length - 1];
    if (clause.follows && last !== undefined && isJoined(last, clause.words, isRead)) {
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

function isJoined(
  { text, words: before }: Clause,
  after: readonly Word[],
  isRead: (words: readonly Word[]) => boolean,
): boolean {
  if (isList(before) && isList(after)) return true;
  const steps = has(after, "every", "whole") || isStep(after);
  if (steps && before.every(({ tag }) => tag === "other")) return CONDITION.test(text);
  if (after[0]?.tag === "get" && resultOf(before) === undefined) return true;
  if (isResultAlone(after) && numbersIn(before).length > 0 && resultOf(before) === undefined)
    return !has(before, "every", "whole", "lose", "gain");
  if (refersBack(after) && resultOf(before) === undefined) return true;
  if (steps && !has(before, "every", "whole") && numbersIn(before).length > 0) {
    // "低于85%的，每降低5%扣…" counts from there; "不超过10小时，每增加…" does not.
    return SIDES.some((side) => has(before, side) && has(after, side));
  }
  return isCondition(before, isRead);
}

/** 达成率100%，10分: points, and nothing else. */
const isResultAlone = ([first, ...more]: readonly Word[]): boolean =>
  first?.tag === "number" && first.unit === "score" && more.length === 0;

/** 发生事故的一票否决，该项得0分 */
const refersBack = ([first]: readonly Word[]): boolean =>
  first?.tag === "other" && /^(?:该项|本项|此项|该指标|本指标)/.test(first.text);

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
function isCondition(words: readonly Word[], isRead: (words: readonly Word[]) => boolean): boolean {
  if (has(words, "every", "whole") && !has(words, "lose", "gain", "cap")) {
    return stepOf(words) === undefined;
  }
  if (
    has(
      words,
      "lose",
      "gain",
      "none",
      "full",
      "cap",
      "least",
      "linear",
      "interpolate",
      "all-lost",
      "veto",
    )
  ) {
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
    const one = numbersIn(words).some(({ unit, value }) => unit === "units" && value === 1);
    return one && resultOf(words) === undefined;
  }
  return resultOf(words) === undefined && !isRead(words);
}
