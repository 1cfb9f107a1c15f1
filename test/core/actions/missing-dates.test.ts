import fc from "fast-check";
import { score, track } from "../../../core";
import { assumedCycle } from "../../../core/actions/book/assumed-cycle";
import { carryOut, cellAt, day, openBook } from "../../support/open-book";

const HEADER = ["Objective", "Key Result", "Baseline", "Target", "Current", "Due"];
const MARCH = day("2026-03-31");
const ROWS = [
  ["Grow", "Win 120 customers", 0, 120, 60, MARCH],
  ["Grow", "CAC ≤ 42", null, "≤42", 39.5, MARCH],
  ["Grow", "Churn", null, "≤2", 3, day("2026-12-31")],
  ["Grow", "NPS", 31, 45, 45, MARCH],
  ["Grow", "Sales", 0, 10, 5, null],
  ["Grow", "Visitors", 0, 10, null, MARCH],
];
const book = () => openBook({ sheets: [{ name: "Ours", rows: [HEADER, ...ROWS] as never }] });

describe("a key result without one of its dates", () => {
  it("is judged in the quarter, and told which date is missing", async () => {
    const { objectives, findings } = track(await book().snapshot());
    const rows = objectives.flatMap(({ keyResults }) => keyResults);
    expect(rows.map(({ status }) => status)).toEqual([
      "on_track",
      "holding",
      "broken",
      "done",
      "on_track",
      "no_data",
    ]);
    const told = findings.filter(({ code }) => code === "dates-missing");
    expect(told.map(({ severity, facts }) => [severity, facts])).toEqual([
      ["info", { keyResult: "Win 120 customers", missing: ["start"] }],
      ["info", { keyResult: "CAC ≤ 42", missing: ["start"] }],
      ["info", { keyResult: "Churn", missing: ["start"] }],
      ["info", { keyResult: "NPS", missing: ["start"] }],
      ["info", { keyResult: "Sales", missing: ["start", "due"] }],
    ]);
  });

  it("gets the same word from its formula, in a table that has no column for a start", async () => {
    const open = book();
    await carryOut(open, score(await open.snapshot(), { addColumns: true }));
    expect(["H2", "H3", "H4", "H5", "H7"].map((at) => cellAt(open, "Ours", at).value)).toEqual([
      "on track",
      "holding",
      "broken",
      "done",
      "no data",
    ]);
    // Excel takes 8192 characters.
    expect(String(cellAt(open, "Ours", "H2").formula).length).toBeLessThan(8000);
  });

  it("has begun, is never over before it begins, and keeps the dates it has", () => {
    const some = fc.option(fc.integer({ min: 40_000, max: 50_000 }), { nil: undefined });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 40_000, max: 50_000 }), (start, due, asOf) => {
        const given = { ...(start && { start }), ...(due && { due }) } as never;
        const cycle = assumedCycle(given, asOf as never);
        expect(cycle).toMatchObject(given);
        if (start === undefined) expect(cycle.start).toBeLessThanOrEqual(asOf);
        if (start === undefined || due === undefined) {
          expect(cycle.due - cycle.start).toBeGreaterThanOrEqual(Math.min(0, cycle.due - asOf));
        }
      }),
    );
  });
});
