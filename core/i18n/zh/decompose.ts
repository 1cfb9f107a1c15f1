import { amountText, figureText } from "../../decompose/figure";
import type { Arithmetic, DraftReason, DraftRemark } from "../../decompose/note";
import type { DecomposeSentences } from "../decompose-sentences";
import { note } from "./draft-notes";
import { reading, reconciliation } from "./reconciliation";
import { formulaProblem, reconcileProblem, splitProblem } from "./decompose-problems";
import { question } from "./draft-questions";
import { focusReason } from "./focus";

const percent = (value: number): string => figureText(value, "%");

function reason(reason: DraftReason): string {
  switch (reason.code) {
    case "stated-in-sheet":
      return "这是您自己写下的。";
    case "figures-in-sheet":
      return "表格里已有它的数据。";
    case "closes-the-arithmetic":
      return "它是KPI指标的驱动因素，且各项数据齐全。";
    case "in-own-formula":
      return "它就在KPI指标自己的公式里。";
    case "serves-also":
      return `它同时带动${reason.kpis.join("、")}。`;
    case "moves-early":
      return `${reason.weeks}周内就能看到变化。`;
    case "is-outcome":
      return "它是结果，不是动作。";
    case "one-milestone-is-enough":
      return "一个目标有一个里程碑就够了。";
  }
}

const JOINED = { product: " × ", sum: " + ", mixed: "，" } as const;

function arithmetic(sum: Arithmetic): string {
  switch (sum.code) {
    case "drivers-close": {
      const drivers = sum.drivers
        .map(
          ({ name, baseline, target, unit }) =>
            `${name}${figureText(baseline, unit)}→${figureText(target, unit)}`,
        )
        .join(JOINED[sum.form]);
      const rest = sum.residual === 0 ? "差额为0" : `差额${figureText(sum.residual, sum.unit)}`;
      const apart =
        sum.residual !== 0 && sum.statedToday !== undefined
          ? `驱动因素现在合计${figureText(sum.computedToday, sum.unit)}，表格里写的是${figureText(sum.statedToday, sum.unit)}，请核对。`
          : "";
      const how = sum.form === "mixed" ? `${sum.formula}：` : "";
      return `${how}${drivers}，合起来做到${figureText(sum.goal - sum.residual, sum.unit)}，目标${figureText(sum.goal, sum.unit)}，${rest}。${apart}`;
    }
    case "drivers-share-growth":
      return (
        `${sum.drivers.join(" × ")}合起来要做到期初的${figureText(sum.growth)}倍；` +
        `若平均分担，每项各变化${percent(sum.each - 1)}。`
      );
    case "drivers-cannot-split":
      return splitProblem(sum.problem);
    case "parts-close":
      return (sum.assumed ? "计算口径待确认。" : "") + sum.readings.map(reading).join("");
    case "nothing-adds-up":
      return `这里不做相加；${sum.weeks}周后核对KPI指标的方向。`;
    case "factors-open":
      return factorsOpen(sum);
    case "adds-up-once-known":
      return (
        `${sum.metrics.join("、")}是KPI指标的一部分：填齐后按各自对KPI指标的影响相加，没列出的部分记为差额。` +
        bets(sum.weeks)
      );
  }
}

const bets = (weeks: number | undefined): string =>
  weeks === undefined ? "" : `其余是假设支撑，不做相加：${weeks}周后核对KPI指标的方向。`;

function factorsOpen(sum: Extract<Arithmetic, { code: "factors-open" }>): string {
  const { formula, factors, others, weeks } = sum;
  const whole =
    others.length === 0
      ? `KPI指标 = ${formula}；填齐起始值和目标值后可核对。`
      : `KPI指标 = ${formula}。这里只动${factors.join("、")}，${others.join("、")}不变，缺口记为差额；数据填齐后可核对。`;
  return whole + bets(weeks);
}

function remark(remark: DraftRemark): string {
  switch (remark.code) {
    case "held-not-stretched":
      return `“${remark.kpi}”只需守住，不做冲高。`;
    case "sentence-differs":
      return `按“${remark.kpi}”这句话应做到${amountText(remark.stated, remark.unit)}，目标值却是${amountText(remark.target, remark.unit)}；这里按目标值算。请改其中一处。`;
    case "same-as":
      return `“${remark.kpi}”与“${remark.other}”靠同样的办法带动，那里的关键结果同时承接两者。`;
    case "shares-key-result":
      return `“${remark.metric}”也承接“${remark.kpi}”，只在“${remark.other}”下列一次。`;
    case "shares-guardrail":
      return `底线指标“${remark.metric}”与“${remark.other}”共用，列在那里一次，同时守住“${remark.kpi}”。`;
    case "formula-unread":
      return `“${remark.kpi}”的公式读不出来。${formulaProblem(remark.problem)}`;
    case "unknown-kpi":
      return `指标库里没有“${remark.kpi}”。请回答三个问题，或自己填写关键结果。`;
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
