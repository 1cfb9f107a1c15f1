/**
 * What the sidebar and the server say to each other: one public function that takes and answers
 * JSON text, because a Date anywhere in an answer would turn the whole into null.
 *
 * @packageDocumentation
 */
import type {
  Area,
  Edits,
  Library,
  ReadRequest,
  Receipt,
  SheetId,
  Snapshot,
  Survey,
} from "../../core";

export type Message =
  | { readonly call: "survey" }
  | { readonly call: "read"; readonly requests: readonly ReadRequest[] }
  | { readonly call: "apply"; readonly edits: Edits }
  | { readonly call: "selection" }
  | { readonly call: "library" }
  | { readonly call: "functions" }
  | { readonly call: "recalculate" }
  | { readonly call: "show"; readonly sheet: SheetId; readonly area: Area };

/** What was read; the page adds the language it shows. */
export type Reading = Omit<Snapshot, "language" | "by">;

export interface Answers {
  readonly survey: Survey;
  readonly read: Reading;
  readonly apply: Receipt;
  readonly selection: { readonly sheet: SheetId; readonly area: Area } | null;
  /** The KPI families, which the page asks for once. */
  readonly library: Library;
  /** Whether the custom functions answer. */
  readonly functions: boolean;
  /** Formulas entered again. */
  readonly recalculate: number;
  readonly show: null;
}

/** JSON of this comes back: the answer, or what the service threw. */
export type Reply = { readonly answer: Answers[Message["call"]] } | { readonly thrown: string };
