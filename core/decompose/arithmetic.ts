import type { DraftKeyResult } from "./draft-types";
import type { DriverPlan } from "./driver-plan";
import type { Arithmetic } from "./note";
import type { PartsPlan } from "./parts-plan";

/** The one line that shows how a draft's key results add up, or that they do not. */
export function arithmeticOf(
  drivers: DriverPlan | undefined,
  parts: PartsPlan | undefined,
  keyResults: readonly DraftKeyResult[],
): Arithmetic | undefined {
  if (parts !== undefined) {
    return {
      code: "parts-close",
      goal: parts.goal,
      base: parts.base,
      assumed: parts.assumed,
      readings: parts.readings,
    };
  }
  const plan = drivers?.arithmetic;
  const factors = keyResults.filter(({ link }) => link === "factor").length;
  const partial = plan?.code === "drivers-share-growth" && factors < plan.drivers.length;
  return plan === undefined || partial ? nothingAdds(keyResults) : plan;
}

function nothingAdds(keyResults: readonly DraftKeyResult[]): Arithmetic | undefined {
  const parts = keyResults.filter(({ link }) => link === "part").map(({ metric }) => metric);
  if (parts.length > 0) return { code: "adds-up-once-known", metrics: parts };
  const lags = keyResults.flatMap(({ link, lagWeeks }) =>
    link === "bet" && lagWeeks !== undefined ? [lagWeeks] : [],
  );
  return lags.length === 0 ? undefined : { code: "nothing-adds-up", weeks: Math.max(...lags) };
}
