import type { VNode } from "preact";
import type { AlignmentGrid, GridCell } from "../../core";
import { usePane } from "../context";
import { useShown } from "../parts/shown";

const SHOWN = 12;
/** Columns a browser still lays out at once. */
const MOST_COLUMNS = 40;

const SIGNS: Readonly<Record<GridCell["mark"], string>> = {
  part: "●",
  factor: "◆",
  bet: "○",
  linked: "–",
};

/** KPIs down, objectives across; a sign says how, and its word is there for those who do not see it. */
export function AlignmentGridTable({ grid }: { readonly grid: AlignmentGrid }): VNode {
  const { state, words } = usePane();
  const { kpis, cells } = grid;
  const objectives = grid.objectives.slice(0, MOST_COLUMNS);
  const [shown, more] = useShown(kpis, SHOWN);
  const marks = new Map(cells.map(({ kpi, objective, mark }) => [`${kpi} ${objective}`, mark]));
  const wordOf = (mark: GridCell["mark"]): string =>
    state.book?.actions.servingText(mark, state.language) ?? "";
  const codeOf = (at: number): string => {
    const id = objectives[at]?.id ?? "";
    return id === "" ? `O${at + 1}` : id;
  };
  const used = (Object.keys(SIGNS) as GridCell["mark"][]).filter((mark) =>
    cells.some((cell) => cell.mark === mark),
  );
  return (
    <>
      <p class="keel-quiet">{words.alignment.gridHint}</p>
      <div class="keel-scroll" tabIndex={0} role="region" aria-label={words.alignment.grid}>
        <table class="keel-grid">
          <thead>
            <tr>
              <th scope="col">KPI</th>
              {objectives.map(({ node, title }, at) => (
                <th key={node} scope="col" title={title}>
                  {codeOf(at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((kpi, row) => (
              <tr key={kpi.node}>
                <th scope="row">{kpi.title}</th>
                {objectives.map(({ node }, at) => {
                  const mark = marks.get(`${row} ${at}`);
                  return (
                    <td key={node}>
                      {mark !== undefined && (
                        <>
                          <span aria-hidden="true">{SIGNS[mark]}</span>
                          <span class="keel-hidden-text">{wordOf(mark)}</span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
      <p class="keel-quiet">{used.map((mark) => `${SIGNS[mark]} ${wordOf(mark)}`).join("  ")}</p>
      <dl class="keel-codes" aria-label={words.alignment.objectives}>
        {objectives.map(({ node, title, teams }, at) => (
          <div key={node}>
            <dt>{codeOf(at)}</dt>
            <dd>{[title, ...teams].join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
