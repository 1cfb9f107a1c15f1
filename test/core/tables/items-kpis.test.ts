import { kpisIn } from "./made/read-items";

describe("stacked rows", () => {
  it("with one column of values", async () => {
    const { read, places } = await kpisIn(`
KPI|Line|Value|Unit
Revenue|Target|1200|kUSD
|Actual|930|kUSD
|Variance|-270|kUSD
NPS|Target|50|
|Actual|41|
|Variance|-9|`);
    expect(read).toEqual([
      ["Revenue", 1200, 930, "kUSD"],
      ["NPS", 50, 41, undefined],
    ]);
    expect(places).toEqual([
      ["A2", "C2", "C3"],
      ["A5", "C5", "C6"],
    ]);
  });

  it("with a column per month: the last month that has an actual", async () => {
    const { read, places } = await kpisIn(
      `
KPI指标|项目|1月|2月|3月|4月
销售额|目标|100|110|120|130
|实际|96|104|118|
|差异|-4|-6|-2|
毛利率|目标|24%|24%|24%|24%
|实际|23%|23.4%|23.1%|
|差异|-1%|-0.6%|-0.9%|`,
      ["A2:A4", "A5:A7"],
    );
    expect(read).toEqual([
      ["销售额", 120, 118, undefined],
      ["毛利率", 0.24, 0.231, "%"],
    ]);
    expect(places).toEqual([
      ["A2", "E2", "E3"],
      ["A5", "E5", "E6"],
    ]);
  });
});

describe("KPIs as columns", () => {
  it("are rows with their last actual, and the target of a row that says so", async () => {
    const { read, places } = await kpisIn(`
KPI月报
月份|销售额（万元）|毛利率（%）|客户满意度
目标|1200|24|90%
1月|900|23.1|86%
2月|950|22.8|87%
3月|1010|23.4|88%
4月|||`);
    expect(read.map(([name, target, actual]) => [name, target, actual])).toEqual([
      ["销售额", 1200, 1010],
      ["毛利率", 0.24, 0.234],
      ["客户满意度", 0.9, 0.88],
    ]);
    expect(places[0]).toEqual(["B2 part", "B3", "B6"]);
  });

  it("take the target beside them", async () => {
    const { read } = await kpisIn(`
KPI report
Month|Calls target|Calls actual|NPS target|NPS actual
Jan|100|96|50|40
Feb|110|104|50|42
Mar|120|118|50|45`);
    expect(read.map(([name, target, actual]) => [name, target, actual])).toEqual([
      ["Calls actual", 120, 118],
      ["NPS actual", 50, 45],
    ]);
  });
});
