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
export const columnOfReference = (reference: string): number =>
  columnInText(reference, 0, reference.length);

/** The same for a reference that stands in a text. */
export function columnInText(text: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column <= COLUMNS_MAX ? column - 1 : -1;
}

/** A whole number that stands in a text; -1 when it is none. */
export function wholeInText(text: string, from: number, to: number): number {
  let number = from < to ? 0 : -1;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Zero-based row of `B7`; -1 when it is none. */
export function rowOfReference(reference: string): number {
  const row = Number(/\d+$/.exec(reference)?.[0] ?? 0);
  return row <= ROWS_MAX ? row - 1 : -1;
}
