/**
 * Sentences of the command line in both languages.
 *
 * @packageDocumentation
 */
import {
  areaName,
  cellText,
  type Language,
  type Place,
  type Receipt,
  type RefusalReason,
} from "../../core";
import type { ArgumentProblem } from "./arguments";
import type { SaveProblem } from "./save";

interface Words {
  readonly kinds: Readonly<Record<"kpi" | "okr" | "check-in" | "other", string>>;
  readonly rows: (count: number) => string;
  readonly hiddenSheets: (names: readonly string[]) => string;
  readonly corrected: string;
  readonly notUnderstood: (clause: string) => string;
  readonly nothingToWrite: string;
  readonly noOkrs: string;
  readonly nothingWeak: string;
  readonly nothingOnCourse: string;
  readonly written: (path: string) => string;
  /** @param format - One that is only read, as `.xls`. */
  readonly copied: (format: string) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    kinds: { kpi: "KPI table", okr: "OKR table", "check-in": "check-ins", other: "other table" },
    rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
    hiddenSheets: (names) =>
      `Hidden sheets were not read: ${names.join(", ")}. Name one with --hidden to read it.`,
    corrected: "as you corrected it",
    notUnderstood: (clause) => `Not understood: ${clause}`,
    nothingOnCourse: "No KPI with a target or a history was found.",
    noOkrs: "No OKR table was found in the sheets that were read.",
    nothingWeak: "Nothing weak was found.",
    nothingToWrite: "There was nothing to write; no file was made.",
    written: (path) => `Written: ${path}`,
    copied: (format) =>
      `The ${format} file was only read. The result is an .xlsx copy of its values, formulas and number formats; colours, charts and comments are not in it.`,
  },
  zh: {
    kinds: { kpi: "KPI表", okr: "OKR表", "check-in": "进展记录", other: "其他表" },
    rows: (count) => `${count} 行`,
    hiddenSheets: (names) =>
      `没有读取隐藏的工作表：${names.join("、")}。如需读取，请用 --hidden 指明名称。`,
    corrected: "按您的更正读取",
    notUnderstood: (clause) => `没有读懂：${clause}`,
    nothingOnCourse: "没有找到有目标值或历史数据的KPI指标。",
    noOkrs: "已读取的工作表里没有找到OKR表。",
    nothingWeak: "没有发现写得偏弱的地方。",
    nothingToWrite: "没有需要写入的内容，未生成文件。",
    written: (path) => `已写入：${path}`,
    copied: (format) =>
      `${format} 文件只能读取。结果是 .xlsx 副本，包含数值、公式和数字格式，不含颜色、图表和批注。`,
  },
};

const READS = "keel %s BOOK [--json] [--language en|zh] [--as-of DATE]";
const HOW = "keel %s BOOK --out BOOK2 [--json] [--language en|zh] [--as-of DATE]";

/** @param ownUsage - Of a command that takes more than a book. */
export function sayArgumentProblem(
  problem: ArgumentProblem,
  command: string,
  language: Language,
  ownUsage?: string,
): string {
  const zh = language === "zh";
  const reads = ["inspect", "check", "align", "course", "review"].includes(command);
  const how = (reads ? READS : HOW).replace("%s", command);
  const usage = ownUsage ?? (zh ? `用法：${how}` : `Usage: ${how}`);
  return `${zh ? inChinese(problem) : inEnglish(problem)}\n${usage}`;
}

function inEnglish(problem: ArgumentProblem): string {
  switch (problem.code) {
    case "unknown-option":
      return `The option ${problem.option} is not known here.`;
    case "value-missing":
      return `The option ${problem.option} needs a value.`;
    case "language-unknown":
      return `--language takes en or zh, not "${problem.value}".`;
    case "no-date":
      return `--as-of takes a date such as 2026-03-31, not "${problem.value}".`;
    case "book-missing":
      return "Name the workbook to read.";
    case "two-books":
      return `One workbook at a time: "${problem.second}" is one too many.`;
    case "out-missing":
      return "Say where the result goes with --out FILE, or write into the workbook itself with --in-place.";
    case "out-and-in-place":
      return "Use either --out FILE or --in-place, not both.";
    case "out-not-wanted":
      return "This command only reads: leave --out and --in-place out.";
  }
}

function inChinese(problem: ArgumentProblem): string {
  switch (problem.code) {
    case "unknown-option":
      return `不认识选项 ${problem.option}。`;
    case "value-missing":
      return `选项 ${problem.option} 缺少值。`;
    case "language-unknown":
      return `--language 只能是 en 或 zh，不能是“${problem.value}”。`;
    case "no-date":
      return `--as-of 需要 2026-03-31 这样的日期，不能是“${problem.value}”。`;
    case "book-missing":
      return "请指明要读取的工作簿。";
    case "two-books":
      return `一次只能处理一个工作簿，多了“${problem.second}”。`;
    case "out-missing":
      return "请用 --out 文件名 指明结果写到哪里，或用 --in-place 直接写回原工作簿。";
    case "out-and-in-place":
      return "--out 和 --in-place 只能用一个。";
    case "out-not-wanted":
      return "该命令只读取，不需要 --out 或 --in-place。";
  }
}

