import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import {
  countWanted,
  decomposeSentences,
  kpiFiguresText,
  openQuestions,
  takenIn,
  withBlank,
  withObjective,
  type DraftQuestion,
  type DraftRemark,
  type PlannedDraft,
} from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { TextArea } from "../parts/field";
import { Fold } from "../parts/fold";
import { PlaceLink } from "../parts/place";
import { Alternatives } from "./alternatives";
import { Questions } from "./draft-questions";
import { DraftRow } from "./draft-row";

/** Which field of a draft a question belongs to. */
const WHERE: Readonly<Record<DraftQuestion["code"], "kpi" | "objective" | "rows" | "guardrail">> = {
  "ask-baseline": "kpi",
  "ask-target": "kpi",
  "ask-base": "kpi",
  "ask-objective": "objective",
  "ask-made-of": "rows",
  "ask-lever": "rows",
  "ask-cheat": "guardrail",
  "ask-limit": "guardrail",
};

/** One KPI with its draft objective, key results, guardrail and arithmetic. */
export function DraftCard({ planned }: { readonly planned: PlannedDraft }): VNode {
  const { session, state, words } = usePane();
  const { key, draft } = planned;
  const say = decomposeSentences(state.language);
  const { planning } = session;
  const added = useRef(draft.arithmetic !== undefined);
  const cycle = state.choices;
  const asked = (where: (typeof WHERE)[DraftQuestion["code"]]): readonly DraftQuestion[] =>
    openQuestions(draft).filter(({ code }) => WHERE[code] === where);
  const missing = countWanted(draft);
  const isTwin = draft.remarks.some(({ code }) => code === "same-as");
  return (
    <section class="keel-card" aria-label={`${words.plan.destination} ${draft.kpi.name}`}>
      <DraftHead planned={planned} />
      {state.outdated.includes(key) && (
        <div class="keel-said warning">
          {words.plan.outdated}
          <div class="keel-actions">
            <Button size="small" onClick={() => planning.redraft(key)}>
              {words.plan.redraft}
            </Button>
          </div>
        </div>
      )}
      <Remarks remarks={draft.remarks.filter((one) => !isOfGuardrails(one))} />
      <Questions questions={asked("kpi")} kpiKey={key} />
      {!isTwin && (
        <>
          <Questions questions={asked("objective")} kpiKey={key} />
          <TextArea
            label={words.plan.objective}
            hint={words.plan.objectiveHint}
            value={draft.objective}
            onChange={(text) => planning.edit(key, (one) => withObjective(one, text))}
          />
          <OtherWordings planned={planned} />
          <h3 class="keel-label">{words.plan.keyResults}</h3>
          {missing > 0 && <p class="keel-said warning">{words.plan.figuresMissing(missing)}</p>}
          <Questions questions={asked("rows")} kpiKey={key} />
          <ul class="keel-list">
            {draft.keyResults.map((row, place) => (
              <DraftRow key={row.id} planned={planned} list="keyResults" place={place} />
            ))}
          </ul>
          <AddRow planned={planned} />
          {added.current && draft.arithmetic === undefined && (
            <p class="keel-said warning">{words.plan.sumGone}</p>
          )}
          {draft.arithmetic && (
            <p class="keel-said brand">
              <b>{words.plan.sum}</b> {say.arithmetic(draft.arithmetic)}
            </p>
          )}
          <h3 class="keel-label">{words.plan.guardrails}</h3>
          <p class="keel-quiet">{words.plan.guardrailHint}</p>
          <Remarks remarks={draft.remarks.filter(isOfGuardrails)} />
          <Questions questions={asked("guardrail")} kpiKey={key} />
          <ul class="keel-list">
            {draft.guardrails.map((row, place) => (
              <DraftRow key={row.id} planned={planned} list="guardrails" place={place} />
            ))}
          </ul>
          {draft.guardrails.length === 0 && (
            <div class="keel-actions">
              <Button
                size="small"
                onClick={() => planning.edit(key, (one) => withBlank(one, "guardrails", cycle))}
              >
                {words.plan.writeGuardrail}
              </Button>
            </div>
          )}
          <Tasks tasks={draft.tasks} />
        </>
      )}
    </section>
  );
}

/** A guardrail that stands in another draft is told where one would look for it. */
const isOfGuardrails = ({ code }: DraftRemark): boolean => code === "shares-guardrail";

function Remarks({ remarks }: { readonly remarks: readonly DraftRemark[] }): VNode {
  const { state } = usePane();
  const say = decomposeSentences(state.language);
  return (
    <>
      {remarks.map((remark, place) => (
        <p key={place} class="keel-said">
          {say.remark(remark)}
        </p>
      ))}
    </>
  );
}

function DraftHead({ planned: { key, draft } }: { readonly planned: PlannedDraft }): VNode {
  const { state, words } = usePane();
  const spot = state.book?.scan.kpis.find((one) => one.key === key)?.spot;
  const figures = kpiFiguresText(draft.kpi, draft.goal, state.language);
  return (
    <div class="keel-draft-head">
      <div class="keel-titled wraps">
        <h2 class="keel-title">{draft.kpi.name === "" ? words.plan.unnamed : draft.kpi.name}</h2>
        {spot && <PlaceLink spot={spot} />}
      </div>
      {figures !== "" && <p class="keel-quiet keel-figure">{figures}</p>}
    </div>
  );
}

function OtherWordings({
  planned: { key, draft },
}: {
  readonly planned: PlannedDraft;
}): VNode | null {
  const { session, words } = usePane();
  const others = draft.otherObjectives.filter((one) => one !== draft.objective);
  if (others.length === 0) return null;
  return (
    <Fold title={<span class="keel-quiet">{words.plan.otherWordings}</span>}>
      {others.map((other) => (
        <div key={other} class="keel-row">
          <span class="keel-grow">{other}</span>
          <Button
            size="small"
            label={`${words.plan.use}: ${other}`}
            onClick={() =>
              session.planning.edit(key, (one) => ({
                ...withObjective(one, other),
                otherObjectives: [...new Set([...one.otherObjectives, one.objective])].filter(
                  (text) => text !== "",
                ),
              }))
            }
          >
            {words.plan.use}
          </Button>
        </div>
      ))}
    </Fold>
  );
}

function AddRow({ planned: { key, draft } }: { readonly planned: PlannedDraft }): VNode {
  const { session, state, words } = usePane();
  const { planning } = session;
  return (
    <>
      <Alternatives
        draft={draft}
        title={words.plan.addFromList(draft.alternatives.length)}
        verb={words.plan.takeIn}
        take={(place) => planning.edit(key, (one) => takenIn(one, place))}
      />
      <div class="keel-actions">
        <Button
          size="small"
          onClick={() => planning.edit(key, (one) => withBlank(one, "keyResults", state.choices))}
        >
          {words.plan.writeOwn}
        </Button>
      </div>
    </>
  );
}

function Tasks({ tasks }: { readonly tasks: readonly string[] }): VNode | null {
  const { words } = usePane();
  if (tasks.length === 0) return null;
  return (
    <Fold title={<span class="keel-quiet">{words.plan.tasks}</span>}>
      <p class="keel-quiet">{words.plan.tasksHint}</p>
      <ul class="keel-dots">
        {tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
    </Fold>
  );
}
