import { draftOkr } from "../../../core/decompose/draft";
import { withBlank, withField, withObjective } from "../../../core/decompose/edit-draft";
import { LIBRARY } from "../../../core/decompose/library";
import { countWanted, openQuestions, wantedFigures } from "../../../core/decompose/wanted-figures";

const context = { language: "zh", library: LIBRARY } as const;
const drafted = (name: string) => draftOkr({ kpi: { id: "K", name }, measures: [] }, context);
const codes = (draft: ReturnType<typeof drafted>): readonly string[] =>
  openQuestions(draft).map(({ code }) => code);

it("counts every figure that is missing, down to none", () => {
  let draft = drafted("季度销售额");
  const all = countWanted(draft);
  expect(all).toBe(
    [...draft.keyResults, ...draft.guardrails].flatMap((row) => wantedFigures(row)).length,
  );
  expect(all).toBeGreaterThan(0);
  draft.keyResults.forEach((_, place) => {
    draft = withField(draft, "keyResults", place, { field: "baseline", value: 1 });
    draft = withField(draft, "keyResults", place, { field: "target", value: 2 });
  });
  expect(countWanted(draft)).toBe(1);
  expect(codes(draft)).toContain("ask-limit");
  draft = withField(draft, "guardrails", 0, { field: "target", value: 0.3 });
  expect(countWanted(draft)).toBe(0);
  expect(codes(draft)).not.toContain("ask-limit");
});

it("asks about an unknown KPI until its draft says it", () => {
  const unknown = drafted("碳排放强度");
  expect(codes(unknown)).toEqual(["ask-made-of", "ask-lever", "ask-cheat"]);
  const written = withField(withBlank(unknown, "keyResults"), "keyResults", 0, {
    field: "title",
    value: "外购电占比下降",
  });
  expect(codes(written)).toEqual(["ask-cheat"]);
  expect(codes(withObjective(written, "让产线自己省电"))).toEqual(["ask-cheat"]);
});
