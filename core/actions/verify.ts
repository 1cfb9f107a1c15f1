/**
 * Whether the cells still hold what an edit expects. Hosts re-read and ask here, so that all of them
 * refuse for the same reasons.
 *
 * @packageDocumentation
 */
import type { Area, CellPosition } from "../kernel/address";
import { isBlank, isCellError, type CellValue } from "../kernel/cell";
import { ANY_FORMULA, type Edits, type Expect, type TableExpect } from "./edits";
import type { SheetId, TableId } from "./snapshot";

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

/** Everything `apply` must re-read, in the order of the edits. New sheets hold nothing to verify. */
export function expectedCells(edits: Edits): readonly ExpectedCells[] {
  return edits.flatMap((edit): readonly ExpectedCells[] => {
    if (edit.do === "write") {
      return isNew(edit.sheet) ? [] : [cellsAt(edit.sheet, edit.at, edit.expect)];
    }
    if (edit.do === "removeSheet") {
      return edit.expect.map((part) => cellsAt(edit.sheet, part.at, part));
    }
    return [];
  });
}

export function expectedTables(edits: Edits): readonly ExpectedTable[] {
  return edits.flatMap((edit): readonly ExpectedTable[] => {
    if (!("table" in edit) || edit.do === "addTable" || isNew(edit.table)) return [];
    return [{ table: edit.table, expect: edit.expect }];
  });
}

/** Ids that an edit of the same list creates. */
export const isNew = (id: string): boolean => id.startsWith("new:");

function cellsAt(sheet: SheetId, at: CellPosition, expect: Expect): ExpectedCells {
  const rows = expect.values.length;
  const columns = expect.values[0]?.length ?? 0;
  return { sheet, area: { ...at, rows, columns }, expect };
}

/**
 * Compares cell by cell. Where a formula was seen, its text counts and not its value, which may
 * have been recalculated meanwhile.
 */
export function difference(
  origin: CellPosition,
  expect: Expect,
  found: Expect,
): Difference | undefined {
  const before = formulaIndex(expect);
  const now = formulaIndex(found);
  for (const [r, line] of expect.values.entries()) {
    for (const [c, expected] of line.entries()) {
      const at = { row: origin.row + r, column: origin.column + c };
      const key = `${at.row},${at.column}`;
      const value = found.values[r]?.[c] ?? null;
      const [was, is] = [before.get(key), now.get(key)];
      if (was === ANY_FORMULA ? is === undefined : was !== is) {
        return {
          at,
          expected: was === ANY_FORMULA ? expected : (was ?? expected),
          found: is ?? value,
        };
      }
      if (was === undefined && !sameValue(expected, value)) return { at, expected, found: value };
    }
  }
  return undefined;
}

const formulaIndex = ({ formulas }: Expect): ReadonlyMap<string, string> =>
  new Map(formulas.map(([row, column, text]) => [`${row},${column}`, text]));

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isBlank(one) && isBlank(other)) return true;
  if (isCellError(one) && isCellError(other)) return one.error.code === other.error.code;
  return one === other;
}
