import type { PointsPart } from "../../scoring/points-rule";
import { digitsOf } from "../measure-number";

type Step = Extract<PointsPart, { readonly code: "step" }>;
type Rung = Extract<PointsPart, { readonly code: "rung" }>;
type Late = Extract<PointsPart, { readonly code: "late" }>;

const MARKS = { threshold: "the threshold", target: "the target", stretch: "the stretch target" };
const FORMS = {
  ratio: "actual ÷ target",
  inverse: "target ÷ actual",
  mirror: "2 − actual ÷ target",
};
const ROUNDING = {
  exact: ", parts in proportion",
  whole: ", whole steps only",
  started: ", a started step counts whole",
};
const SIDES = { below: "below", above: "above", worse: "worse than" };

export function pointsPart(part: PointsPart): string {
  switch (part.code) {
    case "mark":
      return `${capital(MARKS[part.at])} is worth ${pts(part.points)}.`;
    case "step":
      return stepText(part);
    case "past-threshold":
      return `Worse than the threshold: ${pts(part.points)}.`;
    case "late":
      return lateText(part);
    case "rung":
      return `${rungText(part)}: ${pts(part.points)}.`;
    case "level":
      return `Reaching ${figure(part.value, part.percent)}: ${pts(part.points)}.`;
    case "attainment":
      return `${part.only === "missed" ? "When missed, points" : "Points"} in proportion to attainment, ${FORMS[part.form]}.`;
    case "otherwise":
      return `Otherwise ${pts(part.points)}.`;
    case "cap":
      return `No more than ${pts(part.points)}.`;
    case "least":
      return `No less than ${pts(part.points)}.`;
    case "veto":
      return "Worse than the target is worth 0 points.";
    case "linear":
      return "Between marks in proportion.";
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const pts = (points: number): string => `${digitsOf(points)} ${points === 1 ? "point" : "points"}`;
const figure = (value: number, percent: boolean): string =>
  percent ? `${digitsOf(value * 100)}%` : digitsOf(value);

function stepText({ side, per, measure, rounding, points, from }: Step): string {
  const change = `${points < 0 ? "−" : "+"}${pts(Math.abs(points))}`;
  const size =
    measure === "share"
      ? `${digitsOf(per * 100)}% of the target (percentage points where the target is a percentage)`
      : measure === "points"
        ? `${digitsOf(per * 100)} percentage points`
        : measure === "days"
          ? days(per)
          : digitsOf(per);
  const base = from === undefined ? "it" : figure(from.value, from.percent);
  const where = measure === "days" ? "late" : `${SIDES[side]} ${base}`;
  return `${change} for every ${size} ${where}${ROUNDING[rounding]}.`;
}

const days = (count: number): string => `${digitsOf(count)} ${count === 1 ? "day" : "days"}`;

function lateText({ days: count, included, points }: Late): string {
  const when =
    count === 0
      ? "Later than the target date"
      : included
        ? `${days(count)} late or more`
        : `More than ${days(count)} late`;
  return `${when}: ${pts(points)}.`;
}

function rungText({ low, high, lowIn, highIn, percent }: Rung): string {
  const from = low === undefined ? "" : `${lowIn ? "at least" : "above"} ${figure(low, percent)}`;
  const to = high === undefined ? "" : `${highIn ? "at most" : "below"} ${figure(high, percent)}`;
  return capital([from, to].filter((text) => text !== "").join(" and "));
}
