/**
 * The smallest workbook: one sheet without cells.
 *
 * @packageDocumentation
 */
import { encodeXml, escapeAttribute } from "../xml/xml-text";
import { newEntry, writeZip } from "../zip/write-zip";
import { editionOf } from "./namespaces";
import { emptyStyles } from "./patch-styles";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function blankXlsx(sheetName: string): Uint8Array {
  const edition = editionOf("");
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const relationship = (n: number, type: string, target: string) =>
    `<Relationship Id="rId${n}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (list: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
  const parts: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        override("xl/workbook.xml", "sheet.main") +
        override("xl/worksheets/sheet1.xml", "worksheet") +
        `${override("xl/styles.xml", "styles")}</Types>`,
    ],
    ["_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${edition.main}" xmlns:r="${edition.relationships}"><sheets>` +
        `<sheet name="${escapeAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(
        relationship(1, "worksheet", "worksheets/sheet1.xml") +
          relationship(2, "styles", "styles.xml"),
      ),
    ],
    [
      "xl/worksheets/sheet1.xml",
      `${HEAD}<worksheet xmlns="${edition.main}"><dimension ref="A1"/><sheetData/></worksheet>`,
    ],
    ["xl/styles.xml", emptyStyles(edition)],
  ];
  return writeZip(parts.map(([name, text]) => newEntry(name, encodeXml(text))));
}
