import type { VNode } from "preact";
import { decomposeSentences, type Draft } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Fold } from "../parts/fold";

interface AlternativesProps {
  readonly draft: Draft;
  readonly title: string;
  /** What the button beside each does. */
  readonly verb: string;
  readonly take: (place: number) => void;
}

/** Key results that were not chosen, the best first, each with the reason for it. */
export function Alternatives({ draft, title, verb, take }: AlternativesProps): VNode | null {
  const { state } = usePane();
  const say = decomposeSentences(state.language);
  if (draft.alternatives.length === 0) return null;
  return (
    <Fold title={<span class="keel-quiet">{title}</span>}>
      {draft.alternatives.map((row, place) => (
        <div key={row.id} class="keel-row">
          <div class="keel-grow">
            {row.title}
            <p class="keel-quiet">{row.reasons.map(say.reason).join(" ")}</p>
          </div>
          <Button size="small" label={`${verb}: ${row.title}`} onClick={() => take(place)}>
            {verb}
          </Button>
        </div>
      ))}
    </Fold>
  );
}
