import type { CascadeRequest, CascadeView } from "../../../core";
import {
  cascade as cascadeWith,
  cascadeView as viewWith,
  checkBook,
  sayFinding,
} from "../../../core";
import { LIBRARY } from "../../../core/decompose/library";
import type { BookSpec } from "../../support/book";
import { cellAt, carryOut, openBook, stateOf, type OpenBook } from "../../support/open-book";
import { bookOf, COMPANY_BOOK, COMPANY_KPIS, COMPANY_TEAMS } from "../../support/teams-book";

const view = async (request: CascadeRequest, spec: BookSpec = COMPANY_BOOK): Promise<CascadeView> =>
  viewWith(await openBook(spec).snapshot(), request, LIBRARY);

const cascade = async (open: OpenBook, request: CascadeRequest) =>
  carryOut(open, cascadeWith(await open.snapshot(), request, LIBRARY));

/** Team, then the figures asked for. */
const figuresOf = (
  { kpis }: CascadeView,
  ...fields: readonly ("baseline" | "target" | "contribution" | "share")[]
) => kpis[0]?.parts.map((part) => [part.team, ...fields.map((field) => part[field])]);

describe("shares", () => {
  it("gives each team its part of a flow by last period's share, and its part of the growth", async () => {
    const found = await view({ kpis: ["KPI-001"] });
    expect(found.by).toBe("last_period");
    // 3,600 and the 600 more than last year, 60 : 40, then 75 : 25.
    expect(figuresOf(found, "baseline", "target", "contribution", "share")).toEqual([
      ["Direct", 0, 2160, 360, 0.6],
      ["North", 0, 1620, 270, 0.75],
      ["South", 0, 540, 90, 0.25],
      ["Partners", 0, 1440, 240, 0.4],
    ]);
  });

  it("gives each team its part of a level's change from where it stood", async () => {
    const found = await view({ kpis: ["KPI-002"] });
    // 90 more customers, and 1,000 at the start.
    expect(figuresOf(found, "baseline", "target", "contribution")).toEqual([
      ["Direct", 600, 654, 54],
      ["North", 450, 491, 41],
      ["South", 150, 163, 13],
      ["Partners", 400, 436, 36],
    ]);
  });

  it("never shares a ratio out: everybody has the same bound, and it is said", async () => {
    const found = await view({ kpis: ["KPI-003"] });
    expect(figuresOf(found, "target", "contribution", "share")).toEqual(
      ["Direct", "North", "South", "Partners"].map((team) => [team, 0.9, undefined, undefined]),
    );
    expect(found.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ["cascade-same-for-all", { kpi: "Customer satisfaction", teams: 4 }],
    ]);
  });

  it("shares by headcount, by weights and evenly when asked", async () => {
    const targets = async (more: Partial<CascadeRequest>) =>
      figuresOf(await view({ kpis: ["KPI-001"], levels: 1, ...more }), "target");
    expect(await targets({ by: "headcount" })).toEqual([
      ["Direct", 2400],
      ["Partners", 1200],
    ]);
    expect(await targets({ by: "even" })).toEqual([
      ["Direct", 1800],
      ["Partners", 1800],
    ]);
    expect(await targets({ by: "weights", weights: { Direct: 1, Partners: 3 } })).toEqual([
      ["Direct", 900],
      ["Partners", 2700],
    ]);
  });

  it("shares by the days that people still have", async () => {
    // A quarter has 64 working days: Direct 20 × 64 − 640 = 640, Partners 10 × 64 = 640.
    const okrs = [
      ["Objective", "Key result", "Team", "Target", "Effort", "KPI ID"],
      ["Orders arrive on time", "Late orders", "Direct", 5, 640, "KPI-001"],
    ];
    const spec = bookOf({ KPIs: COMPANY_KPIS, Teams: COMPANY_TEAMS, OKRs: okrs });
    const found = await view({ kpis: ["KPI-001"], by: "capacity", levels: 1 }, spec);
    expect(figuresOf(found, "target")).toEqual([
      ["Direct", 1800],
      ["Partners", 1800],
    ]);
  });

  it("holds teams at their caps, moves the rest beside them and says what nobody can take", async () => {
    const capped = await view({ kpis: ["KPI-001"], levels: 1, caps: { Direct: 2000 } });
    expect(figuresOf(capped, "target")).toEqual([
      ["Direct", 2000],
      ["Partners", 1600],
    ]);
    const over = await view({
      kpis: ["KPI-001"],
      levels: 1,
      caps: { Direct: 2000, Partners: 1000 },
    });
    expect(figuresOf(over, "target", "contribution")).toEqual([
      ["Direct", 2000, 333.33],
      ["Partners", 1000, 166.67],
    ]);
    const [unplaced] = over.findings;
    expect(unplaced).toMatchObject({
      code: "cascade-unplaced",
      severity: "warning",
      facts: { kpi: "Sales", amount: 600, total: 3600, unit: "10k CNY" },
    });
    if (unplaced === undefined) throw new Error("nothing told");
    expect(sayFinding(unplaced, "zh")).toMatch(/600.*无人承接/);
  });

  it("goes to the teams asked for, and to those that a matrix marks as leading", async () => {
    const south = await view({ kpis: ["KPI-001"], teams: ["South", "Partners"] });
    expect(south.kpis[0]?.parts.map(({ team, parent }) => [team, parent])).toEqual([
      ["South", undefined],
      ["Partners", undefined],
    ]);
    const matrix = [
      ["No.", "KPI", "Weight", "Target", "Actual", "Direct", "Partners"],
      ["KPI-001", "Sales", 0.6, 3600, 3100, null, "▲"],
      ["KPI-002", "Orders", 0.4, 900, 860, "▲", "△"],
    ];
    const spec = bookOf({ KPIs: matrix, Teams: COMPANY_TEAMS });
    const led = await view({ kpis: ["KPI-001"] }, spec);
    expect(led.kpis[0]?.parts.map(({ team }) => team)).toEqual(["Partners"]);
  });
});

