import type { VNode } from "preact";
import type { AlignedItem, AlignedRow, AlignedTeam, AlignmentView } from "../../core";
import { usePane } from "../context";
import { Card } from "../parts/card";
import { ChoiceField } from "../parts/field";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";

const COMPANY = "";
const SHOWN = 8;
const DEEPEST = 4;

/** The whole company or one of its teams. */
export function ViewChoice({ teams }: { readonly teams: readonly AlignedTeam[] }): VNode {
  const { session, state, words } = usePane();
  const indent = (depth: number): string => "\u2003".repeat(Math.min(depth, DEEPEST));
  return (
    <ChoiceField
      label={words.alignment.view}
      value={state.choices.team ?? COMPANY}
      options={[
        [COMPANY, words.alignment.company],
        ...teams.map(({ name, depth }) => [name, `${indent(depth)}${name}`] as const),
      ]}
      onChange={(team) => session.planning.lookAt(team === COMPANY ? undefined : team)}
    />
  );
}

/** What a team has: its KPIs, its key results and what they serve. */
export function TeamCard(props: {
  readonly team: AlignedTeam;
  readonly view: AlignmentView;
}): VNode {
  const { team, view } = props;
  const { words } = usePane();
  const own = [...view.rows, ...view.loose].filter(
    ({ item, isAgain }) => !isAgain && has(item, [team.name]),
  );
  const kpis = own.filter(({ item }) => item.type === "kpi");
  const keyResults = own.filter(({ item }) => item.type === "keyResult");
  return (
    <Card
      title={team.name}
      {...(team.lead !== undefined && { aside: words.alignment.lead(team.lead) })}
    >
      {own.length === 0 && <p class="keel-quiet">{words.alignment.teamEmpty}</p>}
      <Items title={words.alignment.teamKpis} rows={kpis} />
      <Items title={words.alignment.teamKeyResults} rows={keyResults} />
    </Card>
  );
}

function Items({ title, rows }: { readonly title: string; readonly rows: readonly AlignedRow[] }) {
  const { state } = usePane();
  const [shown, more] = useShown(rows, SHOWN);
  if (rows.length === 0) return null;
  const { actions } = state.book ?? {};
  return (
    <div>
      <h3 class="keel-label">{title}</h3>
      <ul class="keel-list">
        {shown.map(({ item, objective, contribution, unit, serving }) => (
          <li key={item.node}>
            <div class="keel-titled wraps">
              <span class="keel-part">{item.title}</span>
              {item.spot !== undefined && <PlaceLink spot={item.spot} />}
            </div>
            <p class="keel-quiet keel-figure">
              {[
                ...(serving === undefined ? [] : [actions?.servingText(serving, state.language)]),
                ...(contribution === undefined ? [] : [actions?.amountText(contribution, unit)]),
                ...(item.owner === undefined ? [] : [item.owner]),
                ...(objective === undefined ? [] : [objective]),
              ].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

const has = ({ teams }: AlignedItem, names: readonly string[]): boolean =>
  teams.some((team) => names.includes(team));

/** What concerns a team and those below it, with the items above that it serves. */
export function viewOfTeam(view: AlignmentView, team: AlignedTeam): AlignmentView {
  const at = view.teams.indexOf(team);
  const names = view.teams.slice(at, team.end).map(({ name }) => name);
  const rows = rowsOf(view.rows, names);
  const loose = rowsOf(view.loose, names);
  const kept = new Set([...rows, ...loose].map(({ item }) => item.node));
  const { grid } = view;
  const places = grid.objectives.flatMap((one, place) => (has(one, names) ? [place] : []));
  const kpis = grid.kpis.flatMap(({ node }, place) => (kept.has(node) ? [place] : []));
  return {
    ...view,
    rows,
    loose,
    grid: {
      kpis: kpis.flatMap((place) => grid.kpis[place] ?? []),
      objectives: places.flatMap((place) => grid.objectives[place] ?? []),
      cells: grid.cells.flatMap((cell) => {
        const [kpi, objective] = [kpis.indexOf(cell.kpi), places.indexOf(cell.objective)];
        return kpi < 0 || objective < 0 ? [] : [{ ...cell, kpi, objective }];
      }),
    },
    sums: view.sums.filter(({ kpi }) => kept.has(kpi.node)),
    findings: view.findings.filter(({ teams }) => teams.some((name) => names.includes(name))),
  };
}

/** From the last row up: a row is kept for itself, or as what stands above a row that is. */
function rowsOf(rows: readonly AlignedRow[], names: readonly string[]): readonly AlignedRow[] {
  let needed = 0;
  const found: AlignedRow[] = [];
  for (const row of [...rows].reverse()) {
    if (!has(row.item, names) && row.depth >= needed) continue;
    found.push(row);
    needed = row.depth;
  }
  return found.reverse();
}
