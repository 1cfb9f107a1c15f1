/**
 * The workbook that is open: the grid, what a grid does not know (tables, pointers), and every
 * write Keel has made since the file was read.
 *
 * @packageDocumentation
 */
import {
  cellText,
  type Area,
  type Edits,
  type Place,
  type SheetId,
  type SheetInfo,
  type TableId,
  type TableInfo,
} from "../../core";
import type { Grid } from "../grid";

/** Edits as they were written here, and the ids chosen for what they created. */
export interface WrittenEdits {
  readonly edits: Edits;
  readonly created: Readonly<Record<string, string>>;
}

export class OpenBook {
  readonly tables: Map<TableId, TableInfo>;
  readonly settings: Map<string, string>;
  private readonly history: WrittenEdits[] = [];
  private lastId = 0;

  constructor(
    readonly grid: Grid,
    {
      tables,
      settings,
    }: { tables: readonly TableInfo[]; settings: Readonly<Record<string, string>> },
  ) {
    this.tables = new Map(tables.map((table) => [table.id, table]));
    this.settings = new Map(Object.entries(settings));
  }

  /** Ids of files end in their own way; these cannot be among them. */
  newId(kind: "sheet" | "table"): string {
    return `keel-${kind}-${++this.lastId}`;
  }

  sheet(id: SheetId): SheetInfo | undefined {
    return this.grid.sheets().find((one) => one.id === id);
  }

  place(id: SheetId, area: Area): Place {
    return { sheet: id, sheetName: this.sheet(id)?.name ?? id, area };
  }

  /** Header texts as they stand now, whatever they were when the table was made. */
  headerOf({ sheet, area }: TableInfo): readonly string[] {
    const { values } = this.grid.read(sheet, { ...area, rows: 1 });
    return (values[0] ?? []).map(cellText);
  }

  /** Tables whose sheet is still there, with the headers of now. */
  tablesNow(): readonly TableInfo[] {
    const sheets = new Set(this.grid.sheets().map(({ id }) => id));
    return [...this.tables.values()]
      .filter(({ sheet }) => sheets.has(sheet))
      .map((table) => ({ ...table, columns: this.headerOf(table) }));
  }

  note(written: WrittenEdits): void {
    this.history.push(written);
  }

  /** Oldest first. */
  written(): readonly WrittenEdits[] {
    return this.history;
  }
}
