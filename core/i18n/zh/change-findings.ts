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
  "change-waits-for-approval": () => "已记录，待批准：填写批准人之前，一切照旧。",
  "change-waits-for-day": ({ day }) =>
    `已批准，自${isoOfDay(day)}起生效；在此之前仍按原关键结果执行。`,
  "change-in-effect": ({ approvedBy }) =>
    `已生效，批准人记录为${approvedBy}。原目标评分保留在旁边。`,
  "changes-applied": ({ changes }) => `${changes}项已批准的变更现已生效。`,
  "agenda-empty": () => "没有要讨论的事项：无异常信号、无偏离项、无待批准变更。",
  "no-decisions": () => "复盘议程的“决定”栏没有新内容。请先填写决定，再记录。",
  "decisions-recorded": ({ decisions }) => `已记录${decisions}项决定。`,
  "no-changes-due": () => "今天没有到生效日的变更。",
};
