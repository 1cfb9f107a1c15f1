/**
 * What serves a KPI or a key result in numbers: parts of its change, shares of its whole.
 *
 * @packageDocumentation
 */
import type { Aligned } from "./aligned";
import type { Edge } from "./graph";

export interface Part {
  readonly node: number;
  /** In the unit of what is served; only where it is stated. */
  readonly amount?: number;
  readonly share?: number;
  readonly link?: number;
  /** It adds to a change: a part, a factor with a contribution, a share. A bet does not. */
  readonly adds: boolean;
}

export interface Coverage {
  readonly node: number;
  readonly unit: string;
  /** What the change may be measured as, the most likely first; empty where it is not known. */
  readonly changes: readonly number[];
  readonly parts: readonly Part[];
  /** Sum of the stated amounts, with the sign of the change where people write cuts as positive. */
  readonly carried?: number;
  /** Each adding part has an amount, and none is an assumption. */
  readonly isStated: boolean;
  readonly hasBets: boolean;
}

/** Of everything that somebody carries a part or a share of, in the order of the nodes. */
export function coverageOf(aligned: Aligned): readonly Coverage[] {
  const { graph } = aligned;
  return graph.items.flatMap((_, node) => {
    const edges = graph.down[node] ?? [];
    return edges.some(({ kind }) => kind !== "belongs") ? [ofNode(aligned, node, edges)] : [];
  });
}

function ofNode(aligned: Aligned, node: number, edges: readonly Edge[]): Coverage {
  const { changes, unit } = goalOf(aligned, node);
  const parts = partsOf(aligned, node, edges, changes[0]);
  const adding = parts.filter(({ adds }) => adds);
  const known = adding.flatMap(({ amount }) => amount ?? []);
  const isStated =
    adding.length > 0 &&
    known.length === adding.length &&
    adding.every((part) => !isAssumed(aligned, part.node));
  const sum = known.reduce((all, amount) => all + amount, 0);
  const isTurned = known.length > 0 && known.every((amount) => amount * (changes[0] ?? 0) < 0);
  return {
    node,
    unit,
    changes,
    parts,
    ...(known.length > 0 && { carried: isTurned ? -sum : sum }),
    isStated,
    hasBets: parts.some(({ adds }) => !adds),
  };
}

function goalOf({ book, graph }: Aligned, node: number) {
  const item = graph.items[node];
  if (item?.type === "kpi") {
    const { changes = [], unit = "" } = book.kpis[item.at] ?? {};
    return { changes, unit };
  }
  const one = item?.type === "keyResult" ? book.keyResults[item.at] : undefined;
  const { contribution, baseline, target } = one ?? {};
  // What it carries is counted in the unit of its KPI.
  const kpi = (graph.up[node] ?? [])
    .map(({ to }) => graph.items[to])
    .find((upper) => upper?.type === "kpi");
  const unit = (contribution === undefined ? one?.unit : book.kpis[kpi?.at ?? -1]?.unit) ?? "";
  const own = baseline === undefined || target === undefined ? [] : [target - baseline];
  const changes = contribution === undefined ? own : [contribution, ...own];
  return { changes, unit };
}

/** A key result that shares another carrier of the same item stands inside that one's part. */
function partsOf(
  { book, graph }: Aligned,
  node: number,
  edges: readonly Edge[],
  change: number | undefined,
): readonly Part[] {
  const direct = new Set(edges.map(({ from }) => from));
  const byNode = new Map<number, Part>();
  for (const edge of edges) {
    const { from, kind, share, link, isFirst = true } = edge;
    const item = graph.items[from];
    if (kind === "belongs" || item === undefined) continue;
    const isInside = (graph.up[from] ?? []).some(
      ({ to, kind: way }) => way === "shares" && to !== node && direct.has(to),
    );
    const keyResult = item.type === "keyResult" ? book.keyResults[item.at] : undefined;
    if (isInside || keyResult?.isGuardrail === true) continue;
    const stated = isFirst ? keyResult?.contribution : undefined;
    const before = byNode.get(from);
    // A link that stands twice is told elsewhere; whichever comes first, the larger share counts.
    const shares = [share, before?.share].flatMap((one) => one ?? []);
    const wholeShare = shares.length === 0 ? undefined : Math.max(...shares);
    const isPart =
      keyResult?.link === "part" || (keyResult?.link === "factor" && stated !== undefined);
    const amount = stated ?? before?.amount;
    const at = link ?? before?.link;
    byNode.set(from, {
      node: from,
      adds: kind === "shares" || isPart || before?.adds === true,
      ...(amount !== undefined && { amount }),
      ...(wholeShare !== undefined && { share: wholeShare }),
      ...(at !== undefined && { link: at }),
    });
  }
  return [...byNode.values()].map((part) =>
    part.amount !== undefined || part.share === undefined || change === undefined
      ? part
      : { ...part, amount: part.share * change },
  );
}

function isAssumed({ book, graph }: Aligned, node: number): boolean {
  const item = graph.items[node];
  return item?.type === "keyResult" && book.keyResults[item.at]?.isAssumed === true;
}
