import type { VNode } from "preact";
import { decomposeSentences, sayFinding, type FocusChoice, type PlanView } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { useShown } from "../parts/shown";
import { DraftCard } from "./draft-card";

/** KPIs of a list shown at first. */
const SHOWN = 8;

/** The drafts, to be edited before anything is written. */
export function DraftsPage({ drafts }: { readonly drafts: PlanView }): VNode {
  const { session, state, words } = usePane();
  const { held, watched } = listsOf(drafts);
  return (
    <>
      {drafts.findings.map((finding, place) => (
        <p key={place} class="keel-said">
          {sayFinding(finding, state.language)}
        </p>
      ))}
      {drafts.drafts.map((planned) => (
        <DraftCard key={planned.key} planned={planned} />
      ))}
      <ChoiceCard title={words.plan.guardrails} choices={held} />
      <ChoiceCard title={words.plan.notDoing} hint={words.plan.notDoingHint} choices={watched} />
      <div class="keel-sticky keel-actions">
        <Button onClick={() => session.planning.leave()}>{words.back}</Button>
        <Button look="primary" class="keel-wide" onClick={() => session.planning.preview()}>
          {words.plan.preview}
        </Button>
      </div>
    </>
  );
}

/** What is held, by a guardrail of a draft or as one of its own, and what is left undone. */
function listsOf({ drafts, choices }: PlanView) {
  const placed = choices.map((choice): FocusChoice => {
    const { key, guardrail: id } = choice.heldIn ?? {};
    const draft = drafts.find((one) => one.key === key)?.draft;
    const guardrail = draft?.guardrails.find((one) => one.id === id)?.title;
    return guardrail === undefined
      ? choice
      : { ...choice, choice: "guardrail", reason: { code: "held-in-draft", guardrail } };
  });
  return {
    held: placed.filter(({ choice }) => choice === "guardrail"),
    watched: placed.filter(({ choice }) => choice === "watched"),
  };
}

function ChoiceCard(props: {
  readonly title: string;
  readonly hint?: string;
  readonly choices: readonly FocusChoice[];
}): VNode | null {
  const { state } = usePane();
  const [shown, more] = useShown(props.choices, SHOWN);
  if (props.choices.length === 0) return null;
  const { focusReason } = decomposeSentences(state.language);
  return (
    <Card title={props.title} aside={props.choices.length}>
      {props.hint && <p class="keel-quiet">{props.hint}</p>}
      <ul class="keel-list">
        {shown.map(({ key, name, reason }) => (
          <li key={key}>
            {name}
            <p class="keel-quiet">{focusReason(reason)}</p>
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}
