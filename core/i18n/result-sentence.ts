import type { Sentence } from "../functions/sentence";
import type { Language } from "../kernel/language";
import { sayCheck } from "./on-first-use";
import { cellSentences } from "./cell-sentences";
import { draftAnswers } from "./draft-answers";
import { sayPointsRule } from "./points";

/** A sentence that is the result of a cell function. */
export function sayResult(sentence: Sentence, language: Language): string {
  const say = cellSentences(language);
  switch (sentence.code) {
    case "signal":
      return say.signal(sentence.reading, sentence.limits, sentence.last);
    case "too-short":
      return say.tooShort(sentence.points, sentence.needed);
    case "drift":
      return say.drift(sentence.drift, sentence.direction);
    case "check":
      return sayCheck(sentence.finding, language);
    case "course":
      return say.course(sentence.reading);
    case "bilingual":
      return sentence[language];
    case "draft-notes": {
      const { notes, unit } = sentence[language];
      return joined(
        notes.map((note) => draftAnswers(language).note(note, unit)),
        language,
      );
    }
    case "draft-questions":
      return joined(sentence[language].map(draftAnswers(language).question), language);
    case "reconciliation":
      return draftAnswers(language).reconciliation(sentence.answer, sentence.all);
    case "points-rule":
      return joined(sayPointsRule(sentence.rule, language), language);
  }
}

const joined = (sentences: readonly string[], language: Language): string =>
  sentences.join(language === "zh" ? "" : " ");
