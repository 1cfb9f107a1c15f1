import { amountText, figureText } from "../../decompose/figure";
import { lowerFirst } from "../../decompose/wording";
import type { Arithmetic, DraftReason, DraftRemark } from "../../decompose/note";
import type { DecomposeSentences } from "../decompose-sentences";
import { note } from "./draft-notes";
import { reading, reconciliation } from "./reconciliation";
import { formulaProblem, reconcileProblem, splitProblem } from "./decompose-problems";
import { focusReason } from "./focus";
import { question } from "./draft-questions";

const weeks = (count: number): string => (count === 1 ? "1 week" : `${count} weeks`);
const percent = (value: number): string => figureText(value, "%");

function reason(reason: DraftReason): string {
  switch (reason.code) {
    case "stated-in-sheet":
      return "You have written it down yourself.";
    case "figures-in-sheet":
      return "Your sheet has its figures.";
    case "closes-the-arithmetic":
      return "It drives the KPI, and your sheet has all the drivers.";
    case "in-own-formula":
      return "It stands in the KPI's own formula.";
    case "serves-also":
      return `It also moves ${reason.kpis.join(", ")}.`;
    case "moves-early":
      return `It moves within ${weeks(reason.weeks)}.`;
    case "is-outcome":
      return "It is an outcome, not an activity.";
    case "one-milestone-is-enough":
      return "One milestone in an objective is enough.";
  }
}

const JOINED = { product: " × ", sum: " + ", mixed: "; " } as const;

function arithmetic(sum: Arithmetic): string {
  switch (sum.code) {
    case "drivers-close": {
      const drivers = sum.drivers
        .map(
          ({ name, baseline, target, unit }) =>
            `${name} ${figureText(baseline, unit)} → ${figureText(target, unit)}`,
        )
        .join(JOINED[sum.form]);
      const rest =
        sum.residual === 0
          ? "nothing left over"
          : `${figureText(sum.residual, sum.unit)} left over`;
      const apart =
        sum.residual !== 0 && sum.statedToday !== undefined
          ? ` The drivers make ${figureText(sum.computedToday, sum.unit)} today, your sheet says ${figureText(sum.statedToday, sum.unit)}. Check which is right.`
          : "";
      const how = sum.form === "mixed" ? `${sum.formula}. ` : "";
      return `${how}${drivers}: makes ${figureText(sum.goal - sum.residual, sum.unit)} of ${figureText(sum.goal, sum.unit)}, ${rest}.${apart}`;
    }
    case "drivers-share-growth":
      return (
        `${sum.drivers.join(" × ")} must together reach ${figureText(sum.growth)} times what they start from. ` +
        `If they share alike, each changes by ${percent(sum.each - 1)}.`
      );
    case "drivers-cannot-split":
      return splitProblem(sum.problem);
    case "parts-close":
      return (sum.assumed ? "Measured against what? " : "") + sum.readings.map(reading).join(" ");
    case "nothing-adds-up":
      return `Nothing is added up here. Check the KPI's direction after ${weeks(sum.weeks)}.`;
    case "factors-open":
      return factorsOpen(sum);
    case "adds-up-once-known":
      return (
        `${sum.metrics.join(" and ")} ${sum.metrics.length === 1 ? "is part" : "are parts"} of the KPI: once filled in, what each adds to it is summed, and the rest is named as left over.` +
        bets(sum.weeks)
      );
  }
}

const bets = (lag: number | undefined): string =>
  lag === undefined
    ? ""
    : ` The rest are bets that do not add: check the KPI's direction after ${weeks(lag)}.`;

function factorsOpen(sum: Extract<Arithmetic, { code: "factors-open" }>): string {
  const { formula, factors, others, weeks: lag } = sum;
  const whole =
    others.length === 0
      ? `KPI = ${formula}. With baselines and targets filled in, the result is checked.`
      : `KPI = ${formula}. Only ${factors.map(lowerFirst).join(" and ")} ${factors.length === 1 ? "moves" : "move"} here, ${others.map(lowerFirst).join(" and ")} ${others.length === 1 ? "stays" : "stay"}, and what is missing is left over. Fill in the figures to check.`;
  return whole + bets(lag);
}

function remark(remark: DraftRemark): string {
  switch (remark.code) {
    case "held-not-stretched":
      return `"${remark.kpi}" is kept within its bounds, not stretched.`;
    case "sentence-differs":
      return `By its words, "${remark.kpi}" is to reach ${amountText(remark.stated, remark.unit)}, but its target is ${amountText(remark.target, remark.unit)}, which is used here. Change one of the two.`;
    case "same-as":
      return `"${remark.kpi}" is moved by the same things as "${remark.other}", so the key results there serve both.`;
    case "shares-key-result":
      return `"${remark.metric}" also serves "${remark.kpi}"; it stands once, under "${remark.other}".`;
    case "shares-guardrail":
      return `"${remark.metric}" guards "${remark.kpi}" too; it stands once, under "${remark.other}".`;
    case "formula-unread":
      return `The formula of "${remark.kpi}" could not be read. ${formulaProblem(remark.problem)}`;
    case "unknown-kpi":
      return `"${remark.kpi}" is not in the KPI library. Answer three questions, or write the key results yourself.`;
  }
}

export const decompose: DecomposeSentences = {
  note,
  reason,
  arithmetic,
  question,
  remark,
  reading,
  reconciliation,
  formulaProblem,
  splitProblem,
  reconcileProblem,
  focusReason,
};
