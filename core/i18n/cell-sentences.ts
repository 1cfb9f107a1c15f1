import type { Language } from "../kernel/language";
import { cellWords as en } from "./en/course";
import { cellWords as zh } from "./zh/course";

const SENTENCES: Readonly<Record<Language, typeof en>> = { en, zh };

/** What cells say of signals, drift and course, without the words of the evidence. */
export const cellSentences = (language: Language): typeof en => SENTENCES[language];
