/**
 * A book with its graph and its tree of teams: what every rule reads.
 *
 * @packageDocumentation
 */
import type { BookToAlign } from "./book";
import { graphOf, type Graph } from "./graph";
import { teamTree, type TeamTree } from "./teams";

export interface Aligned {
  readonly book: BookToAlign;
  readonly graph: Graph;
  readonly teams: TeamTree;
  /** Whether the item serves another one by a link of its own. */
  readonly isServing: (node: number) => boolean;
  readonly titleOf: (node: number) => string;
  /** The one team of an item; none for one of several teams or of the company as a whole. */
  readonly teamOf: (node: number) => string | undefined;
}

export function alignedBook(book: BookToAlign): Aligned {
  const graph = graphOf(book);
  const objectiveTeams = teamsOfObjectives(book);
  return {
    book,
    graph,
    teams: teamTree(book.teams),
    isServing: (node) => (graph.up[node] ?? []).some(({ kind }) => kind !== "belongs"),
    titleOf: (node) => {
      const item = graph.items[node];
      if (item === undefined) return "";
      const { type, at } = item;
      if (type === "kpi") return book.kpis[at]?.name ?? "";
      return (type === "objective" ? book.objectives : book.keyResults)[at]?.title ?? "";
    },
    teamOf: (node) => {
      const item = graph.items[node];
      if (item === undefined) return undefined;
      if (item.type === "keyResult") return book.keyResults[item.at]?.team;
      if (item.type === "objective") return objectiveTeams[item.at];
      const [only, ...others] = book.kpis[item.at]?.teams ?? [];
      return others.length > 0 ? undefined : only;
    },
  };
}

/** The team of all its key results. */
function teamsOfObjectives({
  objectives,
  keyResults,
}: BookToAlign): readonly (string | undefined)[] {
  const found: (string | null | undefined)[] = objectives.map(() => undefined);
  for (const { objective, team } of keyResults) {
    if (objective === undefined || team === undefined) continue;
    const known = found[objective];
    if (known === undefined) found[objective] = team;
    else if (known !== team) found[objective] = null;
  }
  return found.map((team) => team ?? undefined);
}
