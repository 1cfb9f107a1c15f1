import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { openBook, type FileBook } from "../../../workbench/files";
import type { BookSpec } from "../../support/book";
import { valueOf } from "../../support/result";
import { xlsxFile } from "../../support/xlsx-book";

export const SIMPLE: BookSpec = { sheets: [{ name: "S", rows: [["a", 1]] }] };

/** A workbook with the text of some parts replaced; `null` takes a part away. */
export function withParts(
  changes: Readonly<Record<string, string | null | ((text: string) => string)>>,
  book: BookSpec = SIMPLE,
): Uint8Array {
  const parts: Zippable = { ...unzipSync(xlsxFile(book)) };
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name];
    if (change === null) Reflect.deleteProperty(parts, name);
    else if (typeof change === "string") parts[name] = strToU8(change);
    else parts[name] = strToU8(change(before instanceof Uint8Array ? strFromU8(before) : ""));
  }
  return zipSync(parts);
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook whose only sheet has this inside. */
export const withSheet = (inside: string, root = `<worksheet ${MAIN}>`): Uint8Array =>
  withParts({ "xl/worksheets/sheet1.xml": `${root}${inside}</worksheet>` });

export const opened = (bytes: Uint8Array): FileBook => valueOf(openBook(bytes, "book.xlsx"));

/** Text of a part of a saved book. */
export const partOf = (book: FileBook, name: string): string =>
  strFromU8(unzipSync(book.bytes())[name] ?? new Uint8Array());

/** Cells of the first sheet by address: the value, or value and formula. */
export function cellsOf(book: FileBook, sheet = 0): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...(book.sheets[sheet]?.cells() ?? [])].map(({ row, column, value, formula }) => [
      `${String.fromCharCode(65 + column)}${row + 1}`,
      formula === undefined ? value : [formula, value],
    ]),
  );
}
