import { found, keyResult, link, rules, SALES, TEAMS } from "./align-books";

const part = { link: "part" } as const;

it("finds nothing in a sound book of four levels", () => {
  expect(
    found({
      teams: TEAMS,
      objectives: [
        { id: "O-001", title: "Customers come back" },
        { id: "O-002", title: "New regions open up" },
      ],
      keyResults: [
        keyResult("KR-001", { ...part, contribution: 400, team: "Sales", owner: "An" }),
        keyResult("KR-002", { ...part, contribution: 200, team: "Marketing", objective: 1 }),
        // Inside the part of the department above it.
        keyResult("KR-003", { ...part, contribution: 400, team: "Field sales", objective: 1 }),
      ],
      links: [
        link("KR-001", "KPI-001", { kind: "shares", share: 2 / 3 }),
        link("KR-002", "KPI-001", { kind: "shares", share: 1 / 3 }),
        link("KR-003", "KR-001", { kind: "shares", share: 1 }),
      ],
    }),
  ).toEqual([]);
});

describe("who serves whom", () => {
  it("tells a KPI that nothing serves, once, and not when it is left for this cycle", () => {
    const other = { ...SALES, id: "KPI-002", name: "Cost per order", metric: "cost per order" };
    expect(found({ kpis: [SALES, other] })).toEqual([
      {
        rule: "kpi-not-carried",
        severity: "warning",
        place: { list: "kpis", at: 1, field: "kpi" },
        facts: { kpi: "Cost per order" },
      },
    ]);
    expect(rules({ kpis: [SALES, other], notDoing: ["kpi-002"] })).toEqual([]);
    expect(rules({ kpis: [SALES, { ...other, hasTarget: false }] })).toEqual([]);
    // It stands in two tables, and one of them is carried.
    expect(rules({ kpis: [SALES, { ...SALES, id: "A-1" }] })).toEqual([]);
    // Carried by a link alone, and by being a part of another KPI.
    expect(rules({ kpis: [SALES, other], links: [link("O-001", "KPI-002")] })).toEqual([]);
    expect(rules({ kpis: [SALES, other], links: [link("KPI-002", "KPI-001")] })).toEqual([]);
    // Nowhere to say it: nothing is asked for.
    expect(rules({ kpis: [other], canLink: false })).toEqual([]);
  });

  it("tells the team that leads by the matrix and carries nothing", () => {
    const kpis = [{ ...SALES, leads: ["Sales"], supports: ["Marketing"] }];
    const carried = (team: string) => [keyResult("KR-001", { team })];
    expect(found({ kpis, keyResults: carried("Support") }).map(({ facts }) => facts)).toEqual([
      { kpi: "Sales", team: "Sales" },
      { kpi: "Sales", team: "Marketing" },
    ]);
    expect(rules({ kpis, keyResults: carried("Sales") })).toEqual(["support-not-carried"]);
    // A team below the one that leads carries it for that one.
    expect(rules({ kpis, teams: TEAMS, keyResults: carried("Field sales") })).not.toContain(
      "kpi-not-carried-by-lead",
    );
  });

  it("tells an objective that serves nothing above", () => {
    const objectives = [
      { id: "O-001", title: "Customers come back" },
      { id: "O-002", title: "The office is a place to meet" },
    ];
    const keyResults = [
      keyResult("KR-001"),
      keyResult("KR-002", { objective: 1, kpiIds: [] }),
      keyResult("KR-003", { objective: 1, kpiIds: [] }),
    ];
    expect(found({ objectives, keyResults })).toEqual([
      {
        rule: "objective-serves-nothing",
        severity: "warning",
        place: { list: "objectives", at: 1, field: "objective" },
        facts: { text: "The office is a place to meet" },
      },
    ]);
    expect(rules({ objectives, keyResults, links: [link("KR-003", "O-001")] })).toEqual([]);
    expect(rules({ objectives, keyResults, links: [link("O-002", "Sales")] })).toEqual([]);
  });

  it("tells ends of links that mean nothing, or several things", () => {
    const keyResults = [
      keyResult("KR-001", { title: "Same" }),
      keyResult("KR-002", { title: "Same" }),
    ];
    const links = [link("KR-009", "KPI-001"), link("same", "KPI-001"), link("KR-002", "KPI-001")];
    expect(
      found({ keyResults, links }).map(({ rule, place, facts }) => [rule, place.at, facts]),
    ).toEqual([
      ["link-end-unknown", 0, { text: "KR-009" }],
      ["link-end-several", 1, { text: "same", found: 2 }],
    ]);
    expect(rules({ links: [link("KR-001", "KPI-001"), link("kr-001", "Sales")] })).toEqual([
      "link-repeated",
    ]);
    expect(rules({ links: [link("KR-001", "KPI-001", { kind: "opposes" })] })).toEqual([
      "opposing-link",
    ]);
  });
});

