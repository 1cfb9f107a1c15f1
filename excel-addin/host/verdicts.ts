/**
 * Questions to Excel that are asked before a write and judged after the answer has come.
 *
 * @packageDocumentation
 */
import {
  ANY_FORMULA,
  difference,
  expectedCells,
  expectedTables,
  isNew,
  type Area,
  type CellValue,
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

function seenIn(area: Area, { values, formulas }: Excel.Range): Expect {
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
  return expectedCells(edits)
    .filter(({ area }) => area.rows * area.columns > 0)
    .map(({ sheet, area, expect }) => {
      const range = rangeAt(look.context, sheet, area);
      range.load(CONTENT);
      return () => {
        const found = difference(area, expect, seenIn(area, range));
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

/** Cells that must be blank because new ones will stand there, and cells that undo will take away. */
export function roomVerdicts(look: Look, edits: Edits): readonly Verdict[] {
  return edits.flatMap((edit): readonly Verdict[] => {
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
      return [mustBeBlank(look, sheet, table.getRange().getRowsBelow(edit.rows.length))];
    }
    if (edit.do === "addColumn") {
      return [mustBeBlank(look, sheet, table.getRange().getColumnsAfter(1))];
    }
    if (edit.do === "removeRows" || edit.do === "removeColumn") {
      return [mustBeSame(look, sheet, edit.expect, takenAway(edit.do, table, edit.expect))];
    }
    return [];
  });
}

function takenAway(
  what: "removeRows" | "removeColumn",
  table: Excel.Table,
  { values }: Expect,
): Excel.Range {
  if (what === "removeColumn") return table.getDataBodyRange().getLastColumn();
  const more = values.length - 1;
  return table.getRange().getLastRow().getOffsetRange(-more, 0).getResizedRange(more, 0);
}

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
    const found = difference(area, expect, seenIn(area, range));
    if (found === undefined) return undefined;
    const at = { ...found.at, rows: 1, columns: 1 };
    const expected = found.expected === ANY_FORMULA ? null : found.expected;
    return changed(placeIn(look, sheet(), at), expected, found.found);
  };
}
