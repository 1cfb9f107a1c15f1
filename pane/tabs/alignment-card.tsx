import type { VNode } from "preact";
import type { AlignedRow, AlignmentView } from "../../core";
import { usePane } from "../context";
import { Card } from "../parts/card";
import { Fold } from "../parts/fold";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";
import { AlignmentGridTable } from "./alignment-grid";
import { AlignmentTree } from "./alignment-tree";
import { SumBars } from "./alignment-sums";

/** Findings and KPIs shown at first. */
const SHOWN = 5;

/** Who carries what, whether it adds up, and what does not fit; of one team, what concerns it. */
export function AlignmentCard({ view }: { readonly view: AlignmentView }): VNode {
  const { words } = usePane();
  const { title, hint } = words.alignment;
  return (
    <Card title={title}>
      <p class="keel-quiet">{hint}</p>
      <Findings findings={view.findings} />
      {view.rows.length > 0 && (
        <Fold title={<span class="keel-label">{words.alignment.tree}</span>}>
          <Trees rows={view.rows} />
        </Fold>
      )}
      {view.loose.length > 0 && (
        <Fold title={<span class="keel-label">{words.alignment.loose}</span>}>
          <AlignmentTree rows={view.loose} />
        </Fold>
      )}
      {view.grid.objectives.length > 0 && view.grid.kpis.length > 0 && (
        <Fold title={<span class="keel-label">{words.alignment.grid}</span>}>
          <AlignmentGridTable grid={view.grid} />
        </Fold>
      )}
      {view.sums.length > 0 && (
        <Fold title={<span class="keel-label">{words.alignment.sums}</span>}>
          <Sums sums={view.sums} />
        </Fold>
      )}
    </Card>
  );
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

function Findings({ findings }: Pick<AlignmentView, "findings">): VNode {
  const { state, words } = usePane();
  const sorted = [...findings].sort(
    (a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity],
  );
  const [shown, more] = useShown(sorted, SHOWN);
  if (findings.length === 0) return <p class="keel-said">{words.alignment.well}</p>;
  return (
    <div>
      <h3 class="keel-label">{words.alignment.findings(findings.length)}</h3>
      <ul class="keel-list">
        {shown.map(({ finding, spot }, at) => (
          <li key={at}>
            {spot !== undefined && <PlaceLink spot={spot} />}
            <p>{state.book?.actions.sayAlignment(finding, state.language)}</p>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

/** Each KPI opens by itself: a company has many. */
function Trees({ rows }: { readonly rows: readonly AlignedRow[] }): VNode {
  const { words } = usePane();
  const groups: AlignedRow[][] = [];
  for (const row of rows) {
    if (row.depth === 0) groups.push([row]);
    else groups[groups.length - 1]?.push(row);
  }
  const [shown, more] = useShown(groups, SHOWN);
  return (
    <>
      <ul class="keel-list">
        {shown.map(([top, ...rest]) => {
          if (top === undefined) return null;
          const served = rest.filter(({ depth }) => depth === 1).length;
          const head = (
            <div class="keel-titled wraps">
              <span class="keel-part">{top.item.title}</span>
              <span class={served === 0 ? "keel-tag wanted" : "keel-tag"}>
                {served === 0 ? words.alignment.notCarried : words.alignment.serving(served)}
              </span>
            </div>
          );
          return (
            <li key={top.item.node}>
              {rest.length === 0 ? (
                head
              ) : (
                <Fold title={head}>
                  <AlignmentTree rows={rest.map((row) => ({ ...row, depth: row.depth - 1 }))} />
                </Fold>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

function Sums({ sums }: Pick<AlignmentView, "sums">): VNode {
  const [shown, more] = useShown(sums, SHOWN);
  return (
    <>
      {shown.map((sum) => (
        <SumBars key={sum.kpi.node} sum={sum} />
      ))}
      {more}
    </>
  );
}
