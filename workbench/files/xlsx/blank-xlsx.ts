/**
 * The smallest workbook: sheets without cells.
 *
 * @packageDocumentation
 */
import { areaName, type Area } from "../../../core";
import { encodeXml, escapeAttribute, escapeXml } from "../xml/xml-text";
import { newEntry, writeZip } from "../zip/write-zip";
import { editionOf } from "./namespaces";
import { emptyStyles } from "./patch-styles";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface BlankSheet {
  readonly name: string;
  readonly visible?: boolean;
  readonly protected?: boolean;
  readonly merges?: readonly Area[];
  /** Zero-based, ascending. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** @param names - Defined names of the whole workbook. */
export function blankXlsx(
  sheets: readonly BlankSheet[],
  names: readonly { readonly name: string; readonly refersTo: string }[] = [],
): Uint8Array {
  const edition = editionOf("");
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const relationship = (n: number, type: string, target: string) =>
    `<Relationship Id="rId${n}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (list: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
  const listed = sheets.map(({ name, visible = true }, n) => {
    const state = visible ? "" : ' state="hidden"';
    return `<sheet name="${escapeAttribute(name)}" sheetId="${n + 1}"${state} r:id="rId${n + 1}"/>`;
  });
  const defined = names.map(
    ({ name, refersTo }) =>
      `<definedName name="${escapeAttribute(name)}">${escapeXml(refersTo)}</definedName>`,
  );
  const parts: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        override("xl/workbook.xml", "sheet.main") +
        sheets.map((_, n) => override(`xl/worksheets/sheet${n + 1}.xml`, "worksheet")).join("") +
        `${override("xl/styles.xml", "styles")}</Types>`,
    ],
    ["_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${edition.main}" xmlns:r="${edition.relationships}">` +
        `<sheets>${listed.join("")}</sheets>` +
        `${counted("definedNames", defined, false)}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(
        sheets
          .map((_, n) => relationship(n + 1, "worksheet", `worksheets/sheet${n + 1}.xml`))
          .join("") + relationship(sheets.length + 1, "styles", "styles.xml"),
      ),
    ],
    ...sheets.map((sheet, n): readonly [string, string] => [
      `xl/worksheets/sheet${n + 1}.xml`,
      `${HEAD}<worksheet xmlns="${edition.main}"><dimension ref="A1"/>${sheetXml(sheet)}</worksheet>`,
    ]),
    ["xl/styles.xml", emptyStyles(edition)],
  ];
  return writeZip(parts.map(([name, text]) => newEntry(name, encodeXml(text))));
}

/** Children of a sheet in the order the format prescribes. */
function sheetXml(sheet: BlankSheet): string {
  const { merges = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const columns = hiddenColumns.map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const rows = hiddenRows.map((row) => `<row r="${row + 1}" hidden="1"/>`);
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return (
    counted("cols", columns, false) +
    `<sheetData>${rows.join("")}</sheetData>` +
    (sheet.protected === true ? '<sheetProtection sheet="1"/>' : "") +
    counted("mergeCells", merged, true)
  );
}

const counted = (list: string, items: readonly string[], says: boolean): string =>
  items.length === 0
    ? ""
    : `<${list}${says ? ` count="${items.length}"` : ""}>${items.join("")}</${list}>`;
