import { figureText } from "../../decompose/figure";
import type { StatsProblem } from "../../stats/problem";

const ARGUMENTS = { history: "历史数据（history）", plan: "计划（plan）" } as const;

export function statsProblem(problem: StatsProblem): string {
  switch (problem.code) {
    case "series-too-short":
      return `目前只有${problem.points}个数值，至少要${problem.needed}个。请选更长的数据。`;
    case "no-neighbours":
      return `已有的${problem.points}个数值没有两个相邻，看不出逐期变化。请补上缺少的期，或去掉空期。`;
    case "baseline-outside":
      return `规则“基准段”（baseline）是${figureText(problem.from)}..${figureText(problem.to)}，而数据共${problem.points}期。请写范围内的整数，如1..12。`;
    case "season-too-short":
      return `目前只有${problem.points}个数值，不足以去除${problem.season}期的季节影响。请至少选两个完整季节，或不用规则“季节”。`;
    case "season-not-positive":
      return "只有大于0的数值才能去除季节影响。请不用规则“季节”。";
    case "no-variation":
      return `${ARGUMENTS[problem.argument]}没有变动，无从衡量偏离。请给出有变动的历史数据。`;
    case "statistic-out-of-range":
      return "数值过大，无法计算。请换用更大的单位。";
  }
}
