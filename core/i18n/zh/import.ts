import { figureText } from "../../decompose/figure";
import type { ImportSentences } from "../finding-sentences";

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");
const percent = (ratio: number): string => `${figureText(Number((ratio * 100).toPrecision(6)))}%`;

export const imports: ImportSentences = {
  "export-not-found": ({ sheets, tool }) =>
    tool === ""
      ? `${list(sheets)}里没有认得出的导出文件。请自行指定列：keyResult=…；objective=…；target=…。`
      : `${list(sheets)}里没有“${tool}”的列。请确认文件是否正确，或自行指定各列。`,
  "export-read": ({ tool, objectives, keyResults, checkIns }) =>
    `${tool}：导入${objectives}个目标、${keyResults}个关键结果、${checkIns}条进展记录。`,
  "columns-left": ({ headers }) => `以下各列没有导入：${list(headers)}。如有需要，请指定其含义。`,
  "import-no-title": ({ value }) =>
    `这一行没有标题（“${value}”），没有导入。请补上标题后重新导入。`,
  "import-no-number": ({ column, value }) =>
    `“${column}”一列的“${value}”不是数字，已留空。请在OKR表中填写。`,
  "import-no-day": ({ column, value }) =>
    `“${column}”一列的“${value}”不是含义唯一的日期，已留空。请把年份写在前面，如2026-03-31。`,
  "import-word-unknown": ({ column, value }) => `“${column}”一列的“${value}”无法识别，已留空。`,
  "check-in-undated": ({ value }) =>
    `进展“${value}”没有日期，已放入备注。请补上日期后移到进展记录。`,
  "import-not-okr": ({ title, type }) =>
    `“${title}”的类型是“${type}”，既不是目标也不是关键结果，没有导入。如果它是关键结果，请自行添加。`,
  "import-no-objective": ({ title }) =>
    `“${title}”没有所属目标，暂列在同名目标下。请写明它为了什么。`,
  "import-parent-missing": ({ title, parent }) =>
    `“${title}”属于“${parent}”，但后者不在本次导出中，没有建立对齐关系。请一并导入，或在对齐关系表中补上。`,
  "current-from-progress": ({ keyResult, progress }) =>
    `“${keyResult}”的当前值由进度${percent(progress)}推算而来。有实测值后请填写。`,
  "progress-only": ({ keyResult }) =>
    `“${keyResult}”只带有完成百分比，没有数值。请填写起始值和目标值。`,
};
