/**
 * All layouts; the one with the most points is taken.
 *
 * @packageDocumentation
 */
import { kpiRows, okrRows, otherRows, targetRows } from "./item-rows";
import type { LayoutReading, ReadLayout, SeenTable } from "./layout-reading";
import { metricColumns } from "./metric-columns";
import { monthWide } from "./month-wide";
import { stacked } from "./stacked";

const LAYOUTS: readonly ReadLayout[] = [
  okrRows,
  kpiRows,
  monthWide,
  stacked,
  targetRows,
  metricColumns,
];

export function bestLayout(seen: SeenTable): LayoutReading | undefined {
  let best: LayoutReading | undefined;
  for (const read of LAYOUTS) {
    const one = read(seen);
    if (one !== undefined && (best === undefined || one.points > best.points)) best = one;
  }
  return best ?? otherRows(seen);
}
