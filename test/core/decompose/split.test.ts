import fc from "fast-check";
import { attribute, logarithmicMean } from "../../../core/decompose/attribute";
import { readFormula } from "../../../core/decompose/formula";
import { splitTotal } from "../../../core/decompose/split";
import { valueOf } from "../../support/result";

const weights = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));

describe("parts of a total", () => {
  it("add up to it exactly in whole units, and none is a unit away from its share", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: -5000, max: 5000 }), (list, total) => {
        const { parts, unplaced } = valueOf(splitTotal({ total, weights: list, unit: 1 }));
        const all = list.reduce((sum, weight) => sum + weight, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(unplaced).toBe(0);
        parts.forEach((part, k) => {
          expect(Math.abs(part - (total * (list[k] ?? 0)) / all)).toBeLessThan(1);
        });
      }),
    );
  });

  it("add up to cents", () => {
    const { parts } = valueOf(splitTotal({ total: 100, weights: [1, 1, 1], unit: 0.01 }));
    expect(parts).toEqual([33.34, 33.33, 33.33]);
  });

  it("stay below their caps, and what found no place is said", () => {
    const caps = weights.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.array(fc.integer({ min: 0, max: 40 }), {
          minLength: list.length,
          maxLength: list.length,
        }),
        fc.integer({ min: 0, max: 300 }),
      ),
    );
    fc.assert(
      fc.property(caps, fc.constantFrom(undefined, 1), ([list, most, total], unit) => {
        const request = {
          total,
          weights: list,
          caps: most,
          ...(unit === undefined ? {} : { unit }),
        };
        const { parts, unplaced } = valueOf(splitTotal(request));
        parts.forEach((part, k) => expect(part).toBeLessThanOrEqual((most[k] ?? 0) + 1e-9));
        expect(parts.reduce((sum, part) => sum + part, unplaced)).toBeCloseTo(total, 9);
      }),
    );
  });

  it.each([
    [{ total: 10, weights: [] }, "no-weights"],
    [{ total: 10, weights: [0, 0] }, "weights-all-zero"],
    [{ total: 10, weights: [1, -1] }, "part-weight-negative"],
    [{ total: 10.5, weights: [1, 1], unit: 1 }, "total-not-in-units"],
    [{ total: 10, weights: [1, 1], unit: 0 }, "unit-not-positive"],
    [{ total: 10, weights: [1, 1], caps: [1] }, "caps-not-as-many"],
  ])("are refused for %j", (request, code) => {
    expect(splitTotal(request)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe("attribution", () => {
  const names = ["a", "b", "c"];
  const rows = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 2,
  });
  const total = (formula: string, values: readonly (readonly number[])[]): number =>
    values.reduce(
      (sum, [a = 0, b = 0, c = 0]) => sum + (formula === "a*b*c" ? a * b * c : a * b - c),
      0,
    );

  it.each(["a*b*c", "a*b-c"])("of %s adds up to the change, whatever the zeros", (formula) => {
    const tree = valueOf(readFormula(formula, names));
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const found = valueOf(attribute({ tree, names, before, after, form: "additive" }));
        const sum = found.contributions.reduce((all, part) => all + part, 0);
        expect(sum).toBeCloseTo(total(formula, after) - total(formula, before), 6);
        expect(found.method).toBe(formula === "a*b*c" ? "lmdi" : "shapley");
      }),
    );
  });

  it("says when a formula is no product", () => {
    const tree = valueOf(readFormula("a + b"));
    const request = { tree, names: ["a", "b"], before: [[1, 2]], after: [[2, 3]] } as const;
    expect(attribute({ ...request, method: "lmdi", form: "additive" })).toMatchObject({
      ok: false,
      problem: { code: "lmdi-wants-product" },
    });
  });

  it("takes the logarithmic mean of near-equal ends without losing digits", () => {
    expect(Math.abs(logarithmicMean(1 + 1e-12, 1) - (1 + 5e-13))).toBeLessThan(1e-15);
    expect(logarithmicMean(10, 5)).toBeCloseTo(5 / Math.log(2), 12);
  });
});
