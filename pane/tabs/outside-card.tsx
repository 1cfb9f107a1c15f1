import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { fieldText, type ChangeView, type OutsideEdit } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { Check } from "../parts/check";
import { PlaceLink } from "../parts/place";
import { useShown } from "../parts/shown";
import { ApproverField, WhyFields } from "./change-form";

const SHOWN = 5;
const NONE: readonly OutsideEdit[] = [];

/** Figures that were changed by hand: what they were, what they are, and why, if somebody says so. */
export function OutsideCard({ view }: { readonly view: ChangeView }): VNode | null {
  const { session, state, words } = usePane();
  const { book, language } = state;
  const edits = useMemo(() => book?.actions.outsideEdits(book.snapshot) ?? NONE, [book]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shown, more] = useShown(edits, SHOWN);
  if (edits.length === 0) return null;
  const chosen = edits.map(({ key }) => key).filter((key) => !left.has(key));
  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <Card title={words.change.outside}>
      <p class="keel-quiet">{words.change.outsideHint}</p>
      <ul class="keel-list">
        {shown.map((one) => (
          <li key={one.key}>
            <Check checked={!left.has(one.key)} onChange={() => toggle(one.key)} label={one.title}>
              <p class="keel-quiet">
                {words.change.moved(fieldText(one, language), one.was, one.text)}
              </p>
              <PlaceLink spot={one.spot} />
            </Check>
          </li>
        ))}
      </ul>
      {more}
      <WhyFields />
      <ApproverField />
      <div class="keel-actions">
        <Button
          disabled={chosen.length === 0}
          onClick={() => session.changing.previewEdits(chosen, view.asOf)}
        >
          {words.change.recordEdits(chosen.length)}
        </Button>
      </div>
    </Card>
  );
}
