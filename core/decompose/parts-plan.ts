/**
 * The parts a user says a KPI's change is made of: what each carries and whether they add up.
 *
 * @packageDocumentation
 */
import type { Base } from "../model/words";
import type { KpiToDraft } from "./draft-types";
import type { Goal } from "./goal";
import { reconcile, type Reading } from "./reconcile";
import { changeOf } from "./stated";

export interface PartsPlan {
  readonly goal: number;
  readonly readings: readonly Reading[];
  readonly base: Base;
  /** Nobody has said what the parts are measured against. */
  readonly assumed: boolean;
  /** In the order of the parts, in the KPI's unit; as a ratio where its baseline is not known. */
  readonly contributions: readonly number[];
}

/** `undefined` when there are no parts, or they and the goal are not changes of one sort. */
export function planParts(input: KpiToDraft, goal: Goal): PartsPlan | undefined {
  const changes = (input.parts ?? []).map(changeOf);
  const parts = changes.flatMap((change) =>
    change !== undefined && change.measuredAs === goal.change?.measuredAs ? [change.by] : [],
  );
  if (goal.change === undefined || parts.length === 0 || parts.length < changes.length) {
    return undefined;
  }
  const base = input.base ?? "total";
  const answer = reconcile(goal.change.by, parts, base, input.shares);
  if (!answer.ok) return undefined;
  const relative = goal.change.measuredAs === "relative";
  const size = relative && goal.from !== undefined ? goal.from : 1;
  return {
    goal: goal.change.by,
    // Amounts and points add; only ratios can also be read along a chain.
    readings: relative ? answer.value.readings : [answer.value.chosen],
    base,
    assumed: input.base === undefined,
    contributions: carriedBy(parts, base, input.shares).map((part) => part * size),
  };
}

/** Each part's share of what is carried under the base. */
function carriedBy(
  parts: readonly number[],
  base: Base,
  shares: readonly number[] | undefined,
): readonly number[] {
  if (base === "own_line") return parts.map((part, place) => part * (shares?.[place] ?? 0));
  if (base === "total") return parts;
  let left = 1;
  return parts.map((part) => {
    const carried = left * part;
    left += carried;
    return carried;
  });
}
