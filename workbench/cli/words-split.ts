/**
 * Sentences of `keel split` and `keel collect` in both languages.
 *
 * @packageDocumentation
 */
import type { Language } from "../../core";

interface SplitCommandWords {
  readonly usage: string;
  readonly collectUsage: string;
  readonly optionWrong: (option: string) => string;
  readonly fileThere: (path: string) => string;
  readonly written: (path: string) => string;
  readonly returnedMissing: string;
  readonly nothingReturned: (name: string) => string;
  readonly same: (name: string) => string;
  readonly unknownIds: (ids: readonly string[]) => string;
  readonly howToTake: string;
}

export const SPLIT_WORDS: Readonly<Record<Language, SplitCommandWords>> = {
  en: {
    usage:
      "Usage: keel split BOOK --out FOLDER | BOOK2.xlsx [--by department|owner] [--department NAME]…",
    collectUsage:
      "Usage: keel collect BOOK RETURNED… [--take ID|all]… [--out BOOK2] [--json] [--language en|zh]",
    optionWrong: (option) =>
      option === "--by" ? "--by takes department or owner." : `The option ${option} needs a value.`,
    fileThere: (path) =>
      `"${path}" is there already and may hold somebody's answers; it was not written. Move it or choose another folder.`,
    written: (path) => `Written: ${path}`,
    returnedMissing: "Name the files that came back, behind the workbook.",
    nothingReturned: (name) =>
      `"${name}" holds no sheet that keel split made: its headers ID, KPI and Self were not found.`,
    same: (name) => `${name}: no difference.`,
    unknownIds: (ids) => `There is no difference ${ids.join(", ")}. The list shows their names.`,
    howToTake: "Take over with --take ID (several), or --take all, and --out BOOK2.",
  },
  zh: {
    usage:
      "用法：keel split BOOK --out 文件夹 | BOOK2.xlsx [--by department|owner] [--department 部门名]…",
    collectUsage:
      "用法：keel collect BOOK 交回的文件… [--take 编号|all]… [--out BOOK2] [--json] [--language en|zh]",
    optionWrong: (option) =>
      option === "--by" ? "--by 只能是 department 或 owner。" : `选项 ${option} 缺少值。`,
    fileThere: (path) =>
      `“${path}”已存在，里面可能有别人填写的内容，没有覆盖。请先移走，或换一个文件夹。`,
    written: (path) => `已写入：${path}`,
    returnedMissing: "请在工作簿之后列出交回的文件。",
    nothingReturned: (name) =>
      `“${name}”里没有 keel split 生成的分表：找不到“编号”“KPI指标”“自评”这些表头。`,
    same: (name) => `${name}：没有差异。`,
    unknownIds: (ids) => `没有编号为 ${ids.join("、")} 的差异，请按清单里的编号填写。`,
    howToTake: "采纳请用 --take 编号（可多个）或 --take all，并用 --out BOOK2 指明写到哪里。",
  },
};
