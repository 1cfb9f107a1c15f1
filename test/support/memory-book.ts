import type { Area } from "../../core/kernel/address";
import { readAreaName } from "../../core/kernel/address";
import type { CellValue } from "../../core/kernel/cell";
import { isCellError } from "../../core/kernel/cell";
import type { NameInfo } from "../../core/actions/port/snapshot";
import type { BookSpec, CellSpec, SeenCell } from "./book";

export interface MemorySheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly cells: Map<string, SeenCell>;
  readonly merges: Area[];
}

export interface MemoryTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  area: Area;
}

/** A workbook that is only values: the fake behind {@link memoryHost}. */
export interface MemoryBook {
  readonly sheets: MemorySheet[];
  readonly tables: MemoryTable[];
  readonly names: NameInfo[];
  readonly settings: Map<string, string>;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export function areaOf(name: string): Area {
  const area = readAreaName(name);
  if (area === undefined) throw new Error(`no such area: ${name}`);
  return area;
}

export function seenCell(spec: CellSpec): SeenCell {
  const isFormula = typeof spec === "object" && spec !== null && !isCellError(spec);
  return isFormula ? { value: spec.value, formula: spec.formula } : { value: spec };
}

export function memoryBook(spec: BookSpec): MemoryBook {
  const sheets = spec.sheets.map((sheet, index): MemorySheet => {
    const cells = new Map<string, SeenCell>();
    sheet.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell !== null) cells.set(cellKey(r, c), seenCell(cell));
      });
    });
    for (const [name, format] of Object.entries(sheet.formats ?? {})) {
      for (const [key, cell] of cellsIn(cells, areaOf(name))) cells.set(key, { ...cell, format });
    }
    const { name, hidden = false, merges = [] } = sheet;
    return {
      id: `sheet-${index + 1}`,
      name,
      visible: !hidden,
      protected: sheet.protected ?? false,
      cells,
      merges: merges.map(areaOf),
    };
  });
  const sheetId = (name: string) => sheets.find((sheet) => sheet.name === name)?.id ?? name;
  return {
    sheets,
    tables: (spec.tables ?? []).map((table, index) => ({
      id: `table-${index + 1}`,
      name: table.name,
      sheet: sheetId(table.sheet),
      area: areaOf(table.area),
    })),
    names: Object.entries(spec.names ?? {}).map(([name, refersTo]) => ({ name, refersTo })),
    settings: new Map(),
  };
}

export function* cellsIn(
  cells: ReadonlyMap<string, SeenCell>,
  area: Area,
): Generator<readonly [string, SeenCell]> {
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const key = cellKey(r, c);
      const cell = cells.get(key);
      if (cell !== undefined) yield [key, cell];
    }
  }
}

export function usedArea(sheet: MemorySheet): Area | null {
  const places = [...sheet.cells]
    .filter(([, cell]) => cell.value !== null || cell.formula !== undefined)
    .map(([key]) => key.split(",").map(Number));
  if (places.length === 0) return null;
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

export const valueAt = (sheet: MemorySheet, row: number, column: number): CellValue =>
  sheet.cells.get(cellKey(row, column))?.value ?? null;

export function sheetOf(book: MemoryBook, id: string): MemorySheet {
  const sheet = book.sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}
