/**
 * Cells of the sheets that were asked for, each kind of fact in one call per area.
 *
 * @packageDocumentation
 */
import {
  CELL_LIMIT,
  dayOfIso,
  type Area,
  type Day,
  type FormatRun,
  type ReadRequest,
  type Region,
  type SeenFormula,
} from "../../core";
import { cellValue, isUnformatted } from "./cells";
import { serialReader } from "./days";
import { areaOf, rangeIn, type Document, type Sheet } from "./document";
import type { Reading } from "./messages";
import { facts, usedArea } from "./survey";

export function read(document: Document, requests: readonly ReadRequest[]): Reading {
  const { spreadsheet } = document;
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const serialOf = serialReader(timeZone);
  const missing: ReadRequest[] = [];
  const regions: Region[] = [];
  let cells = 0;
  for (const request of requests) {
    const sheet = document.sheets.get(request.sheet);
    const area = sheet === undefined ? undefined : areaToRead(sheet, request.area);
    cells += (area?.rows ?? 0) * (area?.columns ?? 0);
    if (sheet === undefined || area === undefined || cells > CELL_LIMIT) missing.push(request);
    else {
      const region = regionOf(document, request.sheet, sheet, area, serialOf);
      // Merged cells may lie outside what is in use.
      const merges = request.area === undefined ? allMerges(sheet) : region.merges;
      regions.push({ ...region, merges });
    }
  }
  return {
    ...facts(document),
    today: todayIn(timeZone),
    regions,
    complete: missing.length === 0,
    missing,
  };
}

const allMerges = (sheet: Sheet): readonly Area[] =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges().map(areaOf);

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Cells outside the sheet's grid do not exist and cannot be asked for. */
function areaToRead(sheet: Sheet, wanted: Area | undefined): Area {
  if (wanted === undefined) return usedArea(sheet) ?? NOTHING;
  const rows = Math.min(wanted.rows, sheet.getMaxRows() - wanted.row);
  const columns = Math.min(wanted.columns, sheet.getMaxColumns() - wanted.column);
  return rows < 1 || columns < 1 ? NOTHING : { ...wanted, rows, columns };
}

function regionOf(
  document: Document,
  id: string,
  sheet: Sheet,
  area: Area,
  serialOf: (date: Date) => number,
): Region {
  const origin = { row: area.row, column: area.column };
  const empty = { formulas: [], formatCodes: [], formats: [], merges: [], hiddenRows: [] };
  if (area.rows === 0) return { sheet: id, origin, values: [], ...empty, locked: [] };
  const range = rangeIn(sheet, area);
  const values = range.getValues();
  return {
    sheet: id,
    origin,
    values: values.map((line) => line.map((value) => cellValue(value, serialOf))),
    formulas: formulasIn(range.getFormulas(), area),
    ...formatsIn(range.getNumberFormats(), area),
    merges: range.getMergedRanges().map(areaOf),
    // Sheets tells of hidden rows only row by row, a call each.
    hiddenRows: [],
    locked: document.locked(id, area),
  };
}

export const formulasIn = (
  texts: readonly (readonly string[])[],
  { row, column }: Pick<Area, "row" | "column">,
): readonly SeenFormula[] =>
  texts.flatMap((line, r) =>
    line.flatMap((text, c): readonly SeenFormula[] =>
      text === "" ? [] : [[row + r, column + c, text]],
    ),
  );

/** Formats other than General, as runs downwards. */
function formatsIn(
  codes: readonly (readonly string[])[],
  area: Area,
): Pick<Region, "formatCodes" | "formats"> {
  const formatCodes: string[] = [];
  const formats: FormatRun[] = [];
  const indexOf = (code: string): number => {
    const index = formatCodes.indexOf(code);
    return index >= 0 ? index : formatCodes.push(code) - 1;
  };
  for (let c = 0; c < area.columns; c++) {
    for (let r = 0; r < area.rows;) {
      const code = codes[r]?.[c] ?? "";
      let rows = 1;
      while (r + rows < area.rows && codes[r + rows]?.[c] === code) rows++;
      if (!isUnformatted(code)) {
        formats.push({ row: area.row + r, column: area.column + c, rows, format: indexOf(code) });
      }
      r += rows;
    }
  }
  return { formatCodes, formats };
}

/** The day it is where the spreadsheet lives. */
function todayIn(timeZone: string): Day {
  const text = Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd");
  const today = dayOfIso(text);
  if (today === undefined) throw new Error(`no such day: ${text}`);
  return today;
}
