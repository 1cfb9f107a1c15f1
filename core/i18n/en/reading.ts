import type { Field } from "../../model/table";
import type { CorrectedKind } from "../../tables/correction";
import { fieldWord } from "../field-words";
import type { ReadingSentences } from "../finding-sentences";

const KINDS: Readonly<Record<CorrectedKind, string>> = {
  kpi: "KPIs",
  okr: "OKRs",
  none: "neither KPIs nor OKRs",
};

const word = (field: Field, kind: CorrectedKind = "kpi"): string =>
  fieldWord(field, kind === "okr" ? "okrs" : "kpis", "en");

const list = (names: readonly string[]): string =>
  `${names
    .slice(0, 4)
    .map((name) => `"${name}"`)
    .join(", ")}${names.length > 4 ? " …" : ""}`;

export const readings: ReadingSentences = {
  "reading-lost": ({ sheet, headers }) =>
    `What you said of a table in "${sheet}" is not used: its headers ${list(headers)} are no longer there. Open the table in the pane and correct it again.`,
  "reading-column-gone": ({ header, field }) =>
    `The column "${header}"${field === undefined ? "" : `, which you said is ${word(field)},`} is no longer in this table. Say which column it is now.`,
  "reading-broken": ({ name, part }) =>
    `The text for the table ${name} cannot be read${part === "" ? "" : ` (${part})`}, so the table is read as it stands. Correct it in the pane again, or clear this cell.`,
  "reading-kept": ({ name, kind, headerRow, columns }) =>
    `${[
      `${name}${kind === undefined ? "" : ` is read as ${KINDS[kind]}`}`,
      ...(headerRow === undefined ? [] : [`header in row ${headerRow + 1}`]),
      ...columns.map(
        ({ header, field }) =>
          `"${header}" ${field === undefined ? "is not read" : `is ${word(field, kind)}`}`,
      ),
    ].join("; ")}.`,
  "reading-forgotten": ({ name }) => `${name} is read as Keel finds it again.`,
  "readings-kept-already": () => "The workbook keeps this already.",
};
