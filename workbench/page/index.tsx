import { render } from "preact";
import { Bench } from "./bench";
import "./page.css";
import { Shell } from "./shell";

function element(className: string): HTMLElement {
  const made = document.createElement("div");
  made.className = className;
  return made;
}

const root = document.getElementById("bench");
if (root !== null) {
  const places = { sheet: element("bench-sheet"), pane: element("bench-own") };
  const bench = new Bench(places);
  root.replaceChildren();
  render(<Shell bench={bench} places={places} />, root);
  window.addEventListener("beforeunload", (event) => {
    if (bench.store.now.isChanged) event.preventDefault();
  });
  // For tests of the built page, and for the curious in the browser's console.
  Object.assign(window, { keel: { see: bench.see.bind(bench) } });
  void bench.openSample();
}
