/**
 * A sheet as delimited text.
 *
 * @packageDocumentation
 */
import type { BookState, SheetState } from "../xlsx/book-state";
import type { Delimiter } from "../../../core";
import { printField } from "./field";

/**
 * UTF-8 with a mark, which Excel needs to read Chinese, and the line ends of RFC 4180.
 *
 * @param written - Fields as the file had them, for cells that have not changed.
 */
export function printDelimited(
  { styles }: BookState,
  { cells, touched }: SheetState,
  delimiter: Delimiter,
  written: readonly (readonly string[])[],
): Uint8Array {
  const used = cells.used();
  const rows = Math.max(written.length, used === null ? 0 : used.row + used.rows);
  const width = used === null ? 0 : used.column + used.columns;
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const before = written[row] ?? [];
    const fields = Array.from({ length: Math.max(width, before.length) }, (_, column) => {
      const asWritten = before[column];
      if (asWritten !== undefined && touched.get(row)?.has(column) !== true) return asWritten;
      const { value, style } = cells.seen(row, column);
      return printField(value, styles.code(style), styles.isDate(style));
    });
    lines.push(fields.map((field) => quoted(field, delimiter)).join(delimiter));
  }
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join("")}`);
}

const quoted = (field: string, delimiter: Delimiter): string =>
  field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;
