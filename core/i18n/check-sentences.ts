import type { CheckFinding, CheckRule } from "../alignment/check-okrs";
import type { Language } from "../kernel/language";
import { checkSentences as en } from "./en/check";
import { checkSentences as zh } from "./zh/check";

/** A sentence for every rule; `text` is what the cell says. */
export type CheckSentences = { readonly [Rule in CheckRule]: (text: string) => string };

/** What is weak and what to write instead. */
export const sayCheck = ({ rule, text }: CheckFinding, language: Language): string =>
  (language === "zh" ? zh : en)[rule](text);
