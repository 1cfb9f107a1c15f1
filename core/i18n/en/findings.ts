import { figureText } from "../../decompose/figure";
import type { FamilyLack } from "../../decompose/own-families";
import { isoOfDay } from "../../kernel/day";
import type { TableKind } from "../../model/table";
import { SHEET_NAMES } from "../../model/table-names";
import { wordOf } from "../../model/vocabulary";
import type { Orientation } from "../../tables/found";
import type { FindingSentences } from "../finding-sentences";
import { sayTableReasons } from "../table-reasons";
import { cascadeFindings } from "./cascade";
import { changeFindings } from "./change-findings";
import { checkIns } from "./check-ins";
import { imports } from "./import";
import { readings } from "./reading";

const list = (names: readonly string[]): string =>
  names.length === 0 ? "none" : names.map((name) => `"${name}"`).join(", ");

const name = (table: TableKind): string => SHEET_NAMES[table].en;

const LACKS: Readonly<Record<FamilyLack, string>> = {
  "key-results": "two key results or more",
  "counter-metric": "a counter-metric",
  objective: "an objective",
};

const SHAPES: Readonly<Record<Orientation, string>> = {
  rows: "cells that hold several",
  columns: "columns, with a row per period",
  stacked: "lines below each other",
  "month-wide": "rows of months",
  transposed: "columns, one each",
};

