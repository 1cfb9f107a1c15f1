/**
 * Questions to Excel that are asked before a write and judged after the answer has come.
 *
 * @packageDocumentation
 */
import {
  areasBefore,
  difference,
  expectedCells,
  expectedTables,
  isNew,
  type Area,
  type CellValue,
  type Edit,
  type Edits,
  type Expect,
  type Place,
  type Receipt,
  type SeenFormula,
} from "../../core";
import { formulaIn, valueOf } from "./cells";
import { areaOf, PLACE, rangeAt, sizeOf } from "./place";

/** What speaks against the write; asked once the sync is through. */
export type Verdict = () => Receipt | undefined;

/** Names and places that are known after the sync. */
export interface Look {
  readonly context: Excel.RequestContext;
  readonly sheetName: (id: string) => string;
  readonly tableArea: (id: string) => Area | null;
  readonly tableSheet: (id: string) => string;
}

const CONTENT = "values,formulas";

function seenIn(
  area: Area,
  { values, formulas }: Excel.Range,
): Pick<Expect, "values" | "formulas"> {
  return {
    values: values.map((line: readonly unknown[]) => line.map(valueOf)),
    formulas: formulas.flatMap((line: readonly unknown[], r) =>
      line.flatMap((cell, c): readonly SeenFormula[] => {
        const text = formulaIn(cell, values[r]?.[c]);
        return text === undefined ? [] : [[area.row + r, area.column + c, text]];
      }),
    ),
  };
}

function changed(place: Place, expected: CellValue, found: CellValue): Receipt {
  return { outcome: "changed", place, expected, found };
}

export function cellVerdicts(look: Look, edits: Edits): readonly Verdict[] {
  return expectedCells(edits, [])
    .filter(({ area }) => area.rows * area.columns > 0)
    .map(({ sheet, area, expect }) => {
      const range = rangeAt(look.context, sheet, area);
      range.load(CONTENT);
      return () => {
        const found = difference(area, expect, seenIn(area, range), look.sheetName);
        if (found === undefined) return undefined;
        const at = { ...found.at, rows: 1, columns: 1 };
        return changed(placeIn(look, sheet, at), found.expected, found.found);
      };
    });
}

const placeIn = (look: Look, sheet: string, area: Area): Place => ({
  sheet,
  sheetName: look.sheetName(sheet),
  area,
});

export function tableVerdicts(look: Look, edits: Edits): readonly Verdict[] {
  return expectedTables(edits).map(({ table, expect }) => {
    const header = look.context.workbook.tables.getItemOrNullObject(table).getHeaderRowRange();
    header.load("values");
    return () => {
      const area = look.tableArea(table);
      if (area === null) return { outcome: "refused", reason: "missing", message: table };
      const place = placeIn(look, look.tableSheet(table), area);
      const lastRow = area.row + area.rows - 1;
      const texts = (header.values[0] ?? []).map(String);
      const differs = texts.findIndex((text, index) => text !== expect.header[index]);
      if (differs >= 0 || texts.length !== expect.header.length) {
        const at = { ...area, column: area.column + Math.max(0, differs), rows: 1, columns: 1 };
        const [was = null, is = null] = [expect.header[differs], texts[differs]];
        return changed({ ...place, area: at }, was, is);
      }
      return lastRow === expect.lastRow
        ? undefined
        : changed(place, expect.lastRow + 1, lastRow + 1);
    };
  });
}

const NOT_GROWN: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Cells that must be blank because new ones will stand there, and cells that undo will take away. */
export function roomVerdicts(look: Look, edits: Edits): readonly Verdict[] {
  const growths = areasBefore(edits, () => NOT_GROWN);
  return edits.flatMap((edit, index): readonly Verdict[] => {
    const grown = growths[index] ?? NOT_GROWN;
    const { context } = look;
    if (edit.do === "addTable" && !isNew(edit.sheet)) {
      const { rows } = sizeOf(edit.rows);
      const area = { ...edit.at, rows: rows + 1, columns: edit.header.length };
      return [mustBeBlank(look, () => edit.sheet, rangeAt(context, edit.sheet, area))];
    }
    if (!("table" in edit) || isNew(edit.table)) return [];
    const table = context.workbook.tables.getItemOrNullObject(edit.table);
    const sheet = () => look.tableSheet(edit.table);
    if (edit.do === "appendRows" && edit.rows.length > 0) {
      return [
        mustBeBlank(look, sheet, table.getRange().getRowsBelow(grown.rows + edit.rows.length)),
      ];
    }
    if (edit.do === "addColumn") {
      return [mustBeBlank(look, sheet, table.getRange().getColumnsAfter(grown.columns + 1))];
    }
    if (edit.do === "removeRows" || edit.do === "removeColumn") {
      return [mustBeSame(look, sheet, edit.expect, takenAway(edit, table, grown))];
    }
    return [];
  });
}

/** @param grown - By how much the edits before it have made the table larger, or less than nothing. */
function takenAway(edit: Removal, table: Excel.Table, grown: Area): Excel.Range {
  if (edit.do === "removeColumn") {
    return table.getDataBodyRange().getLastColumn().getOffsetRange(0, grown.columns);
  }
  const more = edit.expect.values.length - 1;
  const last = table.getRange().getLastRow().getOffsetRange(grown.rows, 0);
  return last.getOffsetRange(-more, 0).getResizedRange(more, 0);
}

type Removal = Extract<Edit, { readonly do: "removeRows" | "removeColumn" }>;

function mustBeBlank(look: Look, sheet: () => string, range: Excel.Range): Verdict {
  const used = range.getUsedRangeOrNullObject(true);
  used.load(`${PLACE},values`);
  return () => {
    const area = areaOf(used);
    if (area === null) return undefined;
    const found = valueOf((used.values as readonly (readonly unknown[])[])[0]?.[0]);
    const at = { ...area, rows: 1, columns: 1 };
    return changed(placeIn(look, sheet(), at), null, found);
  };
}

function mustBeSame(look: Look, sheet: () => string, expect: Expect, range: Excel.Range): Verdict {
  range.load(`${PLACE},${CONTENT}`);
  return () => {
    const area = areaOf(range);
    if (area === null) return undefined;
    const found = difference(area, expect, seenIn(area, range), look.sheetName);
    if (found === undefined) return undefined;
    const at = { ...found.at, rows: 1, columns: 1 };
    return changed(placeIn(look, sheet(), at), found.expected, found.found);
  };
}
