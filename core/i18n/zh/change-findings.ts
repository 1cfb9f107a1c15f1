import { amountText } from "../../decompose/figure";
import { isoOfDay } from "../../kernel/day";
import type { ChangeFindingSentences } from "../finding-sentences";

export const changeFindings: ChangeFindingSentences = {
  "change-needs-okrs": () =>
    "变更只在Keel自己的OKR表里进行，本工作簿还没有这张表。请先写入一份拆解；您自己的表请直接修改。",
  "change-item-gone": ({ id }) => `OKR表里没有编号“${id}”。请重新读取工作簿，再选一次关键结果。`,
  "change-item-over": ({ keyResult }) => `“${keyResult}”已被替换或终止。请选择仍在进行的关键结果。`,
  "change-reason-wanted": () => "变更需要写明原因。请用一句话说明为什么。",
  "change-sentence-wanted": () => "请写出新的关键结果，每条一句，例如：直播带货场次达20场。",
  "change-target-wanted": ({ keyResult }) => `请填写“${keyResult}”的新目标值。`,
  "change-target-same": ({ keyResult }) => `“${keyResult}”的目标值本来就是这个。请填写不同的数值。`,
  "change-noted": () => "“难度太大”只作记录，目标值不变：请找出阻碍，或补充新的信息。",
  "change-waits-for-approval": () => "待批准：填写批准人之前，一切照旧。",
  "change-waits-for-day": ({ day }) =>
    `已批准，自${isoOfDay(day)}起生效；在此之前仍按原关键结果执行。`,
  "change-in-effect": ({ approvedBy }) =>
    `写入即生效，批准人记录为${approvedBy}。原目标评分保留在旁边。`,
  "changes-applied": ({ changes }) => `使${changes}项已批准的变更生效。`,
  "cycle-closes": ({ end, carried }) =>
    `为截至${isoOfDay(end)}的周期收尾${carried === 0 ? "。" : `；${carried}条未完成的关键结果结转为下一周期的草稿。`}`,
  "cycle-closed": () => "本周期已经收尾，结果在周期收尾表中。",
  "cycle-runs": ({ end }) => `周期仍在进行，首批关键结果于${isoOfDay(end)}到期，届时可以收尾。`,
  "cycle-none": () => "没有带截止日期的关键结果，无法收尾。请在OKR表中填写截止日期。",
  "no-grade-table": () =>
    "没有找到得分与等级对照表。如需等级和系数，请在工作簿中放一张表，表头为：得分、等级、系数。",
  "agenda-empty": () => "没有要讨论的事项：无异常信号、无偏离项、无待批准变更。",
  "no-decisions": () => "复盘议程的“决定”栏没有新内容。请先填写决定，再记录。",
  "decisions-recorded": ({ decisions }) => `记录${decisions}项决定。`,
  "edits-known": () => "没有需要补记的修改：数值与变更记录一致。",
  "edits-recorded": ({ edits }) => `将${edits}处修改补记为变更。`,
  "edits-waiting": ({ edits }) => `补记${edits}处修改，待批准；单元格保持现状。`,
  "edited-outside": ({ item, isBaseline, day, was, now }) =>
    `“${item}”的${isBaseline ? "起始值" : day === undefined ? "目标值" : `${isoOfDay(day)}的数值`}原为${was}，现为${now === "" ? "空白" : now}，变更记录里没有说明。请补记为变更，或改回原值。`,
  "no-changes-due": () => "今天没有到生效日的变更。",
  "change-kpi-target-only": ({ kpi }) => `“${kpi}”是KPI，这里只能调整目标值。请选择“调目标”。`,
  "change-kpi-no-target": ({ kpi }) => `“${kpi}”没有可识别的目标数值。请先在该行填写目标值。`,
  "change-evidence-wanted": ({ kpi }) =>
    `“${kpi}”的目标值是对外的承诺。请填写依据：异常信号、偏离或有日期的事件。`,
  "change-core-kpi": ({ kpi }) =>
    `“${kpi}”是核心KPI（优先级1）。请填写提出人和批准人，且不能是同一人。`,
  "change-core-kpi-wins": ({ kpi, keyResults }) =>
    keyResults.length === 0
      ? `“${kpi}”是核心KPI（优先级1），批准之前保持不变。`
      : `“${kpi}”是核心KPI（优先级1），批准之前保持不变。现在可以调整的是支撑它的关键结果：${keyResults.join("；")}。`,
  "change-kpi-waits": () => "已记录，待批准：填写批准人之前，仍按原目标值执行。",
  "change-kpi-waits-for-day": ({ day }) =>
    `已批准，自${isoOfDay(day)}起生效；在此之前仍按原目标值执行。`,
  "change-kpi-in-effect": ({ approvedBy, day }) =>
    `自${isoOfDay(day)}起生效，批准人记录为${approvedBy}。此前的天数按原目标值计算。`,
  "change-kpi-by-hand": ({ kpi, target, unit }) =>
    `“${kpi}”的这个单元格由您维护，且不是普通数值，未作改动。请手工改为${amountText(target, unit)}。`,
  "change-kpi-step": ({ kpi, isThreshold, value, unit }) =>
    `“${kpi}”的新目标值已越过${isThreshold ? "门槛值" : "挑战值"}${amountText(value, unit)}。请一并调整。`,
  "change-parts-open": ({ kpi, wanted, carried, unit }) =>
    `“${kpi}”需要变化${amountText(wanted, unit)}，分项关键结果合计承担${amountText(carried, unit)}，差额${amountText(wanted - carried, unit)}。`,
};
