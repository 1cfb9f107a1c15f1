/**
 * What can be said of a sum that is not closed: which figures it waits for, and what is a bet.
 *
 * @packageDocumentation
 */
import type { Draft, DraftKeyResult } from "./draft-types";
import type { Arithmetic } from "./note";

type Open = Pick<Draft, "goal" | "drivers" | "keyResults">;

/** `undefined` where nothing can be said, as for a draft without key results. */
export function openSum({ goal, drivers, keyResults }: Open): Arithmetic | undefined {
  const weeks = latest(keyResults);
  const inWeeks = weeks === undefined ? {} : { weeks };
  const terms = keyResults.filter(({ link }) => link === "part" || link === "factor");
  const factors = terms.map(({ metric }) => metric);
  if (factors.length === 0) {
    return weeks === undefined ? undefined : { code: "nothing-adds-up", weeks };
  }
  if (drivers === undefined) return { code: "adds-up-once-known", metrics: factors, ...inWeeks };
  const { names, form, formula } = drivers;
  const others = names.filter((name) => !factors.includes(name));
  const growth = goal.growth ?? 0;
  if (others.length === 0 && form === "product" && growth > 0) {
    const each = Math.pow(growth, 1 / names.length);
    return { code: "drivers-share-growth", drivers: names, growth, each };
  }
  return { code: "factors-open", formula, factors, others, ...inWeeks };
}

/** Weeks until the last of the bets shows in the KPI. */
function latest(keyResults: readonly DraftKeyResult[]): number | undefined {
  const lags = keyResults.flatMap(({ link, lagWeeks }) =>
    link === "bet" && lagWeeks !== undefined ? [lagWeeks] : [],
  );
  return lags.length === 0 ? undefined : Math.max(...lags);
}
