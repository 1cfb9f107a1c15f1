import { track } from "../../../core";
import { attentionIn, statusCounts } from "../../../pane/session/attention";
import { day, openBook } from "../../support/open-book";

const HEADER = [
  "Objective",
  "KR ID",
  "Key result",
  "Baseline",
  "Target",
  "Current",
  "Start",
  "Due",
  "State",
];
const cycle = [day("2026-01-01"), day("2026-03-31")];
const CHECK_INS = {
  name: "Check-ins",
  rows: [
    ["Date", "Item ID", "Value", "Confidence", "Note", "Blocker", "By"],
    [day("2026-02-14"), "K-1", 5, 0.6, null, null, "Li"],
  ],
};
const bookOf = (rows: readonly (readonly unknown[])[]) =>
  openBook({ sheets: [{ name: "OKRs", rows: [HEADER, ...rows] as never }, CHECK_INS] });
const RUNNING = ["Grow", "K-1", "Customers", 0, 10, 5, ...cycle, "agreed"];

describe("a draft without a current value", () => {
  it("changes neither the headline nor what wants attention until it is agreed or has a value", async () => {
    const whole = async (current: unknown, state: string) => {
      const rows = [RUNNING, ["New", "K-2", "Visitors", 0, 10, current, ...cycle, state]];
      const view = track(await bookOf(rows).snapshot());
      const names = attentionIn(view).map(({ keyResult }) => keyResult.title);
      return [view.score, names, statusCounts(view).length];
    };
    expect(await whole(null, "draft")).toEqual([0.5, [], 1]);
    expect(await whole(null, "agreed")).toEqual([0.25, ["Visitors"], 2]);
    expect(await whole(2, "draft")).toEqual([0.35, ["Visitors"], 2]);
  });

  it("is never overdue, and nothing is in the first days of the cycle", async () => {
    const signsOf = async (state: string, due: number) => {
      const row = ["New", "K-2", "Visitors", 0, 10, null, cycle[0], due, state];
      const { objectives } = track(await bookOf([RUNNING, row]).snapshot());
      return objectives[1]?.keyResults[0]?.signs.map(({ sign }) => sign);
    };
    const [, march] = cycle;
    expect(await signsOf("agreed", march ?? 0)).toEqual(["stale"]);
    expect(await signsOf("draft", march ?? 0)).toEqual([]);
    expect(await signsOf("agreed", day("2026-12-31"))).toEqual([]);
  });
});
