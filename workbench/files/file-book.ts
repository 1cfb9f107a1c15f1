/**
 * An open workbook as the rest of the workbench knows it.
 *
 * @packageDocumentation
 */
import type { CellValue, Delimited } from "../../core";
import type { ContentCell, FileBook, SheetContent } from "./book";
import { printDelimited } from "./csv/print";
import { filePort } from "./host/file-port";
import { surveyBook } from "./host/survey";
import { writeCells } from "./host/write-cells";
import type { BookState, SheetState } from "./xlsx/book-state";
import { GENERAL } from "./xlsx/number-format";
import { saveXlsx } from "./xlsx/save-xlsx";

/** @param text - Of a text file, as it was written. */
export function bookOf(
  book: BookState,
  kind: FileBook["kind"],
  name: string,
  text?: Delimited,
): FileBook {
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
    bytes: () => saveXlsx(book, kind !== "xlsx"),
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
