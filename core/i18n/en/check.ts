import { figureText } from "../../decompose/figure";
import type { CheckSentences } from "../check-sentences";

export const checkSentences: CheckSentences = {
  "objective-with-number": ({ text }) =>
    `The objective "${text}" holds a number. Say what is wanted in words, and move the number to a key result.`,
  "objective-repeats-metric": ({ text, metric }) =>
    `The objective "${text}" only names what its key result measures (${metric}). Say what will be different when it moves.`,
  "objective-is-bare": ({ text }) =>
    `The objective "${text}" is a verb and a noun that would suit any year. Say what will be different, for whom.`,
  "objective-is-output": ({ text }) =>
    `The objective "${text}" is something to hand over. Say what it is to change, and make the handover a key result.`,
  "objective-too-long": ({ text }) =>
    `The objective "${text}" is too long to be said aloud. Keep what people should remember.`,
  "objective-without-key-results": ({ text }) =>
    `The objective "${text}" has no key result, so nobody can tell whether it is reached. Add two to five.`,
  "objective-duplicated": ({ text, first }) =>
    `The objective "${text}" stands in row ${first} already. Put its key results together, or say how the two differ.`,
  "objective-missing": ({ text }) => `"${text}" stands under no objective. Write what it is for.`,
  "one-key-result": ({ text }) =>
    `The objective "${text}" rests on one key result. Add one that moves early, or one that guards against the wrong way of reaching it.`,
  "too-many-key-results": ({ text, found, most }) =>
    `The objective "${text}" has ${found} key results, more than ${most}. Keep those that change a decision and watch the rest.`,
  "too-many-objectives": ({ found, most }) =>
    `There are ${found} objectives, more than ${most} for one cycle. Put the last ones on the not-doing list.`,
  "team-too-many-objectives": ({ team, found, most }) =>
    `"${team}" has ${found} objectives, more than ${most}. Choose what matters most.`,
  "all-milestones": ({ text }) =>
    `All key results of "${text}" are done or not done. Add one that measures what they change.`,
  "no-leading-key-result": ({ text }) =>
    `All key results of "${text}" move last, when nothing can be done any more. Add one that shows within four weeks.`,
  "no-outcome-key-result": ({ text }) =>
    `All key results of "${text}" count what is done. Add one that measures what it leads to.`,
  "no-counter-metric": ({ text, metric }) =>
    `"${metric}" under "${text}" can be reached in a harmful way, and no guardrail stands beside it. Add one with its limit.`,
  "key-result-without-number": ({ text }) =>
    `"${text}" says no number, so nobody can tell when it is reached. Write from what to what, or a date and a proof.`,
  "key-result-is-activity": ({ text }) =>
    `"${text}" is work to be done, not what it leads to. Write the change it is to bring.`,
  "key-result-vague": ({ text, word }) =>
    `"${word}" in "${text}" means something else to everyone. Leave it out, or say how much.`,
  "several-measures": ({ text, first, second }) =>
    `"${text}" holds two measures (${first}, ${second}), so one score cannot tell which is reached. Make two key results of it.`,
  "key-result-too-long": ({ text }) =>
    `"${text}" is too long. Keep metric, from what to what, and date; move the rest to the note.`,
  "key-result-repeats-objective": ({ text }) =>
    `The key result "${text}" repeats its objective. Write how one can tell that it is reached.`,
  "key-result-duplicated": ({ text, first }) =>
    `"${text}" stands in row ${first} already and would count twice. Keep one.`,
  "milestone-without-proof": ({ text }) =>
    `"${text}" is a milestone. Name the proof: who confirms it, and by what.`,
  "rate-above-whole": ({ text, percent }) =>
    `"${text}" aims at ${figureText(percent)} %, and a share cannot be more than 100 %. Correct the number or the metric.`,
  "relative-or-points": ({ text }) =>
    `"${text}" may mean a share of today's rate or percentage points. Write from what to what.`,
  "period-mismatch": ({ text, said, due }) =>
    `"${text}" speaks of ${said}, but is due on ${due}. Correct one of them.`,
  "baseline-missing": ({ text }) =>
    `"${text}" has no baseline, so its progress cannot be measured yet. Enter where it stands today.`,
  "target-not-in-column": ({ text }) =>
    `The number in "${text}" is not in the target column. Enter it there, so that it is scored.`,
  "unit-missing": ({ text }) => `The target of "${text}" has no unit. Enter one.`,
  "target-is-baseline": ({ text, value }) =>
    `The target of "${text}" equals its baseline (${figureText(value)}). Change one, or make it "at least" or "at most".`,
  "direction-against-numbers": ({ text, baseline, target }) =>
    `"${text}" says one direction and its numbers another (${figureText(baseline)} to ${figureText(target)}). Correct the words or the numbers.`,
  "range-wanted": ({ text }) =>
    `"${text}" is to stay within a range, but its target is one number. Write both ends, as 3..5.`,
  "owner-missing": ({ text }) => `"${text}" has no owner. Enter one name.`,
  "several-owners": ({ text, owner }) =>
    `"${text}" has several owners (${owner}). Name one who answers for it; the others support.`,
  "owner-is-everybody": ({ text, owner }) =>
    `"${text}" is owned by "${owner}", so by nobody. Enter one name.`,
  "owner-over-capacity": ({ owner, found, most }) =>
    `${owner} owns ${found} key results, more than ${most}. Hand some over, or drop them.`,
  "start-missing": ({ text }) => `"${text}" has no start date. Enter one.`,
  "due-missing": ({ text }) => `"${text}" has no due date. Enter one.`,
  "due-before-start": ({ text, start, due }) =>
    `"${text}" is due on ${due}, before its start on ${start}. Correct one of the dates.`,
  "due-outside-cycle": ({ text, day, start, due }) =>
    `"${text}" is due on ${day}, outside the cycle ${start} to ${due}. Cut it to what can be reached in the cycle, or move it.`,
  "id-duplicated": ({ id, first }) =>
    `The id ${id} stands in row ${first} already. Renumber, so that each row has its own.`,
  "weights-not-whole": ({ text, percent }) =>
    `The weights under "${text}" add up to ${figureText(percent)} %, not 100 %. Correct them.`,
  "weights-partly": ({ text }) =>
    `Some key results of "${text}" have a weight and others none. Fill in all or none.`,
  "weight-negative": ({ text, weight }) =>
    `The weight of "${text}" is ${figureText(weight)}. Enter 0 or more.`,
  "weight-lopsided": ({ text, percent }) =>
    `"${text}" carries ${figureText(percent)} % of its objective's weight, so the others hardly count. Level the weights, or drop the others.`,
  "opposed-directions": ({ text, metric, first }) =>
    `"${text}" wants "${metric}" to go the other way than row ${first} does. Decide which of them holds.`,
  "metric-claimed-twice": ({ text, metric, first }) =>
    `"${text}" claims "${metric}", which row ${first} claims as well. Share it by team or owner, or keep one.`,
  "not-linked": ({ text }) =>
    `"${text}" names no KPI that it serves, and others do. Name it, or ask whether it is needed.`,
  "bet-with-contribution": ({ text }) =>
    `"${text}" is a bet, and a bet carries no contribution. Clear the contribution, or make it a part.`,
  "part-without-contribution": ({ text }) =>
    `"${text}" is a part of its KPI without a contribution. Enter how much of the change it carries.`,
  "contribution-without-base": ({ text }) =>
    `The contribution of "${text}" does not say what it is measured against. Enter the base.`,
  sandbagging: ({ text, percent }) =>
    `The owner of "${text}" is ${figureText(percent)} % sure already, before the start. Raise the target.`,
  fantasy: ({ text, percent }) =>
    `The owner of "${text}" gives it a chance of ${figureText(percent)} %. Cut it to what can be reached, or say what would have to change.`,
};
