/**
 * Rows of the Changes table: what was changed in mid-cycle, why, and who said yes.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import type { ChangeAction, ChangeState, ReasonClass } from "../model/words";
import { dayOf, textOf, wordIn, type TableLayout } from "./layout";

export interface ChangeRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly date?: Day;
  readonly itemId: string;
  readonly action: ChangeAction;
  readonly field?: string;
  readonly from?: string;
  readonly to?: string;
  readonly reasonClass?: ReasonClass;
  readonly reason?: string;
  readonly evidence?: string;
  readonly proposedBy?: string;
  readonly approvedBy?: string;
  readonly effective?: Day;
  readonly state: ChangeState;
}

/** Rows that name an item and an action; a row without a state waits for its approval. */
export function readChanges(layout: TableLayout): readonly ChangeRow[] {
  return layout.table.rows.flatMap((row): readonly ChangeRow[] => {
    const itemId = textOf(layout, row, "itemId");
    const action = wordIn(layout, row, "action", "changeAction");
    if (itemId === undefined || action === undefined) return [];
    const text = (
      field: "field" | "from" | "to" | "reason" | "evidence" | "proposedBy" | "approvedBy",
    ) => {
      const found = textOf(layout, row, field);
      return found === undefined ? {} : { [field]: found };
    };
    const date = dayOf(layout, row, "date");
    const effective = dayOf(layout, row, "effective");
    const reasonClass = wordIn(layout, row, "reasonClass", "reasonClass");
    return [
      {
        row,
        itemId,
        action,
        ...(date !== undefined && { date }),
        ...text("field"),
        ...text("from"),
        ...text("to"),
        ...(reasonClass !== undefined && { reasonClass }),
        ...text("reason"),
        ...text("evidence"),
        ...text("proposedBy"),
        ...text("approvedBy"),
        ...(effective !== undefined && { effective }),
        state: wordIn(layout, row, "state", "changeState") ?? "proposed",
      },
    ];
  });
}
