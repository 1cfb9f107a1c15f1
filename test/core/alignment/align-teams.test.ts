import { day } from "../../support/open-book";
import { found, keyResult, link, rules, SALES, TEAMS } from "./align-books";

describe("teams", () => {
  it("tells circles, unknown parents and teams that are not listed", () => {
    const teams = [
      { name: "A", parent: "B" },
      { name: "B", parent: "C" },
      { name: "C", parent: "A" },
      { name: "D", parent: "A" },
      { name: "E", parent: "Nowhere" },
    ];
    const keyResults = [keyResult("KR-001", { team: "Elsewhere" })];
    expect(found({ teams, keyResults }).map(({ rule, facts }) => [rule, facts])).toEqual([
      ["teams-in-circle", { teams: ["A", "B", "C"] }],
      ["team-above-unknown", { team: "E", parent: "Nowhere" }],
      ["team-not-listed", { text: "Result KR-001", team: "Elsewhere" }],
    ]);
  });

  it("tells a level that was left out, and not one that carries its part", () => {
    const field = keyResult("KR-001", { team: "Field sales" });
    expect(found({ teams: TEAMS, keyResults: [field] })).toEqual([
      {
        rule: "level-skipped",
        severity: "warning",
        place: { list: "keyResults", at: 0, field: "keyResult" },
        facts: { text: "Result KR-001", team: "Field sales", above: "Sales", skipped: ["Sales"] },
      },
    ]);
    const department = keyResult("KR-002", { team: "Sales" });
    expect(rules({ teams: TEAMS, keyResults: [field, department] })).toEqual([]);
    expect(rules({ teams: TEAMS, keyResults: [department] })).toEqual([]);
    const kpis = [{ ...SALES, teams: ["Sales"] }];
    expect(rules({ kpis, teams: TEAMS, keyResults: [field] })).toEqual([]);
  });

  it("compares effort with the working days people have", () => {
    // 90 days are 64 working days; four people have 256.
    const load = (owner: string, effort: number, n: number) =>
      keyResult(`KR-${n}`, { owner, effort, team: "Sales" });
    expect(rules({ teams: TEAMS, keyResults: [load("An", 40, 1), load("An", 24, 2)] })).toEqual([]);
    expect(found({ teams: TEAMS, keyResults: [load("An", 40, 1), load("An", 25, 2)] })).toEqual([
      expect.objectContaining({
        rule: "owner-overloaded",
        place: { list: "keyResults", at: 1, field: "owner" },
        facts: { owner: "An", effort: 65, days: 64 },
      }),
    ]);
    const five = [1, 2, 3, 4, 5].map((n) => load(`P${n}`, 60, n));
    expect(found({ teams: TEAMS, keyResults: five })).toEqual([
      expect.objectContaining({
        rule: "team-overloaded",
        facts: { team: "Sales", effort: 300, days: 256, headcount: 4 },
      }),
    ]);
    const spread = Array.from({ length: 7 }, (_, n) =>
      keyResult(`KR-${n}`, { owner: "Bo", table: n % 2 }),
    );
    expect(rules({ keyResults: spread })).toEqual(["owner-carries-too-many"]);
  });
});

describe("what two items say of one thing", () => {
  it("tells what is due after the thing that waits for it, or outside the KPI's period", () => {
    const late = keyResult("KR-002", { due: day("2026-04-15") });
    const keyResults = [keyResult("KR-001"), late];
    expect(found({ keyResults, links: [link("KR-002", "KR-001")] })).toEqual([
      {
        rule: "due-after-upper",
        severity: "warning",
        place: { list: "keyResults", at: 1, field: "due" },
        facts: {
          text: "Result KR-002",
          due: "2026-04-15",
          upper: "Result KR-001",
          upperDue: "2026-03-31",
        },
      },
    ]);
    expect(rules({ keyResults, links: [link("KR-001", "KR-002")] })).toEqual([]);
    const quarter = { start: day("2026-01-01"), due: day("2026-03-31") };
    expect(found({ keyResults, kpis: [{ ...SALES, period: quarter }] })).toEqual([
      expect.objectContaining({
        rule: "due-outside-kpi-period",
        place: { list: "keyResults", at: 1, field: "due" },
      }),
    ]);
  });

  it("tells one figure claimed twice, and not when its shares are said", () => {
    const claim = (id: string, team: string) =>
      keyResult(id, { team, metric: "orders", baseline: 100, target: 150 });
    const keyResults = [claim("KR-001", "Sales"), claim("KR-002", "Marketing")];
    expect(found({ keyResults })).toEqual([
      expect.objectContaining({
        rule: "figure-claimed-twice",
        place: { list: "keyResults", at: 1, field: "keyResult" },
        facts: expect.objectContaining({ team: "Marketing", otherTeam: "Sales" }) as unknown,
      }),
    ]);
    const share = { kind: "shares" as const, share: 0.5 };
    const links = [link("KR-001", "KPI-001", share), link("KR-002", "KPI-001", share)];
    expect(rules({ keyResults, links })).toEqual([]);
    const [first] = keyResults;
    const own = { ...claim("KR-002", "Marketing"), target: 80, baseline: 60 };
    expect(rules({ keyResults: [...(first ? [first] : []), own] })).toEqual([]);
  });

  it("tells directions that oppose each other between tables, and against the KPI", () => {
    const going = (id: string, better: 1 | -1, table: number) =>
      keyResult(id, { better, table, metric: "stock", kpiIds: [] });
    const links = [link("O-001", "KPI-001")];
    expect(rules({ links, keyResults: [going("A", 1, 0), going("B", -1, 1)] })).toEqual([
      "directions-opposed",
    ]);
    expect(rules({ links, keyResults: [going("A", 1, 0), going("B", 1, 1)] })).toEqual([]);
    const against = keyResult("KR-001", { metric: "sales", better: -1 });
    expect(found({ keyResults: [against] })[0]).toMatchObject({
      rule: "direction-against-kpi",
      severity: "error",
      facts: { kpi: "Sales" },
    });
  });
});
