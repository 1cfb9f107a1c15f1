import { amountText, figureText } from "../../decompose/figure";
import { isoOfDay } from "../../kernel/day";
import type { CheckInSentences } from "../finding-sentences";

const count = (number: number, one: string, many = `${one}s`): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

const said = (value: number | boolean, unit: string | undefined): string =>
  typeof value === "number" ? amountText(value, unit) : value ? "done" : "not done";

export const checkIns: CheckInSentences = {
  "check-in-nothing-open": () =>
    "No key result is running, so there is nothing to check in. Write a plan first.",
  "check-in-sheet-ready": ({ keyResults, added }) =>
    `The check-in sheet has ${count(keyResults, "key result")}${added < keyResults ? ` (${added} of them new)` : ""}. People type New value, Confidence and In the way; then collect.`,
  "check-in-sheet-current": ({ sheet }) =>
    `The check-in sheet "${sheet}" is ready: every running key result has its row.`,
  "check-in-sheet-wanted": () => "There is no check-in sheet yet. Make one first.",
  "check-in-nothing-typed": ({ sheet }) =>
    `Nothing new is typed on "${sheet}". Fill in New value, Confidence or In the way, then collect.`,
  "check-ins-collected": ({ checkIns: written, waiting, left = 0, own = 0 }) => {
    const table =
      own === 0
        ? ""
        : own === written
          ? ` (Current is in a table of your own, left as it is)`
          : ` (${own} with Current in a table of your own, left as it is)`;
    const mend = left === 0 ? "" : `; ${count(left, "row")} left to mend`;
    return `${count(written, "check-in")} recorded${table}${mend}.${waiting === 0 ? "" : ` Nothing typed yet for ${count(waiting, "key result")}.`}`;
  },
  "check-ins-known": ({ checkIns: again }) =>
    `${count(again, "check-in")} of today stood in the log already and ${again === 1 ? "was" : "were"} not recorded again.`,
  "check-in-unread": ({ keyResult, column, value }) =>
    `"${value}" under "${column}" of "${keyResult}" is no number, so this row stays in the sheet. Enter a number (words go under In the way) and collect again.`,
  "check-in-unknown": ({ keyResult }) =>
    `No running key result is called "${keyResult}", so this row stays in the sheet. Restore its words, or make the sheet anew.`,
  "check-in-mixed": ({ keyResult, id }) =>
    `This row has the words of "${keyResult}" and the id ${id} of another key result, so it stays in the sheet. Were only some columns sorted? Restore the words.`,
  "check-in-twice": ({ keyResult, values }) =>
    `"${keyResult}" stands in several rows with different values (${values.join("; ")}), so none is recorded. Leave one.`,
  "check-in-scale": ({ keyResult, value }) =>
    `"${keyResult}" is in percent, and ${figureText(value)} would be ${figureText(value, "%")}, so this row stays in the sheet. Type ${figureText(value)}% if that is meant.`,
  "check-in-linked": ({ keyResult }) =>
    `The value of "${keyResult}" is in the log; its Current is a formula and follows its own source.`,
  "check-in-counts": ({ keyResult, logged, day, table, unit }) =>
    `"${keyResult}": log ${said(logged, unit)} (${isoOfDay(day)}), table ${table === undefined ? "empty" : said(table, unit)}. The log counts; bring the table up to date, or check in its value.`,
  "check-in-item-gone": ({ id }) =>
    `No running key result has the id "${id}". Read the workbook again and choose anew.`,
  "check-in-empty": ({ keyResult }) =>
    `Nothing was entered for "${keyResult}". Enter a value, a confidence or what is in the way.`,
};