describe("sums", () => {
  const parts = (...contributions: readonly (number | undefined)[]) =>
    contributions.map((contribution, n) =>
      keyResult(`KR-${n}`, { ...part, ...(contribution !== undefined && { contribution }) }),
    );

  it("compares stated parts with the KPI's change in its unit", () => {
    expect(rules({ keyResults: parts(400, 200) })).toEqual([]);
    expect(found({ keyResults: parts(400, 150) })[0]).toMatchObject({
      rule: "parts-under-change",
      severity: "warning",
      facts: { text: "Sales", carried: 550, change: 600, unit: "10k CNY" },
    });
    expect(found({ keyResults: parts(400, 250) })[0]).toMatchObject({
      rule: "parts-over-change",
      facts: { carried: 650, change: 600 },
    });
  });

  it("asks for nothing that is assumed, not stated, rounded or left to a bet", () => {
    expect(rules({ keyResults: parts(400, undefined) })).toEqual([]);
    expect(rules({ keyResults: parts(400, 198) })).toEqual([]);
    const assumed = [keyResult("KR-001", { ...part, contribution: 400, isAssumed: true })];
    expect(rules({ keyResults: assumed })).toEqual([]);
    const bet = keyResult("KR-009", { link: "bet" });
    expect(found({ keyResults: [...parts(400), bet] })[0]).toMatchObject({
      rule: "parts-under-change",
      severity: "info",
    });
    // A residual of 4 % that somebody has left open is named, no more.
    expect(found({ keyResults: parts(400, 176) })[0]?.severity).toBe("info");
  });

  it("takes cuts written as positive, and a flow measured from 0 or from last year", () => {
    const cost = { ...SALES, changes: [-10] };
    expect(rules({ kpis: [cost], keyResults: parts(6, 4) })).toEqual([]);
    expect(rules({ kpis: [cost], keyResults: parts(-6, -4) })).toEqual([]);
    const flow = { ...SALES, changes: [600, 3600] };
    expect(rules({ kpis: [flow], keyResults: parts(3000, 600) })).toEqual([]);
    expect(rules({ kpis: [flow], keyResults: parts(3000, 900) })).toEqual(["parts-over-change"]);
  });

  it("compares shares with the whole where nothing else is stated, at any level", () => {
    const keyResults = [keyResult("KR-001"), keyResult("KR-002"), keyResult("KR-003")];
    const shares = (...each: readonly number[]) =>
      each.map((share, n) => link(`KR-00${n + 2}`, "KR-001", { kind: "shares", share }));
    expect(rules({ keyResults, links: shares(0.6, 0.4) })).toEqual([]);
    expect(found({ keyResults, links: shares(0.6, 0.5) })[0]).toMatchObject({
      rule: "shares-over-whole",
      place: { list: "keyResults", at: 0 },
      facts: { text: "Result KR-001", percent: 110 },
    });
    expect(found({ keyResults, links: shares(0.6, 0.3) })[0]).toMatchObject({
      rule: "shares-under-whole",
      severity: "info",
    });
  });

  it("counts what a team carries for its department once", () => {
    const keyResults = [
      keyResult("KR-001", { ...part, contribution: 600 }),
      keyResult("KR-002", { ...part, contribution: 350 }),
      keyResult("KR-003", { ...part, contribution: 150 }),
    ];
    const links = [2, 3].map((n) => link(`KR-00${n}`, "KR-001", { kind: "shares" }));
    expect(found({ keyResults, links })).toEqual([
      expect.objectContaining({
        rule: "parts-under-change",
        facts: { text: "Result KR-001", carried: 500, change: 600, unit: "10k CNY" },
      }),
    ]);
  });
});
