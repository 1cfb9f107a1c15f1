/**
 * Opens the parts of a workbook.
 *
 * @packageDocumentation
 */
import { CONTENT_TYPES, contentTypeOf, readContentTypes } from "../package/content-types";
import { Package } from "../package/package";
import { damaged, FileFault } from "../problem";
import { prefixOf } from "../xml/prefix";
import { LIMITS } from "../zip/limits";
import { readZip } from "../zip/read-zip";
import {
  sheetIdOf,
  tableIdOf,
  type BookParts,
  type BookState,
  type SheetState,
  type TableState,
} from "./book-state";
import { emptyStyles } from "./patch-styles";
import { readSettings } from "./custom-properties";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";
import { StyleBook } from "./style-book";
import { dateTest, readStyles } from "./styles-part";
import { readTable } from "./table-part";
import { readWorkbook, type WorkbookPart } from "./workbook-part";

/**
 * Throws a {@link FileFault} that says what is wrong.
 *
 * @param pack - The same bytes, where their directory has been read already.
 */
export function openXlsx(
  bytes: Uint8Array,
  pack: Package = new Package(readZip(bytes, LIMITS)),
): BookState {
  const workbookPart = findWorkbook(pack);
  const workbook = readWorkbook(pack.text(workbookPart), workbookPart);
  const relationships = pack.relationships(workbookPart);
  const partOf = (type: string) => relationships.find((one) => one.type === type)?.part;
  const [stylesPart, stringsPart] = [partOf("styles"), partOf("sharedStrings")];
  const stylesText = pack.textIfAny(stylesPart);
  const styles = readStyles(stylesText ?? emptyStyles(workbook.edition), stylesPart ?? "");
  const stringsText = pack.textIfAny(stringsPart);
  const context = {
    strings: stringsText === undefined ? [] : readSharedStrings(stringsText, stringsPart ?? ""),
    isDate: dateTest(styles),
    date1904: workbook.date1904,
  };
  const tables: TableState[] = [];
  const sheets = workbook.sheets.flatMap((entry, position): readonly SheetState[] => {
    const relationship = relationships.find(({ id }) => id === entry.relationship);
    if (relationship?.type !== "worksheet") return [];
    const { part } = relationship;
    if (part === undefined) throw damaged();
    const content = readSheet(pack.text(part), part, context);
    const id = sheetIdOf(entry.number);
    tables.push(...tablesOf(pack, part, id, content.tables));
    const { name, number, visible } = entry;
    const changes = {
      touched: new Map(),
      widths: [],
      validations: [],
      conditions: [],
      pages: [],
    };
    return [{ id, name, number, visible, part, position, ...content, ...changes }];
  });
  if (sheets.length === 0) throw damaged(workbookPart);
  const parts = partsOf(pack, workbookPart, partOf);
  const settings = readSettingsOf(pack, parts);
  const stylesPrefix = prefixOf(stylesText ?? "");
  return {
    original: bytes,
    package: pack,
    parts,
    workbook,
    styles: new StyleBook(styles, stylesPrefix),
    stylesPrefix,
    sheets,
    originalSheets: [...sheets],
    tables,
    originalTables: [...tables],
    names: [...workbook.names],
    settings: new Map(settings),
    originalSettings: settings,
    highest: highestOf(workbook, tables),
  };
}

function findWorkbook(pack: Package): string {
  if (!pack.has(CONTENT_TYPES)) throw new FileFault({ code: "not-a-workbook" });
  const part = pack.relationships("").find(({ type }) => type === "officeDocument")?.part;
  if (part === undefined || !pack.has(part)) throw new FileFault({ code: "not-a-workbook" });
  const type = contentTypeOf(readContentTypes(pack.text(CONTENT_TYPES)), part) ?? "";
  if (part.endsWith(".bin") || type.includes("sheet.binary")) {
    throw new FileFault({ code: "other-format", format: ".xlsb" });
  }
  if (/wordprocessingml|presentationml/.test(type)) throw new FileFault({ code: "not-a-workbook" });
  return part;
}

function tablesOf(
  pack: Package,
  sheetPart: string,
  sheet: string,
  ids: readonly string[],
): readonly TableState[] {
  if (ids.length === 0) return [];
  const relationships = pack.relationships(sheetPart);
  return ids.flatMap((id): readonly TableState[] => {
    const part = relationships.find((one) => one.id === id)?.part;
    if (part === undefined) return [];
    const table = readTable(pack.text(part), part);
    return table === undefined ? [] : [{ ...table, id: tableIdOf(table.number), sheet, part }];
  });
}

function partsOf(
  pack: Package,
  workbook: string,
  partOf: (type: string) => string | undefined,
): BookParts {
  const ofPackage = pack.relationships("");
  const find = (type: string) => ofPackage.find((one) => one.type === type)?.part;
  return {
    workbook,
    styles: partOf("styles"),
    calcChain: partOf("calcChain"),
    customProperties: find("custom-properties"),
    appProperties: find("extended-properties"),
  };
}

function readSettingsOf(pack: Package, { customProperties }: BookParts) {
  const text = pack.textIfAny(customProperties);
  return text === undefined
    ? new Map<string, string>()
    : readSettings(text, customProperties ?? "");
}

const highestOf = (workbook: WorkbookPart, tables: readonly TableState[]) => ({
  sheet: Math.max(0, ...workbook.sheets.map(({ number }) => number)),
  table: Math.max(0, ...tables.map(({ number }) => number)),
});
