/**
 * Series of a KPI, oldest first; a missing period is `null`.
 *
 * @packageDocumentation
 */
export type Series = readonly (number | null)[];

export const known = (series: Series): readonly number[] =>
  series.filter((value) => value !== null);

export const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

/** Arithmetic mean of at least one value, kept within their range whatever their size. */
export function meanOf(values: readonly number[]): number {
  let mean = 0;
  values.forEach((value, index) => (mean += value / (index + 1) - mean / (index + 1)));
  return mean;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Absolute change from each point to the next; none is formed across a missing period. */
export const movingRanges = (series: Series): readonly number[] =>
  series.flatMap((value, index) => {
    const before = index === 0 ? null : (series[index - 1] ?? null);
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });

/** Standard deviation around `centre` with a given number of degrees of freedom. */
export const deviationOf = (values: readonly number[], centre: number, df: number): number =>
  Math.sqrt(sumOf(values.map((value) => (value - centre) ** 2)) / df);
