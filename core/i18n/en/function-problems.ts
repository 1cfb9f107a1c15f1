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

const quoted = (text: string): string => `"${text}"`;
const sizeText = ({ argument, rows, columns }: ArgumentSize): string =>
  `${argument} is ${rows} × ${columns}`;
const keys = (known: readonly RuleKey[]): string =>
  known.map((key) => ruleWord(key, "en")).join(", ");

function valueProblem(problem: ValueProblem): string {
  const { argument } = problem;
  switch (problem.code) {
    case "number-wanted":
      return `${argument} is ${quoted(problem.value)}, which is not a number. Enter a number or leave the cell blank.`;
    case "number-not-finite":
      return `${argument} is too large to compute with. Use a larger unit.`;
    case "day-wanted":
      return `${argument} is ${quoted(problem.value)}, which is not a date. Enter a date, or text with the year first such as 2026-03-31.`;
    case "text-wanted":
      return `${argument} is ${quoted(problem.value)} where text is wanted. Enter text.`;
    case "range-text-wanted":
      return `${argument} is ${quoted(problem.value)}; the kind within needs two bounds. Write them as 3..5.`;
    case "done-wanted":
      return `${argument} is ${quoted(problem.value)}; a milestone is done, not done, or part-done as a ratio. Enter TRUE, "done", or a number from 0 to 1.`;
    case "confidence-outside":
      return `${argument} is ${figureText(problem.value)}. Enter a chance from 0 to 1, out of 10, or in percent.`;
    case "periods-outside":
      return `${argument} is ${figureText(problem.value)}. Enter a whole number of periods from 1 to ${figureText(problem.most)}.`;
    case "word-wanted":
      return `${argument} is ${quoted(problem.value)}. Use one of: ${wordsOf(problem.set, "en").join(", ")}.`;
    case "value-missing":
      return `${argument} is blank. Enter a value.`;
  }
}

function ruleProblem(problem: RuleProblem): string {
  switch (problem.code) {
    case "rule-unreadable":
      return `The rule ${quoted(problem.text)} cannot be read. Write key=value, several with a semicolon between; keys: ${keys(problem.known)}.`;
    case "rule-unknown":
      return `There is no rule ${quoted(problem.key)} here. Known keys: ${keys(problem.known)}.`;
    case "rule-value-unknown":
      return `The rule ${problem.key} cannot be ${quoted(problem.value)}. Known values: ${problem.known.join(", ")}.`;
    case "rule-number-wanted":
      return `The rule ${problem.key} is ${quoted(problem.value)}, which is not a number. Enter a number.`;
    case "rule-span-wanted":
      return `The rule ${problem.key} is ${quoted(problem.value)}. Write two ends, such as 1..12.`;
    case "rule-outside":
      return `The rule ${problem.key} is ${figureText(problem.value)}. Enter a number from ${figureText(problem.from)} to ${figureText(problem.to)}.`;
    case "rule-twice":
      return `The rule ${problem.key} stands twice with different values. Keep one.`;
  }
}

function callProblem(problem: CallProblem): string {
  switch (problem.code) {
    case "function-unknown":
      return `There is no function ${quoted(problem.id)}. Known functions: ${problem.known.join(", ")}.`;
    case "too-many-arguments":
      return `${problem.given} arguments are given and at most ${problem.most} are taken. Take the last ones away.`;
    case "sizes-differ":
      return `${sizeText(problem.first)} and ${sizeText(problem.second)} (rows × columns). Select ranges of the same size, or one cell.`;
    case "one-value-wanted":
      return `${sizeText(problem.size)} (rows × columns) where one value is wanted. Select one cell.`;
    case "one-column-wanted":
      return `${sizeText(problem.size)} (rows × columns); each result is a row of its own. Select one column.`;
    case "one-line-wanted":
      return `${sizeText(problem.size)} (rows × columns) where one row or one column is wanted. Select one.`;
    case "direction-needs-way":
      return "direction is maintain, which says no better way. Use increase or decrease.";
    case "name-missing":
      return `The formula uses ${quoted(problem.name)}, which is not among the names: ${problem.known.join(", ")}. Write it the same in both.`;
    case "name-twice":
      return `The name ${quoted(problem.name)} stands twice. Give each driver a name of its own.`;
    case "columns-wanted":
      return `${sizeText(problem.size)} (rows × columns) where ${problem.wanted} columns are wanted. Select ${problem.wanted} columns.`;
    case "language-unknown":
      return `language is ${quoted(problem.value)}. Use en or zh.`;
    case "table-column-missing":
      return `The table has no column ${quoted(headerOf("okrs", problem.field, "en"))}. Add it, or include the header row in the range.`;
    case "result-out-of-range":
      return "The result is too large to compute. Use a larger unit.";
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
  passedOn: (code) => `A cell given to the function holds ${code}. Mend that cell first.`,
  inPlace: (sentence, { row, column }) => {
    if (row === undefined && column === undefined) return sentence;
    const rowText = row === undefined ? "" : `Row ${row}`;
    const columnText =
      column === undefined ? "" : `${row === undefined ? "C" : ", c"}olumn ${column}`;
    return `${rowText}${columnText}: ${sentence}`;
  },
};
