/**
 * Every sentence of the page around grid and pane, in both languages.
 *
 * @packageDocumentation
 */
import type { Language } from "../../core";
import type { Refusal } from "../grid";

export interface PageWords {
  readonly badge: string;
  readonly note: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly sampleName: string;
  readonly unsaved: string;
  readonly dismiss: string;
  readonly grid: string;
  readonly pane: string;
  readonly resize: string;
  readonly starting: string;
  readonly opening: (name: string) => string;
  readonly saving: string;
  readonly saved: (name: string, cells: number, sheets: number) => string;
  /** Formats that are only read. */
  readonly copied: (name: string) => string;
  readonly savedCopy: (name: string, from: string) => string;
  readonly lost: (count: number, first: string) => string;
  readonly discard: (name: string) => string;
  readonly broken: (message: string) => string;
  readonly refused: Readonly<Record<Refusal, string>>;
}

const en: PageWords = {
  badge: "Local workbench",
  note: "Emulated host: neither Excel nor Google Sheets is running here. Nothing leaves this machine.",
  open: "Open…",
  save: "Save",
  sample: "Sample",
  sampleName: "Keel sample.xlsx",
  unsaved: "not saved",
  dismiss: "Dismiss",
  grid: "Workbook",
  pane: "Keel pane",
  resize: "Width of the pane",
  starting: "Getting the workbook ready …",
  opening: (name) => `Opening ${name} …`,
  saving: "Saving …",
  saved: (name, cells, sheets) => {
    const said = [
      ...(sheets === 0 ? [] : [`${sheets} new ${sheets === 1 ? "sheet" : "sheets"}`]),
      ...(cells === 0 ? [] : [`${cells} ${cells === 1 ? "cell" : "cells"} changed`]),
    ];
    return said.length === 0
      ? `${name} was saved as it came.`
      : `${name} was saved: the original file with ${said.join(" and ")}.`;
  },
  copied: (name) =>
    `${name} is of a format that can only be read. You see a copy: saving makes an .xlsx workbook with its values, formulas and number formats; colours, charts and comments stay in the original.`,
  savedCopy: (name, from) => `${name} was saved as a copy; ${from} was not changed.`,
  lost: (count, first) =>
    count === 1
      ? `Saved, but one step could not be put into the file: ${first}`
      : `Saved, but ${count} steps could not be put into the file. The first: ${first}`,
  discard: (name) => `${name} has changes that are not saved. Open another workbook and lose them?`,
  broken: (message) =>
    `Something in the workbench went wrong (${message}). Save your workbook and reload the page.`,
  refused: {
    structure:
      "Rows, columns and sheets cannot be inserted, moved, deleted or renamed here: the workbench saves your original file with changed cells only. Do it in your spreadsheet program, then open the file again.",
    look: "Formats cannot be set here: the workbench saves your original file with changed cells only. Set them in your spreadsheet program.",
    protected:
      "This sheet is protected, so its cells cannot be changed here. Unprotect it in your spreadsheet program, then open the file again.",
  },
};

const zh: PageWords = {
  badge: "本地工作台",
  note: "模拟环境：这里运行的不是 Excel 或 Google 表格。任何内容都不会离开这台电脑。",
  open: "打开…",
  save: "保存",
  sample: "示例",
  sampleName: "稳舵示例.xlsx",
  unsaved: "未保存",
  dismiss: "关闭提示",
  grid: "工作簿",
  pane: "稳舵面板",
  resize: "面板宽度",
  starting: "正在准备工作簿……",
  opening: (name) => `正在打开 ${name}……`,
  saving: "正在保存……",
  saved: (name, cells, sheets) => {
    const said = [
      ...(sheets === 0 ? [] : [`新增 ${sheets} 个工作表`]),
      ...(cells === 0 ? [] : [`改动了 ${cells} 个单元格`]),
    ];
    return said.length === 0
      ? `${name} 已按原样保存。`
      : `${name} 已保存：原文件，${said.join("，")}。`;
  },
  copied: (name) =>
    `${name} 的格式只能读取。这里显示的是副本：保存后得到 .xlsx 工作簿，包含数值、公式和数字格式；颜色、图表和批注仍留在原文件中。`,
  savedCopy: (name, from) => `${name} 已保存为副本，${from} 没有改动。`,
  lost: (count, first) => `已保存，但有 ${count} 步无法写入文件，第一步是：${first}`,
  discard: (name) => `${name} 有未保存的改动。打开另一个工作簿会丢失这些改动，确定吗？`,
  broken: (message) => `工作台出错（${message}）。请先保存工作簿，再刷新页面。`,
  refused: {
    structure:
      "这里不能插入、移动、删除或重命名行、列和工作表：工作台保存的是原文件加上改动过的单元格。请在您的表格软件中操作后重新打开。",
    look: "这里不能设置格式：工作台保存的是原文件加上改动过的单元格。请在您的表格软件中设置。",
    protected: "该工作表受保护，不能在这里修改。请在您的表格软件中取消保护后重新打开。",
  },
};

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { en, zh };
