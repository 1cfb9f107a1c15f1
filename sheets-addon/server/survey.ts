/**
 * First look at the spreadsheet: sheets, tables, names and pointers; of cells only table headers.
 *
 * @packageDocumentation
 */
import { areaName, cellText, type Area, type SheetInfo, type Survey } from "../../core";
import { cellValue } from "./cells";
import { serialReader } from "./days";
import { placeOf, rangeIn, type Document, type Sheet } from "./document";

export function survey(document: Document): Survey {
  const { spreadsheet } = document;
  const active = spreadsheet.getActiveRange();
  return { ...facts(document), ...(active === null ? {} : { selection: placeOf(active) }) };
}

/** The same without what the user has selected. */
export function facts(document: Document): Omit<Survey, "selection"> {
  const { spreadsheet, sheets, tables, names } = document;
  const serialOf = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const sheetName = (id: string): string => sheets.get(id)?.getName() ?? "";
  return {
    host: "sheets",
    capabilities: {
      tables: true,
      validation: true,
      conditions: true,
      charts: true,
      names: true,
      functions: true,
    },
    locale: spreadsheet.getSpreadsheetLocale().replace("_", "-"),
    sheets: [...sheets].map(([id, sheet]) => sheetInfo(document, id, sheet)),
    tables: tables.flatMap(({ name, sheet: id, area }) => {
      const sheet = sheets.get(id);
      if (sheet === undefined) return [];
      const header = rangeIn(sheet, { ...area, rows: 1 }).getValues()[0] ?? [];
      const columns = header.map((value) => cellText(cellValue(value, serialOf)));
      return [{ id: name, name, sheet: id, area, columns }];
    }),
    names: names.map(({ name, sheet, area }) => ({
      name,
      refersTo: `'${sheetName(sheet).replace(/'/g, "''")}'!${areaName(area)}`,
    })),
    settings: PropertiesService.getDocumentProperties().getProperties(),
  };
}

const sheetInfo = (document: Document, id: string, sheet: Sheet): SheetInfo => ({
  id,
  name: sheet.getName(),
  visible: !sheet.isSheetHidden(),
  protected: document.isProtected(id),
  used: usedArea(sheet),
});

/** From A1 to the last row and column in use: Sheets does not tell where the first ones are. */
export function usedArea(sheet: Sheet): Area | null {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return rows === 0 || columns === 0 ? null : { row: 0, column: 0, rows, columns };
}
