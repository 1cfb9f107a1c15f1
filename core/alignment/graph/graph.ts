/**
 * KPIs, objectives and key results as one graph whose edges go from what serves to what is served.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { ItemLink } from "../../model/words";
import type { BookToAlign } from "./book";

export type ItemType = "kpi" | "objective" | "keyResult";

/** A place in one of the lists of the book. */
export interface ItemRef {
  readonly type: ItemType;
  readonly at: number;
}

/** `belongs`: a key result to its objective. `carries`: a key result to a KPI by its own column. */
export type EdgeKind = "belongs" | "carries" | Exclude<ItemLink, "opposes">;

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: EdgeKind;
  readonly share?: number;
  /** Row of the Links table that says so. */
  readonly link?: number;
  /** Of several KPIs that a cell names, the first has the contribution. */
  readonly isFirst?: boolean;
}

/** An end of a link as it was read: a node, or how many items are called so. */
export interface LinkEnd {
  readonly node?: number;
  readonly candidates: number;
}

export interface Graph {
  readonly items: readonly ItemRef[];
  readonly edges: readonly Edge[];
  /** Edges by the node they go out of, and by the one they go to. */
  readonly up: readonly (readonly Edge[])[];
  readonly down: readonly (readonly Edge[])[];
  /** Ends of each row of the Links table. */
  readonly ends: readonly { readonly from: LinkEnd; readonly to: LinkEnd }[];
  readonly nodeOf: (ref: ItemRef) => number;
}

export function graphOf(book: BookToAlign): Graph {
  const { kpis, objectives, keyResults, links } = book;
  const items: ItemRef[] = [
    ...kpis.map((_, at) => ({ type: "kpi", at }) as const),
    ...objectives.map((_, at) => ({ type: "objective", at }) as const),
    ...keyResults.map((_, at) => ({ type: "keyResult", at }) as const),
  ];
  const offset: Readonly<Record<ItemType, number>> = {
    kpi: 0,
    objective: kpis.length,
    keyResult: kpis.length + objectives.length,
  };
  const nodeOf = ({ type, at }: ItemRef): number => offset[type] + at;
  const names = namesOf(book, nodeOf);
  const edges: Edge[] = [];
  keyResults.forEach(({ objective, kpiIds }, at) => {
    const from = nodeOf({ type: "keyResult", at });
    if (objective !== undefined) {
      edges.push({ from, to: nodeOf({ type: "objective", at: objective }), kind: "belongs" });
    }
    kpiIds.forEach((id, place) => {
      const to = names.kpi(id);
      if (to !== undefined) edges.push({ from, to, kind: "carries", isFirst: place === 0 });
    });
  });
  const ends = links.map(({ from, to }) => ({ from: names.any(from), to: names.any(to) }));
  links.forEach(({ kind, share }, link) => {
    const [from, to] = [ends[link]?.from.node, ends[link]?.to.node];
    if (from === undefined || to === undefined || kind === "opposes") return;
    edges.push({ from, to, kind, link, ...(share !== undefined && { share }) });
  });
  const up: Edge[][] = items.map(() => []);
  const down: Edge[][] = items.map(() => []);
  for (const edge of edges) {
    up[edge.from]?.push(edge);
    down[edge.to]?.push(edge);
  }
  return { items, edges, up, down, ends, nodeOf };
}

interface Names {
  readonly kpi: (text: string) => number | undefined;
  readonly any: (text: string | undefined) => LinkEnd;
}

/** Ids go before names; an id that stands twice means the first, a name that does means nobody. */
function namesOf(
  { kpis, objectives, keyResults }: BookToAlign,
  nodeOf: (ref: ItemRef) => number,
): Names {
  const ids = new Map<string, number>();
  const titles = new Map<string, number[]>();
  const kpiNames = new Map<string, number>();
  const add = (id: string, title: string, node: number): void => {
    const key = plainWord(id);
    if (key !== "" && !ids.has(key)) ids.set(key, node);
    const name = plainWord(title);
    const known = titles.get(name);
    if (known === undefined) titles.set(name, [node]);
    else known.push(node);
  };
  kpis.forEach(({ id, name }, at) => {
    const node = nodeOf({ type: "kpi", at });
    add(id, name, node);
    for (const key of [id, name].map(plainWord)) {
      if (key !== "" && !kpiNames.has(key)) kpiNames.set(key, node);
    }
  });
  objectives.forEach(({ id, title }, at) => add(id, title, nodeOf({ type: "objective", at })));
  keyResults.forEach(({ id, title }, at) => add(id, title, nodeOf({ type: "keyResult", at })));
  return {
    kpi: (text) => kpiNames.get(plainWord(text)),
    any: (text = "") => {
      const key = plainWord(text);
      const node = ids.get(key);
      if (node !== undefined) return { node, candidates: 1 };
      const named = titles.get(key) ?? [];
      const [only] = named;
      return named.length === 1 && only !== undefined
        ? { node: only, candidates: 1 }
        : { candidates: named.length };
    },
  };
}

/** Every node that serves this one, directly or through others, each once. */
export function below({ down }: Graph, node: number): readonly number[] {
  const seen = new Set([node]);
  for (const one of seen) for (const { from } of down[one] ?? []) seen.add(from);
  seen.delete(node);
  return [...seen];
}
