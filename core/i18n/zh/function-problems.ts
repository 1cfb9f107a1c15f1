import { figureText } from "../../decompose/figure";
import type {
  ArgumentSize,
  CallProblem,
  FunctionProblem,
  RuleProblem,
  ValueProblem,
} from "../../functions/problem";
import { ruleWord, type RuleKey } from "../../functions/rule-words";
import { headerOf } from "../../model/headers";
import { wordsOf } from "../../model/vocabulary";
import type { FunctionSentences } from "../function-sentences";
import { roomProblem } from "./room-problems";
import { scoringProblem } from "./scoring-problems";
import { statsProblem } from "./stats-problems";

const quoted = (text: string): string => `“${text}”`;
const sizeText = ({ argument, rows, columns }: ArgumentSize): string =>
  `${argument}是${rows}行×${columns}列`;
const rule = (key: RuleKey): string => `规则“${ruleWord(key, "zh")}”（${key}）`;
const keys = (known: readonly RuleKey[]): string =>
  known.map((key) => `${ruleWord(key, "zh")}（${key}）`).join("、");
const values = (key: RuleKey, known: readonly string[]): string =>
  known.map((value) => `${ruleWord(key, "zh", value)}（${value}）`).join("、");

function valueProblem(problem: ValueProblem): string {
  const { argument } = problem;
  switch (problem.code) {
    case "number-wanted":
      return `${argument}是${quoted(problem.value)}，不是数字。请填数字，或留空。`;
    case "number-not-finite":
      return `${argument}过大，无法计算。请换用更大的单位。`;
    case "day-wanted":
      return `${argument}是${quoted(problem.value)}，不是日期。请填日期，或年份在前的文字，如2026-03-31。`;
    case "text-wanted":
      return `${argument}是${quoted(problem.value)}，这里需要文字。请填文字。`;
    case "range-text-wanted":
      return `${argument}是${quoted(problem.value)}；达成方式为“区间内”时需要上下限。请写成3..5。`;
    case "done-wanted":
      return `${argument}是${quoted(problem.value)}；里程碑只有完成、未完成，或完成的比例。请填TRUE、“完成”或0到1之间的数。`;
    case "confidence-outside":
      return `${argument}是${figureText(problem.value)}。信心指数请填0到1、10分制或百分数。`;
    case "periods-outside":
      return `${argument}是${figureText(problem.value)}。请填1到${figureText(problem.most)}之间的整数期数。`;
    case "word-wanted":
      return `${argument}是${quoted(problem.value)}。可用：${wordsOf(problem.set, "zh").join("、")}。`;
    case "value-missing":
      return `${argument}为空。请填写。`;
  }
}

function ruleProblem(problem: RuleProblem): string {
  switch (problem.code) {
    case "rule-unreadable":
      return `规则${quoted(problem.text)}无法识别。请写成“名称=值”，多条之间用分号；可用名称：${keys(problem.known)}。`;
    case "rule-unknown":
      return `这里没有规则${quoted(problem.key)}。可用名称：${keys(problem.known)}。`;
    case "rule-value-unknown":
      return `${rule(problem.key)}不能是${quoted(problem.value)}。可用：${values(problem.key, problem.known)}。`;
    case "rule-number-wanted":
      return `${rule(problem.key)}是${quoted(problem.value)}，不是数字。请填数字。`;
    case "rule-span-wanted":
      return `${rule(problem.key)}是${quoted(problem.value)}。请写两端，如1..12。`;
    case "rule-outside":
      return `${rule(problem.key)}是${figureText(problem.value)}。请填${figureText(problem.from)}到${figureText(problem.to)}之间的数。`;
    case "rule-twice":
      return `${rule(problem.key)}写了两次且不一致。请只留一个。`;
  }
}

function callProblem(problem: CallProblem): string {
  switch (problem.code) {
    case "function-unknown":
      return `没有函数${quoted(problem.id)}。可用函数：${problem.known.join("、")}。`;
    case "too-many-arguments":
      return `给了${problem.given}个参数，最多${problem.most}个。请去掉多余的。`;
    case "sizes-differ":
      return `${sizeText(problem.first)}，${sizeText(problem.second)}，大小不一致。请选相同大小的区域，或一个单元格。`;
    case "one-value-wanted":
      return `${sizeText(problem.size)}，这里只要一个值。请选一个单元格。`;
    case "one-column-wanted":
      return `${sizeText(problem.size)}，而每个结果自成一行。请只选一列。`;
    case "one-line-wanted":
      return `${sizeText(problem.size)}，这里只要一行或一列。请只选一行或一列。`;
    case "direction-needs-way":
      return "方向是“保持”，没有哪个方向更好。请用“提升”或“降低”。";
    case "name-missing":
      return `公式里的${quoted(problem.name)}不在名称之中：${problem.known.join("、")}。请把两处写成一样。`;
    case "name-twice":
      return `名称${quoted(problem.name)}出现两次。请给每个驱动因素各起一个名称。`;
    case "columns-wanted":
      return `${sizeText(problem.size)}，需要${problem.wanted}列。请选${problem.wanted}列。`;
    case "language-unknown":
      return `language是${quoted(problem.value)}。请填en或zh。`;
    case "table-column-missing":
      return `表里没有“${headerOf("okrs", problem.field, "zh")}”一列。请补上这一列，或把表头行选进区域。`;
    case "result-out-of-range":
      return "结果过大，无法计算。请换用更大的单位。";
  }
}

/** Each room says its own problems; the switch leaves the rest to the next. */
function problem(of: FunctionProblem): string {
  if ("of" in of) return roomProblem(of);
  switch (of.code) {
    case "number-wanted":
    case "number-not-finite":
    case "day-wanted":
    case "text-wanted":
    case "range-text-wanted":
    case "done-wanted":
    case "confidence-outside":
    case "periods-outside":
    case "word-wanted":
    case "value-missing":
      return valueProblem(of);
    case "rule-unreadable":
    case "rule-unknown":
    case "rule-value-unknown":
    case "rule-number-wanted":
    case "rule-span-wanted":
    case "rule-outside":
    case "rule-twice":
      return ruleProblem(of);
    case "function-unknown":
    case "too-many-arguments":
    case "sizes-differ":
    case "one-value-wanted":
    case "one-column-wanted":
    case "one-line-wanted":
    case "direction-needs-way":
    case "name-missing":
    case "name-twice":
    case "columns-wanted":
    case "language-unknown":
    case "table-column-missing":
    case "result-out-of-range":
      return callProblem(of);
    case "series-too-short":
    case "no-neighbours":
    case "baseline-outside":
    case "season-too-short":
    case "season-not-positive":
    case "no-variation":
    case "statistic-out-of-range":
      return statsProblem(of);
    default:
      return scoringProblem(of);
  }
}

export const functionSentences: FunctionSentences = {
  problem,
  passedOn: (code) => `引用的单元格是${code}。请先修正该单元格。`,
  inPlace: (sentence, { row, column }) => {
    if (row === undefined && column === undefined) return sentence;
    const rowText = row === undefined ? "" : `第${row}行`;
    return `${rowText}${column === undefined ? "" : `第${column}列`}：${sentence}`;
  },
};
