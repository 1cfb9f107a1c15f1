import type { VNode } from "preact";
import { SHARE_RULES, sayFinding, type CascadedKpi, type ShareRule } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { ChoiceField } from "../parts/field";
import { Fold } from "../parts/fold";
import { useShown } from "../parts/shown";

const AUTO = "auto";
/** Weights are asked for on the command line and by other programs; here the sheet says them. */
const RULES = SHARE_RULES.filter((rule) => rule !== "weights");
const SHOWN = 12;
const DEEPEST = 4;

/** Brings the ticked KPIs down to the teams. */
export function CascadeCard(): VNode {
  const { session, state, words } = usePane();
  const { planning } = session;
  const { actions } = state.book ?? {};
  const say = words.alignment.cascade;
  const none = planning.ticked.length === 0;
  return (
    <Card title={say.title}>
      <p class="keel-quiet">{say.hint}</p>
      <ChoiceField
        label={say.by}
        value={state.choices.by ?? AUTO}
        options={[
          [AUTO, say.auto] as const,
          ...RULES.map(
            (rule) => [rule, actions?.shareRuleText(rule, state.language) ?? ""] as const,
          ),
        ]}
        onChange={(by: ShareRule | typeof AUTO) => planning.shareBy(by === AUTO ? undefined : by)}
      />
      {!none && (
        <Fold title={<span class="keel-label">{say.parts}</span>}>
          <Parts />
        </Fold>
      )}
      <div class="keel-actions">
        <Button disabled={none} onClick={() => planning.previewCascade()}>
          {none ? say.chooseFirst : say.preview}
        </Button>
      </div>
    </Card>
  );
}

function Parts(): VNode | null {
  const { session, state } = usePane();
  const { book, language } = state;
  if (book === undefined) return null;
  const view = book.actions.cascadeView(
    book.snapshot,
    session.planning.cascadeRequest,
    book.library,
  );
  return (
    <>
      {view.kpis.map((kpi) => (
        <PartsOf key={kpi.key} kpi={kpi} />
      ))}
      {view.findings.map((finding, at) => (
        <p key={at} class={finding.severity === "info" ? "keel-quiet" : "keel-said warning"}>
          {sayFinding(finding, language)}
        </p>
      ))}
    </>
  );
}

function PartsOf({ kpi }: { readonly kpi: CascadedKpi }): VNode {
  const { state } = usePane();
  const { actions } = state.book ?? {};
  const [shown, more] = useShown(kpi.parts, SHOWN);
  const unit = kpi.figure.way === "growth" ? "%" : kpi.unit;
  return (
    <div>
      <h3 class="keel-label">{kpi.name}</h3>
      <table class="keel-readings">
        <tbody>
          {shown.map(({ team, depth, target, share }, at) => (
            <tr key={at}>
              <th scope="row">{`${"\u2003".repeat(Math.min(depth, DEEPEST))}${team}`}</th>
              <td>{share === undefined ? "" : actions?.amountText(share, "%")}</td>
              <td>{target === undefined ? "" : actions?.amountText(target, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}
