/**
 * The task pane that every host shows.
 *
 * @packageDocumentation
 */
import { render } from "preact";
import { Frame } from "./frame";
import type { PaneHost } from "./host";
import { followTheme, wear } from "./look";
import { Session } from "./session/session";

export type { PaneHost } from "./host";

/**
 * Shows the pane in an element and starts reading the workbook.
 *
 * @returns Takes it out again.
 */
export function mountPane(root: HTMLElement, host: PaneHost): () => void {
  const session = new Session(host);
  const endings = [wear(), followTheme(root, host.theme)];
  // A host gives the pane a page of its own, the workbench a part of one.
  if (!host.isWorkbench) {
    for (const element of [document.documentElement, document.body, root]) {
      element.classList.add("keel-page");
    }
  }
  render(<Frame session={session} />, root);
  void session.start();
  return () => {
    session.stop();
    render(null, root);
    for (const end of endings) end();
  };
}
