import { SHEET_NAMES } from "../../model/table-names";
import { okrRow } from "../okr-row";
import type { PreviewSentences } from "../preview-sentences";

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const under = (column: string | undefined): string =>
  column === undefined ? "" : ` under "${column}"`;

const shown = (value: string): string => (value === "" ? "blank" : value);

export const preview: PreviewSentences = {
  "new-table": ({ table, rows }) =>
    `New sheet with the ${SHEET_NAMES[table].en} table, ${rows === 0 ? "ready to fill in" : counted(rows, "row", "rows")}.`,
  "new-sheet": ({ rows }) => `New sheet, ${counted(rows, "row", "rows")}.`,
  row: ({ text }) => text,
  "okr-row": ({ text, figures }) => okrRow(text, figures, "en"),
  "more-rows": ({ rows }) => `and ${counted(rows, "more row", "more rows")}.`,
  "append-rows": ({ rows }) => `${counted(rows, "new row", "new rows")} below the table's last.`,
  "new-column": ({ column, cells }) =>
    `New column "${column}" at the right end, ${counted(cells, "cell", "cells")}.`,
  cells: ({ column, cells, formulas }) =>
    `${counted(cells, "cell", "cells")}${under(column)}${formulas === 0 ? "" : formulas === cells ? ", all formulas" : `, ${counted(formulas, "formula", "formulas")} among them`}.`,
  cell: ({ column, from, to }) =>
    `${column === undefined ? "" : `${column}: `}${shown(from)} → ${shown(to)}`,
  "cell-formula": ({ column, from }) =>
    `${column === undefined ? "" : `${column}: `}${shown(from)} → a formula`,
  frozen: ({ column, cells }) =>
    `${cells === 1 ? "1 formula becomes the value it shows" : `${cells} formulas become the values they show`}${under(column)}.`,
  chart: ({ title }) => `New chart "${title}".`,
  "remove-sheet": () => "The sheet is removed.",
  "remove-rows": ({ rows }) => `The last ${counted(rows, "row is", "rows are")} removed.`,
  "remove-column": ({ column }) => `The column "${column}" is removed.`,
};