export const findings: FindingSentences = {
  ...imports,
  ...cascadeFindings,
  ...readings,
  "no-departments": ({ sheets }) =>
    `No departments are named in what was read (${list(sheets)}). Add a column Team to the KPI table, or mark ▲ (leads) and △ (supports) under columns named after departments.`,
  "department-unknown": ({ department }) =>
    `There is no department "${department}". Use a name that stands in the table.`,
  "kpi-nobodys": ({ kpi }) =>
    `No department answers for "${kpi}", so it stands on no sheet. Mark who leads it.`,
  "not-returned": ({ file }) =>
    `"${file}" holds no department's sheet: the headers ID, KPI and Self were not found. Check that it is the right file.`,
  "taken-twice": ({ item, values }) =>
    `"${item}" came back with different values for one cell (${values.join("; ")}), so none was taken over. Choose one of them.`,
  "no-kpis": ({ sheets }) =>
    `No KPI table found in the sheets read: ${list(sheets)}. A KPI table needs a header row with "KPI" and, for example, "Target" and "Actual".`,
  "not-read": ({ sheets }) =>
    `Too large to read in full: ${list(sheets)}. Nothing is written there; select the part you need, or delete unused rows.`,
  "keel-table-unread": ({ sheet }) =>
    `Keel's own sheet "${sheet}" was not read, so nothing is written. Show it, or tick it among the hidden sheets, and try again.`,
  "sheet-protected": ({ sheet }) =>
    `The sheet "${sheet}" is protected, so nothing is written there. Unprotect it and try again.`,
  "duplicate-id": ({ id, rows }) =>
    `The id ${id} stands in ${rows} rows. Renumber, so that each row has its own.`,
  "table-guessed": ({ reads, confidence, reasons }) =>
    `Taken for a table of ${reads === "kpis" ? "KPIs" : "OKRs"}, ${Math.round(confidence * 100)} % sure (${sayTableReasons(reasons, "en")}). Check its columns; it is read and never written into.`,
  "read-only-table": ({ reads, orientation, items }) =>
    `${items} ${reads === "kpis" ? "KPIs" : "key results"} were read from ${SHAPES[orientation]}. Nothing is written there; a table with a row for each can be written to.`,
  "history-unclear": ({ kpi, places }) =>
    `Several series may be the history of "${kpi}": ${list(places)}, so none is taken. Give the right one the KPI's exact name.`,
  "history-shared": ({ place, kpis }) =>
    `The series at ${place} may be the history of several KPIs (${list(kpis)}), so none of them takes it. Give it the exact name of one.`,
  "family-unused": ({ kpi, lacks }) =>
    `The family "${kpi}" of your KPI library is not used yet. It lacks ${lacks.map((one) => LACKS[one]).join(" and ")}.`,
  "cycle-assumed": ({ start, due }) =>
    `No cycle was named, so the quarter ${isoOfDay(start)} to ${isoOfDay(due)} is used. To change it, go back one step and enter the dates under "Cycle".`,
  "kpi-gone": ({ key }) =>
    `The KPI "${key}" is no longer where it was. Scan the workbook again and choose anew.`,
  "draft-empty": ({ kpis }) =>
    `No key result yet, so nothing is written for: ${list(kpis)}. Answer the questions and write at least one key result each.`,
  "objective-wanted": ({ kpi }) =>
    `The draft for "${kpi}" has no objective yet, so nothing is written for it. Say in one sentence what will be different.`,
  "carried-already": ({ kpi, keyResult }) =>
    `"${kpi}" has key results in the table already ("${keyResult}"). The new ones are added; retire what they replace.`,
  "figures-wanted": ({ keyResults, figures }) =>
    `${figures === 1 ? "1 figure is" : `${figures} figures are`} missing, in ${list(keyResults)}. Fill in baseline, target or limit, and the score follows.`,
  "contribution-assumed": ({ keyResult, contribution }) =>
    `The contribution of "${keyResult}" (${figureText(contribution)}) is assumed. Say what its percentage is measured against.`,
  "other-okrs": ({ sheet }) =>
    `Your own OKRs table on "${sheet}" is left alone; the new rows go into Keel's table. Track shows and counts both.`,
  "headers-lost": ({ sheet }) =>
    `Keel's table on "${sheet}" has lost the headers it is read by, so nothing is written. Restore them ("Objective", "Key result" or "KPI", "Key") and try again.`,
  "okrs-counted": ({ sheet }) =>
    `Your own OKRs on "${sheet}" are shown and counted here as well. If they are over, hide the sheet or set their State to "retired".`,
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
  "column-unread": ({ column, header }) =>
    `Column ${column} "${header}" is not read. If it holds the current values, name it "Current", or say so in the pane.`,
  "cell-unread": ({ keyResult, column, value }) =>
    `"${value}" under "${column}" of "${keyResult}" cannot be read, so there is no score. Enter a number or a date (year first).`,
  "current-no-number": ({ keyResult }) =>
    `The current value of "${keyResult}" is no number. Enter a number, or make it a milestone.`,
  "milestone-no-share": ({ keyResult, current }) =>
    `The milestone "${keyResult}" stands at ${figureText(current)}. Enter done, not done, or a share between 0 % and 100 %.`,
  "distance-too-large": ({ keyResult }) =>
    `The numbers of "${keyResult}" are too large to calculate with. Check baseline, target and current value, or choose a larger unit.`,
  "dates-missing": ({ keyResult, missing }) =>
    `"${keyResult}" has no ${missing.join(" and no ")} date, so its pace is that of the quarter. Enter ${missing.length > 1 ? "both" : "it"} if it runs otherwise.`,
  "due-before-start": ({ keyResult, start, due }) =>
    `"${keyResult}" is due on ${isoOfDay(due)}, before its start on ${isoOfDay(start)}. Correct one of the dates.`,
  "weights-missing": ({ objective }) =>
    `Some key results of "${objective}" have a weight and others none, so it has no score. Fill in all weights or none.`,
  "weight-negative": ({ objective, weight }) =>
    `A key result of "${objective}" has the weight ${figureText(weight)}. Enter 0 or more.`,
  "weights-zero": ({ objective }) =>
    `All key results of "${objective}" have the weight 0, so it has no score. Give at least one a weight.`,
  "formula-kept": ({ column, cells, formula }) =>
    `${cells === 1 ? "A formula of your own stands" : `${cells} formulas of your own stand`} under "${column}" (${formula}) and ${cells === 1 ? "is" : "are"} left alone. Clear ${cells === 1 ? "it" : "them"} to let Keel fill the column.`,
  "typed-kept": ({ column, cells, value }) =>
    `${cells === 1 ? "A value typed" : `${cells} values typed`} under "${column}" (${value}) ${cells === 1 ? "is" : "are"} left alone. Clear ${cells === 1 ? "it" : "them"} to have the formula back.`,
  "columns-not-keels": ({ sheet }) =>
    `The OKRs table on "${sheet}" is your own, so no score is written into it. Track shows its scores; ask for the Score and Status columns to have them in the sheet.`,
  "column-yours": ({ column }) =>
    `The table has a column "${column}" of its own, which is left alone. Rename it to have Keel's beside it.`,
  "no-room": ({ column }) =>
    `There is no blank column at the right end of the table for "${column}". Clear or insert one and try again.`,
  "kpi-values": ({ sheet }) =>
    `Attainment and Points on "${sheet}" are values. Run this again when figures change.`,
  "not-native": ({ column, value }) =>
    `"${value}" under "${column}" is understood here, but not by the formulas in the sheet. Choose a word from the list, or enter a date as a date and a figure as a number.`,
  "table-there": ({ table, sheet }) =>
    `The ${name(table)} table is on "${sheet}" already and is left as it is.`,
  "own-table-there": ({ table, sheet }) =>
    `Your own table on "${sheet}" is read as the ${name(table)} table, so no other is made.`,
  "nothing-to-freeze": () =>
    "There is no formula of Keel's in the sheets read, so there is nothing to turn into values.",
  "error-not-frozen": ({ cells }) =>
    `${cells === 1 ? "A formula shows" : `${cells} formulas show`} an error and ${cells === 1 ? "stays" : "stay"} as ${cells === 1 ? "it is" : "they are"}. Mend what they read, or recalculate, and freeze again.`,
  "spill-not-frozen": ({ cells }) =>
    `${cells === 1 ? "A formula" : `${cells} formulas`} may fill the cells beside and below and ${cells === 1 ? "stays" : "stay"} as ${cells === 1 ? "it is" : "they are"}. Copy the whole block and paste it as values.`,
  "no-duplicates": () => "Every id stands in one row only; there is nothing to renumber.",
  renumbered: ({ from, to }) =>
    `${from} was taken by an earlier row; this one becomes ${to}. What speaks of ${from} means the earlier row.`,
  ...changeFindings,
  ...checkIns,
};
