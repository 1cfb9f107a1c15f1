/**
 * Previews as lines people read: where, and what changes there.
 *
 * @packageDocumentation
 */
import type { Outcome } from "../actions/port/outcome";
import { previewFacts, type PreviewFact } from "../actions/book/preview";
import type { Snapshot } from "../actions/port/snapshot";
import type { Language } from "../kernel/language";
import { preview as en } from "./en/preview";
import type { PreviewSentences } from "./preview-sentences";
import { preview as zh } from "./zh/preview";

const SENTENCES: Readonly<Record<Language, PreviewSentences>> = { en, zh };

export interface PreviewLine {
  readonly sheetName: string;
  /** A1 area; absent where the whole sheet is meant. */
  readonly area?: string;
  readonly text: string;
  /** The sheet does not exist yet. */
  readonly isNew: boolean;
}

/** Everything the edits will write, one line per change, in their order. */
export const previewOf = (
  outcome: Pick<Outcome, "edits">,
  snapshot: Snapshot,
  language: Language,
): readonly PreviewLine[] =>
  previewFacts(outcome, snapshot).map(({ fact, ...place }) => ({
    ...place,
    text: sayPreview(fact, language),
  }));

export function sayPreview(fact: PreviewFact, language: Language): string {
  const say = SENTENCES[language][fact.code] as (fact: PreviewFact) => string;
  return say(fact);
}
