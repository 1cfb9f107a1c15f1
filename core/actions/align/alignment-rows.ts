/**
 * The tree of what serves what, as rows with their depth.
 *
 * @packageDocumentation
 */
import type { Alignment } from "../../alignment/align";
import type { Edge } from "../../alignment/graph/graph";
import type { AlignedItem, Serving } from "./alignment-view";

export interface AlignedRow {
  readonly item: AlignedItem;
  /** 0 for what stands at the top. */
  readonly depth: number;
  /** How it serves the row it stands under; absent at the top. */
  readonly serving?: Serving;
  /** Ratio of what the row above it has. */
  readonly share?: number;
  /** In the unit of the KPI at the top. */
  readonly contribution?: number;
  readonly unit?: string;
  /** The objective of a key result. */
  readonly objective?: string;
  /** It stands above with everything below it, which is not repeated here. */
  readonly isAgain: boolean;
}

interface Open {
  readonly node: number;
  readonly depth: number;
  readonly edge?: Edge;
  readonly unit?: string;
}

/** Without recursion, and each item is opened once: links may form a circle or very many paths. */
export function alignmentRows(
  alignment: Alignment,
  items: readonly AlignedItem[],
): { readonly rows: readonly AlignedRow[]; readonly loose: readonly AlignedRow[] } {
  const { graph, book } = alignment;
  const opened = new Set<number>();
  const grow = (tops: readonly number[]): readonly AlignedRow[] => {
    const found: AlignedRow[] = [];
    const open: Open[] = [...tops]
      .reverse()
      .map((node) => ({ node, depth: 0, ...unitOf(alignment, node) }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { node, depth, edge, unit } = next;
      const item = items[node];
      if (item === undefined) continue;
      const isAgain = opened.has(node);
      found.push({ item, depth, isAgain, ...saying(alignment, node, edge, unit) });
      if (isAgain) continue;
      opened.add(node);
      const below = servingOf(alignment, node);
      for (const one of [...below].reverse()) {
        open.push({
          node: one.from,
          depth: depth + 1,
          edge: one,
          ...(unit !== undefined && { unit }),
        });
      }
    }
    return found;
  };
  const kpis = book.kpis.flatMap(({ hasTarget }, at) => {
    const node = graph.nodeOf({ type: "kpi", at });
    const isServed = (graph.down[node] ?? []).length > 0;
    // A KPI that is part of another one stands below it.
    return (hasTarget || isServed) && !alignment.isServing(node) ? [node] : [];
  });
  const rows = grow(kpis);
  const left = book.objectives.flatMap((_, at) => {
    const node = graph.nodeOf({ type: "objective", at });
    const own = (graph.down[node] ?? []).filter(({ kind }) => kind === "belongs");
    const isShown = opened.has(node) || own.some(({ from }) => opened.has(from));
    return own.length === 0 || isShown ? [] : [node];
  });
  return { rows, loose: grow(left) };
}

const unitOf = ({ graph, book }: Alignment, node: number): { readonly unit?: string } => {
  const item = graph.items[node];
  const unit = item?.type === "kpi" ? book.kpis[item.at]?.unit : undefined;
  return unit === undefined ? {} : { unit };
};

/** One edge per item that serves the node; what stands inside another carrier stands below that one. */
function servingOf({ graph }: Alignment, node: number): readonly Edge[] {
  const edges = graph.down[node] ?? [];
  const direct = new Set(edges.map(({ from }) => from));
  const best = new Map<number, Edge>();
  for (const edge of edges) {
    const isInside = (graph.up[edge.from] ?? []).some(
      ({ to, kind }) => kind === "shares" && to !== node && to !== edge.from && direct.has(to),
    );
    const known = best.get(edge.from);
    if (!isInside && (known === undefined || known.share === undefined)) best.set(edge.from, edge);
  }
  return [...best.values()];
}

function saying(
  { graph, book }: Alignment,
  node: number,
  edge: Edge | undefined,
  unit: string | undefined,
): Omit<AlignedRow, "item" | "depth" | "isAgain"> {
  const item = graph.items[node];
  const keyResult = item?.type === "keyResult" ? book.keyResults[item.at] : undefined;
  const objective = book.objectives[keyResult?.objective ?? -1]?.title ?? "";
  const serving = edge === undefined ? undefined : (keyResult?.link ?? edge.kind);
  const { contribution } = keyResult ?? {};
  return {
    ...(serving !== undefined && { serving: edge?.kind === "belongs" ? "belongs" : serving }),
    ...(edge?.share !== undefined && { share: edge.share }),
    ...(contribution !== undefined && edge !== undefined && { contribution }),
    ...(contribution !== undefined && unit !== undefined && { unit }),
    ...(objective !== "" && edge?.kind !== "belongs" && { objective }),
  };
}
