/**
 * Whether the edits may be written at all: everything they name exists, may be edited, and holds
 * what was seen.
 *
 * @packageDocumentation
 */
import {
  cellText,
  difference,
  expectedTables,
  isNew,
  type Area,
  type Edits,
  type Place,
  type Receipt,
  type SheetId,
} from "../../core";
import { cellValue } from "./cells";
import { rangeIn, type Document } from "./document";
import type { SeenCells } from "./seen-cells";
import { usedArea } from "./survey";
import { lookTargets, targetsOf } from "./targets";

export function placeIn(document: Document, sheet: SheetId, area: Area): Place {
  return { sheet, sheetName: document.sheets.get(sheet)?.getName() ?? "", area };
}

/** Something the edits name is gone, or this user may not edit it. */
export function refusal(document: Document, edits: Edits): Receipt | undefined {
  for (const edit of edits) {
    const isSheetGone = "sheet" in edit && !isNew(edit.sheet) && !document.sheets.has(edit.sheet);
    if (isSheetGone) return { outcome: "refused", reason: "missing", message: edit.sheet };
    const isTable = "table" in edit && edit.do !== "addTable" && !isNew(edit.table);
    if (isTable && !document.tables.some(({ name }) => name === edit.table)) {
      return { outcome: "refused", reason: "missing", message: edit.table };
    }
  }
  for (const { sheet, area } of [...targetsOf(document, edits), ...lookTargets(edits)]) {
    if (!document.mayWrite(sheet, area)) {
      const place = placeIn(document, sheet, area);
      return { outcome: "refused", reason: "protected", place, message: "" };
    }
  }
  return undefined;
}

/** Somebody was faster: the first cell or table that is not as it was seen. */
export function changed(document: Document, edits: Edits, seen: SeenCells): Receipt | undefined {
  const targets = targetsOf(document, edits);
  const nameOf = (id: SheetId) => document.sheets.get(id)?.getName() ?? id;
  seen.load(targets);
  for (const { table: name, expect } of expectedTables(edits)) {
    const table = document.tables.find((one) => one.name === name);
    const sheet = document.sheets.get(table?.sheet ?? "");
    if (table === undefined || sheet === undefined) continue;
    const lastRow = table.area.row + table.area.rows - 1;
    const header = rangeIn(sheet, { ...table.area, rows: 1 }).getValues()[0] ?? [];
    const texts = header.map((value) => cellText(cellValue(value, () => 0)));
    if (lastRow !== expect.lastRow || texts.join("\n") !== expect.header.join("\n")) {
      const place = placeIn(document, table.sheet, table.area);
      return { outcome: "changed", place, expected: expect.lastRow + 1, found: lastRow + 1 };
    }
  }
  for (const { sheet, area, expect } of targets) {
    if (expect === undefined) continue;
    const found = difference(area, expect, seen.seen(sheet, area), nameOf);
    if (found !== undefined) {
      const place = placeIn(document, sheet, { ...found.at, rows: 1, columns: 1 });
      return { outcome: "changed", place, expected: found.expected, found: found.found };
    }
  }
  return typedBeside(document, edits);
}

/** A sheet is deleted only while nobody has used the cells around the tables on it. */
function typedBeside(document: Document, edits: Edits): Receipt | undefined {
  for (const edit of edits) {
    if (edit.do !== "removeSheet") continue;
    const sheet = document.sheets.get(edit.sheet);
    const tables = document.tables.filter((table) => table.sheet === edit.sheet);
    const used = sheet === undefined ? null : usedArea(sheet);
    if (used === null || tables.length === 0) continue;
    const lastRow = Math.max(...tables.map(({ area }) => area.row + area.rows));
    const lastColumn = Math.max(...tables.map(({ area }) => area.column + area.columns));
    if (used.rows > lastRow || used.columns > lastColumn) {
      const place = placeIn(document, edit.sheet, used);
      return { outcome: "changed", place, expected: lastRow, found: used.rows };
    }
  }
  return undefined;
}
