/**
 * What cell functions say of drafts and parts; the pane says more, by `decomposeSentences`.
 *
 * @packageDocumentation
 */
import type { Language } from "../kernel/language";
import type { DecomposeSentences } from "./decompose-sentences";
import { note as enNote } from "./en/draft-notes";
import { question as enQuestion } from "./en/draft-questions";
import { reconciliation as enReconciliation } from "./en/reconciliation";
import { note as zhNote } from "./zh/draft-notes";
import { question as zhQuestion } from "./zh/draft-questions";
import { reconciliation as zhReconciliation } from "./zh/reconciliation";

type Answers = Pick<DecomposeSentences, "note" | "question" | "reconciliation">;

const ANSWERS: Readonly<Record<Language, Answers>> = {
  en: { note: enNote, question: enQuestion, reconciliation: enReconciliation },
  zh: { note: zhNote, question: zhQuestion, reconciliation: zhReconciliation },
};

export const draftAnswers = (language: Language): Answers => ANSWERS[language];
