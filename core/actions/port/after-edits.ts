/**
 * What a workbook will hold once edits have been written: for reading figures that a command brings.
 *
 * @packageDocumentation
 */
import type { CellPosition } from "../../kernel/address";
import type { CellValue } from "../../kernel/cell";
import type { Edit, EditGrid, Edits } from "./edits";
import type { Region, SeenFormula, SheetInfo, Snapshot, TableInfo } from "./snapshot";
import { valueOf } from "../write/step";

/** Cells, sheets, tables and settings that are added or written; looks and what undo removes are not. */
export function afterEdits(snapshot: Snapshot, edits: Edits): Snapshot {
  const after = new Later(snapshot);
  for (const edit of edits) after.take(edit);
  return after.snapshot();
}

class Later {
  private readonly regions: Map<string, Region>;
  private readonly sheets: SheetInfo[];
  private tables: readonly TableInfo[];
  private readonly settings: Map<string, string>;

  constructor(private readonly before: Snapshot) {
    this.regions = new Map(before.regions.map((region) => [region.sheet, region]));
    this.sheets = [...before.sheets];
    this.tables = before.tables;
    this.settings = new Map(Object.entries(before.settings));
  }

  snapshot(): Snapshot {
    return {
      ...this.before,
      sheets: this.sheets,
      tables: this.tables,
      settings: Object.fromEntries(this.settings),
      regions: [...this.regions.values()],
    };
  }

  take(edit: Edit): void {
    switch (edit.do) {
      case "addSheet": {
        const { sheet: id, name } = edit;
        this.sheets.push({ id, name, visible: true, protected: false, used: null });
        this.regions.set(id, emptyRegion(id));
        return;
      }
      case "addTable": {
        const { table: id, sheet, at, name, header, rows } = edit;
        const area = { ...at, rows: rows.length + 1, columns: header.length };
        this.tables = [...this.tables, { id, name, sheet, area, columns: header }];
        const texts = header.map((text) => ({ text }));
        this.write(sheet, at, [texts, ...rows]);
        return;
      }
      case "appendRows": {
        const table = this.tables.find(({ id }) => id === edit.table);
        if (table === undefined) return;
        const row = table.area.row + table.area.rows;
        const area = { ...table.area, rows: table.area.rows + edit.rows.length };
        this.tables = this.tables.map((one) => (one === table ? { ...one, area } : one));
        this.write(table.sheet, { row, column: area.column }, edit.rows);
        return;
      }
      case "write":
        this.write(edit.sheet, edit.at, edit.cells);
        return;
      case "setting":
        if (edit.value === null) this.settings.delete(edit.key);
        else this.settings.set(edit.key, edit.value);
        return;
      default:
    }
  }

  private write(sheet: string, at: CellPosition, cells: EditGrid): void {
    const region = this.regions.get(sheet);
    if (region === undefined) return;
    const { origin } = region;
    // A region starts where something stands; what is written left of it or above is not looked at.
    const [top, left] = [at.row - origin.row, at.column - origin.column];
    if (top < 0 || left < 0) return;
    const values: CellValue[][] = region.values.map((line) => line as CellValue[]);
    const width = Math.max(values[0]?.length ?? 0, left + (cells[0]?.length ?? 0));
    const written = new Set<string>();
    const formulas: SeenFormula[] = [];
    cells.forEach((line, r) => {
      const row = [...(values[top + r] ?? [])];
      while (row.length < width) row.push(null);
      line.forEach((cell, c) => {
        if (cell === null) return;
        row[left + c] = valueOf(cell);
        written.add(`${at.row + r},${at.column + c}`);
        if ("formula" in cell) formulas.push([at.row + r, at.column + c, "="]);
      });
      while (values.length < top + r) values.push(blanks(width));
      values[top + r] = row;
    });
    const kept = region.formulas.filter(([row, column]) => !written.has(`${row},${column}`));
    const all = [...kept, ...formulas].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const even = values.map((line) =>
      line.length < width ? [...line, ...blanks(width - line.length)] : line,
    );
    this.regions.set(sheet, { ...region, values: even, formulas: all });
  }
}

const blanks = (count: number): CellValue[] => Array.from({ length: count }, () => null);

const emptyRegion = (sheet: string): Region => ({
  sheet,
  origin: { row: 0, column: 0 },
  values: [],
  formulas: [],
  formatCodes: [],
  formats: [],
  merges: [],
  hiddenRows: [],
  locked: [],
});
