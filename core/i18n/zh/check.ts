import { figureText } from "../../decompose/figure";
import type { CheckSentences } from "../check-sentences";

export const checkSentences: CheckSentences = {
  "objective-with-number": ({ text }) =>
    `目标“${text}”里有数字。请用文字说明想要什么，把数字放到关键结果里。`,
  "objective-repeats-metric": ({ text, metric }) =>
    `目标“${text}”只是重复了关键结果的指标（${metric}）。请写明指标变好之后会有什么不同。`,
  "objective-is-bare": ({ text }) =>
    `目标“${text}”只有动词加名词，放在哪一年都适用。请写明会有什么不同、对谁而言。`,
  "objective-is-output": ({ text }) =>
    `目标“${text}”是要交付的东西。请写明它要带来什么变化，把交付放到关键结果里。`,
  "objective-too-long": ({ text }) => `目标“${text}”太长，说不出口。请只留下要让人记住的部分。`,
  "objective-without-key-results": ({ text }) =>
    `目标“${text}”没有关键结果，看不出是否达成。请补上2至5个。`,
  "objective-duplicated": ({ text, first }) =>
    `目标“${text}”在第${first}行已经出现。请合并它们的关键结果，或写明两者的区别。`,
  "objective-missing": ({ text }) => `“${text}”没有所属目标。请写明它为了什么。`,
  "one-key-result": ({ text }) =>
    `目标“${text}”只有一个关键结果。请补上一个能早看到变化的，或一个防止走偏的。`,
  "too-many-key-results": ({ text, found, most }) =>
    `目标“${text}”有${found}个关键结果，超过${most}个。请留下影响决策的，其余只作观察。`,
  "too-many-objectives": ({ found, most }) =>
    `共有${found}个目标，一个周期不宜超过${most}个。请把靠后的列入本期不做清单。`,
  "team-too-many-objectives": ({ team, found, most }) =>
    `“${team}”有${found}个目标，超过${most}个。请选出最要紧的。`,
  "all-milestones": ({ text }) => `“${text}”的关键结果全是做完或没做完。请补上一个能衡量其效果的。`,
  "no-leading-key-result": ({ text }) =>
    `“${text}”的关键结果都是最后才动的指标，看到时已来不及。请补上一个四周内能看到变化的。`,
  "no-outcome-key-result": ({ text }) =>
    `“${text}”的关键结果都在数做了多少。请补上一个衡量效果的。`,
  "no-counter-metric": ({ text, metric }) =>
    `“${text}”下的“${metric}”可能以有害的方式达成，旁边却没有底线指标。请补上一个并写明界限。`,
  "key-result-without-number": ({ text }) =>
    `“${text}”没有数字，看不出何时算达成。请写明从多少到多少，或写明日期和验收依据。`,
  "key-result-is-activity": ({ text }) => `“${text}”是要做的事，不是结果。请写它要带来的变化。`,
  "key-result-vague": ({ text, word }) =>
    `“${text}”里的“${word}”各人理解不同。请删去，或写明多少。`,
  "several-measures": ({ text, first, second }) =>
    `“${text}”含有两个指标（${first}、${second}），一个评分说不清哪个达成。请拆成两个关键结果。`,
  "key-result-too-long": ({ text }) =>
    `“${text}”太长。请只留指标、从多少到多少和日期，其余放到备注。`,
  "key-result-repeats-objective": ({ text }) => `关键结果“${text}”重复了目标。请写明怎样才算达成。`,
  "key-result-duplicated": ({ text, first }) =>
    `“${text}”在第${first}行已经出现，会重复计分。请只留一个。`,
  "milestone-without-proof": ({ text }) => `“${text}”是里程碑。请写明由谁确认、看什么算完成。`,
  "rate-above-whole": ({ text, percent }) =>
    `“${text}”的目标是${figureText(percent)}%，占比不可能超过100%。请改正数字或指标。`,
  "relative-or-points": ({ text }) => `“${text}”可能指按比例，也可能指百分点。请写明从多少到多少。`,
  "period-mismatch": ({ text, said, due }) =>
    `“${text}”说的是${said}，截止日期却是${due}。请改正其中一个。`,
  "baseline-missing": ({ text }) => `“${text}”没有起始值，暂时算不出进度。请填写目前的数值。`,
  "target-not-in-column": ({ text }) => `“${text}”里的数字没有填在目标值一列。请填上，才能评分。`,
  "unit-missing": ({ text }) => `“${text}”的目标值没有单位。请填写。`,
  "target-is-baseline": ({ text, value }) =>
    `“${text}”的目标值等于起始值（${figureText(value)}）。请改其中一个，或把达成方式改为“不低于”“不超过”。`,
  "direction-against-numbers": ({ text, baseline, target }) =>
    `“${text}”的说法与数字（从${figureText(baseline)}到${figureText(target)}）方向相反。请改正其一。`,
  "range-wanted": ({ text }) => `“${text}”要保持在区间内，目标值却是一个数。请写出两端，如3..5。`,
  "owner-missing": ({ text }) => `“${text}”没有负责人。请填一个人。`,
  "several-owners": ({ text, owner }) =>
    `“${text}”有多个负责人（${owner}）。请指定一人负责，其余为协助。`,
  "owner-is-everybody": ({ text, owner }) =>
    `“${text}”由“${owner}”负责，等于没人负责。请填一个人。`,
  "owner-over-capacity": ({ owner, found, most }) =>
    `${owner}负责${found}个关键结果，超过${most}个。请分出去一些，或减掉一些。`,
  "start-missing": ({ text }) => `“${text}”没有开始日期。请填写。`,
  "due-missing": ({ text }) => `“${text}”没有截止日期。请填写。`,
  "due-before-start": ({ text, start, due }) =>
    `“${text}”的截止日期${due}早于开始日期${start}。请改正其中一个。`,
  "due-outside-cycle": ({ text, day, start, due }) =>
    `“${text}”的截止日期${day}不在本周期（${start}至${due}）内。请改成本周期能达成的，或移出。`,
  "id-duplicated": ({ id, first }) =>
    `编号${id}在第${first}行已经出现。请重新编号，让每行各有一个。`,
  "weights-not-whole": ({ text, percent }) =>
    `“${text}”下的权重合计${figureText(percent)}%，不是100%。请改正。`,
  "weights-partly": ({ text }) => `“${text}”的关键结果有的有权重、有的没有。请全部填写或全部留空。`,
  "weight-negative": ({ text, weight }) =>
    `“${text}”的权重是${figureText(weight)}。请填0或以上的数。`,
  "weight-lopsided": ({ text, percent }) =>
    `“${text}”占了目标权重的${figureText(percent)}%，其余几乎不起作用。请调整权重，或减掉其余的。`,
  "opposed-directions": ({ text, metric, first }) =>
    `“${text}”要“${metric}”走的方向与第${first}行相反。请定下以哪个为准。`,
  "metric-claimed-twice": ({ text, metric, first }) =>
    `“${text}”的指标“${metric}”第${first}行也在用。请按部门或负责人分开，或只留一个。`,
  "not-linked": ({ text }) =>
    `“${text}”没有写明承接哪个KPI，而别的写了。请写明，或想想是否需要它。`,
  "bet-with-contribution": ({ text }) =>
    `“${text}”的承接方式是“假设支撑”，不带贡献量。请清空贡献量，或改为“分项相加”。`,
  "part-without-contribution": ({ text }) =>
    `“${text}”是KPI的分项，却没有贡献量。请填写它承担多少变化。`,
  "contribution-without-base": ({ text }) => `“${text}”的贡献量没有写明计算口径。请填写。`,
  sandbagging: ({ text, percent }) =>
    `“${text}”还没开始，负责人已有${figureText(percent)}%的把握。请提高目标。`,
  fantasy: ({ text, percent }) =>
    `“${text}”的负责人只给${figureText(percent)}%的把握。请改成够得着的，或写明需要什么条件。`,
};
