/** The user's own KPI families, in a sheet of the workbook, in either language. */
import fc from "fast-check";
import { sayFinding } from "../../../core";
import { familiesInRows } from "../../../core/decompose/own-families";
import { draftPlan, scan } from "../../support/commands";
import { openBook } from "../../support/open-book";

const KPIS = [
  ["KPI", "Target", "Actual"],
  ["Bike hire days", 900, 700],
];
const LIBRARY = [
  ["Our own ways"],
  [
    "KPI",
    "Also called",
    "Objective",
    "Key result",
    "Metric",
    "Unit",
    "Direction",
    "Link",
    "Moves in weeks",
    "Counter-metric",
    "Limit",
    "Formula",
    "Cheat",
    "Task",
  ],
  [
    "Bike hire days",
    "rental days; hire days",
    "Have a bike ready wherever people want one",
    "Put more bikes on the street",
    "Bikes on the street",
    "bikes",
    "increase",
    "factor",
    2,
    "Bikes damaged",
    "at most",
    "Bikes on the street * Days hired per bike",
    "Give bikes away for nothing",
    "Paint the bikes",
  ],
  [null, null, null, "Hire each bike out more", "Days hired per bike", "days", "up", "factor", 6],
  [
    null,
    null,
    "Make hiring a matter of a minute",
    "Unlock sooner",
    "Seconds to unlock",
    "seconds",
    "lower",
    "bet",
    3,
  ],
];
const CHINESE = [
  [
    "KPI指标",
    "别名",
    "目标(O)",
    "关键结果",
    "衡量指标",
    "单位",
    "方向",
    "几周见变化",
    "制衡指标",
    "钻空子",
  ],
  [
    "骑行单量",
    "骑行订单量",
    "让人出门就有车骑",
    "早高峰有车的站点占比提高",
    "早高峰有车站点占比",
    "%",
    "提高",
    2,
    "车辆故障率",
    "免费送骑行券",
  ],
  [null, null, null, "开锁时间缩短", "开锁用时", "秒", "越低越好", 6],
];

const book = (sheet: string, rows: readonly unknown[]) => ({
  sheets: [
    { name: "Goals", rows: KPIS },
    { name: sheet, rows: rows as never },
  ],
});

it("drafts from the user's family and takes its sheet for no KPIs or OKRs", async () => {
  const snapshot = await openBook(book("KPI library", LIBRARY)).snapshot();
  const view = scan(snapshot);
  expect(view.kpis.map(({ kpi }) => kpi.name)).toEqual(["Bike hire days"]);
  expect(view.tables.map(({ sheetName }) => sheetName)).toEqual(["Goals"]);
  const draft = draftPlan(snapshot, { kpis: view.kpis.map(({ key }) => key) }).drafts[0]?.draft;
  expect(draft).toMatchObject({
    source: "known",
    familyId: "own:bike hire days",
    objective: "Have a bike ready wherever people want one",
    otherObjectives: ["Make hiring a matter of a minute"],
    guardrails: [{ metric: "Bikes damaged", kind: "at_most" }],
    tasks: ["Paint the bikes"],
  });
  expect(
    draft?.keyResults.map(({ metric, link, unit, better, timing }) => [
      metric,
      link,
      unit,
      better,
      timing,
    ]),
  ).toEqual([
    ["Bikes on the street", "factor", "bikes", "higher", "leading"],
    ["Days hired per bike", "factor", "days", "higher", "outcome"],
    ["Seconds to unlock", "bet", "seconds", "lower", "leading"],
  ]);
});

it("reads it in Chinese, and by its other name", () => {
  const { families, unused } = familiesInRows(CHINESE);
  expect(unused).toEqual([]);
  expect(families[0]).toMatchObject({
    names: { zh: "骑行单量" },
    aliases: { zh: ["骑行单量", "骑行订单量"] },
    counter: { metric: { zh: "车辆故障率" }, krKind: "at_most", unit: "ratio" },
    candidates: [
      { unit: "ratio", better: "higher", timing: "leading", movesInWeeks: 2 },
      { unit: "seconds", better: "lower", timing: "outcome", movesInWeeks: 6 },
    ],
  });
});

it("says which family lacks what, and where", async () => {
  const rows = [LIBRARY[1], ["Bike hire days", null, null, "Put more bikes on the street"]];
  const snapshot = await openBook(book("Library", rows)).snapshot();
  const finding = scan(snapshot).findings.find(({ code }) => code === "family-unused");
  expect(finding).toMatchObject({
    facts: { kpi: "Bike hire days", lacks: ["key-results", "counter-metric", "objective"] },
    spot: { sheetName: "Library", area: { row: 1, column: 0 } },
  });
  if (finding === undefined) throw new Error("not found");
  expect(sayFinding(finding, "en")).toContain("a counter-metric");
  expect(sayFinding(finding, "zh")).toContain("制衡指标");
});

it("wins over a family of ours that goes by the same name", async () => {
  const rows = [
    LIBRARY[1],
    ...LIBRARY.slice(2).map((row) => [row[0] === null ? null : "Sales", ...row.slice(1)]),
  ];
  const sales = {
    sheets: [
      { name: "Goals", rows: [KPIS[0] ?? [], ["Sales", 9, 7]] },
      { name: "指标库", rows: rows as never },
    ],
  };
  const snapshot = await openBook(sales).snapshot();
  expect(draftPlan(snapshot, {}).drafts[0]?.draft.familyId).toBe("own:sales");
});

it("never fails, whatever stands in the sheet", () => {
  const cell = fc.oneof(
    fc.constantFrom("KPI", "Key result", "Counter-metric", "Objective", "Formula", "%", "a*(b", ""),
    fc.string(),
    fc.double(),
    fc.constant(null),
    fc.constant({ error: { code: "#REF!" } }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
      const header = ["KPI", "Objective", "Key result", "Counter-metric", "Formula", "Unit", "Lag"];
      const { families, unused } = familiesInRows([header, ...rows]);
      for (const { candidates, objectives } of families) {
        expect(candidates.length).toBeGreaterThanOrEqual(2);
        expect(objectives.length).toBeGreaterThan(0);
        for (const { lagWeeks } of candidates) expect(lagWeeks).not.toBeNaN();
      }
      for (const { lacks } of unused) expect(lacks.length).toBeGreaterThan(0);
    }),
  );
});
