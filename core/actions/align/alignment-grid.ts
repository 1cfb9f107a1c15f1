/**
 * KPIs against objectives: which objective serves which KPI, and how.
 *
 * @packageDocumentation
 */
import type { Alignment } from "../../alignment/align";
import type { KpiLink } from "../../model/words";
import type { AlignedItem } from "./alignment-view";

export interface GridCell {
  /** Place of the KPI and of the objective in the grid. */
  readonly kpi: number;
  readonly objective: number;
  /** The surest way in which one of its key results serves the KPI; a mere link otherwise. */
  readonly mark: KpiLink | "linked";
  readonly keyResults: number;
}

export interface AlignmentGrid {
  readonly kpis: readonly AlignedItem[];
  readonly objectives: readonly AlignedItem[];
  readonly cells: readonly GridCell[];
}

const SUREST = ["part", "factor", "bet", "linked"] as const;

/** KPIs with a target or somebody who serves them; objectives with a key result that is no guardrail. */
export function alignmentGrid(
  { book, graph }: Alignment,
  items: readonly AlignedItem[],
): AlignmentGrid {
  const kpis = book.kpis.flatMap(({ hasTarget }, at) => {
    const node = graph.nodeOf({ type: "kpi", at });
    return hasTarget || (graph.down[node] ?? []).length > 0 ? [node] : [];
  });
  const live = new Set(
    book.keyResults.flatMap(({ objective, isGuardrail }) =>
      objective === undefined || isGuardrail ? [] : [objective],
    ),
  );
  const objectives = [...live]
    .sort((a, b) => a - b)
    .map((at) => graph.nodeOf({ type: "objective", at }));
  const rows = new Map(kpis.map((node, place) => [node, place]));
  const columns = new Map(objectives.map((node, place) => [node, place]));
  const cells = new Map<string, GridCell>();
  for (const { from, to, kind } of graph.edges) {
    const kpi = rows.get(to);
    const item = graph.items[from];
    if (kpi === undefined || item === undefined || kind === "belongs") continue;
    const keyResult = item.type === "keyResult" ? book.keyResults[item.at] : undefined;
    const own =
      keyResult?.objective === undefined
        ? from
        : graph.nodeOf({ type: "objective", at: keyResult.objective });
    const objective = columns.get(own);
    if (objective === undefined || keyResult?.isGuardrail === true) continue;
    const key = `${kpi} ${objective}`;
    const known = cells.get(key);
    const mark = keyResult?.link ?? "linked";
    const isSurer = known === undefined || SUREST.indexOf(mark) < SUREST.indexOf(known.mark);
    const keyResults = (known?.keyResults ?? 0) + (kind === "carries" ? 1 : 0);
    cells.set(key, { kpi, objective, mark: isSurer ? mark : known.mark, keyResults });
  }
  const shown = (nodes: readonly number[]) => nodes.flatMap((node) => items[node] ?? []);
  return { kpis: shown(kpis), objectives: shown(objectives), cells: [...cells.values()] };
}
