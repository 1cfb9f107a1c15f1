import type { VNode } from "preact";
import { decomposeSentences, sayFinding, type PlanView } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { useShown } from "../parts/shown";
import { DraftCard } from "./draft-card";

/** Watched KPIs shown at first. */
const SHOWN = 8;

/** The drafts, to be edited before anything is written. */
export function DraftsPage({ drafts }: { readonly drafts: PlanView }): VNode {
  const { session, state, words } = usePane();
  const sentences = decomposeSentences(state.language);
  const watched = drafts.choices.filter(({ choice }) => choice !== "matters");
  const [shown, more] = useShown(watched, SHOWN);
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
      {watched.length > 0 && (
        <Card title={words.plan.notDoing} aside={watched.length}>
          <p class="keel-quiet">{words.plan.notDoingHint}</p>
          <ul class="keel-list">
            {shown.map(({ key, name, reason }) => (
              <li key={key}>
                {name}
                <p class="keel-quiet">{sentences.focusReason(reason)}</p>
              </li>
            ))}
          </ul>
          {more}
        </Card>
      )}
      <div class="keel-sticky keel-actions">
        <Button onClick={() => session.planning.leave()}>{words.back}</Button>
        <Button look="primary" class="keel-wide" onClick={() => session.planning.preview()}>
          {words.plan.preview}
        </Button>
      </div>
    </>
  );
}
