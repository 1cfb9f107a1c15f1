/**
 * The user's selection, asked for now and then: Sheets does not tell a sidebar of it.
 *
 * @packageDocumentation
 */
import type { Server } from "./server";

/** Milliseconds between two questions: soon after a change, seldom while nothing happens. */
const SOON = 2_000;
const SELDOM = 15_000;
const SLOWER = 1.5;

/** Calls back when other cells are selected; the answer ends it. */
export function watchSelection(server: Server, window: Window, listener: () => void): () => void {
  let [last, wait, timer, ended]: [string | undefined, number, number, boolean] = [
    undefined,
    SOON,
    0,
    false,
  ];
  const later = (): void => {
    if (!ended) timer = window.setTimeout(look, wait);
  };
  const look = (): void => {
    if (window.document.hidden) {
      later();
      return;
    }
    server
      .ask({ call: "selection" })
      .then((selection) => {
        const now = JSON.stringify(selection);
        const isOther = last !== undefined && last !== now;
        wait = isOther ? SOON : Math.min(SELDOM, wait * SLOWER);
        last = now;
        if (isOther && !ended) listener();
      })
      .catch(() => {
        // What the user does next says what is wrong; a question in the background does not.
        wait = SELDOM;
      })
      .finally(later);
  };
  later();
  return () => {
    ended = true;
    window.clearTimeout(timer);
  };
}
