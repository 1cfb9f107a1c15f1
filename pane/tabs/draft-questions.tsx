import type { VNode } from "preact";
import { BASES, decomposeSentences, figureText, wordOf, type DraftQuestion } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { PlaceLink } from "../parts/place";

/** Questions that stand at the field they help to fill. */
export function Questions({
  questions,
  kpiKey,
}: {
  readonly questions: readonly DraftQuestion[];
  readonly kpiKey: string;
}): VNode | null {
  const { state } = usePane();
  const say = decomposeSentences(state.language);
  if (questions.length === 0) return null;
  const spot = state.book?.scan.kpis.find((one) => one.key === kpiKey)?.spot;
  return (
    <div class="keel-said warning">
      <ul class="keel-dots">
        {questions.map((question) => (
          <li key={question.code}>
            {say.question(question)}
            {question.code === "ask-base" && <AskBase question={question} kpiKey={kpiKey} />}
            {(question.code === "ask-baseline" || question.code === "ask-target") && spot && (
              <InSheet spot={spot} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function InSheet({ spot }: { readonly spot: Parameters<typeof PlaceLink>[0]["spot"] }): VNode {
  const { words } = usePane();
  return (
    <div>
      <PlaceLink spot={spot}>{words.plan.inSheet}</PlaceLink>
    </div>
  );
}

/** The three readings, one button each: what the parts are measured against. */
function AskBase({
  question,
  kpiKey,
}: {
  readonly question: Extract<DraftQuestion, { code: "ask-base" }>;
  readonly kpiKey: string;
}): VNode {
  const { session, state, words } = usePane();
  return (
    <div class="keel-actions" role="group" aria-label={words.plan.measuredAgainst}>
      {BASES.map((base) => {
        const reading = question.readings.find((one) => one.base === base);
        const word = wordOf("base", base, state.language);
        return (
          <Button
            key={base}
            size="small"
            disabled={reading === undefined}
            onClick={() => session.planning.answerBase(kpiKey, base)}
          >
            {reading === undefined ? word : `${word} ${figureText(reading.carried, "%")}`}
          </Button>
        );
      })}
    </div>
  );
}
