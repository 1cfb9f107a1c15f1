import type { VNode } from "preact";
import {
  ASKED_ACTIONS,
  figureText,
  readFigure,
  REASON_CLASSES,
  wordOf,
  type ChangeableKpi,
  type ChangeView,
  type KrTarget,
} from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { ChoiceField, DayField, TextArea, TextField } from "../parts/field";

const SUBJECTS = ["keyResult", "kpi"] as const;

interface ViewProps {
  readonly view: ChangeView;
}

/** What to change, why, and who said yes. */
export function ChangeFormCard({ view }: ViewProps): VNode {
  const { session, state, words } = usePane();
  const { changing } = session;
  const hasBoth = view.keyResults.length > 0 && view.kpis.length > 0;
  const isKpi = hasBoth ? state.changing.subject === "kpi" : view.keyResults.length === 0;
  return (
    <Card title={words.change.title}>
      <p class="keel-quiet">{isKpi ? words.change.kpiHint : words.change.hint}</p>
      {hasBoth && (
        <ChoiceField
          label={words.change.subject}
          value={isKpi ? "kpi" : "keyResult"}
          options={SUBJECTS.map((one) => [one, words.change.subjects[one]] as const)}
          onChange={(subject) => changing.set({ subject })}
        />
      )}
      {isKpi ? <KpiFields view={view} /> : <KeyResultFields view={view} />}
      <WhyFields />
      <RecordFields view={view} />
      <div class="keel-actions">
        <Button
          look="primary"
          onClick={() => {
            const { item, unit } = isKpi
              ? kpiIn(view, state.changing.kpi)
              : itemIn(view, state.changing);
            if (isKpi) changing.set({ subject: "kpi" });
            changing.preview(item, unit, view.asOf);
          }}
        >
          {words.plan.preview}
        </Button>
      </div>
    </Card>
  );
}

/** The key result or objective of the form, else the first on offer. */
function itemIn(
  { keyResults, objectives }: ChangeView,
  form: { readonly action: string; readonly item?: string; readonly objective?: string },
) {
  const isAdding = form.action === "add";
  const items: readonly { readonly id: string; readonly title: string; readonly unit?: string }[] =
    isAdding ? objectives : keyResults;
  const wanted = isAdding ? form.objective : form.item;
  const found = items.find(({ id }) => id === wanted) ?? items[0];
  return { items, item: found?.id ?? "", unit: isAdding ? undefined : found?.unit };
}

function kpiIn({ kpis }: ChangeView, wanted: string | undefined) {
  const one: ChangeableKpi | undefined = kpis.find(({ item }) => item === wanted) ?? kpis[0];
  return { one, item: one?.item ?? "", unit: one?.kpi.unit };
}

function KeyResultFields({ view }: ViewProps): VNode {
  const { session, state, words } = usePane();
  const { changing: form, language } = state;
  const { changing } = session;
  const isAdding = form.action === "add";
  const { items, item } = itemIn(view, form);
  const keyResult = isAdding ? undefined : view.keyResults.find(({ id }) => id === item);
  return (
    <>
      <ChoiceField
        label={words.change.what}
        value={form.action}
        options={ASKED_ACTIONS.map((one) => [one, wordOf("changeAction", one, language)] as const)}
        onChange={(action) => changing.set({ action })}
      />
      <ChoiceField
        label={isAdding ? words.change.objective : words.change.keyResult}
        value={item}
        options={items.map(({ id, title }) => [id, `${id} · ${title}`] as const)}
        onChange={(id) => changing.set(isAdding ? { objective: id } : { item: id })}
      />
      {form.action === "retarget" && keyResult !== undefined && <TargetField {...keyResult} />}
      {(isAdding || form.action === "replace") && (
        <TextArea
          label={words.change.newKeyResults}
          hint={words.change.sentenceExample}
          value={form.sentences}
          lines
          rows={3}
          onChange={(sentences) => changing.set({ sentences })}
        />
      )}
    </>
  );
}

