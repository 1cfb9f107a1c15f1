/**
 * Findings as sentences: what is wrong, in which cell, its value, what to do.
 *
 * @packageDocumentation
 */
import type { FocusReason } from "../course/focus";
import type { Finding, FindingCode, FindingFacts, OwnFacts } from "../actions/port/findings";
import type { Spot } from "../actions/port/outcome";
import { areaName } from "../kernel/address";
import type { Language } from "../kernel/language";
import { decomposeSentences } from "./decompose";
import { findings as en } from "./en/findings";
import type { FindingSentences } from "./finding-sentences";
import { findings as zh } from "./zh/findings";

const SENTENCES: Readonly<Record<Language, FindingSentences>> = { en, zh };

/** One sentence for people, led by the place it speaks of: `OKRs!D5: …`. */
export function sayFinding(finding: Finding, language: Language): string {
  const { code, facts, spot } = finding;
  if (!isOwn(code)) {
    // The facts of a focus reason are that reason without its code.
    return decomposeSentences(language).focusReason({ code, ...facts } as FocusReason);
  }
  const say = SENTENCES[language][code] as (facts: FindingFacts[FindingCode]) => string;
  const sentence = say(facts);
  if (spot === undefined) return sentence;
  return language === "zh" ? `${placeOf(spot)}：${sentence}` : `${placeOf(spot)}: ${sentence}`;
}

const isOwn = (code: FindingCode): code is keyof OwnFacts => code in en;

const placeOf = ({ sheetName, area }: Spot): string => `${sheetName}!${areaName(area)}`;
