import { openBook } from "../../support/open-book";
import { draftPlan, scan } from "../../support/commands";
import { sheet } from "../../support/sheet-of";

const KPIS = `
KPI指标|单位|权重|目标值|实际值|负责人
新签合同额|万元|40|1200|310|周岚
客户续约率|%|35|90|84|董卫
投诉次数|次|25|≤6|2|董卫`;

const FORM = `
绩效考核表
考核项目|权重|自评|上级评分|得分|等级|签字
新签合同额|40|36|34|34||
客户续约率|35|33|30|30||
团队协作|25|20|21|21||`;

const MATRIX = `
KPI指标|销售部|客服部
新签合同额|▲|△
客户续约率|△|▲
投诉次数||▲`;

const bookOf = (...sheets: readonly string[]) =>
  openBook({ sheets: sheets.map((rows, at) => ({ name: `表${at + 1}`, rows: sheet(rows) })) });

const cells = async (...sheets: readonly string[]) =>
  scan(await bookOf(...sheets).snapshot()).kpis.map(({ key, kpi }) => [key, kpi.name]);

const OWN = [
  ["新签合同额", 1],
  ["客户续约率", 2],
  ["投诉次数", 3],
].map(([name, row]) => [`sheet-1!A${Number(row) + 1}`, name]);

it("an appraisal form that repeats a KPI is not a second KPI, and is not planned again", async () => {
  const expected = [...OWN, ["sheet-2!A5", "团队协作"]];
  expect(await cells(KPIS, FORM)).toEqual(expected);
  const view = draftPlan(await bookOf(KPIS, FORM).snapshot(), {});
  const names = view.drafts.map(({ draft }) => draft.kpi.name);
  expect(new Set(names).size).toBe(names.length);
});

it("a form alone has KPIs, and so has a second table with figures of its own", async () => {
  expect(await cells(FORM)).toHaveLength(3);
  expect(await cells(KPIS, KPIS.replace("310", "290"))).toHaveLength(6);
});

it("a matrix says who leads and who supports the KPI that another table has with figures", async () => {
  const { kpis } = scan(await bookOf(KPIS, MATRIX).snapshot());
  expect(kpis.map(({ key, kpi }) => [key, kpi.name])).toEqual(OWN);
  expect(kpis.map(({ kpi, supports }) => [kpi.target, kpi.team, supports])).toEqual([
    [1200, "销售部", ["客服部"]],
    [0.9, "客服部", ["销售部"]],
    [6, "客服部", []],
  ]);
});
