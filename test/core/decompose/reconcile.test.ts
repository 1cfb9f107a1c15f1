import fc from "fast-check";
import { reconcile } from "../../../core/decompose/reconcile";
import type { Base } from "../../../core/model/words";
import { valueOf } from "../../support/result";

const ratio = fc.double({ min: -0.9, max: 2, noNaN: true });

describe("reconcile", () => {
  it.each<[Base, number, number]>([
    ["total", -0.1, 0],
    ["own_line", -0.056, -0.044],
    ["chain", -0.0984, -0.0016],
  ])("reads −10 %% = −8 %% + −2 %% by %s as %d with %d left", (base, carried, residual) => {
    const { chosen } = valueOf(reconcile(-0.1, [-0.08, -0.02], base, [0.6, 0.4]));
    expect(chosen.base).toBe(base);
    expect(chosen.carried).toBeCloseTo(carried, 12);
    expect(chosen.residual).toBeCloseTo(residual, 12);
  });

  it("takes the total when no base is named, and gives every reading there is", () => {
    const { chosen, readings } = valueOf(reconcile(-0.1, [-0.08, -0.02]));
    expect(chosen).toEqual({ base: "total", carried: -0.1, residual: 0 });
    expect(readings.map(({ base }) => base)).toEqual(["total", "chain"]);
  });

  it.each([
    [NaN, [0.1], undefined, undefined, { code: "goal-not-a-number" }],
    [0.1, [], undefined, undefined, { code: "no-parts" }],
    [0.1, [0.1, NaN], undefined, undefined, { code: "part-not-a-number", place: 2 }],
    [0.1, [0.1], "own_line", undefined, { code: "shares-wanted" }],
    [0.1, [0.1], "own_line", [0.5, 0.5], { code: "shares-not-as-many", parts: 1, shares: 2 }],
    [0.1, [0.1, 0.2], undefined, [0.5, -1], { code: "share-out-of-range", place: 2, share: -1 }],
    [0.1, [0.1, 0.2], undefined, [0.9, 0.9], { code: "shares-over-one", sum: 1.8 }],
    [0.1, [0.1, -2], "chain", undefined, { code: "part-below-minus-one", place: 2, part: -2 }],
  ] as const)("has no answer for %d = %j by %s", (goal, parts, base, shares, problem) => {
    expect(reconcile(goal, parts, base, shares)).toEqual({ ok: false, problem });
  });

  it("leaves goal − carried, whatever the reading", () => {
    fc.assert(
      fc.property(ratio, fc.array(ratio, { minLength: 1, maxLength: 6 }), (goal, parts) => {
        const shares = parts.map(() => 1 / parts.length);
        for (const { carried, residual } of valueOf(reconcile(goal, parts, undefined, shares))
          .readings) {
          expect(residual).toBeCloseTo(goal - carried, 9);
        }
      }),
    );
  });

  it("does not depend on the order of the parts", () => {
    fc.assert(
      fc.property(ratio, fc.array(ratio, { minLength: 1, maxLength: 6 }), (goal, parts) => {
        const there = valueOf(reconcile(goal, parts)).readings;
        const back = valueOf(reconcile(goal, [...parts].reverse())).readings;
        there.forEach(({ carried }, place) => expect(back[place]?.carried).toBeCloseTo(carried, 9));
      }),
    );
  });
});
