/**
 * How much of a file is read before it is refused: a workbook of a few kilobytes can inflate to
 * more than any machine holds.
 *
 * @packageDocumentation
 */

/** Bytes, and counts of entries. */
export interface Limits {
  readonly file: number;
  readonly entries: number;
  /** All parts together, inflated. */
  readonly contents: number;
  /** One part, inflated. */
  readonly part: number;
  /** Inflated to deflated bytes, for parts above {@link Limits.ratioFrom}. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const LIMITS: Limits = {
  file: 100e6,
  entries: 5_000,
  contents: 1_000e6,
  // One part is decoded to one text, and V8 holds no longer one.
  part: 400e6,
  ratio: 300,
  ratioFrom: 5e6,
};
