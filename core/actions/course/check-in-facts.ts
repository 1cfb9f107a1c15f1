/**
 * What check-ins tell.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";

type NoFacts = Readonly<Record<string, never>>;

export interface CheckInFacts {
  readonly "check-in-nothing-open": NoFacts;
  readonly "check-in-sheet-ready": { readonly keyResults: number; readonly added: number };
  readonly "check-in-sheet-current": { readonly sheet: string };
  readonly "check-in-sheet-wanted": NoFacts;
  readonly "check-in-nothing-typed": { readonly sheet: string };
  readonly "check-ins-collected": {
    readonly checkIns: number;
    /** Key results nobody typed anything for. */
    readonly waiting: number;
    /** Rows that stay in the sheet until they are mended. */
    readonly left?: number;
    /** Of the check-ins with a value: those whose Current stands in a table of the user's own. */
    readonly own?: number;
  };
  /** Said again on the same day in the same words: the log has it already. */
  readonly "check-ins-known": { readonly checkIns: number };
  /** A cell that holds something else than a value of its column; its row stays in the sheet. */
  readonly "check-in-unread": {
    readonly keyResult: string;
    readonly column: string;
    readonly value: string;
  };
  readonly "check-in-unknown": { readonly keyResult: string };
  /** The words of the row are those of another key result than its id. */
  readonly "check-in-mixed": { readonly keyResult: string; readonly id: string };
  readonly "check-in-twice": { readonly keyResult: string; readonly values: readonly string[] };
  /** A hundredfold of what percentages are. */
  readonly "check-in-scale": { readonly keyResult: string; readonly value: number };
  /** The value is logged; the cell under Current is a formula and follows its source. */
  readonly "check-in-linked": { readonly keyResult: string };
  /** A table that Keel may not write says another value than the log, which counts. */
  readonly "check-in-counts": {
    readonly keyResult: string;
    readonly logged: number | boolean;
    readonly day: Day;
    readonly table?: number | boolean;
    readonly unit?: string;
  };
  readonly "check-in-item-gone": { readonly id: string };
  readonly "check-in-empty": { readonly keyResult: string };
}
