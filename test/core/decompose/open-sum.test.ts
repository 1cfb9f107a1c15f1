/** Sums that wait for figures: what is said of them, and when they close. */
import { draftOkr } from "../../../core/decompose/draft";
import type { Draft } from "../../../core/decompose/draft-types";
import { swapped, takenIn, withField, without } from "../../../core/decompose/edit-draft";
import { LIBRARY } from "../../../core/decompose/library";
import { decomposeSentences } from "../../../core/i18n/decompose";

const kpi = { id: "K", name: "季度销售额", comparisonBase: 8500, target: 10200, unit: "万元" };
const sales = draftOkr({ kpi, measures: [] }, { language: "zh", library: LIBRARY });
const FACTORS = ["有效商机数", "赢单率", "平均合同额"];

const say = ({ arithmetic }: Draft): string =>
  arithmetic === undefined ? "" : decomposeSentences("zh").arithmetic(arithmetic);

/** The draft with nothing but the formula's factors, each at 100 and going to 110. */
function filled(draft: Draft): Draft {
  const taken = FACTORS.reduce((all, name) => {
    const place = all.alternatives.findIndex(({ metric }) => metric === name);
    return place === -1 ? all : takenIn(all, place);
  }, draft);
  return taken.keyResults.reduce((all, { metric }, place) => {
    if (!FACTORS.includes(metric)) return all;
    const from = withField(all, "keyResults", place, { field: "baseline", value: 100 });
    return withField(from, "keyResults", place, { field: "target", value: 110 });
  }, taken);
}

it("says of a factor beside bets what it takes to make the KPI, not that nothing adds up", () => {
  expect(sales.keyResults.map(({ link }) => link)).toContain("factor");
  expect(sales.arithmetic).toEqual({
    code: "factors-open",
    formula: "有效商机数 × 赢单率 × 平均合同额",
    factors: ["有效商机数"],
    others: ["赢单率", "平均合同额"],
    weeks: 8,
  });
  expect(say(sales)).toContain("KPI指标 = 有效商机数 × 赢单率 × 平均合同额。");
  expect(say(sales)).toContain("这里只动有效商机数，赢单率、平均合同额不变，缺口记为差额");
  expect(say(sales)).toContain("8周后核对KPI指标的方向");
});

it("follows the factor when it is taken out, and when it comes back", () => {
  const place = sales.keyResults.findIndex(({ link }) => link === "factor");
  const bets = without(sales, place);
  expect(bets.arithmetic).toEqual({ code: "nothing-adds-up", weeks: 8 });
  expect(takenIn(bets, 0).arithmetic).toEqual(sales.arithmetic);
  const bet = sales.alternatives.findIndex(({ link }) => link === "bet");
  if (bet !== -1) expect(swapped(sales, place, bet).arithmetic?.code).toBe("nothing-adds-up");
});

it("shares the growth among the factors once all are in, and closes once all are known", () => {
  const all = FACTORS.slice(1).reduce(
    (draft, name) =>
      takenIn(
        draft,
        draft.alternatives.findIndex(({ metric }) => metric === name),
      ),
    sales,
  );
  expect(all.arithmetic).toMatchObject({ code: "drivers-share-growth", growth: 1.2 });
  const closed = filled(sales);
  expect(closed.arithmetic).toMatchObject({
    code: "drivers-close",
    goal: 10200,
    statedToday: 8500,
    computedToday: 10000,
  });
  // A million of something is ten thousand times a hundred: 1.1³ of it is 13,310.
  expect(closed.arithmetic).toMatchObject({ residual: expect.closeTo(10200 - 13310, 6) as number });
  const carried = closed.keyResults.filter(({ contribution }) => contribution !== undefined);
  expect(carried.map(({ metric }) => metric)).toEqual(FACTORS);
});
