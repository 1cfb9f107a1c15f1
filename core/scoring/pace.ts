import type { Brand } from "../kernel/brand";
import { fail, ok, type Result } from "../kernel/result";

/** Progress over expected progress: 1 is on plan, above 1 is ahead. */
export type Pace = Brand<number, "Pace">;

export type PaceProblem =
  { readonly code: "nothing-expected" } | { readonly code: "pace-out-of-range" };

/**
 * How fast a key result goes, measured by where it should be: `progress ÷ expected`.
 *
 * While nothing is expected yet, as on the first day of a cycle, there is no pace.
 *
 * @param share - Progress, an unbounded ratio.
 * @param due - Expected progress, a ratio in [0, 1].
 *
 * @example
 * ```ts
 * pace(0.45, 0.5) // => { ok: true, value: 0.9 }
 * pace(0.45, 0).problem // => { code: "nothing-expected" }
 * ```
 */
export function pace(share: number, due: number): Result<Pace, PaceProblem> {
  if (due === 0) return fail({ code: "nothing-expected" });
  const ratio = share / due;
  return Number.isFinite(ratio) ? ok((ratio + 0) as Pace) : fail({ code: "pace-out-of-range" });
}
