/**
 * What a KPI has attained when its target was another one on some days of the cycle.
 *
 * @packageDocumentation
 */

/** A result on some days: attainment as a ratio, points, or a payout ratio. */
export interface SegmentResult {
  /** Of the days of the cycle: a ratio. */
  readonly share: number;
  readonly value: number;
}

/**
 * Σ share × value ÷ Σ share: each day counts once, by the target that held on it. Points and payout
 * ratios are worked out for each segment first and put together in the same way, so that nobody is
 * paid by a target that did not hold.
 *
 * @returns `undefined` when no segment has a share.
 *
 * @example
 * ```ts
 * bySegments([{ share: 0.5, value: 0.8 }, { share: 0.5, value: 1 }]) // => 0.9
 * ```
 */
export function bySegments(parts: readonly SegmentResult[]): number | undefined {
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  if (!(whole > 0)) return undefined;
  return parts.reduce((sum, { share, value }) => sum + share * value, 0) / whole;
}
