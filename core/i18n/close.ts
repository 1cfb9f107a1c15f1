/**
 * The close of a cycle in words: committed and aspirational apart, then KPIs with what their points make.
 *
 * @packageDocumentation
 */
import type { ClosingKpi, CloseView, Distribution } from "../actions/review/close-view";
import { figureText } from "../decompose/figure";
import type { Language } from "../kernel/language";

/** A line each; empty while no cycle is over. */
export function closeSentences(view: CloseView, language: Language): readonly string[] {
  if (view.cycle === undefined) return [];
  const open = view.objectives.flatMap(({ keyResults }) => keyResults.filter((one) => one.isOpen));
  const zh = language === "zh";
  return [
    ...view.distribution.map((one) => spread(one, zh)),
    ...(open.length === 0
      ? []
      : [zh ? `${open.length}条关键结果未完成。` : `Key results still open: ${open.length}.`]),
    ...view.kpis.filter(({ isTotal }) => isTotal).map((one) => total(one, zh)),
  ];
}

function spread({ commitment, count, bands, mean }: Distribution, zh: boolean): string {
  const { green, amber, red } = bands;
  const average = mean === undefined ? "" : rounded(mean);
  if (commitment === "committed") {
    return zh
      ? `承诺型：${count}条中${green}条全部完成。`
      : `Committed: ${green} of ${count} met in full.`;
  }
  return zh
    ? `挑战型：绿${green}、黄${amber}、红${red}，平均评分${average}。`
    : `Aspirational: ${green} green, ${amber} amber, ${red} red; mean score ${average}.`;
}

function total({ name, points = 0, grade, coefficient }: ClosingKpi, zh: boolean): string {
  const whose = name === "" ? (zh ? "全部KPI" : "All KPIs") : name;
  const made = [
    `${rounded(points)}${zh ? "分" : " points"}`,
    ...(grade === undefined ? [] : [zh ? `等级${grade}` : `grade ${grade}`]),
    ...(coefficient === undefined
      ? []
      : [zh ? `系数${rounded(coefficient)}` : `coefficient ${rounded(coefficient)}`]),
  ];
  return zh ? `${whose}：${made.join("，")}。` : `${whose}: ${made.join(", ")}.`;
}

const rounded = (value: number): string => figureText(Math.round(value * 100) / 100);
