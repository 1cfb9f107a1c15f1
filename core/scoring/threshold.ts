/** Ratios such as 0.1 + 0.2 miss a threshold by the last bit; nobody means that. */
const TOLERANCE = 1e-9;
/** Of a bound in the item's own unit, whatever its size. */
const RELATIVE_TOLERANCE = 1e-12;

/** Whether a ratio has reached a threshold, the threshold itself included. */
export const reaches = (ratio: number, threshold: number): boolean =>
  ratio >= threshold - TOLERANCE;

/** Whether a value stands at or above a bound; the unit does not matter. */
export const isAtLeast = (value: number, bound: number): boolean =>
  value >= bound - RELATIVE_TOLERANCE * Math.abs(bound);

/** Whether a value stands at or below a bound; the unit does not matter. */
export const isAtMost = (value: number, bound: number): boolean =>
  value <= bound + RELATIVE_TOLERANCE * Math.abs(bound);
