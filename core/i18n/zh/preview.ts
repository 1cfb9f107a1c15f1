import { SHEET_NAMES } from "../../model/table-names";
import { okrRow } from "../okr-row";
import type { PreviewSentences } from "../preview-sentences";

const under = (column: string | undefined): string => (column === undefined ? "" : `“${column}”列`);

const shown = (value: string): string => (value === "" ? "空" : value);

export const preview: PreviewSentences = {
  "new-table": ({ table, rows }) =>
    `新建工作表，内含“${SHEET_NAMES[table].zh}”表，${rows === 0 ? "待填写" : `${rows}行`}。`,
  "new-sheet": ({ rows }) => `新建工作表，${rows}行。`,
  row: ({ text }) => text,
  "okr-row": ({ text, figures }) => okrRow(text, figures, "zh"),
  "more-rows": ({ rows }) => `另有${rows}行。`,
  "append-rows": ({ rows }) => `在表格末尾新增${rows}行。`,
  "new-column": ({ column, cells }) => `在右侧新增“${column}”列，${cells}个单元格。`,
  cells: ({ column, cells, formulas }) =>
    `${under(column)}${cells}个单元格${formulas === 0 ? "" : formulas === cells ? "，均为公式" : `，其中${formulas}个公式`}。`,
  cell: ({ column, from, to }) =>
    `${column === undefined ? "" : `${column}：`}${shown(from)} → ${shown(to)}`,
  "cell-formula": ({ column, from }) =>
    `${column === undefined ? "" : `${column}：`}${shown(from)} → 公式`,
  frozen: ({ column, cells }) => `${under(column)}${cells}个公式固化为现在显示的数值。`,
  chart: ({ title }) => `新建图表“${title}”。`,
  "remove-sheet": () => "移除该工作表。",
  "remove-rows": ({ rows }) => `移除末尾${rows}行。`,
  "remove-column": ({ column }) => `移除“${column}”列。`,
};
