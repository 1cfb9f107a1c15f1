import type { PointsPart } from "../../scoring/points-rule";
import { digitsOf } from "../measure-number";

type Step = Extract<PointsPart, { readonly code: "step" }>;
type Rung = Extract<PointsPart, { readonly code: "rung" }>;

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

export function pointsPart(part: PointsPart): string {
  switch (part.code) {
    case "mark":
      return `${capital(MARKS[part.at])} is worth ${pts(part.points)}.`;
    case "step":
      return stepText(part);
    case "past-threshold":
      return `Worse than the threshold: ${pts(part.points)}.`;
    case "rung":
      return `${rungText(part)}: ${pts(part.points)}.`;
    case "attainment":
      return `Points in proportion to attainment, ${FORMS[part.form]}.`;
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
const pts = (points: number): string => `${digitsOf(points)} points`;

function stepText({ side, per, measure, rounding, points }: Step): string {
  const change = `${points < 0 ? "−" : "+"}${pts(Math.abs(points))}`;
  const size =
    measure === "share"
      ? `${digitsOf(per * 100)}% of the target`
      : measure === "points"
        ? `${digitsOf(per * 100)} percentage points`
        : measure === "days"
          ? `${digitsOf(per)} days`
          : digitsOf(per);
  const where = measure === "days" ? "late" : side === "below" ? "below it" : "above it";
  return `${change} for every ${size} ${where}${ROUNDING[rounding]}.`;
}

function rungText({ low, high, lowIn, highIn, percent }: Rung): string {
  const figure = (value: number): string =>
    percent ? `${digitsOf(value * 100)}%` : digitsOf(value);
  const from = low === undefined ? "" : `${lowIn ? "at least" : "above"} ${figure(low)}`;
  const to = high === undefined ? "" : `${highIn ? "at most" : "below"} ${figure(high)}`;
  return capital([from, to].filter((text) => text !== "").join(" and "));
}
