import { sayFinding, track } from "../../../core";
import { attentionIn, statusCounts, summaryText } from "../../../pane/session/attention";
import { paneWords } from "../../../pane/words";
import { openBook } from "../../support/open-book";
import { GROW, okrBook } from "../../support/okr-book";
import { OKR_BOOKS } from "../page/okr-books";

const viewOf = async (name: string) => {
  const spec = OKR_BOOKS[name];
  if (spec === undefined) throw new Error(`no book ${name}`);
  return track(await openBook(spec).snapshot());
};

it("puts what is broken first, then behind, at risk and not updated", async () => {
  const urgent = attentionIn(await viewOf("okrsEn"));
  expect(urgent.map(({ status }) => status)).toEqual(["broken", "behind", "at_risk", "no_data"]);
  expect(urgent[0]?.keyResult.title).toBe("Cost per ticket stays flat");
});

it("counts each status in the order of the words", async () => {
  expect(statusCounts(await viewOf("okrsZh"))).toEqual([
    ["ahead", 2],
    ["at_risk", 1],
    ["behind", 1],
    ["not_due", 1],
    ["broken", 1],
    ["no_data", 1],
  ]);
});

it("writes a summary for a chat in the language of the pane, with owners", async () => {
  const view = await viewOf("okrsZh");
  const text = summaryText(view, "zh", paneWords("zh"));
  expect(text.split("\n")[0]).toBe("OKR进展（截至2026-02-15）");
  expect(text).toContain("- 首次响应时长（P90）缩短 · 落后 · 20% · 王强");
  expect(view.findings.map((finding) => sayFinding(finding, "zh")).join()).not.toContain(
    "undefined",
  );
});

it("says of a key result that is over what became of it", async () => {
  const book = openBook(okrBook([GROW, { ...GROW, krId: "KR-002", state: "replaced" }]), "zh");
  const text = summaryText(track(await book.snapshot()), "zh", paneWords("zh"));
  expect(text).toContain("- New customers · 已替换");
  expect(text).not.toContain("未更新");
});
