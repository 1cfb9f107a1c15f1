/**
 * What a Snapshot saw in an area: the expectation that goes with a write.
 *
 * @packageDocumentation
 */
import { contains, type Area } from "../../kernel/address";
import type { CellValue } from "../../kernel/cell";
import { valueAt, type Region } from "../../kernel/region";
import type { Expect } from "../port/edits";

/** Values and formulas of the area, in the sheet's own rows and columns. */
export function seen(region: Region, area: Area): Expect {
  const values: (readonly CellValue[])[] = [];
  // Most cells to be written are blank, and large tables have very many: one line serves them all.
  const blank: readonly CellValue[] = Array.from({ length: area.columns }, () => null);
  for (let row = area.row; row < area.row + area.rows; row++) {
    values.push(isBlankLine(region, area, row) ? blank : lineAt(region, area, row));
  }
  const formulas = formulasFrom(region, area.row, area.row + area.rows);
  return {
    values,
    formulas: formulas.filter(([row, column]) => contains(area, { row, column })),
  };
}

function isBlankLine(region: Region, { column, columns }: Area, row: number): boolean {
  for (let c = column; c < column + columns; c++)
    if (valueAt(region, row, c) !== null) return false;
  return true;
}

const lineAt = (region: Region, { column, columns }: Area, row: number): readonly CellValue[] =>
  Array.from({ length: columns }, (_, c) => valueAt(region, row, column + c));

/** Formulas are sorted by row, so the rows wanted are found by halving. */
function formulasFrom({ formulas }: Region, from: number, to: number): Region["formulas"] {
  const firstAt = (wanted: number): number => {
    let [low, high] = [0, formulas.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((formulas[middle]?.[0] ?? Infinity) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return formulas.slice(firstAt(from), firstAt(to));
}
