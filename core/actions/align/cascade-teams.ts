/**
 * The teams a KPI goes down to, as a tree, and what their parts are in proportion to.
 *
 * @packageDocumentation
 */
import type { KpiToAlign, TeamToAlign } from "../../alignment/graph/book";
import { teamTree, type TeamTree } from "../../alignment/graph/teams";
import type { CascadeTeam } from "../../decompose/cascade";
import { plainWord } from "../../kernel/plain-word";
import type { CascadeRequest, ShareRule } from "./cascade-request";

/** A team of the cascade; `parent` is a place in the same list, parents before children. */
export interface TeamToCascade {
  readonly name: string;
  readonly parent?: number;
  readonly depth: number;
  /** What the Teams table says; only a name where it has no such row. */
  readonly team: TeamToAlign;
}

/** Of a KPI with teams of its own, those and the ones below; else every team below the company. */
export class TeamsToCascade {
  readonly tree: TeamTree;
  private readonly wanted: ReadonlySet<string> | undefined;
  private readonly known = new Map<string, readonly TeamToCascade[]>();

  constructor(
    private readonly teams: readonly TeamToAlign[],
    private readonly request: CascadeRequest,
  ) {
    this.tree = teamTree(teams);
    const { teams: names } = request;
    this.wanted = names === undefined ? undefined : new Set(names.map(plainWord));
  }

  /** Several KPIs of the same teams share one list. */
  for(kpi: KpiToAlign): readonly TeamToCascade[] {
    const key = JSON.stringify([kpi.leads, kpi.teams]);
    const known = this.known.get(key) ?? this.listFor(kpi);
    this.known.set(key, known);
    return known;
  }

  private listFor({ leads, teams }: KpiToAlign): readonly TeamToCascade[] {
    const { tree } = this;
    const tops = tree.company === undefined ? tree.roots : (tree.children[tree.company] ?? []);
    const names = leads ?? teams;
    const [only] = names;
    const place = tree.placeOf(only);
    const isCompany = place !== undefined && place === tree.company;
    if (names.length === 0 || isCompany) return this.below(tops);
    // The team's own KPI goes to the teams below it; one it leads for the company, to itself.
    if (leads === undefined && names.length === 1 && place !== undefined) {
      return this.below(tree.children[place] ?? []);
    }
    const strangers = names.filter(
      (name) => tree.placeOf(name) === undefined && this.isWanted(name),
    );
    return [
      ...this.below(names.flatMap((name) => tree.placeOf(name) ?? [])),
      ...strangers.map((name): TeamToCascade => ({ name, depth: 0, team: { name } })),
    ];
  }

  /**
   * Teams nobody asked for are passed over, and those below them may have been asked for; below one
   * that was, all are. Without recursion, since a tree may be a chain of any length.
   */
  private below(tops: readonly number[]): readonly TeamToCascade[] {
    const { levels = Infinity } = this.request;
    const found: TeamToCascade[] = [];
    const open: { readonly place: number; readonly parent?: number; readonly depth: number }[] = [];
    const push = (places: readonly number[], parent: number | undefined, depth: number): void => {
      for (const place of [...places].reverse()) {
        open.push({ place, depth, ...(parent !== undefined && { parent }) });
      }
    };
    push(tops, undefined, 0);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { place, parent, depth } = next;
      const team = this.teams[place];
      if (team === undefined || depth >= levels) continue;
      const isTaken = parent !== undefined || this.isWanted(team.name);
      const own = isTaken ? found.length : undefined;
      if (isTaken) {
        found.push({ name: team.name, depth, team, ...(parent !== undefined && { parent }) });
      }
      push(this.tree.children[place] ?? [], own, isTaken ? depth + 1 : 0);
    }
    return found;
  }

  private isWanted(name: string): boolean {
    return this.wanted === undefined || this.wanted.has(plainWord(name));
  }
}

/** Person-days that teams still have, by plain name; only where the rule asks for them. */
export type FreeDays = ReadonlyMap<string, number>;

export function weightOf(
  { name, team }: TeamToCascade,
  by: ShareRule,
  { weights = {} }: CascadeRequest,
  free: FreeDays,
): number | undefined {
  switch (by) {
    case "last_period":
      return team.lastPeriodShare;
    case "headcount":
      return team.headcount;
    case "capacity":
      return free.get(plainWord(name));
    case "weights":
      return weights[name];
    case "even":
      return 1;
  }
}

/** Teams that have nobody beside them need no weight. */
export function withoutWeight(
  teams: readonly TeamToCascade[],
  weight: (team: TeamToCascade) => number | undefined,
): readonly TeamToCascade[] {
  const beside = new Map<number, number>();
  for (const { parent = -1 } of teams) beside.set(parent, (beside.get(parent) ?? 0) + 1);
  return teams.filter(
    (team) => (beside.get(team.parent ?? -1) ?? 0) > 1 && !((weight(team) ?? -1) >= 0),
  );
}

export const treeOf = (
  teams: readonly TeamToCascade[],
  weight: (team: TeamToCascade) => number | undefined,
  caps: Readonly<Record<string, number>> = {},
): readonly CascadeTeam[] =>
  teams.map((team) => {
    const { name, parent } = team;
    const cap = caps[name];
    return {
      weight: Math.max(0, weight(team) ?? 1),
      ...(parent !== undefined && { parent }),
      ...(cap !== undefined && Number.isFinite(cap) && { cap }),
    };
  });
