import type { VNode } from "preact";
import type { AlignedRow } from "../../core";
import { usePane } from "../context";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";

/** Deeper rows stand as deep as a narrow pane can show. */
const DEEPEST = 5;
const SHOWN = 60;

interface Branch {
  readonly row: AlignedRow;
  readonly below: Branch[];
}

/** What serves what, as lists within lists: read aloud they say the same as the lines drawn. */
export function AlignmentTree({ rows }: { readonly rows: readonly AlignedRow[] }): VNode {
  const [shown, more] = useShown(rows, SHOWN);
  return (
    <div class="keel-tree">
      <Branches branches={branchesOf(shown)} />
      {more}
    </div>
  );
}

function branchesOf(rows: readonly AlignedRow[]): readonly Branch[] {
  const tops: Branch[] = [];
  const path: Branch[] = [];
  for (const row of rows) {
    const depth = Math.min(row.depth, DEEPEST, path.length);
    const branch: Branch = { row, below: [] };
    path.length = depth;
    (path[depth - 1]?.below ?? tops).push(branch);
    path.push(branch);
  }
  return tops;
}

const Branches = ({ branches }: { readonly branches: readonly Branch[] }): VNode => (
  <ul>
    {branches.map(({ row, below }, at) => (
      <li key={at}>
        <Row row={row} />
        {below.length > 0 && <Branches branches={below} />}
      </li>
    ))}
  </ul>
);

function Row({ row }: { readonly row: AlignedRow }): VNode {
  const { state, words } = usePane();
  const { item, serving, share, contribution, unit, objective, isAgain } = row;
  const { actions } = state.book ?? {};
  const who = [...item.teams, ...(item.owner === undefined ? [] : [item.owner])];
  return (
    <div>
      <p>
        {item.id !== "" && <span class="keel-quiet">{item.id} </span>}
        {item.spot === undefined ? (
          item.title
        ) : (
          <PlaceLink spot={item.spot}>{item.title}</PlaceLink>
        )}
      </p>
      <p class="keel-quiet keel-figure">
        {[
          ...(serving === undefined ? [] : [actions?.servingText(serving, state.language)]),
          ...(share === undefined ? [] : [actions?.amountText(share, "%")]),
          ...(contribution === undefined ? [] : [actions?.amountText(contribution, unit)]),
          ...who,
          ...(isAgain ? [words.alignment.again] : []),
        ].join(" · ")}
      </p>
      {objective !== undefined && <p class="keel-quiet">{objective}</p>}
    </div>
  );
}
