/**
 * Arguments of range methods, checked and refused in the service's own words.
 *
 * @packageDocumentation
 */
import type { Area } from "../../../core";
import { covers, overlaps, type Book, type Sheet } from "./book";
import { Fault } from "./rules";

/** How the service names a type in "The parameters (…) don't match the method signature". */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `${value.length === 0 ? "" : typeName(value[0])}[]`;
  if (typeof value === "object") return "Object";
  return typeof value === "string" ? "String" : typeof value;
}

export function badSignature(method: string, args: readonly unknown[]): Fault {
  const types = args.map(typeName).join(",");
  return new Fault(
    "signature",
    `The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
}

/** A 2-D array of exactly the size of the area. */
export function shaped(
  method: string,
  area: Area,
  values: unknown,
): readonly (readonly unknown[])[] {
  const rows = Array.isArray(values) ? (values as readonly unknown[]) : undefined;
  if (rows === undefined || rows.length === 0 || !rows.every(Array.isArray)) {
    throw badSignature(`Range.${method}`, [values]);
  }
  if (rows.length !== area.rows) {
    throw new Fault(
      "values-shape",
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  const grid = rows as readonly (readonly unknown[])[];
  const odd = grid.find((line) => line.length !== area.columns);
  if (odd !== undefined) {
    throw new Fault(
      "values-shape",
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
    );
  }
  return grid;
}

export function insideGrid(sheet: Sheet, area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0) {
    throw new Fault("outside-grid", "The starting row of the range is too small.");
  }
  if (rows < 1 || columns < 1) {
    const what = rows < 1 ? "rows" : "columns";
    throw new Fault("outside-grid", `The number of ${what} in the range must be at least 1.`);
  }
  if (row + rows > sheet.rows || column + columns > sheet.columns) {
    throw new Fault(
      "outside-grid",
      "The coordinates of the range are outside the dimensions of the sheet.",
    );
  }
  return area;
}

export function writable(sheet: Sheet, area: Area): void {
  for (const { kind, area: held, unprotected, canEdit } of sheet.protections) {
    const hit = kind === "SHEET" || (held !== undefined && overlaps(held, area));
    const open = unprotected.some((one) => covers(one, area));
    if (hit && !canEdit && !open) {
      throw new Fault(
        "protected",
        "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      );
    }
  }
}

const MOST_CELLS = 10_000_000;

export function roomFor(book: Book, cells: number): void {
  const all = book.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0) + cells;
  if (all > MOST_CELLS) {
    throw new Fault(
      "cell-limit",
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

export function rangeNameFor(name: string): string {
  const right = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name);
  const isAddress = /^[A-Za-z]{1,3}\d+$|^[Rr]\d+[Cc]\d+$/.test(name);
  if (!right || isAddress || /^(?:true|false)$/i.test(name)) {
    throw new Fault(
      "range-name",
      "The name of the range must contain only letters, digits and underscores, and must not look like a cell.",
    );
  }
  return name;
}
