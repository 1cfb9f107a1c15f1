/**
 * A workbook of another format as the .xlsx workbook that stands for it here.
 *
 * @packageDocumentation
 */
import { blankXlsx } from "../xlsx/blank-xlsx";
import type { BookState } from "../xlsx/book-state";
import { openXlsx } from "../xlsx/open-xlsx";
import type { ForeignBook, ForeignSheet } from "./foreign-book";

/** Values, formulas, number formats, merges and what is hidden; looks, charts and notes are not. */
export function copyOf({ sheets, names }: ForeignBook): BookState {
  const titles = sheetNames(sheets.map(({ name }) => name));
  const blank = sheets.map((sheet, n) => ({ ...withinUsed(sheet), name: titles[n] ?? sheet.name }));
  const isRenamed = sheets.some(({ name }, n) => name !== titles[n]);
  const book = openXlsx(blankXlsx(blank, isRenamed ? [] : names));
  sheets.forEach(({ cells }, n) => {
    const sheet = book.sheets[n];
    for (const { row, column, value, formula, code } of cells) {
      const style = code === undefined ? undefined : book.styles.derive(undefined, { code });
      const stored = formula === undefined || isRenamed ? undefined : `=${formula}`;
      sheet?.cells.put(row, column, { value, formula: stored, style });
    }
  });
  return book;
}

/** What is hidden far below the last cell is not worth a million rows. */
function withinUsed(sheet: ForeignSheet): ForeignSheet {
  let [rows, columns] = [0, 0];
  for (const { row, column } of sheet.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return {
    ...sheet,
    hiddenRows: sheet.hiddenRows.filter((row) => row < rows),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column < columns),
  };
}

const NAME_MAX = 31;

/**
 * Names that an .xlsx file can have: at most 31 characters, none of `[]:*?/\`, and no two alike.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\\u0000-\u001f]/g, "_").replace(/^'|'$/g, "_");
    const stem = plain.trim() === "" ? "Sheet" : plain;
    for (let n = 1; ; n++) {
      const end = n === 1 ? "" : ` (${n})`;
      const candidate = stem.slice(0, NAME_MAX - end.length) + end;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}
