/**
 * Do the parts add up to the whole? It depends on what each percentage is measured against.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import { BASES, type Base } from "../model/words";

/** What the parts carry of the goal under one reading; residual = goal − carried. */
export interface Reading {
  readonly base: Base;
  readonly carried: number;
  readonly residual: number;
}

export interface Reconciliation {
  readonly goal: number;
  /** The reading asked for, `total` when none was. */
  readonly chosen: Reading;
  /** Every reading there is an answer for, in the order total, own line, chain. */
  readonly readings: readonly Reading[];
}

export type ReconcileProblem =
  | { readonly code: "no-parts" }
  | { readonly code: "part-not-a-number"; readonly place: number }
  | { readonly code: "goal-not-a-number" }
  | { readonly code: "shares-wanted" }
  | { readonly code: "shares-not-as-many"; readonly parts: number; readonly shares: number }
  | { readonly code: "share-out-of-range"; readonly place: number; readonly share: number }
  | { readonly code: "shares-over-one"; readonly sum: number }
  | { readonly code: "part-below-minus-one"; readonly place: number; readonly part: number };

/** Rounding of a few decimal fractions, not a difference anyone carries. */
const ROUNDING = 1e-12;

/**
 * Carried and residual of a goal under the three readings of its parts.
 *
 * - `total`: each part is points of the whole, so they add.
 * - `own_line`: each part is a change of its own line, whose share of the whole is given.
 * - `chain`: each part is a change of what the one before it left, so they multiply.
 *
 * @param goal - Change of the whole as a ratio; a cut is negative.
 * @param parts - Change of each part as a ratio; a cut is negative.
 * @param base - The reading wanted; `total` when omitted.
 * @param shares - Share of the whole each part's line has; each 0 to 1, together at most 1.
 *
 * @example
 * ```ts
 * reconcile(-0.1, [-0.08, -0.02]).value.chosen // => { base: "total", carried: -0.1, residual: 0 }
 * ```
 */
export function reconcile(
  goal: number,
  parts: readonly number[],
  base?: Base,
  shares?: readonly number[],
): Result<Reconciliation, ReconcileProblem> {
  const problem = problemOf(goal, parts, base, shares);
  if (problem !== undefined) return fail(problem);
  const carried: Readonly<Record<Base, number | undefined>> = {
    total: parts.reduce((sum, part) => sum + part, 0),
    own_line: shares && parts.reduce((sum, part, place) => sum + part * (shares[place] ?? 0), 0),
    chain: parts.some((part) => part < -1)
      ? undefined
      : parts.reduce((left, part) => left * (1 + part), 1) - 1,
  };
  const readings = BASES.flatMap((name) => {
    const value = carried[name];
    return value === undefined || !Number.isFinite(value) ? [] : [readingOf(name, goal, value)];
  });
  const chosen = readings.find((reading) => reading.base === (base ?? "total"));
  return chosen === undefined
    ? fail({ code: "goal-not-a-number" })
    : ok({ goal, chosen, readings });
}

function readingOf(base: Base, goal: number, carried: number): Reading {
  const scale = Math.max(Math.abs(goal), Math.abs(carried));
  const difference = goal - carried;
  const residual = Math.abs(difference) <= ROUNDING * scale ? 0 : difference;
  return { base, carried: residual === 0 ? goal : carried, residual };
}

function problemOf(
  goal: number,
  parts: readonly number[],
  base: Base | undefined,
  shares: readonly number[] | undefined,
): ReconcileProblem | undefined {
  if (!Number.isFinite(goal)) return { code: "goal-not-a-number" };
  if (parts.length === 0) return { code: "no-parts" };
  const unread = parts.findIndex((part) => !Number.isFinite(part));
  if (unread >= 0) return { code: "part-not-a-number", place: unread + 1 };
  if (base === "own_line" && shares === undefined) return { code: "shares-wanted" };
  if (base === "chain") {
    const low = parts.findIndex((part) => part < -1);
    const part = parts[low];
    if (part !== undefined) return { code: "part-below-minus-one", place: low + 1, part };
  }
  return shares && sharesProblem(parts, shares);
}

function sharesProblem(
  parts: readonly number[],
  shares: readonly number[],
): ReconcileProblem | undefined {
  if (shares.length !== parts.length) {
    return { code: "shares-not-as-many", parts: parts.length, shares: shares.length };
  }
  const place = shares.findIndex((share) => !(share >= 0 && share <= 1));
  const share = shares[place];
  if (share !== undefined) return { code: "share-out-of-range", place: place + 1, share };
  const sum = shares.reduce((whole, one) => whole + one, 0);
  return sum > 1 + 1e-9 ? { code: "shares-over-one", sum } : undefined;
}
