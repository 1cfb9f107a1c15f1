/** A page with nothing but the pane over the fake host, for looking at it and for tests. */
import { mountPane } from "../../../pane";
import { fakePaneHost } from "../../support/pane-host";
import { BOOKS } from "./books";

const query = new URLSearchParams(location.search);
const fake = fakePaneHost(BOOKS[query.get("book") ?? "empty"] ?? { sheets: [] }, {
  language: query.get("language") === "zh" ? "zh" : "en",
  isWorkbench: query.has("workbench"),
  functionsWork: !query.has("no-functions"),
});
Object.assign(window, {
  fake,
  sheets: () => fake.book.sheets.map(({ name }) => name),
});
fake.select(query.get("select") ?? "");

const root = document.getElementById("pane");
if (root !== null) mountPane(root, fake.host);
