import fc from "fast-check";
import { amountText, figureText, kpiFiguresText, readFigure, rowFiguresText } from "../../../core";

const reach = { role: "key_result", kind: "reach" } as const;
const spaced = (text: string): string => text.replace(/\u00a0/g, " ");

describe("an amount", () => {
  it.each([
    [10200, "10k CNY", "10,200 (10k CNY)"],
    [10200, "万元", "10,200万元"],
    [48, "hours", "48 hours"],
    [0.9, "%", "90%"],
    [0.05, "pp", "5 pp"],
    [0.05, "个百分点", "5个百分点"],
    [-0.08, "% change", "−8%"],
    [7, undefined, "7"],
  ])("%d of %s reads %s", (value, unit, text) => expect(amountText(value, unit)).toBe(text));

  it("is read back from what is shown, in every kind of unit", () => {
    const ratios = fc.constantFrom("%", "pp", "个百分点");
    const amounts = fc.constantFrom("万元", "10k CNY", undefined);
    const back = (value: number, unit?: string) => readFigure(figureText(value, unit), unit);
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        ratios,
        amounts,
        (count, ratio, amount) => {
          expect(back(count / 10_000, ratio)).toBeCloseTo(count / 10_000, 9);
          expect(back(count / 100, amount)).toBeCloseTo(count / 100, 9);
        },
      ),
    );
  });
});

describe("figures with their names", () => {
  const sales = { id: "K", name: "S", comparisonBase: 8500, actual: 5480, target: 10200 };

  it("are the KPI's own, and ask for a target nobody has set", () => {
    const both = (kpi: Parameters<typeof kpiFiguresText>[0], to?: number) =>
      (["en", "zh"] as const).map((language) =>
        spaced(kpiFiguresText(kpi, to === undefined ? {} : { to }, language)),
      );
    expect(both({ ...sales, unit: "万元", baseline: 0 })).toEqual([
      "Comparison base 8,500 · Actual 5,480 · Target 10,200万元",
      "基期值 8,500 · 实际值 5,480 · 目标值 10,200万元",
    ]);
    expect(both({ id: "C", name: "C", actual: 0.86, unit: "%" }, 0.9)[1]).toBe(
      "实际值 86% · 目标值 90%",
    );
    expect(both({ id: "C", name: "C", baseline: 5200, unit: "10k CNY" })).toEqual([
      "Baseline 5,200 (10k CNY) · target?",
      "起始值 5,200 (10k CNY) · 目标值待填",
    ]);
    expect(both({ id: "C", name: "C" })).toEqual(["", ""]);
  });

  it.each([
    [{ ...reach, baseline: 600, target: 625, unit: "万" }, "起始值 600 → 目标值 625万"],
    [{ ...reach, unit: "%" }, "起始值待填 → 目标值待填"],
    [{ ...reach, baseline: 0, target: -0.08, unit: "% 变化" }, "起始值待填 → 变化−8%"],
    [{ role: "guardrail", kind: "at_most", target: 0.08, unit: "%" }, "不超过8%"],
    [{ role: "guardrail", kind: "at_least" }, "底线待填"],
    [{ role: "key_result", kind: "within", target: { low: 3, high: 5 } }, "区间内3–5"],
    [{ role: "key_result", kind: "milestone" }, ""],
  ] as const)("are a key result's own way: %j", (row, text) => {
    expect(rowFiguresText(row, "zh")).toBe(text);
    expect(/\p{Script=Han}/u.test(rowFiguresText({ ...row, unit: "%" }, "en"))).toBe(false);
  });
});
