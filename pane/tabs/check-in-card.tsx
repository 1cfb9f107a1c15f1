import type { VNode } from "preact";
import { isoOfDay, type TrackView } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { CopyButton } from "../parts/copy";
import { saveText } from "../parts/save";

/** The meeting: its sheet, what was typed there, the text for the chat, the calendar. */
export function CheckInCard({ view }: { readonly view: TrackView }): VNode {
  const { session, state, words } = usePane();
  const { sheet, every, last } = view.checkIns;
  const { book, language } = state;
  const nudge = book?.actions.nudgeText(view, language) ?? "";
  const calendar = book?.actions.calendarText(view, language) ?? "";
  const typed = sheet?.typed ?? 0;
  const makeSheet = (): void =>
    void session.writing.perform("checkInSheet", (now, { checkInSheet }) => checkInSheet(now));
  return (
    <Card title={words.checkIns.title}>
      <p class="keel-quiet">
        {words.checkIns.rhythm(every, last === undefined ? undefined : isoOfDay(last))}
      </p>
      {sheet === undefined && <p>{words.checkIns.hint}</p>}
      <div class="keel-actions">
        {typed > 0 && (
          <Button
            look="primary"
            onClick={() =>
              void session.writing.perform("collectCheckIns", (now, { collectCheckIns }) =>
                collectCheckIns(now),
              )
            }
          >
            {words.checkIns.collect(typed)}
          </Button>
        )}
        <Button size="small" onClick={makeSheet}>
          {sheet === undefined ? words.checkIns.make : words.checkIns.update}
        </Button>
        {nudge !== "" && <CopyButton text={() => nudge}>{words.checkIns.copyNudge}</CopyButton>}
        {calendar !== "" && (
          <Button
            size="small"
            onClick={() => saveText(words.checkIns.file, "text/calendar", calendar)}
          >
            {words.checkIns.calendar}
          </Button>
        )}
      </div>
    </Card>
  );
}
