import { figureText } from "../../decompose/figure";
import { isoOfDay } from "../../kernel/day";
import { wordOf } from "../../model/vocabulary";
import type { FindingSentences } from "../finding-sentences";

const list = (names: readonly string[]): string =>
  names.length === 0 ? "none" : names.map((name) => `"${name}"`).join(", ");

export const findings: FindingSentences = {
  "no-kpis": ({ sheets }) =>
    `No KPI table found in the sheets read: ${list(sheets)}. A KPI table needs a header row with "KPI" and, for example, "Target" and "Actual".`,
  "not-read": ({ sheets }) =>
    `Too large to read in full: ${list(sheets)}. Nothing is written there; select the part you need, or delete unused rows.`,
  "duplicate-id": ({ id, rows }) =>
    `The id ${id} stands in ${rows} rows. Renumber, so that each row has its own.`,
  "cycle-assumed": ({ start, due }) =>
    `No cycle was named, so the quarter ${isoOfDay(start)} to ${isoOfDay(due)} is used. Enter other dates to change it.`,
  "kpi-gone": ({ key }) =>
    `The KPI "${key}" is no longer where it was. Scan the workbook again and choose anew.`,
  "no-okrs": ({ sheets }) =>
    `No OKRs table found in the sheets read: ${list(sheets)}. Plan some OKRs first, or give your table the columns "Objective" and "Key result".`,
  "current-missing": ({ keyResult }) =>
    `"${keyResult}" has no current value and counts as 0. Enter where it stands.`,
  "baseline-missing": ({ keyResult }) =>
    `"${keyResult}" has no baseline, so it has no score. Enter where it started.`,
  "target-missing": ({ keyResult }) =>
    `"${keyResult}" has no target, so it has no score. Enter the value to reach.`,
  "target-is-baseline": ({ keyResult, value }) =>
    `The target of "${keyResult}" equals its baseline (${figureText(value)}), so there is no way to cover. Change one of them, or make it "at least" or "at most".`,
  "range-wanted": ({ keyResult, target }) =>
    `"${keyResult}" is to stay within a range, but its target is the single number ${figureText(target)}. Write both ends, as 3..5.`,
  "range-not-wanted": ({ keyResult, kind }) =>
    `The target of "${keyResult}" is a range, but its kind is "${wordOf("krKind", kind, "en")}". Make the kind "within", or the target one number.`,
  "cell-unread": ({ keyResult, column, value }) =>
    `"${value}" under "${column}" of "${keyResult}" cannot be read, so there is no score. Enter a number or a date (year first).`,
  "current-no-number": ({ keyResult }) =>
    `The current value of "${keyResult}" is no number. Enter a number, or make it a milestone.`,
  "milestone-no-share": ({ keyResult, current }) =>
    `The milestone "${keyResult}" stands at ${figureText(current)}. Enter done, not done, or a share between 0 % and 100 %.`,
  "distance-too-large": ({ keyResult }) =>
    `The numbers of "${keyResult}" are too large to calculate with. Check baseline, target and current value, or choose a larger unit.`,
  "dates-missing": ({ keyResult }) =>
    `"${keyResult}" has no start or due date, so its pace is not known. Enter both.`,
  "due-before-start": ({ keyResult, start, due }) =>
    `"${keyResult}" is due on ${isoOfDay(due)}, before its start on ${isoOfDay(start)}. Correct one of the dates.`,
  "weights-missing": ({ objective }) =>
    `Some key results of "${objective}" have a weight and others none, so it has no score. Fill in all weights or none.`,
  "weight-negative": ({ objective, weight }) =>
    `A key result of "${objective}" has the weight ${figureText(weight)}. Enter 0 or more.`,
  "weights-zero": ({ objective }) =>
    `All key results of "${objective}" have the weight 0, so it has no score. Give at least one a weight.`,
};
