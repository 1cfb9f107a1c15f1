import { sayFinding } from "../../../core";
import { openBook } from "../../support/open-book";
import { draftPlan, scan } from "../../support/commands";

const KPIS = {
  sheets: [
    {
      name: "KPI",
      rows: [
        ["ID", "KPI", "Weight", "Target", "Actual"],
        ["A", "Customer satisfaction", 0.5, 90, 80],
        ["B", "Inventory days", 0.3, 40, 41],
        ["B", "Order volume", 0.2, 100, 95],
      ],
    },
    {
      name: "Pay",
      hidden: true,
      rows: [
        ["KPI", "Target"],
        ["Secret", 1],
      ],
    },
  ],
};

describe("scan", () => {
  it("says who leads and who supports a KPI by the marks of a matrix", async () => {
    const rows = [
      ["KPI指标", "目标值", "销售", "市场", "客服"],
      ["季度销售额", 1200, "▲", "△", "△"],
      ["客户满意度", 90, null, null, "▲"],
    ];
    const { kpis } = scan(await openBook({ sheets: [{ name: "KPI", rows }] }).snapshot());
    expect(kpis.map(({ kpi, supports }) => [kpi.team, supports])).toEqual([
      ["销售", ["市场", "客服"]],
      ["客服", []],
    ]);
  });

  it("lists the KPIs with their cells and pre-ticks what matters most, with the reason", async () => {
    const view = scan(await openBook(KPIS).snapshot());
    expect(view.kpis.map(({ key, kpi, matters }) => [key, kpi.name, matters])).toEqual([
      ["A", "Customer satisfaction", true],
      ["sheet-1!B3", "Inventory days", false],
      ["sheet-1!B4", "Order volume", false],
    ]);
    expect(view.kpis.map(({ why }) => why.code)).toEqual([
      "largest-weighted-gap",
      "smaller-weighted-gap",
      "smaller-weighted-gap",
    ]);
    expect(view.kpis.map(({ why }) => sayFinding(why, "en"))[0]).toMatch(/weight × gap/);
  });

  it("names hidden sheets and reads nothing from them", async () => {
    const view = scan(await openBook(KPIS).snapshot());
    expect(view.hidden).toEqual([{ sheet: "sheet-2", name: "Pay" }]);
    expect(JSON.stringify(view)).not.toContain("Secret");
  });

  it.each([
    ["ends a table where words below a gap head another", ["Line", "Station", "Yield rule"], 2],
    ["goes on below a gap with KPIs that have figures", ["3", "Output per hour", "at least 42"], 5],
  ])("%s", async (_, row, kpis) => {
    const rows = [
      ["No", "KPI", "Target"],
      [1, "Yield", "99%"],
      [2, "Scrap rate", "≤0.5%"],
      [],
      row,
      [3, "Cutting", "98%"],
      [4, "Welding", "97%"],
    ];
    const view = scan(await openBook({ sheets: [{ name: "Plant", rows }] }).snapshot());
    expect(view.kpis).toHaveLength(kpis);
  });

  it("says so when there is no KPI", async () => {
    const view = scan(await openBook({ sheets: [{ name: "Empty", rows: [] }] }).snapshot());
    expect(view.kpis).toEqual([]);
    expect(view.findings.map((finding) => sayFinding(finding, "zh"))).toEqual([
      expect.stringContaining("“Empty”") as string,
    ]);
  });
});

describe("draftPlan", () => {
  it("drafts what matters, watches the rest and dates it by the quarter when nobody names a cycle", async () => {
    const view = draftPlan(await openBook(KPIS).snapshot(), {});
    expect(view.drafts.map(({ key }) => key)).toEqual(["A"]);
    expect(view.choices.map(({ choice }) => choice)).toEqual(["matters", "watched", "watched"]);
    expect(view.findings.map((finding) => sayFinding(finding, "en"))).toEqual([
      expect.stringContaining("2026-01-01 to 2026-03-31") as string,
    ]);
  });

  it("drafts the KPIs asked for, and names one that is gone", async () => {
    const view = draftPlan(await openBook(KPIS).snapshot(), { kpis: ["sheet-1!B4", "Z"] });
    expect(view.drafts.map(({ draft }) => draft.kpi.name)).toEqual(["Order volume"]);
    expect(view.findings.map(({ code }) => code)).toContain("kpi-gone");
    expect(view.choices.map(({ choice, reason }) => [choice, reason.code])).toEqual([
      ["watched", "not-ticked"],
      ["watched", "smaller-weighted-gap"],
      ["matters", "smaller-weighted-gap"],
    ]);
  });

  it("takes a guardrail's limit from the usual range of its history", async () => {
    const book = {
      sheets: [
        {
          name: "KPI",
          rows: [
            ["ID", "KPI"],
            ["S", "Raise customer satisfaction to 90%"],
            ["R", "Survey response rate"],
          ],
        },
        {
          name: "History",
          rows: [
            ["KPI ID", "Date", "Actual"],
            ...[0.4, 0.41, 0.39, 0.4, 0.42, 0.38].map((value, month) => [
              "R",
              46000 - 30 * month,
              value,
            ]),
          ],
        },
      ],
    };
    const { drafts } = draftPlan(await openBook(book).snapshot(), { kpis: ["S"] });
    const notes = drafts[0]?.draft.guardrails.flatMap((one) => one.notes.map(({ code }) => code));
    expect(notes).toContain("limit-from-history");
  });
});
