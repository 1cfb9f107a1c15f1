/**
 * What the user has said of tables and no longer fits the workbook.
 *
 * @packageDocumentation
 */
import type { FoundTable } from "../../tables/found";
import { found, type Finding } from "../port/findings";
import type { Spot } from "../port/outcome";
import type { ReadTables } from "./own-tables";
import { cellSpot } from "../port/spots";

export function readingFindings({ lost, broken }: ReadTables): readonly Finding[] {
  return [
    ...lost.map(({ correction, column }): Finding => {
      if (column === undefined) {
        const headers = correction.headers.filter((text) => text !== "");
        return found("reading-lost", "warning", { sheet: correction.sheet, headers });
      }
      const { header, field, table } = column;
      const facts = { header, ...(field === undefined ? {} : { field }) };
      return found("reading-column-gone", "warning", facts, headerSpot(table));
    }),
    ...broken.map(({ kept: { name, layout, row }, problem: { part } }) =>
      found("reading-broken", "warning", { name, part }, cellSpot(layout, row, "value")),
    ),
  ];
}

const headerSpot = ({ sheet, sheetName, headerRow, area }: FoundTable): Spot => ({
  sheet,
  sheetName,
  area: { ...area, row: headerRow, rows: 1 },
});
