/**
 * The pane's page: waits for Excel, then shows the pane both hosts share.
 *
 * @packageDocumentation
 */
import { mountPane } from "../../pane";
import { excelPaneHost, NOT_READY, officeReady } from "../host";

async function start(root: HTMLElement): Promise<void> {
  const readiness = await officeReady();
  if (readiness === "ready") {
    mountPane(root, excelPaneHost());
    return;
  }
  root.replaceChildren(
    ...NOT_READY[readiness].map((sentence, index) => {
      const line = document.createElement("p");
      line.lang = index === 0 ? "en" : "zh-CN";
      line.textContent = sentence;
      return line;
    }),
  );
}

const root = document.getElementById("keel");
if (root !== null) void start(root);
