import fc from "fast-check";
import { plan, track, type Edits, type Snapshot } from "../../../core";
import {
  carryOut,
  cellAt,
  day,
  openBook,
  stateOf,
  type as typeInto,
} from "../../support/open-book";
import { draftPlan, scan } from "../../support/commands";

const HEADER = ["Area", "KPI", "Target", "Actual", "Owner"];
const ROWS = [
  ["x", "Grow online sales by 30%", null, null, "Ann"],
  ["x", "Visitors", null, 6000, "Ben"],
  ["x", "Conversion rate", null, { formula: "=1/50", value: 0.02 }, "Ben"],
  ["x", "Customer satisfaction", 90, 84, "Cai"],
] as const;

const bookOf = (rows: readonly (readonly unknown[])[] = ROWS, header = HEADER) => ({
  sheets: [
    {
      name: "Bob's KPIs",
      rows: [["Sales plan"], header, ...rows] as never,
      formats: { D5: "0.0%" },
    },
  ],
});

const onSales = { kpis: ["sheet-1!B3"], start: day("2026-01-01"), due: day("2026-03-31") };

describe("plan", () => {
  it("links Current to the user's own cell, blank while that is blank", async () => {
    const open = openBook(bookOf());
    const view = draftPlan(await open.snapshot(), onSales);
    await carryOut(open, plan(await open.snapshot(), view));
    const rows = track(await open.snapshot()).objectives[0]?.keyResults ?? [];
    const factors = rows.filter(({ keyResult }) => keyResult.link === "factor");
    expect(factors.map(({ keyResult }) => keyResult.current)).toEqual([6000, 0.02]);
    expect(cellAt(open, "OKRs", "O2").formula).toBe(
      `=IF('Bob''s KPIs'!$D$4="","",'Bob''s KPIs'!$D$4)`,
    );
  });

  it("reads 84 beside a unit of percent as 84 %", async () => {
    const rows = [["Customer satisfaction", "%", 90, 84, 0.4]];
    const open = openBook(bookOf(rows, ["KPI", "Unit", "Target", "Actual", "Weight"]));
    const view = draftPlan(await open.snapshot(), { kpis: [] });
    await carryOut(open, plan(await open.snapshot(), view));
    expect(cellAt(open, "OKRs", "O2")).toMatchObject({
      value: 0.84,
      formula: `=IF('Bob''s KPIs'!$D$3="","",'Bob''s KPIs'!$D$3*0.01)`,
    });
    expect(track(await open.snapshot()).notDoing[0]?.keyResult).toMatchObject({ target: 0.9 });
  });

  it("puts watched KPIs on the not-doing list and held ones among the guardrails", async () => {
    const rows = [
      ["x", "Grow online sales by 30%", null, null, "Ann"],
      ["x", "Return rate", "≤8%", 0.06, "Ben"],
      ["x", "Order volume", 100, 90, "Ben"],
    ];
    const open = openBook(bookOf(rows));
    const view = draftPlan(await open.snapshot(), { kpis: ["sheet-1!B3"] });
    await carryOut(open, plan(await open.snapshot(), view));
    const tracked = track(await open.snapshot());
    expect(tracked.notDoing.map(({ keyResult }) => keyResult.title)).toEqual(["Order volume"]);
    const held = tracked.objectives.find(({ objective }) => objective.title === "Guardrails");
    expect(held?.score).toBeUndefined();
    expect(held?.keyResults.map(({ keyResult }) => keyResult)).toMatchObject([
      { title: "Return rate", role: "guardrail", kind: "at_most", target: 0.08, current: 0.06 },
    ]);
  });

  it("writes nothing beside the user's KPIs, and knows them again by its own row", async () => {
    const open = openBook(bookOf());
    const before = JSON.stringify([...(open.book.sheets[0]?.cells ?? [])]);
    await carryOut(open, plan(await open.snapshot(), draftPlan(await open.snapshot(), onSales)));
    expect(JSON.stringify([...(open.book.sheets[0]?.cells ?? [])])).toBe(before);
    const kpis = scan(await open.snapshot()).kpis;
    expect(kpis.map(({ kpi }) => [kpi.id, kpi.name])).toEqual(
      ROWS.map((row, at) => [`KPI-00${at + 1}`, row[1]]),
    );
    expect(kpis.every(({ spot }) => spot.sheetName === "Bob's KPIs")).toBe(true);
  });

  it("uses ids of the user's own, but not line numbers", async () => {
    const rows = [
      ["S-1", "Grow online sales by 30%", null, null, "Ann"],
      [2, "Order volume", 100, 90, "Ben"],
    ];
    const open = openBook(bookOf(rows, ["ID", "KPI", "Target", "Actual", "Owner"]));
    await carryOut(
      open,
      plan(await open.snapshot(), draftPlan(await open.snapshot(), { kpis: ["S-1"] })),
    );
    const tracked = track(await open.snapshot());
    expect(tracked.objectives[0]?.keyResults[0]?.keyResult.kpiId).toBe("S-1");
    expect(tracked.notDoing[0]?.keyResult.kpiId).toBe("KPI-001");
  });

  it("appends below what is there, never repeats an id and lists nothing twice", async () => {
    const open = openBook(bookOf());
    await carryOut(open, plan(await open.snapshot(), draftPlan(await open.snapshot(), onSales)));
    const first = track(await open.snapshot());
    const again = draftPlan(await open.snapshot(), { kpis: ["KPI-004"] });
    const outcome = plan(await open.snapshot(), again);
    const { undo } = await carryOut(open, outcome);
    const both = track(await open.snapshot());
    expect(both.objectives.map(({ objective }) => objective.id)).toEqual(["O-001", "O-002"]);
    const ids = both.objectives.flatMap((one) =>
      one.keyResults.map(({ keyResult }) => keyResult.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(both.notDoing).toHaveLength(first.notDoing.length);
    expect((await undo()).outcome).toBe("written");
    expect(track(await open.snapshot()).objectives).toHaveLength(1);
    expect(open.book.sheets.map(({ name }) => name)).toEqual([
      "Bob's KPIs",
      "Keel settings",
      "KPIs",
      "OKRs",
    ]);
  });

  it("says when a KPI has key results already, and when it is gone", async () => {
    const open = openBook(bookOf());
    const view = draftPlan(await open.snapshot(), onSales);
    await carryOut(open, plan(await open.snapshot(), view));
    const twice = plan(await open.snapshot(), view);
    expect(twice.report.findings.map(({ code }) => code)).toContain("carried-already");
    const elsewhere = openBook({ sheets: [{ name: "Other", rows: [["a"]] }] });
    const gone = plan(await elsewhere.snapshot(), view);
    expect(gone.report.findings.map(({ code }) => code)).toContain("kpi-gone");
  });

  it("refuses while a Keel sheet is protected, unread or has lost its headers", async () => {
    const open = openBook(bookOf());
    const view = draftPlan(await open.snapshot(), onSales);
    await carryOut(open, plan(await open.snapshot(), view));
    const whole = await open.snapshot();
    const okrs = whole.sheets.find(({ name }) => name === "OKRs")?.id ?? "";
    const codes = (snapshot: Snapshot) => {
      const outcome = plan(snapshot, view);
      expect(outcome.edits).toEqual([]);
      return outcome.report.findings.map(({ code }) => code);
    };
    expect(
      codes({ ...whole, regions: whole.regions.filter(({ sheet }) => sheet !== okrs) }),
    ).toEqual(["keel-table-unread"]);
    expect(codes({ ...whole, complete: false, missing: [{ sheet: okrs }] })).toContain(
      "keel-table-unread",
    );
    typeInto(open, "OKRs", "B1", "?");
    typeInto(open, "OKRs", "D1", "!");
    expect(codes(await open.snapshot())).toEqual(["headers-lost"]);
  });

  it("cannot be undone once somebody has changed a written cell", async () => {
    const open = openBook(bookOf());
    const outcome = plan(await open.snapshot(), draftPlan(await open.snapshot(), onSales));
    const { undo } = await carryOut(open, outcome);
    typeInto(open, "OKRs", "D2", "My own words");
    expect(await undo()).toMatchObject({ outcome: "changed", place: { sheetName: "OKRs" } });
  });
});

const names = [
  "Grow quarterly sales by 20%",
  "客户满意度提升至90%",
  "Inventory days",
  "成本降低10% = 议价降8% + 损耗降2%",
  "Return rate ≤ 8%",
  "Something nobody knows",
  "Order volume",
];

/** Sheets that edits touch other than those they create. */
const touched = (edits: Edits): readonly string[] =>
  edits.flatMap((edit) =>
    edit.do !== "addSheet" && "sheet" in edit && !edit.sheet.startsWith("new:") ? [edit.sheet] : [],
  );

describe("laws of planning", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.double({ min: 0, max: 500, noNaN: true }),
    fc.constant("n/a"),
  );
  const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), cell, cell), {
    minLength: 1,
    maxLength: 6,
    selector: ([name]) => name,
  });

  it("undo brings the book back, no edit touches the user's sheets, ids are never used twice", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom("en", "zh"), async (kpis, language) => {
        const spec = {
          sheets: [{ name: "Mine", rows: [["KPI", "Target", "Actual"], ...kpis] }],
        };
        const open = openBook(spec, language);
        const before = stateOf(open.book);
        const view = draftPlan(await open.snapshot(), {});
        const outcome = plan(await open.snapshot(), view);
        expect(touched(outcome.edits)).toEqual([]);
        const first = await carryOut(open, outcome);
        const used = idsIn(await open.snapshot());
        const middle = stateOf(open.book);
        const again = await open.snapshot();
        const second = plan(
          again,
          draftPlan(again, { kpis: scan(again).kpis.map(({ key }) => key) }),
        );
        const mine = again.sheets[0]?.id;
        expect(touched(second.edits)).not.toContain(mine);
        const next = await carryOut(open, second);
        const all = idsIn(await open.snapshot());
        expect(new Set(all).size).toBe(all.length);
        expect(all.slice(0, used.length)).toEqual(used);
        expect((await next.undo()).outcome).toBe("written");
        expect(stateOf(open.book)).toEqual(middle);
        expect((await first.undo()).outcome).toBe("written");
        expect(stateOf(open.book)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

/** Key result ids of the OKRs table, top to bottom. */
function idsIn(snapshot: Snapshot): readonly string[] {
  const { objectives, notDoing } = track(snapshot);
  return [...objectives.flatMap(({ keyResults }) => keyResults), ...notDoing]
    .sort((a, b) => a.spot.area.row - b.spot.area.row)
    .map(({ keyResult }) => keyResult.id);
}
