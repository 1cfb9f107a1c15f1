/**
 * What a column of another tool's export can bring, in words.
 *
 * @packageDocumentation
 */
import type { ImportField } from "../imports/mapping";
import type { Bilingual, Language } from "../kernel/language";
import type { FieldOf } from "../model/table";
import { fieldWord } from "./field-words";

type OkrField = Extract<ImportField, FieldOf<"okrs">>;

const OWN: Readonly<Record<Exclude<ImportField, OkrField>, Bilingual>> = {
  id: { en: "The tool's own ID", zh: "原工具编号" },
  title: { en: "Title", zh: "标题" },
  type: { en: "What the row is", zh: "行的类型" },
  parent: { en: "Belongs to", zh: "上级" },
  progress: { en: "Progress, 0 to 100", zh: "完成进度（0–100）" },
  progressRatio: { en: "Progress, 0 to 1", zh: "完成进度（0–1）" },
  done: { en: "Whether it is done", zh: "是否完成" },
  checkInDate: { en: "Date of the last check-in", zh: "最近更新日期" },
  checkInNote: { en: "Words of the last check-in", zh: "最近进展说明" },
  checkIns: { en: "Earlier check-ins", zh: "以往进展" },
};

export const importFieldWord = (field: ImportField, language: Language): string =>
  field in OWN
    ? OWN[field as keyof typeof OWN][language]
    : fieldWord(field as OkrField, "okrs", language);
