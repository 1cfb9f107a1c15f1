import type { Language } from "../../core";
import { en } from "./en";
import type { PaneWords } from "./words";
import { zh } from "./zh";

export type { PaneWords } from "./words";

/** The pane's words in a language. */
export const paneWords = (language: Language): PaneWords => (language === "zh" ? zh : en);
