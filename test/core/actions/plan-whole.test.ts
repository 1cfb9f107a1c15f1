/** What a plan must not lose: OKRs that run already, and the reason for its own not-doing list. */
import { plan, track } from "../../../core";
import { draftPlan } from "../../support/commands";
import { carryOut, openBook } from "../../support/open-book";

const HEADER = ["Area", "KPI", "Target", "Actual", "Owner"];
const SALES = ["x", "Grow online sales by 30%", null, null, "Ann"];
const ORDERS = ["x", "Order volume", 100, 90, "Ben"];

const bookOf = (...rows: readonly (readonly unknown[])[]) => ({
  sheets: [{ name: "KPIs of Bob", rows: [HEADER, ...rows] as never }],
});

const FIRST = { kpis: ["sheet-1!B2"] };

describe("a plan", () => {
  it("goes on counting a user's own OKRs once Keel has its own table, and says so", async () => {
    const book = bookOf(SALES, ORDERS);
    const mine = [
      ["Objective ID", "Objective", "Key result", "Baseline", "Target", "Current"],
      ["O-001", "Grow", "New customers", 0, 10, 4],
    ];
    const open = openBook({ sheets: [...book.sheets, { name: "Mine", rows: mine }] });
    const before = track(await open.snapshot());
    expect(before.score).toBeCloseTo(0.4);
    await carryOut(open, plan(await open.snapshot(), draftPlan(await open.snapshot(), FIRST)));
    const after = track(await open.snapshot());

    const ids = after.objectives.map(({ objective }) => objective.id);
    expect(ids).toEqual(["O-002", "O-001"]);
    expect(after.objectives[1]).toEqual(before.objectives[0]);
    expect(after.findings).toContainEqual(
      expect.objectContaining({
        code: "okrs-counted",
        spot: expect.objectContaining({ sheetName: "Mine" }) as unknown,
      }),
    );
  });

  it("writes no not-doing list alone when the drafts say nothing yet", async () => {
    const open = openBook(bookOf(["x", "Zorblax index", 90, 50, "Ann"], ORDERS));
    const snapshot = await open.snapshot();
    const view = draftPlan(snapshot, FIRST);
    expect(view.drafts[0]?.draft.keyResults).toEqual([]);
    const { edits, report } = plan(snapshot, view);
    expect(edits).toEqual([]);
    expect(report.findings.map(({ code }) => code)).toEqual(["draft-empty"]);
  });
});
