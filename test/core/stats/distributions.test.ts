import fc from "fast-check";
import {
  binomialCdf,
  binomialQuantile,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from "../../../core/stats/distributions";

/** Values as R 4.2 prints them with 15 digits. */
describe("distributions agree with R to 1e-9", () => {
  it.each([
    ["pnorm(1.96)", normalCdf(1.96), 0.9750021048517795],
    ["pnorm(-6)", normalCdf(-6), 9.865876450376981e-10],
    ["qnorm(0.9)", normalQuantile(0.9), 1.2815515655446004],
    ["qnorm(0.975)", normalQuantile(0.975), 1.959963984540054],
    ["pt(1, 5)", studentCdf(1, 5), 0.818391266175439],
    ["pt(-2, 3)", studentCdf(-2, 3), 0.0696629842794216],
    ["pt(0, 7)", studentCdf(0, 7), 0.5],
    ["qt(0.975, 10)", studentQuantile(0.975, 10), 2.2281388519649385],
    ["qt(0.9, 1)", studentQuantile(0.9, 1), 3.0776835371752527],
    ["pbinom(5, 10, 0.3)", binomialCdf(5, 10, 0.3), 0.9526510126],
  ])("%s", (_call, found, published) => {
    expect(Math.abs(found - published)).toBeLessThan(1e-9);
  });

  it("counts the crossings a run chart of 21 useful points may have", () => {
    expect(binomialQuantile(0.05, 20, 0.5)).toBe(6);
  });

  it("quantile and distribution undo each other", () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 200 }), (p, df) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 9);
        expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 9);
      }),
    );
  });
});
