import fc from "fast-check";
import { draftOkr } from "../../../core/decompose/draft";
import { LIBRARY } from "../../../core/decompose/library";
import { LANGUAGES } from "../../../core/kernel/language";
import { contextIn, row, sentence } from "./kpis";

describe("any KPI at all", () => {
  const number = fc.option(fc.double({ noNaN: false }), { nil: undefined });
  const kpi = fc.record(
    {
      name: fc.oneof(
        fc.string(),
        fc.constantFrom(...LIBRARY.flatMap(({ names }) => [names.zh, names.en])),
      ),
      formula: fc.string({ unit: fc.constantFrom(...Array.from("ab+-*/() 客户数")) }),
      baseline: fc.double(),
      comparisonBase: fc.double(),
      target: fc.double(),
      actual: fc.double(),
      cumulative: fc.boolean(),
      direction: fc.constantFrom("increase", "decrease", "maintain", "achieve", "reach"),
    },
    { requiredKeys: ["name"] },
  );

  it("gets a draft and never an exception or a NaN target", () => {
    fc.assert(
      fc.property(kpi, fc.constantFrom(...LANGUAGES), number, (one, language, known) => {
        const rows =
          known === undefined
            ? []
            : ["a", "b", "客户数"].map((name) => row({ name, actual: known }));
        const draft = draftOkr(
          { kpi: row(one), measures: [] },
          contextIn(language, { known: rows }),
        );
        for (const { target } of draft.keyResults)
          if (!Number.isNaN(known)) expect(target).not.toBeNaN();
        if (draft.source !== "known") expect(draft.questions).toHaveLength(3);
      }),
    );
  });

  it("that is unknown gets exactly three questions naming it, and nothing made up", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const draft = draftOkr(sentence(name), contextIn("en"));
        fc.pre(draft.source === "unknown");
        expect(draft.questions.map(({ kpi: asked }) => asked)).toEqual([name, name, name]);
        expect([draft.objective, draft.keyResults, draft.alternatives, draft.guardrails]).toEqual([
          "",
          [],
          [],
          [],
        ]);
      }),
    );
  });
});
