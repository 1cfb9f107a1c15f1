/**
 * `keel check BOOK`: what is weak in its OKR tables and between their items, nothing written.
 *
 * @packageDocumentation
 */
import { cellName, checkBook, sayChecked } from "../../core";
import { readArguments, wishedLanguage } from "./arguments";
import { OK, PROBLEMS, USAGE, type CommandRun } from "./command";
import { load } from "./load";
import { MARKS } from "./report";
import { sayArgumentProblem, WORDS } from "./words";

export const checkFile: CommandRun = async (words, { stdout, stderr }) => {
  const args = readArguments(words, false);
  if (!args.ok) {
    stderr.write(`${sayArgumentProblem(args.problem, "check", wishedLanguage(words))}\n`);
    return USAGE;
  }
  const { json, language } = args.value;
  const loaded = await load(args.value);
  if (!loaded.ok) {
    stderr.write(`${loaded.problem.message}\n`);
    if (json) stdout.write(`${JSON.stringify({ tables: 0, problems: [loaded.problem] })}\n`);
    return PROBLEMS;
  }
  const { tables, cells } = checkBook(loaded.value.snapshot);
  const told = cells.map(({ finding, spot }) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: spot.sheetName,
    cell: cellName(spot.area),
    message: sayChecked(finding, language),
  }));
  if (json) stdout.write(`${JSON.stringify({ tables, problems: told })}\n`);
  else {
    const lines = told.map(
      ({ severity, sheet, cell, message }) => `${MARKS[severity]} ${sheet}!${cell}  ${message}`,
    );
    const { noOkrs, nothingWeak } = WORDS[language];
    const none = tables === 0 ? [noOkrs] : lines.length === 0 ? [nothingWeak] : [];
    stdout.write(`${[...lines, ...none].join("\n")}\n`);
  }
  return tables === 0 || told.some(({ severity }) => severity !== "info") ? PROBLEMS : OK;
};
