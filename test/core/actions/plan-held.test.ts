import { plan, track } from "../../../core";
import { draftPlan } from "../../support/commands";
import { carryOut, day, openBook } from "../../support/open-book";

const HEADER = ["Area", "KPI", "Target", "Actual", "Owner"];
const bookOf = (rows: readonly (readonly unknown[])[]) => ({
  sheets: [{ name: "Bob's KPIs", rows: [["Sales plan"], HEADER, ...rows] as never }],
});
const onSales = { start: day("2026-01-01"), due: day("2026-03-31") };

describe("what a plan holds", () => {
  it("holds a KPI once: in the guardrail of a draft, not undone nor a second time", async () => {
    const rows = [
      ["x", "Quarterly sales", 10200, 9690, "Ann"],
      ["x", "Gross margin", 0.235, 0.232, "Ben"],
      ["x", "Customer satisfaction", 90, 84, "Cai"],
      ["x", "Severe accidents", 0, 0, "Dee"],
    ];
    const open = openBook(bookOf(rows));
    const view = draftPlan(await open.snapshot(), { ...onSales, kpis: ["sheet-1!B3"] });
    const [margin] = view.drafts[0]?.draft.guardrails ?? [];
    expect(margin?.metric).toMatch(/gross margin/i);
    const marked = view.choices.filter(({ heldIn }) => heldIn?.guardrail === margin?.id);
    expect(marked.map(({ name }) => name)).toEqual(["Gross margin"]);
    await carryOut(open, plan(await open.snapshot(), view));
    const tracked = track(await open.snapshot());
    expect(tracked.notDoing.map(({ keyResult }) => keyResult.title)).toEqual([
      "Customer satisfaction",
    ]);
    const rest = tracked.objectives.find(({ objective }) => objective.title === "Guardrails");
    expect(rest?.keyResults).toMatchObject([
      {
        keyResult: { title: "Severe accidents", start: onSales.start, due: onSales.due },
        status: "holding",
      },
    ]);
  });

  it("leaves a KPI undone whose guardrail the user took out of the draft", async () => {
    const rows = [
      ["x", "Quarterly sales", 10200, 9690, "Ann"],
      ["x", "Gross margin", 0.235, 0.232, "Ben"],
    ];
    const open = openBook(bookOf(rows));
    const view = draftPlan(await open.snapshot(), { ...onSales, kpis: ["sheet-1!B3"] });
    const drafts = view.drafts.map(({ key, draft }) => ({
      key,
      draft: { ...draft, guardrails: [] },
    }));
    await carryOut(open, plan(await open.snapshot(), { ...view, drafts }));
    const { notDoing } = track(await open.snapshot());
    expect(notDoing.map(({ keyResult }) => keyResult.title)).toEqual(["Gross margin"]);
  });

  it("leaves no KPI undone that stands in a second table under the name of a drafted one", async () => {
    const open = openBook({
      sheets: [
        { name: "Company", rows: [HEADER, ["x", "Quarterly sales", 10200, 9690, "Ann"]] as never },
        {
          name: "Appraisal",
          rows: [HEADER, ["x", "Quarterly sales", null, null, "Ann"], ["x", "Calls", 9, 1, "Bo"]],
        },
      ],
    });
    const view = draftPlan(await open.snapshot(), { kpis: ["sheet-1!B2"] });
    await carryOut(open, plan(await open.snapshot(), view));
    const { notDoing } = track(await open.snapshot());
    expect(notDoing.map(({ keyResult }) => keyResult.title)).toEqual(["Calls"]);
  });
});
