/**
 * Words of cascaded rows in both languages.
 *
 * @packageDocumentation
 */
import type { CascadeWords } from "../actions/align/cascade-rows";
import type { ShareRule } from "../actions/align/cascade-request";
import type { Language } from "../kernel/language";
import { cascadeWords as en, shareRules as enRules } from "./en/cascade";
import { cascadeWords as zh, shareRules as zhRules } from "./zh/cascade";

export const cascadeWords = (language: Language): CascadeWords => (language === "zh" ? zh : en);

/** What parts are taken in proportion to, as people say it. */
export const shareRuleText = (by: ShareRule, language: Language): string =>
  (language === "zh" ? zhRules : enRules)[by];