describe("what cannot go down is said", () => {
  const codes = async (request: CascadeRequest, spec?: BookSpec) =>
    (await view(request, spec)).findings.map(({ code }) => code);
  const kpi = (...cells: readonly (string | number | null)[]) =>
    bookOf({ KPIs: [["ID", "KPI", "Baseline", "Target", "Unit"], cells], Teams: COMPANY_TEAMS });

  it("without teams, target or a word on sum or mean", async () => {
    expect(await codes({ kpis: ["KPI-001"] }, bookOf({ KPIs: COMPANY_KPIS }))).toEqual([
      "cascade-no-teams",
    ]);
    expect(await codes({ kpis: ["K-1"] }, kpi("K-1", "Sales", 10, null, "10k CNY"))).toEqual([
      "cascade-target-wanted",
    ]);
    expect(await codes({ kpis: ["K-1"] }, kpi("K-1", "Brillance index", 10, 20, "zogs"))).toEqual([
      "cascade-sum-or-mean-wanted",
    ]);
    expect(await codes({ kpis: ["K-9"] })).toEqual(["kpi-gone"]);
  });

  it("names the team and the cell whose share is missing", async () => {
    const teams = COMPANY_TEAMS.map((row) =>
      row[0] === "South" ? ["South", "Direct", "Di", 8, null] : row,
    );
    const found = await view(
      { kpis: ["KPI-001"], by: "last_period" },
      bookOf({ KPIs: COMPANY_KPIS, Teams: teams }),
    );
    expect(found.kpis).toEqual([]);
    const [missing] = found.findings;
    if (missing === undefined) throw new Error("nothing told");
    expect(sayFinding(missing, "en")).toMatch(/^Teams!E6: "South" has no last-period share/);
    // Nobody asked for that rule, so another is taken.
    const free = await view({ kpis: ["KPI-001"] }, bookOf({ KPIs: COMPANY_KPIS, Teams: teams }));
    expect([free.by, free.findings.map(({ code }) => code)]).toEqual([
      "headcount",
      ["cascade-shared-by"],
    ]);
  });
});

describe("writing it", () => {
  const request = { kpis: ["KPI-001", "KPI-003"] } as const;

  it("makes a draft for each team, owned by its lead, with links that add up", async () => {
    const open = openBook(COMPANY_BOOK);
    await cascade(open, request);
    const row = (sheet: string, columns: string, at: number) =>
      Array.from(columns, (column) => cellAt(open, sheet, `${column}${at}`).value);
    // Objective ID … KPI ID, link, contribution, base, team, owner, kind, baseline, target.
    expect(row("OKRs", "ABCDFGHIJKLMN", 2)).toEqual(
      [
        "O-001",
        "Grow where customers already trust us",
        "KR-001",
        "Sales, Direct",
        "KPI-001",
        "part",
        360,
      ]
        .concat(["total", "Direct", "An", "reach", 0, 2160])
        .map((cell, n) => (n === 1 ? (expect.stringMatching(/^[A-Z][^0-9]+$/) as string) : cell)),
    );
    expect(row("OKRs", "CDFGHJKLN", 3)).toEqual([
      "KR-002",
      "Sales, North",
      "KPI-001",
      "part",
      270,
      "North",
      "Cy",
      "reach",
      1620,
    ]);
    expect(row("Links", "ABCD", 2)).toEqual(["KR-001", "KPI-001", "shares", 0.6]);
    expect(row("Links", "ABCD", 3)).toEqual(["KR-002", "KR-001", "shares", 0.75]);
    expect(row("Links", "ABCD", 6)).toEqual(["KR-005", "KPI-003", "supports", null]);
    expect(row("OKRs", "DFGLN", 6)).toEqual([
      "Customer satisfaction, Direct",
      "KPI-003",
      null,
      "at least",
      0.9,
    ]);
  });

  it("leaves a book in which every check of alignment holds", async () => {
    const open = openBook(COMPANY_BOOK);
    await cascade(open, { kpis: ["KPI-001", "KPI-002", "KPI-003"] });
    const told = checkBook(await open.snapshot()).cells.filter(
      ({ finding }) => finding.severity !== "info",
    );
    expect(told).toEqual([]);
  });

  it("says again who is in the way, and never gives a team two parts", async () => {
    const open = openBook(COMPANY_BOOK);
    await cascade(open, request);
    const again = cascadeWith(await open.snapshot(), { kpis: ["KPI-001"] }, LIBRARY);
    expect(again.edits).toEqual([]);
    expect(again.report.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ["cascade-there-already", { kpi: "Sales", team: "Direct" }],
    ]);
  });

  it("is taken back whole, and appends to tables that are there", async () => {
    const open = openBook(COMPANY_BOOK);
    await cascade(open, { kpis: ["KPI-003"] });
    const before = stateOf(open.book);
    const { receipt, undo } = await cascade(open, { kpis: ["KPI-001"] });
    expect(receipt.outcome).toBe("written");
    expect(cellAt(open, "OKRs", "C9").value).toBe("KR-008");
    expect(cellAt(open, "Links", "A9").value).toBe("KR-008");
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });
});
