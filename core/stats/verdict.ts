/**
 * What the last point of a series says, and what the limits say of the target.
 *
 * The alarm is on the last point alone: of a stable series of 24 points, 19 in 100 have a flagged
 * point somewhere, 1 or 2 in 100 at the end.
 *
 * @packageDocumentation
 */
import type { Assurance, Direction, SignalRule, SignalVerdict } from "../model/words";
import type { Limits } from "./limits";
import { pointsOf } from "./patterns";
import { ENOUGH_POINTS } from "./signals";
import { known, type Series } from "./series";

/** Which way is better: 1 up, -1 down, 0 neither or unknown. */
export type Better = 1 | -1 | 0;

export const betterOf = (direction: Direction | undefined): Better => {
  if (direction === undefined || direction === "maintain") return 0;
  return direction === "decrease" ? -1 : 1;
};

export interface SignalReading {
  readonly verdict: Exclude<SignalVerdict, "too_short">;
  /** Rule of the last point, absent when it breaks none. */
  readonly rule?: SignalRule;
  /** Which way the last point departs: 1 up, -1 down. */
  readonly side: Better;
  /** Fewer than {@link ENOUGH_POINTS} points: only the outside rule was asked. */
  readonly trial: boolean;
}

/** @param rules - As `signals` gives them, one entry per point of the series. */
export function verdictOf(
  series: Series,
  limits: Limits,
  rules: readonly (SignalRule | undefined)[],
  better: Better,
): SignalReading {
  const points = pointsOf(series);
  const last = points[points.length - 1];
  const rule = last === undefined ? undefined : rules[last.index];
  const trial = known(series).length < ENOUGH_POINTS;
  if (last === undefined || rule === undefined) return { verdict: "no_signal", side: 0, trial };
  const before = points[points.length - 2]?.value ?? limits.centre;
  // A trend is good or bad by where it goes, every other rule by where the point lies.
  const from = rule === "trend" || rule === "nelson3" ? before : limits.centre;
  const side = Math.sign(last.value - from) as Better;
  if (better === 0) return { verdict: "neutral", rule, side, trial };
  return { verdict: side === better ? "improvement" : "concern", rule, side, trial };
}

/** Whether usual variation alone passes the target; `undefined` when no way is better. */
export function assuranceOf(
  { lower, upper }: Limits,
  target: number,
  better: Better,
): Assurance | undefined {
  if (better === 0) return undefined;
  const [worst, best] = better === 1 ? [lower, upper] : [-upper, -lower];
  const wanted = better * target;
  if (wanted > best) return "will_fail";
  return wanted <= worst ? "will_pass" : "hit_or_miss";
}
