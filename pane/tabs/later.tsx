import type { VNode } from "preact";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { CopyButton } from "../parts/copy";
import { summaryText } from "../session/attention";

/** Review 复盘: a summary to paste now, the combined review later. */
export function ReviewTab(): VNode {
  const { session, state, words } = usePane();
  const view = state.book?.track;
  const some = view !== undefined && view.objectives.length > 0;
  return (
    <Later then={words.review.then} now={some ? words.review.now : words.review.nowWithout}>
      {some ? (
        <CopyButton text={() => summaryText(view, state.language, words)}>
          {words.review.copySummary}
        </CopyButton>
      ) : (
        <Button onClick={() => session.open("plan")}>{words.track.goPlan}</Button>
      )}
    </Later>
  );
}

/** Says plainly what is not there yet, and what to do instead today. */
function Later({
  then,
  now,
  children,
}: {
  readonly then: string;
  readonly now: string;
  readonly children?: VNode;
}): VNode {
  const { words } = usePane();
  return (
    <>
      <Card title={words.untilThen}>
        <p>{now}</p>
        {children !== undefined && <div class="keel-actions">{children}</div>}
      </Card>
      <Card title={words.willStand}>
        <p class="keel-quiet">{then}</p>
      </Card>
    </>
  );
}
