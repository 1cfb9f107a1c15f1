/**
 * Cell addresses: zero-based rows and columns inside, `B7` and `B7:D9` for people.
 *
 * @packageDocumentation
 */

/** Zero-based position of a cell in its sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: its first cell and its size. */
export interface Area extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

const LETTERS = 26;
const A1 = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/**
 * Letters of a zero-based column.
 *
 * @example
 * ```ts
 * columnName(0) // => "A"
 * columnName(27) // => "AB"
 * ```
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/**
 * Zero-based column of its letters.
 *
 * @example
 * ```ts
 * columnIndex("AB") // => 27
 * ```
 */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * @example
 * ```ts
 * cellName({ row: 6, column: 1 }) // => "B7"
 * ```
 */
export const cellName = ({ row, column }: CellPosition): string =>
  `${columnName(column)}${row + 1}`;

/** `B7:D9`, or `B7` for one cell. */
export function areaName({ row, column, rows, columns }: Area): string {
  const last = cellName({ row: row + rows - 1, column: column + columns - 1 });
  return rows === 1 && columns === 1 ? last : `${cellName({ row, column })}:${last}`;
}

/** Position of an A1 name such as `$B$7`; `undefined` when it is none. */
export function readCellName(name: string): CellPosition | undefined {
  const [, letters = "", digits = ""] = A1.exec(name) ?? [];
  return letters === "" ? undefined : { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** Area of `B7:D9` or `B7`; `undefined` when it is none. */
export function readAreaName(name: string): Area | undefined {
  const [from = "", to = from] = name.split(":");
  const start = readCellName(from);
  const end = readCellName(to);
  if (start === undefined || end === undefined) return undefined;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    row,
    column,
    rows: Math.abs(end.row - start.row) + 1,
    columns: Math.abs(end.column - start.column) + 1,
  };
}

/** Whether two areas have a cell in common. */
export const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

export const contains = (area: Area, { row, column }: CellPosition): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
