/**
 * What an action answers: edits to preview, their inverse, and a report.
 *
 *     Snapshot + input --action--> Outcome --preview--> host.apply(edits) --> Receipt
 *
 * @packageDocumentation
 */
import type { Area } from "../../kernel/address";
import type { Edit, Edits } from "./edits";
import type { Finding } from "./findings";
import type { Receipt } from "./port";
import type { SheetId } from "./snapshot";

/** Where something stands, with the sheet's name for people. */
export interface Spot {
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly area: Area;
}

export interface Report {
  readonly findings: readonly Finding[];
}

export interface Outcome {
  readonly edits: Edits;
  /** Takes the edits back; its `new:` ids are bound by {@link bindIds}. */
  readonly inverse: Edits;
  readonly report: Report;
}

/**
 * The same edits with every `new:` id replaced by the one the host chose, so that an inverse made
 * before the write finds what the write created.
 */
export function bindIds(edits: Edits, receipt: Receipt): Edits {
  if (receipt.outcome !== "written") return edits;
  const bound = (id: string): string => receipt.created[id] ?? id;
  return edits.map((edit): Edit => {
    const sheet = "sheet" in edit ? { sheet: bound(edit.sheet) } : {};
    const table = "table" in edit ? { table: bound(edit.table) } : {};
    return { ...edit, ...sheet, ...table };
  });
}
