import type { PointsPart } from "../../scoring/points-rule";
import { digitsOf } from "../measure-number";

type Step = Extract<PointsPart, { readonly code: "step" }>;
type Rung = Extract<PointsPart, { readonly code: "rung" }>;

const MARKS = { threshold: "门槛值", target: "目标值", stretch: "挑战值" };
const FORMS = { ratio: "实际值÷目标值", inverse: "目标值÷实际值", mirror: "2−实际值÷目标值" };
const ROUNDING = {
  exact: "，不足一档按比例计",
  whole: "，不足一档不计",
  started: "，不足一档按一档计",
};

export function pointsPart(part: PointsPart): string {
  switch (part.code) {
    case "mark":
      return `达到${MARKS[part.at]}得${digitsOf(part.points)}分。`;
    case "step":
      return stepText(part);
    case "past-threshold":
      return `差于门槛值得${digitsOf(part.points)}分。`;
    case "rung":
      return `${rungText(part)}得${digitsOf(part.points)}分。`;
    case "attainment":
      return `按达成率计分，达成率为${FORMS[part.form]}。`;
    case "otherwise":
      return `其余情况得${digitsOf(part.points)}分。`;
    case "cap":
      return `最高${digitsOf(part.points)}分。`;
    case "least":
      return `最低${digitsOf(part.points)}分。`;
    case "veto":
      return "差于目标值即为0分。";
    case "linear":
      return "各档之间按比例计分。";
  }
}

function stepText({ side, per, measure, rounding, points }: Step): string {
  const size =
    measure === "share"
      ? `${digitsOf(per * 100)}%（占目标值）`
      : measure === "points"
        ? `${digitsOf(per * 100)}个百分点`
        : measure === "days"
          ? `${digitsOf(per)}天`
          : `${digitsOf(per)}个单位`;
  const where = measure === "days" ? "每晚" : side === "below" ? "每比目标值低" : "每比目标值高";
  const change = `${points < 0 ? "扣" : "加"}${digitsOf(Math.abs(points))}分`;
  return `${where}${size}${change}${ROUNDING[rounding]}。`;
}

function rungText({ low, high, lowIn, highIn, percent }: Rung): string {
  const figure = (value: number): string =>
    percent ? `${digitsOf(value * 100)}%` : digitsOf(value);
  const from = low === undefined ? "" : `${lowIn ? "不低于" : "高于"}${figure(low)}`;
  const to = high === undefined ? "" : `${highIn ? "不超过" : "低于"}${figure(high)}`;
  return [from, to].filter((text) => text !== "").join("且");
}
