import type { ChangeFacts, FindingFacts, OwnFacts } from "../actions/findings";

/** What each language must be able to say about a workbook, a plan and its scores. */
export type FindingSentences = {
  readonly [Code in keyof OwnFacts]: (facts: FindingFacts[Code]) => string;
};

/** Those of governed change. */
export type ChangeFindingSentences = Pick<FindingSentences, keyof ChangeFacts>;
