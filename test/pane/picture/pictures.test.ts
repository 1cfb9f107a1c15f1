import { wrapped } from "../../../pane/picture/draw";
import { fanLayout } from "../../../pane/picture/fan-layout";

const fan = (lower: number, upper: number) =>
  ({ scenario: "level_stays", value: (lower + upper) / 2, lower, upper }) as const;

describe("the fan", () => {
  const way = { seen: [0, 10, null, 20], plan: [5, 10, 15, 20], left: 2, target: 40 };

  it("begins at the last value, ends with the cycle, and keeps everything inside", () => {
    const { fans, seen, plan, target, height } = fanLayout(way, [fan(10, 50)]);
    // 0 … 50 over 72 units of height; six points over 264 of width.
    expect(fans).toEqual([{ scenario: "level_stays", shape: "M164.4 49.2L270 6V63.6Z" }]);
    expect(seen).toEqual(["6,78 58.8,63.6"]);
    expect(plan.split(" ")).toHaveLength(5);
    expect(target).toBeGreaterThan(0);
    expect(target).toBeLessThan(height);
  });

  it("draws values that never change, and one value alone, without a NaN", () => {
    const flat = { seen: [5, 5], plan: [null, null], left: 1, target: 5 };
    const one = { seen: [5], plan: [null], left: 3, target: 9 };
    const texts = JSON.stringify([fanLayout(flat, [fan(5, 5)]), fanLayout(one, [fan(2, 8)])]);
    expect(texts).not.toMatch(/NaN|null|Infinity/);
  });
});

describe("the sentence under a copied picture", () => {
  const length = (line: string): number => line.length;
  it("breaks between words, and between Chinese characters", () => {
    expect(wrapped("one two three four", 9, length)).toEqual(["one two", "three", "four"]);
    expect(wrapped("正常波动暂无异常信号", 4, length)).toEqual(["正常波动", "暂无异常", "信号"]);
    expect(wrapped("", 9, length)).toEqual([]);
  });
});
