import { readSentence, readWithParts, type Measure } from "../../../core";
import type { Stated } from "../../../core/decompose/stated";

const first = (text: string): Measure => {
  const [measure] = readSentence(text);
  if (measure === undefined) throw new Error(`nothing read in ${text}`);
  return measure;
};

describe("plain sentences in both languages", () => {
  it.each([
    ["季度销售额增长20%", "销售额", "increase", "relative", 0.2],
    ["客户满意度提升至90%", "客户满意度", "increase", "level", 0.9],
    ["产品迭代上线率100%", "产品迭代上线率", "reach", "level", 1],
    ["生产效率提升", "生产效率", "increase", "none", undefined],
    ["线上销售额增长30%", "线上销售额", "increase", "relative", 0.3],
    ["成本降低10%", "成本", "decrease", "relative", 0.1],
    ["Grow quarterly sales by 20%", "quarterly sales", "increase", "relative", 0.2],
    ["Raise customer satisfaction to 90%", "customer satisfaction", "increase", "level", 0.9],
    ["Ship 100% of planned iterations", "planned iterations shipped", "reach", "level", 1],
    ["Improve productivity", "productivity", "increase", "none", undefined],
    ["Grow online sales by 30%", "online sales", "increase", "relative", 0.3],
    ["Cut cost by 10%", "cost", "decrease", "relative", 0.1],
  ])("%s", (text, metric, direction, targetKind, target) => {
    expect(first(text)).toMatchObject({ metric, direction, targetKind });
    expect(first(text).target).toBe(target);
  });

  it("keeps the names in a list apart where each has its change", () => {
    expect(readSentence("生产效率提升、成本降低").map(({ metric }) => metric)).toEqual([
      "生产效率",
      "成本",
    ]);
  });

  it.each([
    "成本降低10% = 供应链议价成本降8% + 生产损耗率降2%",
    "cost −10 % = bargaining −8 % + scrap −2 %",
  ])("reads the parts of %s", (text) => {
    const { measures, parts } = readWithParts(text);
    expect(measures).toMatchObject([
      { direction: "decrease", targetKind: "relative", target: 0.1 },
    ]);
    expect(parts).toMatchObject([
      { direction: "decrease", targetKind: "relative", target: 0.08 },
      { direction: "decrease", targetKind: "relative", target: 0.02 },
    ]);
  });

  it("gives drafting what it wants", () => {
    const stated: readonly Stated[] = readSentence("客户满意度提升至90%");
    expect(stated).toHaveLength(1);
  });
});
