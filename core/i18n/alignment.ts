/**
 * Findings of alignment as sentences.
 *
 * @packageDocumentation
 */
import type { CheckFinding } from "../alignment/checks/rule";
import type { AlignmentFacts, AlignmentFinding, AlignmentRule } from "../alignment/graph/facts";
import type { Language } from "../kernel/language";
import { sayCheck } from "./check-sentences";
import { alignmentSentences as en } from "./en/alignment";
import { alignmentSentences as zh } from "./zh/alignment";

/** A sentence for every rule. */
export type AlignmentSentences = {
  readonly [Rule in AlignmentRule]: (facts: AlignmentFacts[Rule]) => string;
};

/** What does not fit together and what to do. */
export function sayAlignment({ rule, facts }: AlignmentFinding, language: Language): string {
  const say = (language === "zh" ? zh : en)[rule] as (
    facts: AlignmentFacts[AlignmentRule],
  ) => string;
  return say(facts);
}

/** A finding of a check of the whole workbook. */
export const sayChecked = (finding: CheckFinding | AlignmentFinding, language: Language): string =>
  "place" in finding ? sayAlignment(finding, language) : sayCheck(finding, language);
