/**
 * Series of a KPI, oldest first; a missing period is `null`.
 *
 * @packageDocumentation
 */
export type Series = readonly (number | null)[];

export const known = (series: Series): readonly number[] =>
  series.filter((value) => value !== null);

export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Arithmetic mean of at least one value, kept within their range whatever their size. */
export function meanOf(values: readonly number[]): number {
  let mean = 0;
  let count = 0;
  for (const value of values) {
    count++;
    mean += value / count - mean / count;
  }
  return mean;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Absolute change from each point to the next; none is formed across a missing period. */
export function movingRanges(series: Series): readonly number[] {
  const ranges: number[] = [];
  let before: number | null = null;
  for (const value of series) {
    if (value !== null && before !== null) ranges.push(Math.abs(value - before));
    before = value;
  }
  return ranges;
}

/** Standard deviation around `centre` with a given number of degrees of freedom. */
export const deviationOf = (values: readonly number[], centre: number, df: number): number =>
  Math.sqrt(sumOf(values.map((value) => (value - centre) ** 2)) / df);
