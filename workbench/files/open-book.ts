/**
 * Opens a file as a workbook, whatever it turns out to be.
 *
 * @packageDocumentation
 */
import { fail, ok, parseDelimited, readField, type Delimited, type Result } from "../../core";
import type { FileBook } from "./book";
import { decodeText } from "./csv/decode";
import { bookOf } from "./file-book";
import { copyOf } from "./foreign/copy";
import type { ForeignBook } from "./foreign/foreign-book";
import { isOpenDocument, readOds } from "./foreign/read-ods";
import { looksLike } from "./looks-like";
import { Package } from "./package/package";
import { FileFault, type FileProblem } from "./problem";
import { blankXlsx } from "./xlsx/blank-xlsx";
import type { BookState, SheetState } from "./xlsx/book-state";
import { COLUMNS_MAX, ROWS_MAX } from "./xlsx/column";
import { openXlsx } from "./xlsx/open-xlsx";
import type { Inflater } from "./zip/inflate";
import { LIMITS } from "./zip/limits";
import { readZip } from "./zip/read-zip";

/** Reads .xls files; it comes with a large library, so only {@link openAnyBook} loads it. */
type ReadXls = (bytes: Uint8Array) => ForeignBook;

/**
 * Never throws: whatever the bytes are, the answer is a book or a problem.
 *
 * @param fileName - For its ending, and for people; no file is touched.
 * @param inflater - A faster one than that for every place.
 * @param readXls - Without it .xls files are a problem.
 */
export function openBook(
  bytes: Uint8Array,
  fileName: string,
  inflater?: Inflater,
  readXls?: ReadXls,
): Result<FileBook, FileProblem> {
  if (bytes.length === 0) return fail({ code: "empty" });
  if (bytes.length > LIMITS.file) {
    const facts = { found: bytes.length, limit: LIMITS.file };
    return fail({ code: "too-large", what: "file", ...facts });
  }
  try {
    const found = looksLike(bytes, fileName);
    if (found === "zip") return ok(openZip(bytes, fileName, inflater));
    if (found === "text") return openText(bytes, fileName);
    if (found !== "xls") return fail(found);
    if (readXls === undefined) return fail({ code: "other-format", format: ".xls" });
    return ok(bookOf(copyOf(readXls(bytes)), "xls", fileName));
  } catch (fault) {
    if (fault instanceof FileFault) return fail(fault.problem);
    // A defect here must not take the page or the command down with it.
    if (fault instanceof RangeError || fault instanceof TypeError) return fail({ code: "damaged" });
    throw fault;
  }
}

/** Like {@link openBook}, and .xls files as well, whose reader is loaded when one is met. */
export async function openAnyBook(
  bytes: Uint8Array,
  fileName: string,
  inflater?: Inflater,
): Promise<Result<FileBook, FileProblem>> {
  const opened = openBook(bytes, fileName, inflater);
  const isXls =
    !opened.ok && opened.problem.code === "other-format" && opened.problem.format === ".xls";
  if (!isXls) return opened;
  const { readXls } = await import(/* webpackChunkName: "xls" */ "./foreign/read-xls");
  return openBook(bytes, fileName, inflater, readXls);
}

function openZip(bytes: Uint8Array, fileName: string, inflater?: Inflater): FileBook {
  const pack = new Package(readZip(bytes, LIMITS), inflater);
  return isOpenDocument(pack)
    ? bookOf(copyOf(readOds(pack)), "ods", fileName)
    : bookOf(openXlsx(bytes, pack), "xlsx", fileName);
}

/** A book of one empty sheet. */
export const newBook = (sheetName: string, fileName: string): FileBook =>
  bookOf(openXlsx(blankXlsx([{ name: sheetName }])), "xlsx", fileName);

function openText(bytes: Uint8Array, fileName: string): Result<FileBook, FileProblem> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return fail({ code: "unreadable-text" });
  const text = parseDelimited(decoded.text);
  const columns = text.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (text.rows.length > ROWS_MAX || columns > COLUMNS_MAX) {
    const isLong = text.rows.length > ROWS_MAX;
    const found = isLong ? text.rows.length : columns;
    const what = isLong ? "rows" : "columns";
    return fail({ code: "too-large", what, found, limit: isLong ? ROWS_MAX : COLUMNS_MAX });
  }
  const name = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const book = openXlsx(blankXlsx([{ name }]));
  const [sheet] = book.sheets;
  if (sheet !== undefined) fill(book, sheet, text);
  return ok(bookOf(book, "csv", fileName, text));
}

function fill({ styles }: BookState, sheet: SheetState, { rows }: Delimited): void {
  rows.forEach((fields, row) => {
    fields.forEach((field, column) => {
      const { value, code } = readField(field);
      if (value === null) return;
      const style = code === undefined ? undefined : styles.derive(undefined, { code });
      sheet.cells.put(row, column, { value, formula: undefined, style });
    });
  });
}
