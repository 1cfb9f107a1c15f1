import type { Doubt, NotTaken } from "../actions/departments/differences";

/** What each language must be able to say about a difference. */
export interface CollectSentences {
  readonly empty: string;
  /** @param place - Cell of the workbook; absent where there is none. */
  readonly cell: (item: string, column: string, from: string, to: string, place?: string) => string;
  readonly notTaken: Readonly<Record<NotTaken, string>>;
  readonly doubt: Readonly<Record<Doubt, string>>;
  readonly apart: string;
}
