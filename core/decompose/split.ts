/**
 * A total into parts that add up to it exactly.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";

export type PartsProblem =
  | { readonly code: "no-weights" }
  | { readonly code: "weights-all-zero" }
  | { readonly code: "part-weight-negative"; readonly place: number; readonly weight: number }
  | { readonly code: "caps-not-as-many"; readonly weights: number; readonly caps: number }
  | { readonly code: "cap-negative"; readonly place: number; readonly cap: number }
  | { readonly code: "unit-not-positive"; readonly unit: number }
  | { readonly code: "total-not-in-units"; readonly total: number; readonly unit: number }
  | { readonly code: "too-many-units"; readonly total: number; readonly unit: number };

export interface Parts {
  /** One per weight, in their order. */
  readonly parts: readonly number[];
  /** What no part could take below its cap; 0 without caps. */
  readonly unplaced: number;
}

export interface PartsRequest {
  readonly total: number;
  /** Relative; 0 takes nothing. */
  readonly weights: readonly number[];
  /** Parts are multiples of it: 1 for heads, 0.01 for money. Without it parts are as they fall. */
  readonly unit?: number;
  /** The most each part can take, in the total's sign; `null` has no cap. */
  readonly caps?: readonly (number | null)[];
}

const TOLERANCE = 1e-9;

/**
 * Parts in proportion to the weights; what exceeds a cap goes to the others in proportion. With a
 * unit, the largest remainders are rounded up (Hamilton's method), ties to the earlier row.
 *
 * @example
 * ```ts
 * splitTotal({ total: 13, weights: [5, 0, 2], unit: 1 }) // => { ok: true, value: { parts: [9, 0, 4], unplaced: 0 } }
 * splitTotal({ total: 100, weights: [1, 1], caps: [30, 40] }) // => { ok: true, value: { parts: [30, 40], unplaced: 30 } }
 * ```
 */
export function splitTotal(request: PartsRequest): Result<Parts, PartsProblem> {
  const problem = problemOf(request);
  if (problem !== undefined) return fail(problem);
  const { total, weights, unit, caps } = request;
  const sign = total < 0 ? -1 : 1;
  // In units, so that money and heads are whole numbers and sums are exact.
  const scale = unit ?? 1;
  const wanted = unit === undefined ? Math.abs(total) : Math.round(Math.abs(total) / unit);
  const limits = weights.map((_, place) => {
    const cap = caps?.[place] ?? null;
    if (cap === null) return Infinity;
    return unit === undefined ? Math.abs(cap) : Math.floor(Math.abs(cap) / unit + TOLERANCE);
  });
  const level = fill(wanted, weights, limits);
  const placed = unit === undefined ? closed(level, wanted, limits) : whole(level, wanted, limits);
  const unplaced = wanted - placed.reduce((sum, part) => sum + part, 0);
  const back = (count: number): number => sign * inUnits(count, scale) + 0;
  return ok({
    parts: placed.map(back),
    unplaced: Math.abs(unplaced) <= TOLERANCE * Math.max(1, wanted) ? 0 : back(unplaced),
  });
}

/** A whole number of units without the dust of binary fractions. */
const inUnits = (count: number, unit: number): number =>
  unit === 1 ? count : Number((count * unit).toPrecision(15));

function problemOf({ total, weights, unit, caps }: PartsRequest): PartsProblem | undefined {
  if (weights.length === 0) return { code: "no-weights" };
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) {
    return { code: "part-weight-negative", place: negative + 1, weight: weights[negative] ?? 0 };
  }
  if (weights.every((weight) => weight === 0)) return { code: "weights-all-zero" };
  if (caps !== undefined && caps.length !== weights.length) {
    return { code: "caps-not-as-many", weights: weights.length, caps: caps.length };
  }
  const below = caps?.findIndex((cap) => cap !== null && cap * (total < 0 ? -1 : 1) < 0) ?? -1;
  if (below >= 0) return { code: "cap-negative", place: below + 1, cap: caps?.[below] ?? 0 };
  if (unit === undefined) return undefined;
  if (!(unit > 0)) return { code: "unit-not-positive", unit };
  const count = Math.abs(total) / unit;
  if (count > Number.MAX_SAFE_INTEGER) return { code: "too-many-units", total, unit };
  return Math.abs(count - Math.round(count)) > 1e-6
    ? { code: "total-not-in-units", total, unit }
    : undefined;
}

/** Water filling: shares by weight, held at the caps, the rest shared again among the others. */
function fill(
  wanted: number,
  weights: readonly number[],
  limits: readonly number[],
): readonly number[] {
  const parts = weights.map(() => 0);
  let open = weights.flatMap((weight, place) => (weight > 0 ? [place] : []));
  let rest = wanted;
  while (open.length > 0) {
    const largest = Math.max(...open.map((place) => weights[place] ?? 0));
    const weight = open.reduce((sum, place) => sum + (weights[place] ?? 0) / largest, 0);
    const share = (place: number): number => (rest * ((weights[place] ?? 0) / largest)) / weight;
    const full = open.filter((place) => share(place) >= (limits[place] ?? Infinity));
    if (full.length === 0) {
      for (const place of open) parts[place] = share(place);
      return parts;
    }
    for (const place of full) parts[place] = limits[place] ?? 0;
    rest = wanted - parts.reduce((sum, part) => sum + part, 0);
    open = open.filter((place) => !full.includes(place));
  }
  return parts;
}

/** The last bit of binary rounding goes to the largest part that may take it. */
function closed(
  parts: readonly number[],
  wanted: number,
  limits: readonly number[],
): readonly number[] {
  const open = parts.some((part, place) => part > 0 && part < (limits[place] ?? Infinity));
  if (!open) return parts;
  const found = [...parts];
  const largest = found.reduce(
    (best, part, place) =>
      part < (limits[place] ?? Infinity) && part > (found[best] ?? -1) ? place : best,
    found.findIndex((part, place) => part < (limits[place] ?? Infinity)),
  );
  const others = found.reduce((sum, part, place) => (place === largest ? sum : sum + part), 0);
  found[largest] = wanted - others;
  return found;
}

function whole(
  parts: readonly number[],
  wanted: number,
  limits: readonly number[],
): readonly number[] {
  const found = parts.map((part) => Math.floor(part + TOLERANCE));
  let rest = wanted - found.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, place) => ({ place, remainder: part - (found[place] ?? 0) }))
    .filter(({ remainder }) => remainder > TOLERANCE)
    // Remainders that differ by rounding only are a tie, and ties go to the earlier row.
    .sort((a, b) =>
      Math.abs(a.remainder - b.remainder) > TOLERANCE
        ? b.remainder - a.remainder
        : a.place - b.place,
    );
  for (const { place } of order) {
    if (rest < 1) break;
    if ((found[place] ?? 0) + 1 > (limits[place] ?? Infinity)) continue;
    found[place] = (found[place] ?? 0) + 1;
    rest -= 1;
  }
  return found;
}
