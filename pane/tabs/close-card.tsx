import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { isoOfDay } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";

/** The end of a cycle: how it came out, and one step that closes it. Nothing while it runs. */
export function CloseCard(): VNode | null {
  const { session, state, words } = usePane();
  const { book, language } = state;
  const view = useMemo(() => book?.actions.closeView(book.snapshot, book.library), [book]);
  if (book === undefined || view?.cycle === undefined) return null;
  const { objectives, cycle } = view;
  const open = objectives.flatMap(({ keyResults }) => keyResults.filter((one) => one.isOpen));
  const close = (carryOver: boolean): void =>
    session.writing.propose("close", (now, { closeCycle }) =>
      closeCycle(now, { carryOver }, book.library),
    );
  return (
    <Card title={words.close.title} aside={words.close.until(isoOfDay(cycle.due))}>
      <ul class="keel-list">
        {book.actions.closeSentences(view, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="keel-quiet">{words.close.hint}</p>
      <div class="keel-actions">
        {open.length > 0 && (
          <Button look="primary" onClick={() => close(true)}>
            {words.close.carry(open.length)}
          </Button>
        )}
        <Button
          {...(open.length === 0 && { look: "primary" as const })}
          onClick={() => close(false)}
        >
          {words.close.close}
        </Button>
      </div>
    </Card>
  );
}
