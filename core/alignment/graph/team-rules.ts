/**
 * Rules on teams: their tree, levels left out, more than people can do.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { Aligned } from "./aligned";
import type { KeyResultToAlign } from "./book";
import { circlesIn } from "./circles";
import { finding, type AlignmentFinding } from "./facts";
import { placeOf } from "./links-rules";

export function teamTable({ book, teams }: Aligned): readonly AlignmentFinding[] {
  const nameOf = (at: number): string => book.teams[at]?.name ?? "";
  const circles = circlesIn(teams.steps).map((circle) =>
    finding(
      "teams-in-circle",
      "error",
      { list: "teams", at: circle[0] ?? 0, field: "parent" },
      { teams: circle.map(nameOf) },
    ),
  );
  const unknown = book.teams.flatMap(({ name, parent }, at) =>
    parent === undefined || teams.placeOf(parent) !== undefined
      ? []
      : [
          finding(
            "team-above-unknown",
            "warning",
            { list: "teams", at, field: "parent" },
            { team: name, parent },
          ),
        ],
  );
  if (book.teams.length === 0) return [];
  const told = new Set<string>();
  const strangers = book.keyResults.flatMap(({ team, title: text }, at) => {
    const key = plainWord(team ?? "");
    if (team === undefined || teams.placeOf(team) !== undefined || told.has(key)) return [];
    told.add(key);
    return [
      finding("team-not-listed", "info", { list: "keyResults", at, field: "team" }, { text, team }),
    ];
  });
  return [...circles, ...unknown, ...strangers];
}

/** A team serves one above its own, and nobody between them does. */
export function levels({
  book,
  graph,
  teams,
  teamOf,
  titleOf,
}: Aligned): readonly AlignmentFinding[] {
  const serving = new Map<number, Set<number>>();
  for (const { from, to } of graph.edges) {
    const place = teams.placeOf(teamOf(from));
    if (place === undefined) continue;
    const known = serving.get(to);
    if (known === undefined) serving.set(to, new Set([place]));
    else known.add(place);
  }
  return graph.edges.flatMap(({ from, to, kind }): readonly AlignmentFinding[] => {
    const item = graph.items[from];
    const team = teams.placeOf(teamOf(from));
    if (kind === "belongs" || item === undefined || team === undefined) return [];
    const line = teams.above(team);
    const upperTeam = teamOf(to);
    const upper = teams.placeOf(upperTeam) ?? (upperTeam === undefined ? teams.company : undefined);
    // Without a team an item is the company's, above every team.
    const end = upper === undefined ? line.length : line.indexOf(upper);
    if (end < 1 || (upper === undefined && upperTeam !== undefined)) return [];
    const between = line.slice(0, end);
    if (between.some((one) => serving.get(to)?.has(one) === true)) return [];
    const nameOf = (at: number): string => book.teams[at]?.name ?? "";
    const facts = {
      text: titleOf(from),
      team: nameOf(team),
      above: titleOf(to),
      skipped: between.map(nameOf),
    };
    return [finding("level-skipped", "warning", placeOf(item), facts)];
  });
}

const MOST_OWNED = 6;
/** Of seven days. */
const WORKING = 5 / 7;

interface Load {
  readonly rows: (readonly [at: number, one: KeyResultToAlign])[];
}

/** Effort in person-days against the working days from the first start to the last due date. */
export function capacity({ book, teams }: Aligned): readonly AlignmentFinding[] {
  const owners = loads(book.keyResults, ({ owner }) => owner);
  const byTeam = loads(book.keyResults, ({ team }) => team);
  return [
    ...[...owners].flatMap(([, load]) => ownerLoad(load)),
    ...[...byTeam].flatMap(([, load]): readonly AlignmentFinding[] => {
      const [, first] = load.rows[0] ?? [];
      const team = book.teams[teams.placeOf(first?.team) ?? -1];
      const { headcount = 0 } = team ?? {};
      const { effort, days } = total(load);
      if (team === undefined || headcount <= 0 || days === undefined) return [];
      if (effort <= days * headcount) return [];
      const at = teams.placeOf(team.name) ?? 0;
      return [
        finding(
          "team-overloaded",
          "warning",
          { list: "teams", at, field: "headcount" },
          { team: team.name, effort, days: days * headcount, headcount },
        ),
      ];
    }),
  ];
}

function loads(
  keyResults: readonly KeyResultToAlign[],
  nameOf: (one: KeyResultToAlign) => string | undefined,
): ReadonlyMap<string, Load> {
  const found = new Map<string, Load>();
  keyResults.forEach((one, at) => {
    const name = nameOf(one);
    if (name === undefined) return;
    const key = plainWord(name);
    const load = found.get(key) ?? { rows: [] };
    load.rows.push([at, one]);
    found.set(key, load);
  });
  return found;
}

function total({ rows }: Load): { readonly effort: number; readonly days: number | undefined } {
  let effort = 0;
  let [from, to] = [Infinity, -Infinity];
  for (const [, one] of rows) {
    effort += Math.max(0, one.effort ?? 0);
    if (one.start !== undefined && one.due !== undefined && one.due >= one.start) {
      from = Math.min(from, one.start);
      to = Math.max(to, one.due);
    }
  }
  const days = to < from ? undefined : Math.max(1, Math.round((to - from + 1) * WORKING));
  return { effort, days };
}

function ownerLoad(load: Load): readonly AlignmentFinding[] {
  const [last] = load.rows.slice(-1);
  const owner = last?.[1].owner;
  if (last === undefined || owner === undefined) return [];
  const { effort, days } = total(load);
  const place = { list: "keyResults", at: last[0], field: "owner" } as const;
  const over =
    days !== undefined && effort > days
      ? [finding("owner-overloaded", "warning", place, { owner, effort, days })]
      : [];
  // Within one table another rule counts.
  const tables = new Map<number, number>();
  for (const [, { table }] of load.rows) tables.set(table, (tables.get(table) ?? 0) + 1);
  const isNew = [...tables.values()].every((count) => count <= MOST_OWNED);
  const facts = { owner, found: load.rows.length, most: MOST_OWNED };
  return load.rows.length > MOST_OWNED && isNew
    ? [...over, finding("owner-carries-too-many", "warning", place, facts)]
    : over;
}
