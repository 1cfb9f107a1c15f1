import type { Language } from "../kernel/language";
import type { DecomposeSentences } from "./decompose-sentences";
import { decompose as en } from "./en/decompose";
import { decompose as zh } from "./zh/decompose";

/** What a language says about drafts, splits, reconciliation and focus. */
export const decomposeSentences = (language: Language): DecomposeSentences =>
  language === "zh" ? zh : en;