/** A core KPI wins: what serves it is offered first. */
function KpiFields({ view }: ViewProps): VNode | null {
  const { session, state, words } = usePane();
  const { changing } = session;
  const { one, item } = kpiIn(view, state.changing.kpi);
  if (one === undefined) return null;
  const [carrier] = one.carriers;
  return (
    <>
      <ChoiceField
        label="KPI"
        value={item}
        options={view.kpis.map(({ item: id, kpi }) => [id, nameOf(id, kpi.name)] as const)}
        onChange={(kpi) => changing.set({ kpi })}
      />
      {one.kpi.priority === 1 && <p>{words.change.coreKpi}</p>}
      {one.kpi.priority === 1 && carrier !== undefined && (
        <>
          <p class="keel-quiet">
            {words.change.carriers(one.carriers.map(({ title }) => title).join(" · "))}
          </p>
          <div class="keel-actions">
            <Button
              size="small"
              onClick={() =>
                changing.set({ subject: "keyResult", action: "retarget", item: carrier.id })
              }
            >
              {words.change.changeCarrier}
            </Button>
          </div>
        </>
      )}
      <TargetField {...one.kpi} />
    </>
  );
}

const nameOf = (id: string, name: string): string => (id === name ? name : `${id} · ${name}`);

interface Targeted {
  readonly unit?: string;
  readonly target?: KrTarget;
}

function TargetField({ unit, target }: Targeted): VNode {
  const { session, state, words } = usePane();
  const now = typeof target === "number" ? figureText(target, unit) : "–";
  return (
    <TextField
      label={words.change.newTarget(now, now.endsWith("%") ? "" : (unit ?? ""))}
      numeric
      value={state.changing.target}
      wrong={(text) =>
        text.trim() === "" || readFigure(text, unit) !== undefined
          ? undefined
          : words.plan.notReadable
      }
      onChange={(text) => session.changing.set({ target: text })}
    />
  );
}

/** The kind of reason, and the reason in words. */
export function WhyFields(): VNode {
  const { session, state, words } = usePane();
  const { reasonClass, reason } = state.changing;
  return (
    <>
      <ChoiceField
        label={words.change.reasonClass}
        value={reasonClass}
        options={REASON_CLASSES.map(
          (one) => [one, wordOf("reasonClass", one, state.language)] as const,
        )}
        onChange={(one) => session.changing.set({ reasonClass: one })}
        hint={reasonClass === "too_hard" ? words.change.tooHard : undefined}
      />
      <TextArea
        label={words.change.reason}
        value={reason}
        onChange={(text) => session.changing.set({ reason: text })}
      />
    </>
  );
}

export function ApproverField(): VNode {
  const { session, state, words } = usePane();
  return (
    <TextField
      label={words.change.approvedBy}
      hint={words.change.approvedByHint}
      value={state.changing.approvedBy}
      onChange={(approvedBy) => session.changing.set({ approvedBy })}
    />
  );
}

/** Evidence, who proposes and who approves, from when on. */
function RecordFields({ view }: ViewProps): VNode {
  const { session, state, words } = usePane();
  const { changing: form } = state;
  const { changing } = session;
  return (
    <>
      <TextField
        label={words.change.evidence}
        hint={words.change.evidenceHint}
        value={form.evidence}
        onChange={(evidence) => changing.set({ evidence })}
      />
      <TextField
        label={words.change.proposedBy}
        value={form.proposedBy}
        onChange={(proposedBy) => changing.set({ proposedBy })}
      />
      <ApproverField />
      {form.approvedBy.trim() === "" && <p class="keel-quiet">{words.change.waits}</p>}
      <DayField
        label={words.change.effective}
        value={form.effective ?? view.asOf}
        onChange={(effective) => effective !== undefined && changing.set({ effective })}
      />
    </>
  );
}
