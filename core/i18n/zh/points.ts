import type { PointsPart } from "../../scoring/points-rule";
import { digitsOf } from "../measure-number";

type Step = Extract<PointsPart, { readonly code: "step" }>;
type Rung = Extract<PointsPart, { readonly code: "rung" }>;
type Late = Extract<PointsPart, { readonly code: "late" }>;

const MARKS = { threshold: "门槛值", target: "目标值", stretch: "挑战值" };
const FORMS = { ratio: "实际值÷目标值", inverse: "目标值÷实际值", mirror: "2−实际值÷目标值" };
const ROUNDING = {
  exact: "，不足一档按比例计",
  whole: "，不足一档不计",
  started: "，不足一档按一档计",
};
const SIDES = { below: "低", above: "高", worse: "差" };

export function pointsPart(part: PointsPart): string {
  switch (part.code) {
    case "mark":
      return `达到${MARKS[part.at]}得${digitsOf(part.points)}分。`;
    case "step":
      return stepText(part);
    case "past-threshold":
      return `差于门槛值得${digitsOf(part.points)}分。`;
    case "late":
      return lateText(part);
    case "rung":
      return `${rungText(part)}得${digitsOf(part.points)}分。`;
    case "level":
      return `达到${figure(part.value, part.percent)}得${digitsOf(part.points)}分。`;
    case "attainment":
      return `${part.only === "missed" ? "未达到时" : ""}按达成率计分，达成率为${FORMS[part.form]}。`;
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

const figure = (value: number, percent: boolean): string =>
  percent ? `${digitsOf(value * 100)}%` : digitsOf(value);

function stepText({ side, per, measure, rounding, points, from }: Step): string {
  const size =
    measure === "share"
      ? `${digitsOf(per * 100)}%（占目标值；目标值本身是百分率时按百分点）`
      : measure === "points"
        ? `${digitsOf(per * 100)}个百分点`
        : measure === "days"
          ? `${digitsOf(per)}天`
          : `${digitsOf(per)}个单位`;
  const base = from === undefined ? "目标值" : figure(from.value, from.percent);
  const where = measure === "days" ? "每晚" : `每比${base}${SIDES[side]}`;
  const change = `${points < 0 ? "扣" : "加"}${digitsOf(Math.abs(points))}分`;
  return `${where}${size}${change}${ROUNDING[rounding]}。`;
}

function lateText({ days, included, points }: Late): string {
  const when = days === 0 ? "晚于目标日期" : included ? `晚${days}天及以上` : `晚${days}天以上`;
  return `${when}得${digitsOf(points)}分。`;
}

function rungText({ low, high, lowIn, highIn, percent }: Rung): string {
  const from = low === undefined ? "" : `${lowIn ? "不低于" : "高于"}${figure(low, percent)}`;
  const to = high === undefined ? "" : `${highIn ? "不超过" : "低于"}${figure(high, percent)}`;
  return [from, to].filter((text) => text !== "").join("且");
}
