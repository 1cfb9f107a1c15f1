/**
 * Cells of a sheet: sparse rows of values, styles and formulas.
 *
 * @packageDocumentation
 */
import type { Area, CellValue } from "../../../core";

/** One row by zero-based column; holes are blank. */
export interface CellRow {
  readonly values: (CellValue | undefined)[];
  /** Index in the workbook's cell formats; a hole is the default. */
  readonly styles: (number | undefined)[];
  /** With their `=`, as people read them. */
  formulas?: Map<number, string>;
  hidden?: boolean;
  /** Format of cells that are not there yet. */
  style?: number;
}

export interface SeenCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: number | undefined;
}

export class SheetCells {
  /** By zero-based row. */
  readonly rows = new Map<number, CellRow>();
  private area: Area | null | undefined;

  row(row: number): CellRow {
    let found = this.rows.get(row);
    if (found === undefined) {
      found = { values: [], styles: [] };
      this.rows.set(row, found);
    }
    return found;
  }

  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.values[column] ?? null;
  }

  seen(row: number, column: number): SeenCell {
    const line = this.rows.get(row);
    return {
      value: line?.values[column] ?? null,
      formula: line?.formulas?.get(column),
      style: line?.styles[column],
    };
  }

  put(row: number, column: number, { value, formula, style }: SeenCell): void {
    const line = this.row(row);
    if (value === null) Reflect.deleteProperty(line.values, column);
    else line.values[column] = value;
    if (style === undefined) Reflect.deleteProperty(line.styles, column);
    else line.styles[column] = style;
    if (formula !== undefined) (line.formulas ??= new Map<number, string>()).set(column, formula);
    else line.formulas?.delete(column);
    this.area = undefined;
  }

  /** Smallest area with every value and formula. */
  used(): Area | null {
    if (this.area === undefined) this.area = this.findUsed();
    return this.area;
  }

  private findUsed(): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [row, { values, formulas }] of this.rows) {
      let [first, last] = [Infinity, -1];
      for (const column of filledColumns(values)) {
        if (first > column) first = column;
        last = column;
      }
      for (const column of formulas?.keys() ?? []) {
        first = Math.min(first, column);
        last = Math.max(last, column);
      }
      if (last < 0) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Rows of ordinary width are walked through; of far wider ones only what is there is visited. */
const WIDE = 512;

function filledColumns(values: readonly (CellValue | undefined)[]): readonly number[] {
  const isFilled = (column: number) => values[column] !== undefined && values[column] !== null;
  if (values.length > WIDE) return Object.keys(values).map(Number).filter(isFilled);
  let [first, last] = [0, values.length - 1];
  while (first <= last && !isFilled(first)) first++;
  while (last > first && !isFilled(last)) last--;
  return first > last ? [] : [first, last];
}
