import "@fluentui/web-components/progress-bar.js";
import type { VNode } from "preact";
import { figureText } from "../core";
import { usePane } from "./context";
import { Button } from "./parts/button";
import { fluent } from "./parts/fluent";
import { Cross } from "./parts/icons";
import { PlaceLink } from "./parts/place";
import { noticeHead, noticeRows, placeIn, toneOf } from "./session/notice";

/** What is under way, what has just happened, and how to take it back. Always in sight. */
export function Foot(): VNode {
  const { session, state, words } = usePane();
  const { work, notice, undo, isStale } = state;
  const last = undo[undo.length - 1];
  return (
    <footer class="keel-foot">
      {work !== undefined && <WorkBar />}
      {isStale && work === undefined && (
        <div class="keel-bar">
          <span class="keel-grow">{words.hasChanged}</span>
          <Button size="small" onClick={() => void session.refresh()}>
            {words.readAgain}
          </Button>
        </div>
      )}
      <div role="status" aria-live="polite">
        {notice !== undefined && <NoticeBar />}
      </div>
      {last !== undefined && work === undefined && (
        <div class="keel-bar">
          <span class="keel-grow" />
          <Button
            size="small"
            label={words.undoOf[last.command]}
            onClick={() => void session.writing.undo()}
          >
            {words.undoOf[last.command]}
          </Button>
        </div>
      )}
      {session.host.isWorkbench && <p class="keel-note">{words.workbenchNote}</p>}
    </footer>
  );
}

function WorkBar(): VNode | null {
  const { session, state, words } = usePane();
  const { work } = state;
  if (work === undefined) return null;
  const { what, done, total } = work;
  const known = done !== undefined && total !== undefined && total > 0;
  const text = what === "reading" ? words.reading : words.working[what];
  return (
    <div class="keel-bar">
      <div class="keel-grow">
        <p>
          {text}{" "}
          {known && (
            <span class="keel-quiet">{words.cellsRead(figureText(done), figureText(total))}</span>
          )}
        </p>
        {fluent("fluent-progress-bar", {
          role: "progressbar",
          "aria-label": text,
          ...(known && { value: done, max: total, "aria-valuenow": done, "aria-valuemax": total }),
        })}
      </div>
      {work.canStop && (
        <Button size="small" onClick={() => session.cancel()}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}

function NoticeBar(): VNode | null {
  const { session, state, words } = usePane();
  const { notice } = state;
  if (notice === undefined) return null;
  const place = placeIn(notice);
  const head = noticeHead(notice, state.language);
  const rows = noticeRows(notice, state.language);
  const byHand = notice.code === "copied" && !notice.worked ? notice.text : undefined;
  const partial = notice.code === "receipt" && notice.receipt.outcome === "partial";
  return (
    <div class={`keel-notice ${toneOf(notice)}`}>
      <div class="keel-grow">
        {head !== "" && <p>{head}</p>}
        {rows.length > 0 && (
          <ul class="keel-list">
            {rows.map(({ text, spot }, place) => (
              <li key={place}>
                <PlaceLink spot={spot} /> {text}
              </li>
            ))}
          </ul>
        )}
        {place !== undefined && <PlaceLink spot={place} />}
        {byHand !== undefined && (
          <textarea class="keel-input" readOnly rows={3} value={byHand} aria-label={words.copy} />
        )}
        {partial && state.pending !== undefined && (
          <Button size="small" onClick={() => void session.writing.confirm()}>
            {words.finish}
          </Button>
        )}
        {session.writing.canSkip && (
          <Button size="small" onClick={() => void session.writing.skipAndUndo()}>
            {words.skipAndUndo}
          </Button>
        )}
      </div>
      <Button
        icon
        size="small"
        look="subtle"
        label={words.dismiss}
        onClick={() => session.drop("notice")}
      >
        <Cross />
      </Button>
    </div>
  );
}
