/**
 * Whether the cells still hold what an edit expects. Hosts re-read and ask here, so that all of them
 * refuse for the same reasons.
 *
 * @packageDocumentation
 */
import type { Area, CellPosition } from "../../kernel/address";
import { isBlank, isCellError, type CellValue } from "../../kernel/cell";
import type { Edits, Expect, TableExpect } from "./edits";
import type { Formula } from "./formula";
import { EN_US, printFormula, type Dialect } from "./print-formula";
import { isFormula, type IsFormula } from "./same-formula";
import type { SheetId, TableId, TableInfo } from "./snapshot";
import { areasBefore, removedArea } from "../write/table-area";

/** Cells to re-read before writing and what must still stand there. */
export interface ExpectedCells {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly expect: Expect;
}

/** A table whose header and last row must still be where they were. */
export interface ExpectedTable {
  readonly table: TableId;
  readonly expect: TableExpect;
}

/** The first cell that differs: what was seen then and what stands there now. */
export interface Difference {
  readonly at: CellPosition;
  readonly expected: CellValue;
  readonly found: CellValue;
}

/**
 * Everything `apply` must re-read, in the order of the edits. New sheets hold nothing to verify.
 *
 * @param tables - Where tables lie now, for the rows and columns that undo takes away.
 */
export function expectedCells(
  edits: Edits,
  tables: readonly Pick<TableInfo, "id" | "sheet" | "area">[],
): readonly ExpectedCells[] {
  const tableOf = (id: TableId) => tables.find((one) => one.id === id);
  const areas = areasBefore(edits, (id) => tableOf(id)?.area);
  return edits.flatMap((edit, index): readonly ExpectedCells[] => {
    if (edit.do === "write") {
      return isNew(edit.sheet) ? [] : [cellsAt(edit.sheet, edit.at, edit.expect)];
    }
    if (edit.do === "removeSheet") {
      return edit.expect.map((part) => cellsAt(edit.sheet, part.at, part));
    }
    if (edit.do === "removeRows" || edit.do === "removeColumn") {
      const [sheet, area] = [tableOf(edit.table)?.sheet, areas[index]];
      if (sheet === undefined || area === undefined) return [];
      return [{ sheet, area: removedArea(edit, area), expect: edit.expect }];
    }
    return [];
  });
}

/** What the first edit of each table expects: the later ones find it as those before have left it. */
export function expectedTables(edits: Edits): readonly ExpectedTable[] {
  const first = new Map<TableId, ExpectedTable>();
  for (const edit of edits) {
    if (!("table" in edit) || edit.do === "addTable" || isNew(edit.table)) continue;
    const { table, expect } = edit;
    if (!first.has(table)) first.set(table, { table, expect });
  }
  return [...first.values()];
}

/** Ids that an edit of the same list creates. */
export const isNew = (id: string): boolean => id.startsWith("new:");

function cellsAt(sheet: SheetId, at: CellPosition, expect: Expect): ExpectedCells {
  const rows = expect.values.length;
  const columns = expect.values[0]?.length ?? 0;
  return { sheet, area: { ...at, rows, columns }, expect };
}

/**
 * Compares cell by cell. Where a formula was seen or written, its text counts and not its value, which
 * may have been recalculated meanwhile.
 *
 * @param sheetName - What sheets are called now, for formulas that name one.
 */
export function difference(
  origin: CellPosition,
  expect: Expect,
  found: Pick<Expect, "values" | "formulas">,
  sheetName: Dialect["sheetName"],
): Difference | undefined {
  const before = seenIndex(expect);
  const own = ownIndex(expect, sheetName);
  const now = seenIndex(found);
  for (const [r, line] of expect.values.entries()) {
    for (const [c, expected] of line.entries()) {
      const at = { row: origin.row + r, column: origin.column + c };
      const key = keyOf(at.row, at.column);
      const value = found.values[r]?.[c] ?? null;
      const [was, mine, is] = [before.get(key), own.get(key), now.get(key)];
      const isSame = mine === undefined ? was === is : is !== undefined && mine.isIt(is, at.row);
      if (!isSame) {
        const text = mine && printFormula(mine.formula, at.row, { ...EN_US, sheetName });
        return { at, expected: text ?? was ?? expected, found: is ?? value };
      }
      if (is === undefined && !sameValue(expected, value)) return { at, expected, found: value };
    }
  }
  return undefined;
}

/** One number for a cell; no host has so many columns. */
const keyOf = (row: number, column: number): number => row * 32_768 + column;

const seenIndex = ({ formulas }: Pick<Expect, "formulas">): ReadonlyMap<number, string> =>
  new Map(formulas.map(([row, column, text]) => [keyOf(row, column), text]));

interface Own {
  readonly formula: Formula;
  readonly isIt: IsFormula;
}

function ownIndex({ own = [] }: Expect, sheetName: Dialect["sheetName"]): ReadonlyMap<number, Own> {
  const index = new Map<number, Own>();
  for (const { row, column, rows, formula } of own) {
    const one = { formula, isIt: isFormula(formula, sheetName) };
    for (let n = 0; n < rows; n++) index.set(keyOf(row + n, column), one);
  }
  return index;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isBlank(one) && isBlank(other)) return true;
  if (isCellError(one) && isCellError(other)) return one.error.code === other.error.code;
  return one === other;
}
