import type { PaneHost } from "../../pane/host";

/** Says where the pane will stand. */
export function mountPane(root: HTMLElement, { locale }: PaneHost): () => void {
  root.textContent = locale.startsWith("zh") ? "面板即将就位。" : "The pane comes here.";
  return () => (root.textContent = "");
}
