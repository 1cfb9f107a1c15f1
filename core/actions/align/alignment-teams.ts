/**
 * Teams as a tree in rows, with what each of them has.
 *
 * @packageDocumentation
 */
import type { Alignment } from "../../alignment/align";
import { plainWord } from "../../kernel/plain-word";
import type { AlignedItem } from "./alignment-view";

export interface AlignedTeam {
  readonly name: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly lead?: string;
  /** Place after the last of the teams below it, which come right after it. */
  readonly end: number;
  /** It has a row in the Teams table. */
  readonly isListed: boolean;
  readonly kpis: number;
  readonly keyResults: number;
}

/** Those of the Teams table first, then others that items name. */
export function alignmentTeams(
  { book, teams }: Alignment,
  items: readonly AlignedItem[],
): readonly AlignedTeam[] {
  const counts = new Map<string, { name: string; kpis: number; keyResults: number }>();
  for (const { type, teams: own } of items) {
    for (const name of own) {
      const key = plainWord(name);
      const known = counts.get(key) ?? { name, kpis: 0, keyResults: 0 };
      if (type === "kpi") known.kpis++;
      if (type === "keyResult") known.keyResults++;
      counts.set(key, known);
    }
  }
  const found: AlignedTeam[] = [];
  const open = [...teams.roots].reverse().map((place) => ({ place, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { place, depth } = next;
    const team = book.teams[place];
    if (team === undefined) continue;
    const { kpis = 0, keyResults = 0 } = counts.get(plainWord(team.name)) ?? {};
    counts.delete(plainWord(team.name));
    found.push({
      name: team.name,
      depth,
      end: 0,
      isListed: true,
      kpis,
      keyResults,
      ...(team.lead !== undefined && { lead: team.lead }),
    });
    for (const child of [...(teams.children[place] ?? [])].reverse()) {
      open.push({ place: child, depth: depth + 1 });
    }
  }
  const ends = endsOf(found);
  const listed = found.map((team, at) => ({ ...team, end: ends[at] ?? at + 1 }));
  const others = [...counts.values()].map((team, at): AlignedTeam => ({
    ...team,
    depth: 0,
    isListed: false,
    end: found.length + at + 1,
  }));
  return [...listed, ...others];
}

/** In rows, what is deeper and comes next stands below. */
function endsOf(teams: readonly AlignedTeam[]): readonly number[] {
  const ends = teams.map(() => teams.length);
  const open: number[] = [];
  teams.forEach(({ depth }, at) => {
    for (let top = open[open.length - 1]; top !== undefined; top = open[open.length - 1]) {
      if ((teams[top]?.depth ?? -1) < depth) break;
      ends[top] = at;
      open.pop();
    }
    open.push(at);
  });
  return ends;
}
