/**
 * Edits that create one of Keel's tables on a sheet of its own, and the edits that take it back.
 *
 * @packageDocumentation
 */
import type { CellPosition } from "../../kernel/address";
import type { Language } from "../../kernel/language";
import { headerOf } from "../../model/headers";
import { TABLE_FIELDS, type FieldOf, type TableKind } from "../../model/table";
import { SHEET_NAMES, TABLE_NAMES, tablePointer } from "../../model/table-names";
import type { CellEdit, EditGrid, Edits } from "../port/edits";
import { written } from "./step";
import { lookEdits } from "./table-look";

/** A row to write: cells by field; fields left out stay blank. */
export type RowEdit<Kind extends TableKind> = Readonly<Partial<Record<FieldOf<Kind>, CellEdit>>>;

/** Ids that the edits give to what they create; the Receipt says what the host made of them. */
export const newSheetId = (kind: TableKind): string => `new:sheet:${kind}`;
export const newTableId = (kind: TableKind): string => `new:table:${kind}`;

/** Rows dressed below the last one, for what people type later. */
const SPARE_ROWS = 30;

export function newTable<Kind extends TableKind>(
  kind: Kind,
  rows: readonly RowEdit<Kind>[],
  language: Language,
): Edits {
  const sheet = newSheetId(kind);
  const table = newTableId(kind);
  const fields: readonly FieldOf<Kind>[] = TABLE_FIELDS[kind];
  const grid = gridOf(fields, rows);
  return [
    { do: "addSheet", sheet, name: SHEET_NAMES[kind][language], frozenRows: 1 },
    {
      do: "addTable",
      table,
      sheet,
      at: { row: 0, column: 0 },
      name: TABLE_NAMES[kind],
      kind,
      header: fields.map((field) => headerOf(kind, field, language)),
      rows: grid,
    },
    ...lookEdits({ kind, sheet, row: 0, column: 0, rows: rows.length + SPARE_ROWS }, language),
    { do: "setting", key: tablePointer(kind), value: table },
  ];
}

/** Cells in the order of the fields; what a row does not name is left blank. */
export const gridOf = <Name extends string>(
  fields: readonly (Name | undefined)[],
  rows: readonly Readonly<Partial<Record<Name, CellEdit>>>[],
): EditGrid =>
  rows.map((row) => fields.map((field) => (field === undefined ? null : (row[field] ?? null))));

const bodyAt = ({ row, column }: CellPosition): CellPosition => ({ row: row + 1, column });

/** Takes back what {@link newTable} made, as long as nobody has typed into it. */
export function removeNewTable(edits: Edits, kind: TableKind): Edits {
  const sheet = newSheetId(kind);
  const expect = edits.flatMap((edit) =>
    edit.do === "addTable" && edit.sheet === sheet
      ? [{ at: bodyAt(edit.at), ...written(bodyAt(edit.at), edit.rows) }]
      : [],
  );
  return [
    { do: "removeSheet", sheet, expect },
    { do: "setting", key: tablePointer(kind), value: null },
  ];
}
