/**
 * Rules on what two items say of one thing: dates, periods, figures, directions.
 *
 * @packageDocumentation
 */
import { isoOfDay } from "../../kernel/day";
import type { Aligned } from "./aligned";
import { finding, type AlignmentFinding } from "./facts";

/** What is due after the thing that waits for it, or outside of the KPI's own period. */
export function dates({ book, graph, titleOf }: Aligned): readonly AlignmentFinding[] {
  const last = dueLast({ book, graph });
  return graph.edges.flatMap(({ from, to, kind }): readonly AlignmentFinding[] => {
    const upper = graph.items[to];
    const at = last[from];
    const own = book.keyResults[at ?? -1]?.due;
    if (kind === "belongs" || at === undefined || own === undefined) return [];
    const place = { list: "keyResults", at, field: "due" } as const;
    const text = titleOf(from);
    if (upper?.type === "kpi") {
      const { period, name: kpi = "" } = book.kpis[upper.at] ?? {};
      if (period === undefined || (own >= period.start && own <= period.due)) return [];
      const [start, end] = [isoOfDay(period.start), isoOfDay(period.due)];
      const facts = { text, due: isoOfDay(own), kpi, start, end };
      return [finding("due-outside-kpi-period", "warning", place, facts)];
    }
    const theirs = book.keyResults[last[to] ?? -1]?.due;
    if (theirs === undefined || own <= theirs) return [];
    const facts = { text, due: isoOfDay(own), upper: titleOf(to), upperDue: isoOfDay(theirs) };
    return [finding("due-after-upper", "warning", place, facts)];
  });
}

/** The key result that is due last, of each node that has one: an objective is due with it. */
function dueLast({
  book,
  graph,
}: Pick<Aligned, "book" | "graph">): readonly (number | undefined)[] {
  const last: (number | undefined)[] = graph.items.map(() => undefined);
  book.keyResults.forEach(({ objective, due }, at) => {
    if (due === undefined) return;
    last[graph.nodeOf({ type: "keyResult", at })] = at;
    if (objective === undefined) return;
    const node = graph.nodeOf({ type: "objective", at: objective });
    const known = book.keyResults[last[node] ?? -1]?.due;
    if (known === undefined || due > known) last[node] = at;
  });
  return last;
}

const SHORTEST = 2;

/**
 * Two teams or owners carry the very same figure of one metric as their own, without a word that
 * they share it; or the metric is to go both ways.
 */
export function figures(aligned: Aligned): readonly AlignmentFinding[] {
  const { book } = aligned;
  const byMetric = new Map<string, number[]>();
  book.keyResults.forEach(({ metric, isGuardrail, kind }, at) => {
    if (metric.length < SHORTEST || isGuardrail || kind === "milestone") return;
    const known = byMetric.get(metric);
    if (known === undefined) byMetric.set(metric, [at]);
    else known.push(at);
  });
  return [...byMetric.values()].flatMap((places) => [
    ...claimedTwice(aligned, places),
    ...opposed(aligned, places),
  ]);
}

/** Each claimant after the first is told once. */
function claimedTwice(aligned: Aligned, places: readonly number[]): readonly AlignmentFinding[] {
  const { book } = aligned;
  const claimed = new Map<string, { readonly first: number; readonly by: Set<string> }>();
  return places.flatMap((at): readonly AlignmentFinding[] => {
    const one = book.keyResults[at];
    if (one?.target === undefined || one.kind !== "reach" || isShared(aligned, at)) return [];
    const figure = `${one.baseline ?? ""}>${one.target} ${one.unit ?? ""}`;
    const claimant = JSON.stringify([one.table, one.team, one.owner]);
    const known = claimed.get(figure);
    if (known === undefined) claimed.set(figure, { first: at, by: new Set([claimant]) });
    const other = book.keyResults[known?.first ?? -1];
    if (known === undefined || other === undefined || known.by.has(claimant)) return [];
    known.by.add(claimant);
    const place = { list: "keyResults", at, field: "keyResult" } as const;
    const facts = { text: one.title, metric: one.metric, other: other.title };
    const teams = {
      team: one.team ?? one.owner ?? "",
      otherTeam: other.team ?? other.owner ?? "",
    };
    return [finding("figure-claimed-twice", "warning", place, { ...facts, ...teams })];
  });
}

/** It takes a share of something, or something takes a share of it. */
const isShared = ({ graph }: Aligned, at: number): boolean => {
  const node = graph.nodeOf({ type: "keyResult", at });
  return [...(graph.up[node] ?? []), ...(graph.down[node] ?? [])].some(
    ({ kind }) => kind === "shares",
  );
};

/** Within one table another rule tells. */
function opposed({ book }: Aligned, places: readonly number[]): readonly AlignmentFinding[] {
  const going = (way: 1 | -1) => places.filter((at) => book.keyResults[at]?.better === way);
  const tableOf = (at: number) => book.keyResults[at]?.table;
  const [ups, downs] = [going(1), going(-1)];
  const [up = -1] = ups;
  const elsewhere = ups.find((at) => tableOf(at) !== tableOf(up)) ?? -1;
  for (const down of downs) {
    const other = tableOf(down) !== tableOf(up) ? up : elsewhere;
    const at = Math.max(down, other);
    const [one, first] = [book.keyResults[at], book.keyResults[Math.min(down, other)]];
    if (one === undefined || first === undefined) continue;
    const facts = { text: one.title, metric: one.metric, other: first.title };
    const place = { list: "keyResults", at, field: "keyResult" } as const;
    return [finding("directions-opposed", "warning", place, facts)];
  }
  return [];
}

/** A key result on the KPI's own metric that goes the other way. */
export function againstKpi({ book, graph }: Aligned): readonly AlignmentFinding[] {
  return graph.edges.flatMap(({ from, to, kind }): readonly AlignmentFinding[] => {
    const [item, upper] = [graph.items[from], graph.items[to]];
    if (kind === "belongs" || item?.type !== "keyResult" || upper?.type !== "kpi") return [];
    const one = book.keyResults[item.at];
    const kpi = book.kpis[upper.at];
    if (one?.better === undefined || kpi?.better === undefined || one.isGuardrail) return [];
    if (one.metric.length < SHORTEST || one.metric !== kpi.metric) return [];
    return one.better === kpi.better
      ? []
      : [
          finding(
            "direction-against-kpi",
            "error",
            { list: "keyResults", at: item.at, field: "target" },
            { text: one.title, kpi: kpi.name },
          ),
        ];
  });
}
