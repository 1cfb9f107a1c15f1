import type { Language } from "../kernel/language";
import { functionSentences as en } from "./en/function-problems";
import type { FunctionSentences } from "./function-sentences";
import { functionSentences as zh } from "./zh/function-problems";

/** What a language says when a cell function has no answer. */
export const functionSentences = (language: Language): FunctionSentences =>
  language === "zh" ? zh : en;