export function sayLoadProblem(
  code: "no-file" | "no-access" | "too-large",
  path: string,
  language: Language,
): string {
  const zh = language === "zh";
  switch (code) {
    case "no-file":
      return zh ? `找不到文件“${path}”。` : `There is no file "${path}".`;
    case "no-access":
      return zh
        ? `无法读取“${path}”。请检查它是否为文件，以及是否有读取权限。`
        : `"${path}" cannot be read. Check that it is a file and that you may read it.`;
    case "too-large":
      return zh ? `“${path}”太大，超过 200 MB。` : `"${path}" is too large: more than 200 MB.`;
  }
}

export function saySaveProblem(problem: SaveProblem, language: Language): string {
  const zh = language === "zh";
  const { path } = problem;
  switch (problem.code) {
    case "same-file":
      return zh
        ? `--out 指向了原工作簿“${path}”，没有写入。请换一个文件名，或用 --in-place 明确写回。`
        : `--out names the workbook itself ("${path}"); nothing was written. Choose another name, or say --in-place to write into it.`;
    case "read-only-format":
      return zh
        ? `Keel 只读取 ${problem.format} 文件，不能保存为该格式，“${path}”没有改动。请用 --out 文件名.xlsx 另存为 .xlsx 副本。`
        : `Keel only reads ${problem.format} files and cannot save in that format; "${path}" was not changed. Name an .xlsx copy with --out FILE.xlsx.`;
    case "ending":
      return zh
        ? `结果是 ${problem.wanted} 格式，文件名“${path}”应以 ${problem.wanted} 结尾。`
        : `The result is a ${problem.wanted} file: let "${path}" end with ${problem.wanted}.`;
    case "csv-one-sheet":
      return zh
        ? `文本文件只能保存一张工作表，无法写入“${path}”。请将 --out 的文件名以 .xlsx 结尾。`
        : `A text file holds one sheet only, so "${path}" was not written. Let the name behind --out end with .xlsx.`;
    case "no-place":
      return zh
        ? `无法写入“${path}”（${problem.reason}）。请检查文件夹是否存在、是否有写入权限。`
        : `"${path}" cannot be written (${problem.reason}). Check that the folder exists and that you may write there.`;
  }
}

/** Why edits were not made to the file. */
export function sayReceipt(
  receipt: Exclude<Receipt, { outcome: "written" }>,
  language: Language,
): string {
  const zh = language === "zh";
  const placeOf = ({ sheetName, area }: Place) => `${sheetName}!${areaName(area)}`;
  switch (receipt.outcome) {
    case "changed": {
      const place = placeOf(receipt.place);
      const found = cellText(receipt.found);
      return zh
        ? `没有写入：${place} 已有内容“${found}”。请先清空该单元格。`
        : `Nothing was written: ${place} already holds "${found}". Clear that cell first.`;
    }
    case "refused": {
      const place = receipt.place === undefined ? "" : placeOf(receipt.place);
      return refusal(receipt.reason, place, language);
    }
    case "restored":
    case "partial":
      return zh
        ? `写入时出错，已全部撤回：${receipt.message}`
        : `Writing failed and was taken back: ${receipt.message}`;
  }
}

function refusal(reason: RefusalReason, place: string, language: Language): string {
  const zh = language === "zh";
  const at = place === "" ? "" : zh ? `（${place}）` : ` (${place})`;
  switch (reason) {
    case "protected":
      return zh
        ? `没有写入：${place === "" ? "工作簿结构" : place}受保护。请先在表格软件中撤销保护。`
        : `Nothing was written: ${place === "" ? "the structure of the workbook" : place} is protected. Unprotect it in your spreadsheet program first.`;
    case "too-large":
      return zh
        ? `没有写入${at}：超出工作表的行列范围，或一个单元格超过 32,767 个字符。请缩短或移动后重试。`
        : `Nothing was written${at}: it would reach beyond the sheet, or a cell would hold more than 32,767 characters. Shorten or move it and try again.`;
    case "unsupported":
      return zh
        ? `没有写入${at}：那里是数组公式，或表格以汇总行结尾。请先在表格软件中修改。`
        : `Nothing was written${at}: an array formula stands there, or the table ends with a row of totals. Change that in your spreadsheet program first.`;
    default:
      return zh
        ? `没有写入${at}：要写入的表或工作表不在该文件中。`
        : `Nothing was written${at}: the table or sheet to write to is not in this file.`;
  }
}
