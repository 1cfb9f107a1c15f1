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
    formulas: region.formulas.filter(([row, column]) => contains(area, { row, column })),
  };
}
