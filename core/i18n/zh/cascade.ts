import type { CascadeWords } from "../../actions/align/cascade-rows";
import type { ShareRule } from "../../actions/align/cascade-request";
import { amountText, figureText } from "../../decompose/figure";
import type { CascadeFindingSentences } from "../finding-sentences";

export const shareRules: Readonly<Record<ShareRule, string>> = {
  last_period: "上期占比",
  headcount: "人数",
  capacity: "可用人天",
  weights: "权重",
  even: "平均",
};

const LACKS: Readonly<Record<ShareRule, string>> = {
  ...shareRules,
  capacity: "人数",
};

export const cascadeWords: CascadeWords = {
  title: (metric, team) => `${team}${metric}`,
  objective: "扛起我们这一份",
  shared: (share, above, by) => `按${shareRules[by]}分担“${above}”的${figureText(share, "%")}。`,
  asChange: "起始值未知，按增量记录。",
  same: (above) => `“${above}”不按份额拆分，各部门同一目标。`,
};

export const cascadeFindings: CascadeFindingSentences = {
  "cascade-no-teams": ({ kpi }) =>
    `“${kpi}”没有可以分解到的部门。请在部门表里填写部门和上级部门，或在KPI指标表里标出▲主责部门。`,
  "cascade-target-wanted": ({ kpi }) => `“${kpi}”没有目标值，无法分解。请先填写目标值。`,
  "cascade-sum-or-mean-wanted": ({ kpi }) =>
    `看不出“${kpi}”各部门的数是相加还是取平均，因此没有分解。请在“汇总方式”一列填“求和”或“平均”。`,
  "cascade-weight-missing": ({ team, by }) =>
    `“${team}”没有填写${LACKS[by]}，无法按${shareRules[by]}分解。请补上，或换一种分法。`,
  "cascade-weights-zero": ({ kpi, by }) =>
    `“${kpi}”下同级部门的${LACKS[by]}都是0，无法按${shareRules[by]}分解。请改正，或换一种分法。`,
  "cascade-there-already": ({ kpi, team }) =>
    `“${team}”已承接“${kpi}”的一部分，因此没有再次分解。请先终止原有的，再分解。`,
  "cascade-unplaced": ({ kpi, amount, total, unit }) =>
    `“${kpi}”的${amountText(total, unit)}里有${amountText(amount, unit)}超出各部门上限，无人承接。请提高上限、增加部门，或调整目标值。`,
  "cascade-same-for-all": ({ kpi, teams }) =>
    `“${kpi}”是比率、平均值或底线，不按份额拆分，${teams}个部门同一目标。`,
  "cascade-shared-by": ({ by }) => `按${shareRules[by]}分解。`,
  "cascade-too-long": ({ rows, most }) =>
    `这次分解有${rows}行，一次最多${most}行。请少选几项KPI指标或几级部门。`,
  "proposals-none": () => "没有待确认的关键结果。",
  "proposal-gone": ({ id }) => `编号为“${id}”的关键结果已不是待确认。请重新读取工作簿。`,
  "proposal-reason-wanted": ({ keyResult }) =>
    `退回“${keyResult}”要写明原因，提出的人才知道改什么。`,
  "proposals-answered": ({ accepted, returned }) => `确认${accepted}项，退回${returned}项。`,
};
