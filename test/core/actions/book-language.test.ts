import { inItsLanguage } from "../../../core";
import { openBook } from "../../support/open-book";

it.each([
  [["KPI指标", "目标值", "实际值"], "en", "zh"],
  [["KPI", "Target", "Actual"], "zh", "en"],
] as const)("reads a book in the language of its headers: %s", async (header, asked, own) => {
  const spec = { sheets: [{ name: "S", rows: [[...header], ["A", 10, 5], ["B", 20, 5]] }] };
  const snapshot = { ...(await openBook(spec).snapshot()), language: asked };
  expect(inItsLanguage(snapshot).language).toBe(own);
});
