/**
 * Cell references inside a sheet part, read without making strings of them.
 *
 * @packageDocumentation
 */
export const ROWS_MAX = 1_048_576;
export const COLUMNS_MAX = 16_384;

/** One number for a cell of a sheet. */
export const cellNumber = (row: number, column: number): number => row * COLUMNS_MAX + column;

/** Zero-based column of `B7`; -1 when it is none. */
export function columnOfReference(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column <= COLUMNS_MAX ? column - 1 : -1;
}

/** Zero-based row of `B7`; -1 when it is none. */
export function rowOfReference(reference: string): number {
  const row = Number(/\d+$/.exec(reference)?.[0] ?? 0);
  return row <= ROWS_MAX ? row - 1 : -1;
}
