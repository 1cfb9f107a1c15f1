import type { Draft } from "./draft-types";
import type { DriverPlan } from "./driver-plan";
import type { Arithmetic } from "./note";
import { openSum } from "./open-sum";
import type { PartsPlan } from "./parts-plan";

/** The one line that shows how a draft's key results add up, or what that waits for. */
export function arithmeticOf(
  plan: DriverPlan | undefined,
  parts: PartsPlan | undefined,
  draft: Pick<Draft, "goal" | "drivers" | "keyResults">,
): Arithmetic | undefined {
  if (parts === undefined) return plan?.arithmetic ?? openSum(draft);
  const { goal, base, assumed, readings } = parts;
  return { code: "parts-close", goal, base, assumed, readings };
}
