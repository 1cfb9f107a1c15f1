/**
 * Reads 考核标准 and its English counterparts.
 *
 * @packageDocumentation
 */
import { boundsOf } from "./points-bound";
import { clausesOf, isFormula } from "./points-clauses";
import { conditionOf, limitOf, type Read } from "./points-condition";
import type { Draft } from "./points-draft";
import { finished } from "./points-drafts";
import { formOf } from "./points-formula";
import { joined } from "./points-joined";
import type { PointsRule } from "./points-rule";
import { isStep, stepOf } from "./points-step";
import { has, numbersIn } from "./points-worth";
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
  const due = clauses.some(({ words }) => isLate(words));
  const stated = due ? clauses.filter(({ text: one, words }) => !isDeadline(one, words)) : clauses;
  const whole = joined(stated, (words) => draftsOf(words) !== undefined);
  whole.forEach(({ text: clause, words }, place) => {
    const next = whole[place + 1];
    const read = draftsOf(words) ?? withinOf(words, next?.words);
    if (read === undefined) unread.push(clause);
    else for (const draft of read) drafts.push({ ...draft, clause });
  });
  return finished(drafts, unread);
}

const isLate = (words: readonly Word[]): boolean =>
  isStep(words) && (has(words, "late") || numbersIn(words).some(({ unit }) => unit === "days"));

/** 每月5日前提交，每晚一天…: the due date, which the KPI's target says too. */
const isDeadline = (clause: string, words: readonly Word[]): boolean =>
  /\d{1,2}\s*[日号](?:之|以)?前/.test(clause) &&
  numbersIn(words).length === 1 &&
  !has(words, "lose", "gain", "full", "none", "get");

/** 差错率控制在0.5%以内，每超…扣…: what a step then counts from is worth full points. */
function withinOf(words: readonly Word[], next: readonly Word[] | undefined): Read {
  if (next === undefined || !isStep(next) || stepOf(next)?.gains !== false) return undefined;
  if (has(words, "every", "whole", "lose", "gain", "cap", "least", "else", "late"))
    return undefined;
  const bounds = boundsOf(words);
  if (bounds === undefined || bounds.days || !isGauge(words)) return undefined;
  return [{ is: "bound", bounds, worth: { is: "full" } }];
}

/** A remark such as 3次考核 names no gauge, and δ>0时 a case. */
const NAMED =
  /(?:率|比|度|额|量|数|时间|时长|成本|费用|得分)$|控制|(?:rate|ratio|score|cost|time|share)$/i;
const isGauge = (words: readonly Word[]): boolean =>
  has(words, "attainment") || NAMED.test(wordsSaid(words));
const wordsSaid = (words: readonly Word[]): string =>
  words.flatMap((word) => (word.tag === "other" ? [word.text] : [])).join(" ");

/** A text of more clauses is no rule; hostile ones must not be compared clause by clause. */
const MOST_CLAUSES = 60;

/** 造成严重后果的扣完: an event of its own. */
const EVENT = /[的者时]$|造成|导致|严重/;

function draftsOf(words: readonly Word[]): Read {
  if (words.length === 0 || has(words, "judged", "elsewhere")) return undefined;
  const lists = listsOf(words);
  if (lists !== undefined) return lists;
  if (has(words, "veto")) return [{ is: "veto" }];
  if (isFormula(words) && numbersIn(words).every(({ unit }) => unit !== "score")) {
    const form = formOf(words);
    return form && [{ is: "attainment", form, missed: false }];
  }
  if (has(words, "started") && !has(words, "lose", "gain", "linear", "interpolate"))
    return roundingOf(words);
  if (isStep(words)) {
    const step = stepOf(words);
    return step && [{ is: "step", step }];
  }
  if (has(words, "all-lost") && EVENT.test(wordsSaid(words))) return undefined;
  if (has(words, "all-lost")) return [{ is: "least", worth: { is: "points", points: 0 } }];
  if (has(words, "no-gain") && !has(words, "every", "lose"))
    return [{ is: "cap", worth: { is: "full" } }];
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
