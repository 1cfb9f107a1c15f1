/**
 * Why something was taken for a table of its kind, in words.
 *
 * @packageDocumentation
 */
import type { Language } from "../kernel/language";
import type { TableReason } from "../tables/found";

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
