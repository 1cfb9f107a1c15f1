/**
 * What a Snapshot saw in an area: the expectation that goes with a write.
 *
 * @packageDocumentation
 */
import { contains, type Area } from "../kernel/address";
import { valueAt, type Region } from "../kernel/region";
import type { Expect } from "./edits";

/** Values and formulas of the area, in the sheet's own rows and columns. */
export function seen(region: Region, area: Area): Expect {
  return {
    values: Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_c, c) =>
        valueAt(region, area.row + r, area.column + c),
      ),
    ),
    formulas: formulasFrom(region, area.row, area.row + area.rows).filter(([row, column]) =>
      contains(area, { row, column }),
    ),
  };
}

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
