/**
 * Why something was taken for a table of its kind, in words.
 *
 * @packageDocumentation
 */
import type { Language } from "../kernel/language";
import type { ColumnType, FoundColumn, TableReason } from "../tables/found";

/** Names beyond these are counted. */
const MOST_NAMED = 3;
const LONGEST_NAME = 24;

type Say = { readonly [Code in TableReason["code"]]: (reason: ReasonOf<Code>) => string };
type ReasonOf<Code> = Extract<TableReason, { readonly code: Code }>;

const EN: Say = {
  words: ({ headers }) => `headers that were understood: ${named(headers, "en")}`,
  content: ({ headers }) => `columns taken by what they hold: ${named(headers, "en")}`,
  "names-guessed": ({ header }) =>
    `the names of the items are guessed to stand under ${named([header], "en")}`,
  periods: ({ count }) => `${count} columns are periods`,
  metrics: ({ headers }) => `headers that name what is measured: ${named(headers, "en")}`,
  "row-words": ({ header }) => `the words down the column of ${named([header], "en")}`,
  title: () => "a title or the sheet's name",
  corrected: () => "you said so",
  "not-goals": () => "nothing in it is measured against a target",
};

const ZH: Say = {
  words: ({ headers }) => `读懂的表头：${named(headers, "zh")}`,
  content: ({ headers }) => `按内容判断的列：${named(headers, "zh")}`,
  "names-guessed": ({ header }) => `条目名称推测在${named([header], "zh")}一列`,
  periods: ({ count }) => `有${count}列是期间`,
  metrics: ({ headers }) => `表头本身是指标：${named(headers, "zh")}`,
  "row-words": ({ header }) => `${named([header], "zh")}一列里的行标题`,
  title: () => "标题或工作表名称",
  corrected: () => "由您指定",
  "not-goals": () => "没有对照目标衡量的内容",
};

const SAY: Readonly<Record<Language, Say>> = { en: EN, zh: ZH };

/** All reasons as one phrase without a full stop; empty without any. */
export function sayTableReasons(reasons: readonly TableReason[], language: Language): string {
  const say = SAY[language] as Record<string, (reason: TableReason) => string>;
  return reasons
    .flatMap((reason) => say[reason.code]?.(reason) ?? [])
    .join(language === "zh" ? "；" : "; ");
}

function named(headers: readonly string[], language: Language): string {
  const [open, close] = language === "zh" ? ["“", "”"] : ['"', '"'];
  const empty = language === "zh" ? "无表头的列" : "a column without a header";
  const shown = headers.slice(0, MOST_NAMED).map((header) => {
    const text = header.replace(/\s+/g, " ").trim();
    if (text === "") return empty;
    const short = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
    return `${open}${short}${close}`;
  });
  const more = headers.length - shown.length;
  if (language === "zh") return `${shown.join("、")}${more > 0 ? `等${headers.length}列` : ""}`;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

type Types = Readonly<Record<ColumnType, string>>;
const TYPES: Readonly<Record<Language, Types>> = {
  en: {
    number: "numbers",
    percent: "percentages",
    date: "dates",
    text: "text",
    boolean: "yes or no",
    empty: "nothing yet",
    mixed: "several sorts of values",
  },
  zh: {
    number: "数字",
    percent: "百分比",
    date: "日期",
    text: "文字",
    boolean: "是/否",
    empty: "空白",
    mixed: "多种内容",
  },
};

/** Why a column was read as it was, as a phrase without a full stop. */
export function sayColumnReason(column: FoundColumn, language: Language): string {
  const { field, ground, period, party, type } = column;
  const zh = language === "zh";
  const holds = TYPES[language][type];
  if (ground === "user") return zh ? "由您指定" : "you said so";
  if (party !== undefined) return zh ? "主责▲与协办△" : "who leads (▲) and supports (△)";
  if (period !== undefined) return zh ? `期间：${period}` : `the period ${period}`;
  if (field === undefined) return zh ? `内容为${holds}` : `holds ${holds}`;
  if (ground === "words") return zh ? "依据表头" : "by its header";
  if (ground === "content") return zh ? `依据内容：${holds}` : `by what it holds: ${holds}`;
  return zh ? "依据表格版式" : "by the layout of the table";
}
