import fc from "fast-check";
import { driverTargets, type SplitOptions } from "../../../core/decompose/driver-targets";
import { evaluate, type DriverTree } from "../../../core/decompose/driver-tree";
import { readFormula } from "../../../core/decompose/formula";
import { valueOf } from "../../support/result";

const tree = (text: string): DriverTree => valueOf(readFormula(text));
const values = (of: Record<string, number>): Map<string, number> => new Map(Object.entries(of));
const split = (text: string, of: Record<string, number>, goal: number, options?: SplitOptions) =>
  driverTargets(tree(text), values(of), goal, options);

describe("driverTargets", () => {
  it("shares growth in logarithms by weight: 120,000 × 2.1 % × 86 to 260,064 at 60/40/0", () => {
    const options = { weights: values({ v: 0.6, c: 0.4, p: 0 }) };
    const targets = valueOf(split("v * c * p", { v: 120_000, c: 0.021, p: 86 }, 260_064, options));
    // growth 1.2: 1.2^0.6 and 1.2^0.4
    expect(targets.map(({ target }) => target)).toEqual([
      expect.closeTo(120_000 * 1.2 ** 0.6, 6),
      expect.closeTo(0.021 * 1.2 ** 0.4, 12),
      86,
    ]);
  });

  it("lets a divisor fall for the whole to rise", () => {
    const [output, hours] = valueOf(split("o / h", { o: 100, h: 10 }, 14.4));
    expect(output?.target).toBeCloseTo(120, 9);
    expect(hours?.target).toBeCloseTo(10 / 1.2, 9);
  });

  it("shares a sum by size, what is taken away falling for the whole to rise", () => {
    const targets = valueOf(split("a + b − c", { a: 60, b: 30, c: 10 }, 100));
    expect(targets.map(({ target }) => target)).toEqual([72, 36, 8]);
    expect(targets.map(({ contribution }) => contribution)).toEqual([12, 6, 2]);
  });

  it("shares the change of a sum at zero alike", () => {
    expect(valueOf(split("a + b", { a: 0, b: 0 }, 10)).map(({ target }) => target)).toEqual([5, 5]);
  });

  it("gives the rest to the others when a rate would pass its cap", () => {
    const targets = valueOf(split("v * r", { v: 100, r: 0.9 }, 180, { caps: values({ r: 1 }) }));
    expect(targets.map(({ target }) => target)).toEqual([expect.closeTo(180, 9), 1]);
  });

  it.each<[string, Record<string, number>, number, SplitOptions, object]>([
    ["a * b / a", { a: 2, b: 3 }, 6, {}, { code: "driver-twice", name: "a" }],
    ["a * b", { a: 2 }, 6, {}, { code: "driver-missing", name: "b" }],
    [
      "a * b",
      { a: -2, b: 3 },
      6,
      {},
      { code: "product-not-positive", formula: "a × b", value: -6 },
    ],
    ["a * b", { a: 0, b: 3 }, 6, {}, { code: "product-not-positive", formula: "a × b", value: 0 }],
    [
      "a * b",
      { a: 2, b: 3 },
      12,
      { weights: values({ a: 1, b: -1 }) },
      { code: "weight-negative", name: "b", weight: -1 },
    ],
    [
      "a * b",
      { a: 0.5, b: 0.5 },
      2,
      { caps: values({ a: 1, b: 1 }) },
      { code: "no-driver-to-move", goal: 2, reached: 1 },
    ],
    [
      "a + 1",
      { a: 2 },
      5,
      { weights: values({ a: 0 }) },
      { code: "no-driver-to-move", goal: 5, reached: 3 },
    ],
  ])("says why %s cannot be split", (text, of, goal, options, problem) => {
    expect(split(text, of, goal, options)).toEqual({ ok: false, problem });
  });

  it("recomputes to the goal, and the contributions to the change, for any positive drivers", () => {
    const size = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const formula = fc.constantFrom(
      "a * b * c",
      "a * b + c",
      "(a + b) * c",
      "a / b * c",
      "(a + b) / c",
      "a + b + c",
    );
    fc.assert(
      fc.property(
        formula,
        size,
        size,
        size,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (text, a, b, c, growth) => {
          const opening = valueOf(evaluate(tree(text), values({ a, b, c })));
          const goal = opening * growth;
          const targets = valueOf(split(text, { a, b, c }, goal));
          const after = new Map(targets.map(({ name, target }) => [name, target]));
          expect(valueOf(evaluate(tree(text), after)) / goal).toBeCloseTo(1, 9);
          const carried = targets.reduce((sum, { contribution }) => sum + contribution, 0);
          expect(carried / opening).toBeCloseTo(growth - 1, 6);
        },
      ),
    );
  });

  it("does not depend on the order of factors or the unit they are in", () => {
    const size = fc.double({ min: 0.01, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 1000 }), (a, b, k) => {
        const one = valueOf(split("a * b", { a, b }, a * b * 1.3));
        const other = valueOf(split("b * a", { a: a * k, b }, a * k * b * 1.3));
        expect((other[1]?.target ?? 0) / k / (one[0]?.target ?? 0)).toBeCloseTo(1, 9);
        expect((other[0]?.target ?? 0) / (one[1]?.target ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
