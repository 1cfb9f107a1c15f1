/**
 * Words of a department's sheet in both languages.
 *
 * @packageDocumentation
 */
import type { SplitWords } from "../actions/departments/split-words";
import type { Language } from "../kernel/language";
import { splitWords as en } from "./en/split";
import { sayPointsRule } from "./points";
import { splitWords as zh } from "./zh/split";

export const splitWords = (language: Language): SplitWords => ({
  ...(language === "zh" ? zh : en),
  rule: (rule) => sayPointsRule(rule, language).join(language === "zh" ? "" : " "),
});
