import type { PreviewFact } from "../actions/book/preview";

/** What each language must be able to say about a change before it is written. */
export type PreviewSentences = {
  readonly [Code in PreviewFact["code"]]: (
    fact: Extract<PreviewFact, { readonly code: Code }>,
  ) => string;
};
