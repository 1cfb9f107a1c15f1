import type { Band, Commitment } from "../model/words";
import { reaches } from "./threshold";

/** Lowest score of each colour; what is below amber is red. */
const BAND_FROM: Readonly<Record<Commitment, { readonly green: number; readonly amber: number }>> =
  {
    aspirational: { green: 0.7, amber: 0.4 },
    committed: { green: 1, amber: 0.7 },
  };

/**
 * Colour of a score. A committed objective is green only when it is met in full; an aspirational
 * one from 0.7.
 *
 * Source: "Set goals with OKRs", Google re:Work, whose scale calls 0.6 to 0.7 the sweet spot; the
 * borders are the contract's.
 *
 * @example
 * ```ts
 * band(0.7, "aspirational") // => "green"
 * band(0.7, "committed") // => "amber"
 * band(0.39, "aspirational") // => "red"
 * ```
 */
export function band(score: number, commitment: Commitment): Band {
  const { green, amber } = BAND_FROM[commitment];
  if (reaches(score, green)) return "green";
  return reaches(score, amber) ? "amber" : "red";
}
