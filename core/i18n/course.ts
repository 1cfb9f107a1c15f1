import type { Language } from "../kernel/language";
import type { CourseSentences } from "./course-sentences";
import { cellWords as enCells, lens as enLens } from "./en/course";
import { evidenceWords as enEvidence } from "./en/course-evidence";
import { cellWords as zhCells, lens as zhLens } from "./zh/course";
import { evidenceWords as zhEvidence } from "./zh/course-evidence";

const SENTENCES: Readonly<Record<Language, CourseSentences>> = {
  en: { ...enCells, lens: enLens, ...enEvidence },
  zh: { ...zhCells, lens: zhLens, ...zhEvidence },
};

export const courseSentences = (language: Language): CourseSentences => SENTENCES[language];
