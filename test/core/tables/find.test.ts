import { track } from "../../../core";
import { openBook } from "../../support/open-book";
import { scan } from "../../support/commands";

const one = (rows: readonly (readonly (string | number | null)[])[]) =>
  openBook({ sheets: [{ name: "S", rows }] }).snapshot();

describe("finding tables", () => {
  it("takes the column with the very word over one with a synonym, in any order", async () => {
    for (const header of [
      ["Metric", "KPI", "Target"],
      ["KPI", "Metric", "Target"],
    ]) {
      const at = header.indexOf("KPI");
      const row = ["x", "x", 10].map((cell, place) => (place === at ? "Revenue" : cell));
      const { kpis } = scan(await one([header, row]));
      expect(kpis.map(({ kpi }) => [kpi.name, kpi.target])).toEqual([["Revenue", 10]]);
    }
  });

  it("does not take an item that is called like a header for another table", async () => {
    const view = track(
      await one([
        ["Objective", null, "Key result"],
        ["O", null, "Launch"],
        ["Objectives", null, "Grow"],
      ]),
    );
    expect(view.objectives.map(({ objective }) => objective.title)).toEqual(["O", "Objectives"]);
  });

  it("fills objectives down and keeps to the columns it knows", async () => {
    const view = track(
      await one([
        ["Budget code", "关键结果", "目标(O)", "目标值", "当前值", "起始值"],
        [7, "新增客户", "拓展新市场", 10, 5, 0],
        [8, "试点渗透率", null, 0.5, 0.1, 0],
        [9, "退货率", "守住品质", 1, 1, 0],
      ]),
    );
    expect(
      view.objectives.map(({ objective, score, keyResults }) => [
        objective.title,
        score,
        keyResults.length,
      ]),
    ).toEqual([
      ["拓展新市场", 0.35, 2],
      ["守住品质", 1, 1],
    ]);
  });
});
