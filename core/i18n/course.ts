import type { Language } from "../kernel/language";
import type { CourseSentences } from "./course-sentences";
import { courseWords as en } from "./en/course";
import { courseWords as zh } from "./zh/course";

/** What a language says about signals, drift and course. */
export const courseSentences = (language: Language): CourseSentences =>
  language === "zh" ? zh : en;
