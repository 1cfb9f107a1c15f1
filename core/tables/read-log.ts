/**
 * Rows of the logs a review reads: decisions and check-ins.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import { readDone } from "../model/done";
import type { DecisionState } from "../model/words";
import { cellOf, dayOf, numberOf, textOf, wordIn, type TableLayout } from "./layout";
import { confidenceOf } from "./read-okrs";

export interface Decision {
  readonly row: number;
  readonly date?: Day;
  readonly decision: string;
  readonly owner?: string;
  readonly due?: Day;
  readonly state: DecisionState;
}

export function readDecisions(layout: TableLayout): readonly Decision[] {
  return layout.table.rows.flatMap((row): readonly Decision[] => {
    const decision = textOf(layout, row, "decision");
    if (decision === undefined) return [];
    const date = dayOf(layout, row, "date");
    const owner = textOf(layout, row, "owner");
    const due = dayOf(layout, row, "due");
    return [
      {
        row,
        decision,
        state: wordIn(layout, row, "state", "decisionState") ?? "open",
        ...(date !== undefined && { date }),
        ...(owner !== undefined && { owner }),
        ...(due !== undefined && { due }),
      },
    ];
  });
}

export interface CheckIn {
  readonly row: number;
  readonly date?: Day;
  readonly itemId: string;
  /** TRUE and FALSE where a milestone was marked. */
  readonly value?: number | boolean;
  /** A ratio. */
  readonly confidence?: number;
  readonly note?: string;
  readonly blocker?: string;
  readonly by?: string;
}

/** In the order of the log, which is that in which they were written. */
export function readCheckIns(layout: TableLayout): readonly CheckIn[] {
  return layout.table.rows.flatMap((row): readonly CheckIn[] => {
    const itemId = textOf(layout, row, "itemId");
    if (itemId === undefined) return [];
    const date = dayOf(layout, row, "date");
    const value = valueOf(layout, row);
    const confidence = confidenceOf(numberOf(layout, row, "confidence"));
    const note = textOf(layout, row, "note");
    const blocker = textOf(layout, row, "blocker");
    const by = textOf(layout, row, "by");
    return [
      {
        row,
        itemId,
        ...(date !== undefined && { date }),
        ...(value !== undefined && { value }),
        ...(confidence !== undefined && { confidence }),
        ...(note !== undefined && { note }),
        ...(blocker !== undefined && { blocker }),
        ...(by !== undefined && { by }),
      },
    ];
  });
}

function valueOf(layout: TableLayout, row: number): number | boolean | undefined {
  const cell = cellOf(layout, row, "value");
  if (typeof cell === "boolean") return cell;
  return numberOf(layout, row, "value") ?? readDone(textOf(layout, row, "value") ?? "");
}
