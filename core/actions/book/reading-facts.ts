import type { Field } from "../../model/table";
import type { CorrectedKind } from "../../tables/correction";

/** What is told of tables that the user has corrected. */
export interface ReadingFacts {
  /** The headers of a corrected table are no longer in the sheet. */
  readonly "reading-lost": { readonly sheet: string; readonly headers: readonly string[] };
  readonly "reading-column-gone": { readonly header: string; readonly field?: Field };
  /** Somebody has changed the text in Settings so that it cannot be read. */
  readonly "reading-broken": { readonly name: string; readonly part: string };
  readonly "reading-kept": {
    readonly name: string;
    readonly kind?: CorrectedKind;
    /** Zero-based, where the user has named the header. */
    readonly headerRow?: number;
    readonly columns: readonly { readonly header: string; readonly field?: Field }[];
  };
  readonly "reading-forgotten": { readonly name: string };
  readonly "readings-kept-already": Readonly<Record<string, never>>;
}
