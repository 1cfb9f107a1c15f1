import { amountText, figureText } from "../../decompose/figure";
import type { AlignmentSentences } from "../alignment";

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

export const alignmentSentences: AlignmentSentences = {
  "kpi-not-carried": ({ kpi }) =>
    `KPI“${kpi}”未承接：没有关键结果服务于它。请为它拆解OKR，或列入本期不做清单。`,
  "kpi-not-carried-by-lead": ({ kpi, team }) =>
    `KPI“${kpi}”由“${team}”主责，“${team}”却没有承接它的关键结果。请补上，或改换主责部门。`,
  "support-not-carried": ({ kpi, team }) =>
    `“${team}”协办KPI“${kpi}”，却没有相应的关键结果。请补上一个，或去掉协办标记。`,
  "objective-serves-nothing": ({ text }) =>
    `目标“${text}”未对齐：它和它的关键结果都没有写明承接哪个KPI或支撑谁。请写明，或想想是否需要它。`,
  "link-end-unknown": ({ text }) =>
    text === ""
      ? "这条对齐关系缺了一端。请填写条目的编号。"
      : `对齐关系里的“${text}”找不到对应的KPI、目标或关键结果。请填写它的编号。`,
  "link-end-several": ({ text, found }) =>
    `对齐关系里的“${text}”有${found}个条目同名。请改填编号。`,
  "link-repeated": ({ from, to }) => `“${from}”到“${to}”的对齐关系写了两次。请只留一条。`,
  "links-in-circle": ({ items }) =>
    `对齐关系绕成了圈：${[...items, items[0] ?? ""].join(" → ")}。请断开其中一条。`,
  "teams-in-circle": ({ teams }) =>
    `上级部门绕成了圈：${[...teams, teams[0] ?? ""].join(" → ")}。请改正其中一个。`,
  "team-above-unknown": ({ team, parent }) =>
    `“${team}”的上级部门“${parent}”不在部门表里。请补上这一行，或改正名称。`,
  "team-not-listed": ({ text, team }) =>
    `“${text}”的部门“${team}”不在部门表里。请补上，或改成表里的名称。`,
  "level-skipped": ({ text, team, above, skipped }) =>
    `“${text}”（${team}）越级承接“${above}”，中间的${list(skipped)}没有承接。请让中间部门先承接，或写明直接汇报。`,
  "due-after-upper": ({ text, due, upper, upperDue }) =>
    `“${text}”到${due}才完成，晚于它支撑的“${upper}”（${upperDue}）。请提前，或把上级延后。`,
  "due-outside-kpi-period": ({ text, due, kpi, start, end }) =>
    `“${text}”的截止日期${due}不在KPI“${kpi}”的周期（${start}至${end}）内。请改成同一周期。`,
  "parts-over-change": ({ text, carried, change, unit }) =>
    `“${text}”的各分项合计${amountText(carried, unit)}，超过要完成的${amountText(change, unit)}，多出${amountText(carried - change, unit)}。请检查是否重复计算，或写明留作余量。`,
  "parts-under-change": ({ text, carried, change, unit }) =>
    `“${text}”要完成${amountText(change, unit)}，各分项合计${amountText(carried, unit)}，还差${amountText(change - carried, unit)}无人承接。请补上分项，或写明差额由谁负责。`,
  "shares-over-whole": ({ text, percent }) =>
    `“${text}”的份额合计${figureText(percent)}%，超过100%。请调低其中的份额。`,
  "shares-under-whole": ({ text, percent }) =>
    `“${text}”的份额合计${figureText(percent)}%，不足100%。请分完，或写明其余由谁负责。`,
  "figure-claimed-twice": ({ text, other, team, otherTeam }) =>
    `“${text}”（${team}）与“${other}”（${otherTeam}）认领了同一个数字。请在对齐关系里写“分担”和份额，或只留一个。`,
  "directions-opposed": ({ text, metric, other }) =>
    `“${text}”要“${metric}”走的方向与“${other}”相反。请定下以哪个为准。`,
  "direction-against-kpi": ({ text, kpi }) =>
    `“${text}”的方向与KPI“${kpi}”相反。请改正目标值，或改承接别的KPI。`,
  "opposing-link": ({ from, to }) => `“${from}”与“${to}”相冲突。请定下以哪个为准，另一个守住底线。`,
  "owner-overloaded": ({ owner, effort, days }) =>
    `${owner}的投入共${figureText(effort)}人天，周期内只有${figureText(days)}个工作日。请分出去一些，或减掉一些。`,
  "owner-carries-too-many": ({ owner, found, most }) =>
    `${owner}在几张表里共负责${found}个关键结果，超过${most}个。请分出去一些，或减掉一些。`,
  "team-overloaded": ({ team, effort, days, headcount }) =>
    `“${team}”的投入共${figureText(effort)}人天，${figureText(headcount)}人在周期内只有${figureText(days)}人天。请减掉一些，或增加人手。`,
};
