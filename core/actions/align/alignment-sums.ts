/**
 * What a KPI's change is made of: where it starts, its parts, what nobody carries, its target.
 *
 * @packageDocumentation
 */
import type { Alignment } from "../../alignment/align";
import { goalOf } from "../../decompose/goal";
import type { AlignmentBook } from "./alignment-book";
import type { AlignedItem } from "./alignment-view";

export interface SumPart {
  readonly item: AlignedItem;
  /** In the KPI's unit. */
  readonly amount: number;
}

export interface KpiSum {
  readonly kpi: AlignedItem;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly SumPart[];
  /** Change less parts. */
  readonly residual: number;
  /** Key results that are to help and carry no figure. */
  readonly bets: number;
}

/** Of KPIs whose change is known and of which somebody states a part, in their order. */
export function sumsOf(
  { graph, coverage }: Alignment,
  { kpis }: AlignmentBook,
  items: readonly AlignedItem[],
): readonly KpiSum[] {
  return coverage.flatMap(({ node, changes, carried, parts, unit }): readonly KpiSum[] => {
    const item = graph.items[node];
    const kpi = items[node];
    const input = item?.type === "kpi" ? kpis[item.at]?.input : undefined;
    if (kpi === undefined || input === undefined || carried === undefined) return [];
    const { to } = goalOf(input.kpi, input.measures[0]);
    const [first] = changes;
    if (to === undefined || first === undefined) return [];
    // A flow may be summed up from 0 or from last period: the reading that fits is meant.
    const change = changes.reduce(
      (best, one) => (Math.abs(one - carried) < Math.abs(best - carried) ? one : best),
      first,
    );
    const stated = parts.filter(({ adds, amount }) => adds && amount !== undefined);
    const sum = stated.reduce((all, { amount = 0 }) => all + amount, 0);
    const sign = sum !== 0 && carried === -sum ? -1 : 1;
    return [
      {
        kpi,
        unit,
        from: exact(to - change),
        to,
        parts: stated.flatMap(({ node: part, amount = 0 }) => {
          const own = items[part];
          return own === undefined ? [] : [{ item: own, amount: sign * amount }];
        }),
        residual: exact(change - carried),
        bets: parts.filter(({ adds }) => !adds).length,
      },
    ];
  });
}

/** Without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));
