import { figureText } from "../../decompose/figure";
import type { ImportSentences } from "../finding-sentences";

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
const percent = (ratio: number): string => `${figureText(Number((ratio * 100).toPrecision(6)))} %`;

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

export const imports: ImportSentences = {
  "export-not-found": ({ sheets, tool }) =>
    tool === ""
      ? `No export that is known stands in ${list(sheets)}. Name the columns yourself: keyResult=…; objective=…; target=….`
      : `The columns of "${tool}" are not in ${list(sheets)}. Check that this is the right file, or name its columns yourself.`,
  "export-read": ({ tool, objectives, keyResults, checkIns }) =>
    `${tool}: read ${count(objectives, "objective")}, ${count(keyResults, "key result")} and ${count(checkIns, "check-in")}.`,
  "columns-left": ({ headers }) =>
    `Nothing is taken from these columns: ${list(headers)}. Map them if you need them.`,
  "import-no-title": ({ value }) =>
    `This row has no title ("${value}") and is left out. Give it one and import again.`,
  "import-no-number": ({ column, value }) =>
    `"${value}" under "${column}" is no number and is left blank. Enter the number in the OKRs table.`,
  "import-no-day": ({ column, value }) =>
    `"${value}" under "${column}" is no date that can be read in one way only and is left blank. Write the year first, as 2026-03-31.`,
  "import-word-unknown": ({ column, value }) =>
    `"${value}" under "${column}" is not known and is left blank.`,
  "check-in-undated": ({ value }) =>
    `The check-in "${value}" has no date and stands in the note. Move it to the check-ins with its date.`,
  "import-not-okr": ({ title, type }) =>
    `"${title}" is of the type "${type}", neither objective nor key result, and is left out. Add it as a key result if it is one.`,
  "import-no-objective": ({ title }) =>
    `"${title}" names no objective, so it stands under one of its own name. Write what it is for.`,
  "import-parent-missing": ({ title, parent }) =>
    `"${title}" belongs to "${parent}", which is not in this export, so that link is not made. Import that part too, or link it in the Links table.`,
  "current-from-progress": ({ keyResult, progress }) =>
    `The current value of "${keyResult}" was worked out from its progress of ${percent(progress)}. Enter the measured value when you know it.`,
  "progress-only": ({ keyResult }) =>
    `"${keyResult}" came with a percentage of the way and no numbers. Enter baseline and target.`,
};
