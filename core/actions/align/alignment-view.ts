/**
 * Alignment as people look at it: the tree of what serves what, the grid of KPIs and objectives, the
 * sum of each KPI, the teams, and what does not fit together. Nothing is written.
 *
 * @packageDocumentation
 */
import { align, type Alignment } from "../../alignment/align";
import type { AlignmentFinding } from "../../alignment/graph/facts";
import type { ItemRef, ItemType } from "../../alignment/graph/graph";
import type { ItemLink, KpiLink, State } from "../../model/words";
import { alignmentBook, type AlignmentBook } from "./alignment-book";
import { alignmentGrid, type AlignmentGrid } from "./alignment-grid";
import { alignmentRows, type AlignedRow } from "./alignment-rows";
import { alignmentTeams, type AlignedTeam } from "./alignment-teams";
import type { Spot } from "../port/outcome";
import type { Snapshot } from "../port/snapshot";
import { sumsOf, type KpiSum } from "./alignment-sums";

/** A KPI, objective or key result of the workbook. */
export interface AlignedItem {
  /** Of its node; the same within one view. */
  readonly node: number;
  readonly type: ItemType;
  /** Blank where it has none. */
  readonly id: string;
  readonly title: string;
  readonly teams: readonly string[];
  readonly owner?: string;
  readonly state?: State;
  readonly spot?: Spot;
}

/** How one item serves another, as its row says it best. */
export type Serving = KpiLink | Exclude<ItemLink, "opposes"> | "belongs" | "carries";

export interface AlignmentView {
  readonly teams: readonly AlignedTeam[];
  /** Each KPI that is served or has a target, with what serves it below it. */
  readonly rows: readonly AlignedRow[];
  /** Objectives that serve nothing above, with their key results. */
  readonly loose: readonly AlignedRow[];
  readonly grid: AlignmentGrid;
  readonly sums: readonly KpiSum[];
  readonly findings: readonly {
    readonly finding: AlignmentFinding;
    readonly spot?: Spot;
    /** Teams it speaks of; empty for the company as a whole. */
    readonly teams: readonly string[];
  }[];
}

export function alignmentView(snapshot: Snapshot): AlignmentView {
  const ground = alignmentBook(snapshot);
  const alignment = align(ground.book);
  const items = itemsOf(ground, alignment);
  const { rows, loose } = alignmentRows(alignment, items);
  return {
    teams: alignmentTeams(alignment, items),
    rows,
    loose,
    grid: alignmentGrid(alignment, items),
    sums: sumsOf(alignment, ground, items),
    findings: alignment.findings.map((finding) => {
      const spot = ground.spotOf(finding.place);
      return { finding, teams: teamsOf(finding, alignment, items), ...(spot && { spot }) };
    }),
  };
}

function itemsOf({ book, spotOf }: AlignmentBook, { graph }: Alignment): readonly AlignedItem[] {
  return graph.items.map(({ type, at }, node): AlignedItem => {
    if (type === "kpi") {
      const { id = "", name = "", teams = [], leads = [] } = book.kpis[at] ?? {};
      const own = [...new Set([...teams, ...leads])];
      return placed(
        { node, type, id, title: name, teams: own },
        spotOf({ list: "kpis", at, field: "kpi" }),
      );
    }
    if (type === "objective") {
      const { id = "", title = "" } = book.objectives[at] ?? {};
      const key = id === title ? "" : id;
      const teams = [...teamsOfObjective(book, at)];
      const spot = spotOf({ list: "objectives", at, field: "objective" });
      return placed({ node, type, id: key, title, teams }, spot);
    }
    const { id = "", title = "", team, owner, state } = book.keyResults[at] ?? {};
    return placed(
      {
        node,
        type,
        id,
        title,
        teams: team === undefined ? [] : [team],
        ...(owner !== undefined && { owner }),
        ...(state !== undefined && { state }),
      },
      spotOf({ list: "keyResults", at, field: "keyResult" }),
    );
  });
}

const placed = (item: AlignedItem, spot: Spot | undefined): AlignedItem =>
  spot === undefined ? item : { ...item, spot };

const OBJECTIVE_TEAMS = new WeakMap<AlignmentBook["book"], readonly Set<string>[]>();

function teamsOfObjective(book: AlignmentBook["book"], at: number): ReadonlySet<string> {
  let known = OBJECTIVE_TEAMS.get(book);
  if (known === undefined) {
    const sets = book.objectives.map(() => new Set<string>());
    for (const { objective, team } of book.keyResults) {
      if (objective !== undefined && team !== undefined) sets[objective]?.add(team);
    }
    OBJECTIVE_TEAMS.set(book, sets);
    known = sets;
  }
  return known[at] ?? new Set();
}

function teamsOf(
  { place: { list, at }, facts }: AlignmentFinding,
  { graph, book }: Alignment,
  items: readonly AlignedItem[],
): readonly string[] {
  if (list === "teams") return [book.teams[at]?.name ?? ""];
  if ("team" in facts) return [facts.team];
  if (list === "links") {
    const { from, to } = graph.ends[at] ?? {};
    return [from?.node, to?.node].flatMap((node) => items[node ?? -1]?.teams ?? []);
  }
  const type: ItemRef["type"] =
    list === "kpis" ? "kpi" : list === "objectives" ? "objective" : "keyResult";
  return items[graph.nodeOf({ type, at })]?.teams ?? [];
}
