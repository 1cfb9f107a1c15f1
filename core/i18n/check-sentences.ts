import type { CheckFacts, CheckRule } from "../alignment/checks/facts";
import type { CheckFinding } from "../alignment/checks/rule";
import type { Language } from "../kernel/language";
import { checkSentences as en } from "./en/check";
import { checkSentences as zh } from "./zh/check";

/** A sentence for every rule. */
export type CheckSentences = {
  readonly [Rule in CheckRule]: (facts: CheckFacts[Rule]) => string;
};

/** What is weak and what to write instead. */
export function sayCheck({ rule, facts }: CheckFinding, language: Language): string {
  const say = (language === "zh" ? zh : en)[rule] as (facts: CheckFacts[CheckRule]) => string;
  return say(facts);
}
