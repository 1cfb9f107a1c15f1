/**
 * Longer things that stand as text in the Settings table, each under a name of its own.
 *
 * @packageDocumentation
 */
import { cellText } from "../../kernel/cell";
import { readKeptKey, type KeptKind } from "../../model/settings";
import type { FoundTable } from "../../tables/found";
import { cellOf, layoutOf, textOf, type TableLayout } from "../../tables/layout";
import type { Field } from "../../model/table";
import type { CellEdit } from "../port/edits";
import { seen } from "../write/seen";
import type { Snapshot } from "../port/snapshot";
import { writeStep, type Step } from "../write/step";

export interface KeptText {
  readonly name: string;
  readonly text: string;
  readonly layout: TableLayout;
  /** Zero-based row of the sheet. */
  readonly row: number;
}

/** What the workbook keeps of a kind, in the order of its rows. */
export const keptTexts = (
  { regions }: Pick<Snapshot, "regions">,
  found: readonly FoundTable[],
  kind: KeptKind,
): readonly KeptText[] =>
  found
    .filter(({ reads }) => reads === "settings")
    .flatMap((table) => layoutOf(table, regions) ?? [])
    .flatMap((layout) =>
      layout.table.rows.flatMap((row): readonly KeptText[] => {
        const name = readKeptKey(kind, textOf(layout, row, "key") ?? "");
        const text = cellText(cellOf(layout, row, "value"));
        return name === undefined || text === "" ? [] : [{ name, text, layout, row }];
      }),
    );

/** The row with its new text; blank in both cells where nothing is kept any more. */
export function rewritten({ layout, row }: KeptText, text: string | undefined): readonly Step[] {
  const write = (field: Field, cell: CellEdit): readonly Step[] => {
    const column = layout.columns.get(field);
    if (column === undefined) return [];
    const expect = seen(layout.region, { row, column, rows: 1, columns: 1 });
    return [writeStep(layout.table.sheet, { row, column }, [[cell]], expect)];
  };
  return text === undefined
    ? [...write("key", { value: null }), ...write("value", { value: null })]
    : write("value", { text });
}
