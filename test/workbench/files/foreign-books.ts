import { strToU8, zipSync, type Zippable } from "fflate";
import { utils, write, type WorkSheet } from "@e965/xlsx";

const NAMESPACES = ["office", "table", "text", "style", ["number", "datastyle"]]
  .map((name) => (typeof name === "string" ? [name, name] : name))
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const CALC = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';

/** An OpenDocument spreadsheet from the inside of its spreadsheet element and its styles. */
export function odsFile(inside: string, styles = "", more: Zippable = {}): Uint8Array {
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content ${NAMESPACES} ${CALC}>` +
        `<office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${inside}</office:spreadsheet></office:body>` +
        `</office:document-content>`,
    ),
    ...more,
  });
}

export const odsTable = (rows: string, attributes = 'table:name="S"'): string =>
  `<table:table ${attributes}>${rows}</table:table>`;

export const odsRow = (cells: string, attributes = ""): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

export const odsText = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

/** An .xls workbook as the library writes it; sheets by name. */
export function xlsFile(
  sheets: Readonly<Record<string, WorkSheet>>,
  hidden: readonly string[] = [],
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

export const sheetOf = (rows: readonly (readonly unknown[])[]): WorkSheet =>
  utils.aoa_to_sheet(rows.map((row) => [...row]));

/** A record put at the start of an .xls stream, behind its first one, in a file that has room. */
export function withRecord(
  bytes: Uint8Array,
  type: number,
  content: readonly number[],
): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  // The library writes the workbook's stream in one run of sectors; its second record may go.
  const start = firstRecord(bytes);
  const next = start + 4 + view.getUint16(start + 2, true);
  view.setUint16(next, type, true);
  content.forEach((byte, n) => {
    if (n < view.getUint16(next + 2, true)) out[next + 4 + n] = byte;
  });
  return out;
}

function firstRecord(bytes: Uint8Array): number {
  for (let at = 512; at < bytes.length; at += 64) {
    if (bytes[at] === 0x09 && bytes[at + 1] === 0x08 && bytes[at + 2] === 0x10) return at;
  }
  throw new Error("no record found");
}
