import { alignmentText, alignmentView, cascade } from "../../../core";
import { LIBRARY } from "../../../core/decompose/library";
import type { CellSpec } from "../../support/book";
import { carryOut, openBook } from "../../support/open-book";
import { bookOf, COMPANY_BOOK, COMPANY_KPIS, COMPANY_TEAMS } from "../../support/teams-book";

const cascaded = async () => {
  const open = openBook(COMPANY_BOOK);
  await carryOut(open, cascade(await open.snapshot(), { kpis: ["KPI-001"] }, LIBRARY));
  return alignmentView(await open.snapshot());
};

const HEADER = [
  "Objective ID",
  "Objective",
  "KR ID",
  "Key result",
  "KPI ID",
  "Link",
  "Contribution",
  "Team",
];
const row = (...cells: readonly CellSpec[]): readonly CellSpec[] => cells;

it("shows each part once, below what it is inside of", async () => {
  const { rows, loose } = await cascaded();
  expect(
    rows.map(({ item, depth, serving, share, contribution }) => [
      depth,
      item.title,
      serving,
      share,
      contribution,
    ]),
  ).toEqual([
    [0, "Sales", undefined, undefined, undefined],
    [1, "Sales, Direct", "part", 0.6, 360],
    [2, "Sales, North", "part", 0.75, 270],
    [2, "Sales, South", "part", 0.25, 90],
    [1, "Sales, Partners", "part", 0.4, 240],
    [0, "Active customers", undefined, undefined, undefined],
    [0, "Customer satisfaction", undefined, undefined, undefined],
  ]);
  expect(loose).toEqual([]);
});

it("sums a KPI up from where it starts to its target, with what nobody carries", async () => {
  const okrs = [
    HEADER,
    row("O-001", "Win them back", "KR-001", "Repeat orders", "KPI-001", "part", 400, "Direct"),
    row("O-001", null, "KR-002", "New shops", "KPI-001", "part", 150, "Partners"),
    row("O-001", null, "KR-003", "Calls answered", "KPI-001", "bet", null, "Partners"),
  ];
  const view = alignmentView(
    await openBook(bookOf({ KPIs: COMPANY_KPIS, Teams: COMPANY_TEAMS, OKRs: okrs })).snapshot(),
  );
  expect(view.sums).toHaveLength(1);
  expect(view.sums[0]).toMatchObject({
    from: 3000,
    to: 3600,
    residual: 50,
    bets: 1,
    unit: "10k CNY",
  });
  expect(view.sums[0]?.parts.map(({ item, amount }) => [item.id, amount])).toEqual([
    ["KR-001", 400],
    ["KR-002", 150],
  ]);
  // One cell for the objective, by the surest of its three ways to serve.
  expect(view.grid.cells).toEqual([{ kpi: 0, objective: 0, mark: "part", keyResults: 3 }]);
  expect(view.grid.objectives.map(({ id }) => id)).toEqual(["O-001"]);
});

it("lists the teams as a tree with what each has", async () => {
  const { teams } = await cascaded();
  expect(teams.map(({ name, depth, end, keyResults }) => [name, depth, end, keyResults])).toEqual([
    ["Company", 0, 5, 0],
    ["Direct", 1, 4, 1],
    ["North", 2, 3, 1],
    ["South", 2, 4, 1],
    ["Partners", 1, 5, 1],
  ]);
});

it("opens no item twice where links run in a circle or by many ways, and says what serves nothing", async () => {
  const okrs = [
    HEADER,
    row("O-001", "Win them back", "KR-001", "Repeat orders", "KPI-001", "bet", null, "Direct"),
    row("O-002", "Ship on time", "KR-002", "Late orders", null, null, null, "Direct"),
    row("O-003", "Have a nice office", "KR-003", "Chairs", null, null, null, "Direct"),
  ];
  const links = [
    ["From", "To", "Kind", "Share"],
    ["O-002", "KR-001", "supports", null],
    ["KR-001", "O-002", "supports", null],
  ];
  const view = alignmentView(
    await openBook(bookOf({ KPIs: COMPANY_KPIS, OKRs: okrs, Links: links })).snapshot(),
  );
  const shown = view.rows.filter(({ item }) => item.type !== "kpi");
  expect(shown.map(({ item, depth, isAgain }) => [depth, item.id, isAgain])).toEqual([
    [1, "KR-001", false],
    [2, "O-002", false],
    [3, "KR-002", false],
    [3, "KR-001", true],
  ]);
  expect(view.loose.map(({ item }) => item.id)).toEqual(["O-003", "KR-003"]);
  expect(view.findings.map(({ finding }) => finding.rule)).toEqual(
    expect.arrayContaining(["links-in-circle", "objective-serves-nothing"]),
  );
});

it("is said in Markdown in both languages", async () => {
  const view = await cascaded();
  const english = alignmentText(view, "en");
  expect(english).toContain(
    "\n  - KR-001 Sales, Direct (Direct, An) — part · 60% · 360 (10k CNY) — ",
  );
  expect(english).toContain("- Sales: 3,000 + 360 (KR-001) + 240 (KR-004) = 3,600 (10k CNY)");
  expect(english).toMatch(/\| KPI-001 Sales \| part \| part \| part \| part \|/);
  const chinese = alignmentText(view, "zh");
  expect(chinese).toContain("## 对齐树");
  expect(chinese).toMatch(/KPI“Customer satisfaction”未承接/);
  expect(english + chinese).not.toMatch(/undefined|NaN/);
});
