/**
 * What a preview knows of the workbook: names of sheets, tables, and what comes first.
 *
 * @packageDocumentation
 */
import { contains, type CellPosition } from "../../kernel/address";
import { TABLE_KINDS, type TableKind } from "../../model/table";
import type { Outcome } from "../port/outcome";
import type { SheetId, Snapshot, TableInfo } from "../port/snapshot";
import { keelTableInfo } from "../write/writable";

const RANK: Readonly<Partial<Record<TableKind, number>>> = { okrs: 0, settings: 2 };
/** Between the OKRs, which the user asked for, and the Settings they need. */
const OTHER = 1;

/** Where the sheets of Keel's own tables stand among the others. */
export function ranksOf(edits: Outcome["edits"], book: Book): (sheetName: string) => number {
  const made = edits.flatMap((edit) =>
    edit.do === "addTable" ? [[book.nameOf(edit.sheet), RANK[edit.kind] ?? OTHER] as const] : [],
  );
  const known = book.snapshot.tables.flatMap(({ id, sheet }) => {
    const kind = book.kindOf(id);
    return kind === undefined ? [] : [[book.nameOf(sheet), RANK[kind] ?? OTHER] as const];
  });
  const ranks = new Map([...known, ...made]);
  return (sheetName) => ranks.get(sheetName) ?? OTHER;
}

export class Book {
  private readonly names: ReadonlyMap<SheetId, string>;

  constructor(
    readonly snapshot: Snapshot,
    edits: Outcome["edits"],
  ) {
    this.names = new Map([
      ...snapshot.sheets.map(({ id, name }) => [id, name] as const),
      ...edits.flatMap((edit) =>
        edit.do === "addSheet" ? [[edit.sheet, edit.name] as const] : [],
      ),
    ]);
  }

  nameOf(sheet: SheetId): string {
    return this.names.get(sheet) ?? sheet;
  }

  /** Whether the edits make the sheet. */
  isNew(sheet: SheetId): boolean {
    return this.snapshot.sheets.every(({ id }) => id !== sheet);
  }

  table(id: string): TableInfo | undefined {
    return this.snapshot.tables.find((table) => table.id === id);
  }

  /** The native table a cell lies in. */
  tableAt(sheet: SheetId, at: CellPosition): TableInfo | undefined {
    return this.snapshot.tables.find((one) => one.sheet === sheet && contains(one.area, at));
  }

  kindOf(id: string): TableKind | undefined {
    return TABLE_KINDS.find((kind) => keelTableInfo(this.snapshot, kind)?.id === id);
  }
}
