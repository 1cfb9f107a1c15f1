import type { CorrectedKind } from "../../core";

/** How sure a reading is. */
export type Sureness = "sure" | "likely" | "unsure";

/** What is said of how tables are read, and of saying otherwise. */
export interface ReadingWords {
  /** Columns that want a look. */
  readonly toCheck: (count: number) => string;
  readonly corrected: string;
  readonly open: (place: string) => string;
  readonly title: Readonly<Record<CorrectedKind, string>>;
  readonly sureness: Readonly<Record<Sureness, string>>;
  readonly because: (reasons: string) => string;
  readonly thisIs: string;
  readonly kinds: Readonly<Record<CorrectedKind, string>>;
  readonly headerIn: string;
  readonly row: (row: number, texts: string) => string;
  readonly right: string;
  readonly rightHint: string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly column: (letter: string, header: string) => string;
  readonly noHeader: string;
  readonly notRead: string;
  readonly tooUnsure: string;
  /** No column names the items. */
  readonly noNames: Readonly<Record<"kpi" | "okr", string>>;
  readonly rules: string;
  readonly rulesHint: string;
  readonly understood: (count: number, all: number) => string;
  readonly notUnderstood: (clause: string) => string;
  readonly keels: string;
  readonly otherLayout: string;
  readonly forget: string;
  readonly keep: string;
  readonly notKept: (count: number) => string;
  readonly selection: (place: string) => string;
  readonly selectionHint: string;
  readonly asKpi: string;
  readonly asOkr: string;
}
