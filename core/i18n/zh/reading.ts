import type { Field } from "../../model/table";
import type { CorrectedKind } from "../../tables/correction";
import { fieldWord } from "../field-words";
import type { ReadingSentences } from "../finding-sentences";

const KINDS: Readonly<Record<CorrectedKind, string>> = {
  kpi: "KPI指标表",
  okr: "OKR表",
  none: "其他表格（不是KPI或OKR）",
};

const word = (field: Field, kind: CorrectedKind = "kpi"): string =>
  fieldWord(field, kind === "okr" ? "okrs" : "kpis", "zh");

const list = (names: readonly string[]): string =>
  `${names
    .slice(0, 4)
    .map((name) => `“${name}”`)
    .join("、")}${names.length > 4 ? "……" : ""}`;

export const readings: ReadingSentences = {
  "reading-lost": ({ sheet, headers }) =>
    `您对“${sheet}”中一张表格的更正没有采用：表头${list(headers)}已不在表中。请在窗格中打开该表重新更正。`,
  "reading-column-gone": ({ header, field }) =>
    `这张表里已没有“${header}”一列${field === undefined ? "" : `（您指定为${word(field)}）`}。请重新指定是哪一列。`,
  "reading-broken": ({ name, part }) =>
    `表格${name}的更正文字无法读取${part === "" ? "" : `（${part}）`}，该表按原样识别。请在窗格中重新更正，或清空此单元格。`,
  "reading-kept": ({ name, kind, headerRow, columns }) =>
    `${[
      `${name}${kind === undefined ? "" : `按${KINDS[kind]}读取`}`,
      ...(headerRow === undefined ? [] : [`表头在第${headerRow + 1}行`]),
      ...columns.map(({ header, field }) =>
        field === undefined ? `“${header}”不读取` : `“${header}”是${word(field, kind)}`,
      ),
    ].join("；")}。`,
  "reading-forgotten": ({ name }) => `${name}恢复为自动识别。`,
  "readings-kept-already": () => "工作簿里已经记住了。",
};
