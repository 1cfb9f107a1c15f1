import { draftOkr } from "../../../core/decompose/draft";
import { LIBRARY } from "../../../core/decompose/library";
import { kpiToDraft } from "../../../core/decompose/read-stated";
import { decomposeSentences } from "../../../core/i18n/decompose";
import type { Kpi } from "../../../core/model/nouns";

const sales = { id: "K", comparisonBase: 1040, target: 1352, unit: "万元" };

const remarked = (kpi: Kpi): readonly string[] =>
  draftOkr(kpiToDraft(kpi, {}), { language: "zh", library: LIBRARY })
    .remarks.filter(({ code }) => code === "sentence-differs")
    .map(decomposeSentences("zh").remark);

it("says so when a KPI's sentence has been changed and its target has not", () => {
  expect(remarked({ ...sales, name: "线上销售额增长30%" })).toEqual([]);
  const [said] = remarked({ ...sales, name: "线上销售额增长40%" });
  expect(said).toContain("应做到1,456万元，目标值却是1,352万元");
});

it("is quiet where people have rounded, and where nobody has said what the change starts from", () => {
  expect(remarked({ ...sales, target: 1350, name: "线上销售额增长30%" })).toEqual([]);
  const { comparisonBase, ...open } = sales;
  expect(comparisonBase).toBe(1040);
  expect(remarked({ ...open, actual: 937, name: "线上销售额增长40%" })).toEqual([]);
});
