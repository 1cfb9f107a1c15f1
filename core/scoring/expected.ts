/**
 * How far a key result should have come by a given day.
 *
 * @packageDocumentation
 */
import { addDays, type Day } from "../kernel/day";
import { fail, ok, type Result } from "../kernel/result";
import type { RowProblem } from "./roll-up";

/** The days of a cycle, first and last included. */
export interface Cycle {
  readonly start: Day;
  readonly due: Day;
}

/** Progress expected by the end of a day: a ratio. */
export interface Phase {
  readonly day: Day;
  readonly ratio: number;
}

export const ELAPSED = ["exclusive", "inclusive"] as const;
/** Whether the day itself counts as elapsed. */
export type Elapsed = (typeof ELAPSED)[number];

export type ExpectedProblem =
  | { readonly code: "due-before-start"; readonly start: Day; readonly due: Day }
  | { readonly code: "phase-outside-cycle"; readonly day: Day; readonly cycle: Cycle };

export type PhasesProblem =
  | { readonly code: "phase-ratio-outside"; readonly ratio: number }
  | { readonly code: "phases-fall"; readonly day: Day; readonly ratio: number };

/** Points of an expected path in the order of their days. */
export type Phases = readonly Phase[];

/**
 * A checked path: every ratio within [0, 1], none below that of an earlier day. Rows in problems
 * are those of the points given, which may stand in any order.
 */
export function phasesOf(
  points: readonly (Phase & { readonly row: number })[],
): Result<Phases, RowProblem<PhasesProblem>> {
  const sorted = [...points].sort((a, b) => a.day - b.day);
  let highest = 0;
  for (const { day, ratio, row } of sorted) {
    if (!(ratio >= 0 && ratio <= 1)) {
      return fail({ problem: { code: "phase-ratio-outside", ratio }, row });
    }
    if (ratio < highest) return fail({ problem: { code: "phases-fall", day, ratio }, row });
    highest = ratio;
  }
  return ok(sorted.map(({ day, ratio }) => ({ day, ratio })));
}

/**
 * Share of the way that should be covered by the end of `asOf`: a ratio in [0, 1].
 *
 * - Without phases it is the share of the cycle's days that have elapsed:
 *   `(asOf − start) ÷ (due − start)`, or with `inclusive`
 *   `(asOf − start + 1) ÷ (due − start + 1)`.
 * - With phases it is linear between their points, from 0 at the start to 1 at the due date where
 *   those have no point of their own. `inclusive` lets the path begin one day earlier.
 * - 0 before the start, 1 after the due date. A cycle of one day is 1 from that day on.
 *
 * @example
 * ```ts
 * expected({ start: 46023, due: 46123 }, 46073, [], "exclusive") // => { ok: true, value: 0.5 }
 * expected({ start: 46023, due: 46026 }, 46023, [], "inclusive") // => { ok: true, value: 0.25 }
 * expected({ start: 46023, due: 46123 }, 46048, [{ day: 46073, ratio: 0.2 }], "exclusive") // => { ok: true, value: 0.1 }
 * expected({ start: 46023, due: 46023 }, 46023, [], "exclusive") // => { ok: true, value: 1 }
 * ```
 */
export function expected(
  cycle: Cycle,
  asOf: Day,
  phases: Phases,
  elapsed: Elapsed,
): Result<number, ExpectedProblem> {
  const { start, due } = cycle;
  if (due < start) return fail({ code: "due-before-start", start, due });
  const stray = phases.find(({ day }) => day < start || day > due);
  if (stray !== undefined) return fail({ code: "phase-outside-cycle", day: stray.day, cycle });
  if (asOf < start) return ok(0);
  if (asOf > due || start === due) return ok(1);
  const origin = elapsed === "inclusive" ? addDays(start, -1) : start;
  if (phases.length === 0) return ok((asOf - origin) / (due - origin));
  return ok(onPath(pathOf(phases, origin, due), asOf));
}

/** The path with its ends. */
function pathOf(phases: Phases, origin: Day, due: Day): Phases {
  const first = phases[0]?.day === origin ? [] : [{ day: origin, ratio: 0 }];
  const last = phases[phases.length - 1]?.day === due ? [] : [{ day: due, ratio: 1 }];
  return [...first, ...phases, ...last];
}

/** Linear between the points on either side of the day; of two points on one day the later counts. */
function onPath(path: Phases, asOf: Day): number {
  let before: Phase | undefined;
  for (const point of path) {
    if (point.day > asOf) return before === undefined ? 0 : between(before, point, asOf);
    before = point;
  }
  return before?.ratio ?? 1;
}

const between = (from: Phase, to: Phase, day: Day): number =>
  from.ratio + ((to.ratio - from.ratio) * (day - from.day)) / (to.day - from.day);
