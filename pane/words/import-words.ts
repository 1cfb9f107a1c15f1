import type { ImportView } from "../../core";

/** What is said of exports of other tools. */
export interface ImportWords {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasted: string;
  readonly read: string;
  readonly noText: (name: string) => string;
  readonly rows: (count: number) => string;
  readonly by: Readonly<Record<ImportView["by"], (name: string) => string>>;
  readonly mapping: string;
  readonly proposed: string;
  readonly rowsAre: string;
  readonly rowKinds: Readonly<Record<"objective" | "keyResult", string>>;
  readonly columns: string;
  readonly columnsHint: string;
  readonly notTaken: string;
  readonly example: (values: string) => string;
  readonly noValues: string;
  readonly titleWanted: string;
  readonly outcome: string;
  readonly keepAs: string;
  readonly keepHint: string;
  readonly preview: string;
}
