/**
 * A KPI's actual against its target.
 *
 * @packageDocumentation
 */
import type { Brand } from "../kernel/brand";
import { fail, ok, type Result } from "../kernel/result";
import type { Direction } from "../model/words";

/** Actual over target: a ratio, 1 at the target; may leave [0, 1]. Not the progress of a key result. */
export type Attainment = Brand<number, "Attainment">;

export const LOWER_FORMS = ["inverse", "mirror"] as const;
/** How a KPI that is better lower is attained: target ÷ actual, or 2 − actual ÷ target. */
export type LowerForm = (typeof LOWER_FORMS)[number];

/** Values in the KPI's unit. */
export interface KpiReading {
  readonly actual: number;
  readonly target: number;
  readonly baseline?: number;
  readonly direction?: Direction;
}

export type AttainmentProblem =
  | { readonly code: "direction-without-way" }
  | {
      readonly code: "direction-against-target";
      readonly baseline: number;
      readonly target: number;
    }
  | { readonly code: "baseline-equals-target"; readonly value: number }
  | { readonly code: "target-negative"; readonly target: number }
  | { readonly code: "target-zero-to-increase"; readonly actual: number }
  | { readonly code: "actual-negative"; readonly actual: number }
  | { readonly code: "actual-zero-inverse"; readonly target: number }
  | { readonly code: "attainment-out-of-range" };

/**
 * How much of its target a KPI has attained.
 *
 * - With a baseline: `(actual − baseline) ÷ (target − baseline)`, whatever the signs.
 * - Without: `actual ÷ target`, or when lower is better `target ÷ actual` (`inverse`) or
 *   `2 − actual ÷ target` (`mirror`). 0 against a target of 0 is 1 and more than 0 is 0; a target
 *   of 0 to increase towards, and any negative target, need a baseline.
 *
 * The directions achieve and reach count as increase; maintain has no way to attain.
 *
 * @example
 * ```ts
 * attainment({ actual: 75, target: 90 }, "inverse").value.toFixed(3) // => "0.833"
 * attainment({ actual: 75, target: 90, baseline: 60 }, "inverse") // => { ok: true, value: 0.5 }
 * attainment({ actual: 50, target: 45, direction: "decrease" }, "inverse") // => { ok: true, value: 0.9 }
 * attainment({ actual: 54, target: 45, direction: "decrease" }, "mirror") // => { ok: true, value: 0.8 }
 * attainment({ actual: 0, target: 0 }, "inverse") // => { ok: true, value: 1 }
 * attainment({ actual: 5, target: -3 }, "inverse").problem // => { code: "target-negative", target: -3 }
 * ```
 */
export function attainment(
  reading: KpiReading,
  lower: LowerForm,
): Result<Attainment, AttainmentProblem> {
  if (reading.direction === "maintain") return fail({ code: "direction-without-way" });
  const ratio =
    reading.baseline === undefined
      ? ofTarget(reading, lower)
      : ofWay(reading.actual, reading.target, reading.baseline, reading.direction);
  if (!ratio.ok) return ratio;
  return Number.isFinite(ratio.value)
    ? ok((ratio.value + 0) as Attainment)
    : fail({ code: "attainment-out-of-range" });
}

type Ratio = Result<number, AttainmentProblem>;

function ofWay(
  actual: number,
  target: number,
  baseline: number,
  direction: Direction | undefined,
): Ratio {
  if (target === baseline) return fail({ code: "baseline-equals-target", value: target });
  const way = target > baseline ? "increase" : "decrease";
  if (direction !== undefined && wayOf(direction) !== way) {
    return fail({ code: "direction-against-target", baseline, target });
  }
  return ok((actual - baseline) / (target - baseline));
}

const wayOf = (direction: Direction): "increase" | "decrease" =>
  direction === "decrease" ? "decrease" : "increase";

function ofTarget({ actual, target, direction }: KpiReading, lower: LowerForm): Ratio {
  if (target < 0) return fail({ code: "target-negative", target });
  if (target === 0) return ofZero(actual, direction);
  return direction === "decrease" ? ofCeiling(actual, target, lower) : ok(actual / target);
}

/** Nothing to divide by: all that can be said is whether the target of 0 is met. */
function ofZero(actual: number, direction: Direction | undefined): Ratio {
  if (actual === 0) return ok(1);
  if (direction !== undefined && wayOf(direction) === "increase") {
    return fail({ code: "target-zero-to-increase", actual });
  }
  return actual > 0 ? ok(0) : fail({ code: "actual-negative", actual });
}

function ofCeiling(actual: number, target: number, lower: LowerForm): Ratio {
  if (lower === "mirror") return ok(2 - actual / target);
  if (actual < 0) return fail({ code: "actual-negative", actual });
  return actual === 0 ? fail({ code: "actual-zero-inverse", target }) : ok(target / actual);
}
