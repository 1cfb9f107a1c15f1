import { draftOkr } from "../../../core/decompose/draft";
import { contextIn, row, sentence } from "./kpis";

describe("the guardrail's limit", () => {
  const kpi = sentence("线上销售额增长30%");
  const limitOf = (more: Parameters<typeof contextIn>[1]) =>
    draftOkr(kpi, contextIn("zh", more)).guardrails[0];

  it("is the bad end of the usual range of its history", () => {
    const values = [0.08, 0.07, 0.09, 0.08, 0.07, 0.09];
    const mean = 0.08;
    const range = (0.01 + 0.02 + 0.01 + 0.01 + 0.02) / 5;
    const rail = limitOf({ history: [{ metric: "退货率", values }] });
    expect(rail?.target).toBe(Number((mean + 2.66 * range).toPrecision(3)));
    expect(rail?.notes[0]).toMatchObject({ code: "limit-from-history", points: 6 });
  });

  it("is the sheet's own where the sheet has one, else no worse than today", () => {
    expect(limitOf({ known: [row({ name: "退货率", target: 0.06, actual: 0.07 })] })).toMatchObject(
      { target: 0.06 },
    );
    expect(limitOf({ known: [row({ name: "退货率", actual: 0.07 })] })).toMatchObject({
      target: 0.07,
      notes: [{ code: "limit-as-today", limit: 0.07 }, { code: "blocks-cheat" }],
    });
  });
});
