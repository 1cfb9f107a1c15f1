import type { CascadeFacts } from "../actions/align/cascade-facts";
import type { CheckInFacts } from "../actions/course/check-in-facts";
import type { ChangeFacts, FindingFacts, OwnFacts, ReviewFacts } from "../actions/port/findings";
import type { ImportFacts } from "../actions/imports/import-facts";
import type { ReadingFacts } from "../actions/book/reading-facts";

/** What each language must be able to say about a workbook, a plan and its scores. */
export type FindingSentences = {
  readonly [Code in keyof OwnFacts]: (facts: FindingFacts[Code]) => string;
};

/** Those of governed change and of the review. */
export type ChangeFindingSentences = Pick<FindingSentences, keyof (ChangeFacts & ReviewFacts)>;

/** What each language must be able to say about an import. */
export type ImportSentences = {
  readonly [Code in keyof ImportFacts]: (facts: ImportFacts[Code]) => string;
};

/** What each language must be able to say about check-ins. */
export type CheckInSentences = {
  readonly [Code in keyof CheckInFacts]: (facts: CheckInFacts[Code]) => string;
};

/** What each language must be able to say about cascading and about proposals. */
export type CascadeFindingSentences = {
  readonly [Code in keyof CascadeFacts]: (facts: CascadeFacts[Code]) => string;
};

/** What each language must be able to say about tables that the user has corrected. */
export type ReadingSentences = {
  readonly [Code in keyof ReadingFacts]: (facts: ReadingFacts[Code]) => string;
};
