/**
 * Keel's own writing: below the component's commands, so that its Ctrl+Z never takes back half of
 * one, and always with the type of the value given.
 *
 * @packageDocumentation
 */
import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import type { SheetId } from "../../core";
import { dataOfValue } from "./cell-data";
import type { GridWrite } from "./content";
import type { Engine } from "./engine";
import { sheetData, StyleBook } from "./workbook-data";

export type Patches = Record<number, Record<number, Nullable<ICellData>>>;

/** Takes one step back; steps are taken back in the opposite order. */
export type Undo = () => void;

export function run({ commands }: Engine, id: string, params: object): void {
  if (!commands.syncExecuteCommand(id, params)) throw new Error(`the grid refused ${id}`);
}

export function target(engine: Engine, sheet: SheetId): { unitId: string; subUnitId: string } {
  return { unitId: engine.book().getUnitId(), subUnitId: sheet };
}

export function writeCells(engine: Engine, sheet: SheetId, cells: readonly GridWrite[]): Undo {
  makeRoom(engine, sheet, cells);
  const cellValue: Patches = {};
  for (const cell of cells) {
    const formula = "formula" in cell ? cell.formula : null;
    // An empty text would clear the cell, its formula included.
    const value = cell.value === "" ? null : cell.value;
    const data: ICellData = { ...dataOfValue(value), f: formula, si: null, p: null };
    (cellValue[cell.row] ??= {})[cell.column] = data;
  }
  return patch(engine, sheet, cellValue);
}

/** Changes cells; taking back puts each of them as it stood. */
export function patch(
  engine: Engine,
  id: SheetId,
  cellValue: Patches,
  extra: { readonly trigger?: string } = {},
): Undo {
  const sheet = existing(engine, id);
  const before = mapPatches(cellValue, (row, column) => ({
    ...BLANK,
    ...sheet.getCellRaw(row, column),
  }));
  const place = target(engine, id);
  run(engine, "sheet.mutation.set-range-values", { ...place, ...extra, cellValue });
  return () => run(engine, "sheet.mutation.set-range-values", { ...place, cellValue: before });
}

/** A patch keeps what it does not name, so putting back names everything. */
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null };

const mapPatches = (patches: Patches, make: (row: number, column: number) => ICellData): Patches =>
  Object.fromEntries(
    Object.entries(patches).map(([row, line]) => [
      row,
      Object.fromEntries(Object.keys(line).map((c) => [c, make(Number(row), Number(c))])),
    ]),
  );

/** The grid ends somewhere; cells beyond its end need rows and columns first. */
function makeRoom(engine: Engine, id: SheetId, cells: readonly GridWrite[]): void {
  const sheet = existing(engine, id);
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const place = target(engine, id);
  if (rows > sheet.getRowCount()) {
    run(engine, "sheet.mutation.set-worksheet-row-count", { ...place, rowCount: rows + 40 });
  }
  if (columns > sheet.getColumnCount()) {
    const columnCount = columns + 10;
    run(engine, "sheet.mutation.set-worksheet-column-count", { ...place, columnCount });
  }
}

function existing(engine: Engine, id: SheetId): Worksheet {
  const sheet = engine.sheet(id);
  if (sheet === undefined) throw new Error(`the grid has no sheet ${id}`);
  return sheet;
}

export function insertSheet(engine: Engine, id: SheetId, name: string, frozenRows: number): Undo {
  const blank = {
    ...{ id, name, visible: true, protected: false, cells: [], merges: [], widths: [] },
    ...{ hiddenRows: [], hiddenColumns: [], frozen: { rows: frozenRows, columns: 0 } },
  };
  const sheet = mergeWorksheetSnapshotWithDefault(sheetData(blank, new StyleBook()));
  const index = engine.book().getSheets().length;
  const unitId = engine.book().getUnitId();
  run(engine, "sheet.mutation.insert-sheet", { unitId, index, sheet });
  return () => void removeSheet(engine, id);
}

/** The sheet that is shown cannot go; the first other one that may be seen is shown instead. */
export function removeSheet(engine: Engine, id: SheetId): Undo {
  const book = engine.book();
  const unitId = book.getUnitId();
  const next = book
    .getSheets()
    .find((one) => one.getSheetId() !== id && one.isSheetHidden() !== BooleanNumber.TRUE);
  if (book.getActiveSheet().getSheetId() === id && next !== undefined) {
    run(engine, "sheet.operation.set-worksheet-active", {
      unitId,
      subUnitId: next.getSheetId(),
    });
  }
  const removed = existing(engine, id);
  const index = book.getSheets().indexOf(removed);
  const sheet = structuredClone(removed.getSnapshot());
  const subUnitName = removed.getName();
  run(engine, "sheet.mutation.remove-sheet", { unitId, subUnitId: id, subUnitName });
  return () => run(engine, "sheet.mutation.insert-sheet", { unitId, index, sheet });
}
