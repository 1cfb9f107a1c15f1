/**
 * The first look at a workbook: sheets, tables, names and settings, no cell.
 *
 * Sheets and tables must be known before their size can be asked for, so the first look takes two
 * requests; every later one asks for the sizes of those already known at once and takes one.
 *
 * @packageDocumentation
 */
import type { NameInfo, SheetId, SheetInfo, Survey, TableId, TableInfo } from "../../core";
import { areaOf, askTable, PLACE, tableArea, type AskedTable } from "./place";
import { can, canCalculate } from "./support";

/** Ids seen last time: a guess that saves a request, nothing more. */
export interface Known {
  readonly sheets: readonly SheetId[];
  readonly tables: readonly TableId[];
}

type Places = Map<string, Excel.Range>;
type TablePlaces = Map<string, AskedTable>;

export async function lookAround(
  context: Excel.RequestContext,
  known: Known,
): Promise<Omit<Survey, "selection">> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/id,items/name,items/worksheet/id,items/columns/items/name");
  names.load("items/name,items/formula");
  settings.load("items/key,items/value");
  const used: Places = new Map();
  const areas: TablePlaces = new Map();
  askUsed(context, used, known.sheets);
  askTables(context, areas, known.tables);
  await context.sync();
  const newSheets = worksheets.items.map(({ id }) => id).filter((id) => !used.has(id));
  const newTables = tables.items.map(({ id }) => id).filter((id) => !areas.has(id));
  if (newSheets.length + newTables.length > 0) {
    askUsed(context, used, newSheets);
    askTables(context, areas, newTables);
    await context.sync();
  }
  return {
    host: "excel",
    capabilities: {
      tables: true,
      validation: can("validation"),
      conditions: true,
      charts: true,
      names: true,
      functions: canCalculate(),
    },
    locale: Office.context.contentLanguage,
    sheets: worksheets.items.map((sheet) => sheetInfo(sheet, used)),
    tables: tables.items.flatMap((table) => tableInfo(table, areas)),
    names: names.items.flatMap(nameInfo),
    settings: Object.fromEntries(
      settings.items.flatMap(({ key, value }: { key: string; value: unknown }) =>
        typeof value === "string" ? [[key, value]] : [],
      ),
    ),
  };
}

function askUsed(context: Excel.RequestContext, used: Places, ids: readonly SheetId[]): void {
  for (const id of ids) {
    const range = context.workbook.worksheets
      .getItemOrNullObject(id)
      .getUsedRangeOrNullObject(true);
    range.load(PLACE);
    used.set(id, range);
  }
}

function askTables(
  context: Excel.RequestContext,
  areas: TablePlaces,
  ids: readonly TableId[],
): void {
  for (const id of ids) areas.set(id, askTable(context, id));
}

function sheetInfo(sheet: Excel.Worksheet, used: Places): SheetInfo {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    used: areaOf(used.get(sheet.id)),
  };
}

function tableInfo(table: Excel.Table, areas: TablePlaces): readonly TableInfo[] {
  const area = tableArea(areas.get(table.id));
  if (area === null) return [];
  const columns = table.columns.items.map(({ name }) => name);
  return [{ id: table.id, name: table.name, sheet: table.worksheet.id, area, columns }];
}

function nameInfo({ name, formula }: Excel.NamedItem): readonly NameInfo[] {
  const text: unknown = formula;
  return typeof text === "string" ? [{ name, refersTo: text.replace(/^=/, "") }] : [];
}
