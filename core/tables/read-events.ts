/**
 * Rows of an Events table: what happened outside, and what it explains.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import { plainWord } from "../kernel/plain-word";
import { dayOf, textOf, type TableLayout } from "./layout";

export interface BookEvent {
  readonly row: number;
  readonly date: Day;
  /** Last day it is felt; absent is only its own period. */
  readonly until?: Day;
  readonly what: string;
  /** Ids or names it concerns, as plain words; empty is all. */
  readonly items: readonly string[];
}

/** Rows with a date and words; others explain nothing. */
export function readEvents(layout: TableLayout): readonly BookEvent[] {
  return layout.table.rows.flatMap((row): readonly BookEvent[] => {
    const date = dayOf(layout, row, "date");
    const what = textOf(layout, row, "what");
    if (date === undefined || what === undefined) return [];
    const until = dayOf(layout, row, "until");
    const items = (textOf(layout, row, "items") ?? "").split(/[,，、;；\n]/).map(plainWord);
    const named = items.filter((item) => item !== "");
    return [{ row, date, what, items: named, ...(until !== undefined && { until }) }];
  });
}
