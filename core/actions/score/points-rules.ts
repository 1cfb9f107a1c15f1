/**
 * The rules for points of a KPI table, as they were understood.
 *
 * @packageDocumentation
 */
import type { PointsRule } from "../../scoring/points-rule";
import { readPointsRule } from "../../scoring/read-points";
import type { FoundTable } from "../../tables/found";
import { layoutOf, textOf } from "../../tables/layout";
import type { Spot } from "../port/outcome";
import type { Snapshot } from "../port/snapshot";
import { cellSpot } from "../port/spots";

/** A rule beside a KPI; what of it was not understood stands in `rule.unread`. */
export interface RuleInBook {
  readonly kpi: string;
  readonly spot: Spot;
  /** As it is written. */
  readonly text: string;
  readonly rule: PointsRule;
}

/** One per row with a rule, in the order of the rows; none for a table that is not read as KPIs. */
export function rulesIn(
  { regions }: Pick<Snapshot, "regions">,
  table: FoundTable,
): readonly RuleInBook[] {
  const layout = table.reads === "kpis" ? layoutOf(table, regions) : undefined;
  if (layout === undefined || !layout.columns.has("pointsRule")) return [];
  return table.rows.flatMap((row): readonly RuleInBook[] => {
    const text = textOf(layout, row, "pointsRule");
    if (text === undefined) return [];
    const kpi = textOf(layout, row, "kpi") ?? "";
    return [{ kpi, spot: cellSpot(layout, row, "pointsRule"), text, rule: readPointsRule(text) }];
  });
}
