/**
 * File problems as sentences: what is wrong and what to do.
 *
 * @packageDocumentation
 */
import { areaName, type Language } from "../../core";
import type { FileProblem, WriteProblem } from "./problem";

/** @param name - Of the file, as the user knows it. */
export const sayFileProblem = (problem: FileProblem, name: string, language: Language): string =>
  language === "zh" ? sayInChinese(problem, name) : sayInEnglish(problem, name);

type TooLarge = Extract<FileProblem, { code: "too-large" }>;

const MEGA = 1e6;
const inMegabytes = (bytes: number): string => String(Math.round(bytes / MEGA));

function sayInEnglish(problem: FileProblem, name: string): string {
  switch (problem.code) {
    case "empty":
      return `"${name}" is empty (0 bytes). Save the workbook again and open that file.`;
    case "not-a-workbook":
      return `"${name}" is not a workbook. Keel opens .xlsx, .xlsm, .xls and .ods workbooks and .csv text files.`;
    case "too-large":
      return `"${name}" is too large: ${tooLargeInEnglish(problem)}. Keep only the sheets with your KPIs and OKRs and open that copy.`;
    case "password":
      return `"${name}" is protected with a password. Open it in Excel, remove the password under File > Info > Protect Workbook, save it and try again.`;
    case "other-format":
      return `"${name}" is a workbook in the ${problem.format} format, which Keel does not read. Open it in your spreadsheet program and save it as .xlsx.`;
    case "damaged":
      return `"${name}" is damaged or was not copied completely${problem.part === undefined ? "" : ` (${problem.part} cannot be read)`}. Open it in your spreadsheet program, let it repair the file, save it and try again.`;
    case "unsafe":
      return `"${name}" was not opened: ${problem.part} declares a document type, which no spreadsheet program writes and which can be used for attacks. Save the workbook again from your spreadsheet program.`;
    case "unreadable-text":
      return `"${name}" cannot be read as text. Save it as CSV UTF-8 from your spreadsheet program and try again.`;
  }
}

function tooLargeInEnglish({ what, found, limit }: TooLarge): string {
  switch (what) {
    case "file":
      return `${inMegabytes(found)} MB, and at most ${inMegabytes(limit)} MB are read`;
    case "contents":
    case "part":
      return `unpacked it has ${inMegabytes(found)} MB, and at most ${inMegabytes(limit)} MB are read`;
    case "ratio":
      return `it would unpack to ${found} times its size, and at most ${limit} times are read`;
    case "entries":
      return `it holds ${found} parts, and at most ${limit} are read`;
    case "rows":
    case "columns":
      return `it has ${found} ${what}, and a sheet holds at most ${limit}`;
    case "cells":
      return `it has more than ${limit} cells that are filled, and no more are read`;
  }
}

function sayInChinese(problem: FileProblem, name: string): string {
  switch (problem.code) {
    case "empty":
      return `“${name}”是空文件（0 字节）。请重新保存工作簿后再打开。`;
    case "not-a-workbook":
      return `“${name}”不是工作簿。Keel 可以打开 .xlsx、.xlsm、.xls、.ods 工作簿和 .csv 文本文件。`;
    case "too-large":
      return `“${name}”太大：${tooLargeInChinese(problem)}。请另存一份只含 KPI 和 OKR 工作表的副本再打开。`;
    case "password":
      return `“${name}”设有密码。请在 Excel 中打开，在“文件 > 信息 > 保护工作簿”中取消密码，保存后重试。`;
    case "other-format":
      return `“${name}”是 ${problem.format} 格式的工作簿，Keel 不能读取。请在表格软件中打开并另存为 .xlsx。`;
    case "damaged":
      return `“${name}”已损坏或没有复制完整${problem.part === undefined ? "" : `（无法读取 ${problem.part}）`}。请在表格软件中打开并修复，保存后重试。`;
    case "unsafe":
      return `没有打开“${name}”：${problem.part} 中声明了文档类型（DTD），表格软件不会这样写，而且可能被用来攻击。请在表格软件中重新保存该工作簿。`;
    case "unreadable-text":
      return `“${name}”不能作为文本读取。请在表格软件中另存为“CSV UTF-8”格式后重试。`;
  }
}

function tooLargeInChinese({ what, found, limit }: TooLarge): string {
  switch (what) {
    case "file":
      return `${inMegabytes(found)} MB，最多读取 ${inMegabytes(limit)} MB`;
    case "contents":
    case "part":
      return `解压后有 ${inMegabytes(found)} MB，最多读取 ${inMegabytes(limit)} MB`;
    case "ratio":
      return `解压后会达到原大小的 ${found} 倍，最多读取 ${limit} 倍`;
    case "entries":
      return `含有 ${found} 个部件，最多读取 ${limit} 个`;
    case "rows":
      return `共 ${found} 行，一张工作表最多 ${limit} 行`;
    case "columns":
      return `共 ${found} 列，一张工作表最多 ${limit} 列`;
    case "cells":
      return `有内容的单元格超过 ${limit} 个，最多读取这么多`;
  }
}

/** Why typed cells were not written to the file. */
export function sayWriteProblem(problem: WriteProblem, language: Language): string {
  const { sheetName } = problem;
  const zh = language === "zh";
  const cells = "area" in problem ? areaName(problem.area) : "";
  switch (problem.code) {
    case "no-sheet":
      return zh
        ? `文件中没有工作表“${sheetName}”。请重新打开文件。`
        : `The file has no sheet "${sheetName}". Open the file again.`;
    case "protected":
      return zh
        ? `工作表“${sheetName}”受保护，没有写入。请先在表格软件中撤销工作表保护。`
        : `The sheet "${sheetName}" is protected; nothing was written. Unprotect it in your spreadsheet program first.`;
    case "text-too-long":
      return zh
        ? `“${sheetName}”的 ${cells} 中文本太长，一个单元格最多 32,767 个字符。请缩短后重试。`
        : `The text in ${cells} of "${sheetName}" is too long: a cell holds at most 32,767 characters. Shorten it and try again.`;
    case "outside":
      return zh
        ? `单元格 ${cells} 超出了工作表“${sheetName}”的范围。`
        : `The cell ${cells} lies outside the sheet "${sheetName}".`;
    case "array-formula":
      return zh
        ? `“${sheetName}”的 ${cells} 是一个数组公式，不能只改其中一部分。请先在表格软件中修改它。`
        : `${cells} of "${sheetName}" is one array formula; part of it cannot be changed. Change it in your spreadsheet program first.`;
  }
}
