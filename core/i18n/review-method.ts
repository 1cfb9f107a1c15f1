import type { Bilingual } from "../kernel/language";

/** Why, and how it is scored: each rule once, in the order in which a review asks. */
export const REVIEW_METHOD: readonly Bilingual[] = [
  {
    en: "Progress of a key result = (current − baseline) ÷ (target − baseline). Its score is that progress held between 0 and 1; a bound scores 1 while it holds, and no current value scores 0.",
    zh: "关键结果完成进度 =（当前值 − 起始值）÷（目标值 − 起始值），评分为限制在0与1之间的完成进度；“不超过”等类型守住得1分，未填当前值得0分。",
  },
  {
    en: "The score of an objective is the mean of its key results by weight; guardrails are held and not counted.",
    zh: "目标评分为各关键结果按权重的平均；底线指标只看是否守住，不计入评分。",
  },
  {
    en: "Aspirational: green from 0.7, amber from 0.4. Committed: green only at 1.0, amber from 0.7.",
    zh: "挑战型：0.7起为绿，0.4起为黄；承诺型：1.0才为绿，0.7起为黄。",
  },
  {
    en: "Status compares progress with what is expected by the day; the thresholds stand in the Settings table.",
    zh: "状态按完成进度与当日应达进度之比判断，阈值见设置表。",
  },
  {
    en: "A movement of a KPI counts as a signal only outside its limits: mean ± 2.66 × mean moving range, or by a rule of runs. The gap to plan is told apart from the movement.",
    zh: "KPI变动只有超出正常波动范围（均值 ± 2.66 × 平均移动极差）或符合连续规则才算异常信号；差距与波动分开说明。",
  },
  {
    en: "A forecast is told as likely or unlikely only when both scenarios agree: the level stays, the direction continues.",
    zh: "期末预测只有在“维持现有水平”和“延续当前走势”两种情形一致时才下结论。",
  },
  {
    en: "After a change in mid-cycle the re-based score leads and the original stands beside it. A KPI with a changed target pays each target for the days on which it held.",
    zh: "期中变更后以调整后评分为准，原目标评分并列。KPI目标值变更后，各目标值按其执行天数分段计算。",
  },
  {
    en: "Attainment of a KPI = actual ÷ target; points follow the points rule of its row, grade and coefficient the company's own table.",
    zh: "KPI达成率 = 实际值 ÷ 目标值；得分按该行的考核标准，等级和系数按公司自己的对照表。",
  },
];
