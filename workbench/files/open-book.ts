/**
 * Opens a file as a workbook, whatever it turns out to be.
 *
 * @packageDocumentation
 */
import { fail, ok, type CellValue, type Result } from "../../core";
import type { ContentCell, FileBook, SheetContent } from "./book";
import { decodeText } from "./csv/decode";
import { readField } from "./csv/field";
import { parseDelimited, type Delimited } from "./csv/parse";
import { printDelimited } from "./csv/print";
import { filePort } from "./host/file-port";
import { surveyBook } from "./host/survey";
import { writeCells } from "./host/write-cells";
import { FileFault, type FileProblem } from "./problem";
import { blankXlsx } from "./xlsx/blank-xlsx";
import type { BookState, SheetState } from "./xlsx/book-state";
import { COLUMNS_MAX, ROWS_MAX } from "./xlsx/column";
import { GENERAL } from "./xlsx/number-format";
import { openXlsx } from "./xlsx/open-xlsx";
import { saveXlsx } from "./xlsx/save-xlsx";
import { looksLike } from "./looks-like";
import type { Inflater } from "./zip/inflate";
import { LIMITS } from "./zip/limits";

/**
 * Never throws: whatever the bytes are, the answer is a book or a problem.
 *
 * @param fileName - For its ending, and for people; no file is touched.
 * @param inflater - A faster one than that for every place.
 */
export function openBook(
  bytes: Uint8Array,
  fileName: string,
  inflater?: Inflater,
): Result<FileBook, FileProblem> {
  if (bytes.length === 0) return fail({ code: "empty" });
  if (bytes.length > LIMITS.file) {
    const facts = { found: bytes.length, limit: LIMITS.file };
    return fail({ code: "too-large", what: "file", ...facts });
  }
  try {
    const found = looksLike(bytes, fileName);
    if (found === "zip") return ok(bookOf(openXlsx(bytes, inflater), "xlsx", fileName));
    return found === "text" ? openText(bytes, fileName) : fail(found);
  } catch (fault) {
    if (fault instanceof FileFault) return fail(fault.problem);
    // A defect here must not take the page or the command down with it.
    if (fault instanceof RangeError || fault instanceof TypeError) return fail({ code: "damaged" });
    throw fault;
  }
}

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
  const book = openXlsx(blankXlsx(name));
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

function bookOf(book: BookState, kind: FileBook["kind"], name: string, text?: Delimited): FileBook {
  const isText = text !== undefined;
  return {
    kind,
    name,
    get sheets() {
      return book.sheets.map((sheet) => contentOf(book, sheet));
    },
    get tables() {
      return surveyBook(book, { language: "en" }).tables;
    },
    get names() {
      return surveyBook(book, { language: "en" }).names;
    },
    port: (options) => filePort(book, options),
    writeCells: (sheetName, cells) => writeCells(book, sheetName, cells),
    bytes: () => saveXlsx(book, isText),
    csv: (sheetName) => {
      const sheet = book.sheets.find((one) => one.name === sheetName) ?? book.sheets[0];
      if (sheet === undefined) return new Uint8Array();
      const isOwn = isText && sheet === book.originalSheets[0];
      return printDelimited(book, sheet, text?.delimiter ?? ",", isOwn ? text.rows : []);
    },
  };
}

function contentOf(book: BookState, sheet: SheetState): SheetContent {
  const { id, name, visible, cells, merges, columns, widths, frozen } = sheet;
  return {
    id,
    name,
    visible,
    protected: sheet.protected,
    used: cells.used(),
    cells: () => cellsOf(book, sheet),
    merges,
    widths: [
      ...columns.map(({ column, columns: wide, width, hidden }) => ({
        column,
        columns: wide,
        hidden,
        ...(width === undefined ? {} : { width }),
      })),
      ...widths.map((one) => ({ ...one, hidden: false })),
    ],
    hiddenRows: [...cells.rows].filter(([, row]) => row.hidden === true).map(([row]) => row),
    frozen,
  };
}

function* cellsOf({ styles }: BookState, { cells }: SheetState): Generator<ContentCell> {
  const rows = [...cells.rows].sort(([one], [other]) => one - other);
  for (const [row, { values, styles: formats, formulas }] of rows) {
    const columns = new Set([...Object.keys(values), ...Object.keys(formats)].map(Number));
    for (const column of formulas?.keys() ?? []) columns.add(column);
    for (const column of [...columns].sort((one, other) => one - other)) {
      const value: CellValue = values[column] ?? null;
      const formula = formulas?.get(column);
      const format = styles.code(formats[column]);
      const style = styles.look(formats[column]);
      const isPlain = format === GENERAL && style === undefined;
      if (value === null && formula === undefined && isPlain) continue;
      yield {
        row,
        column,
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(format === GENERAL ? {} : { format }),
        ...(style === undefined ? {} : { style }),
      };
    }
  }
}
