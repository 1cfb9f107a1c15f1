import fc from "fast-check";
import { meaningOf } from "../../../core/model/header-meaning";
import { readFigureText } from "../../../core/tables/figure-text";
import { directionFrom, directionIn } from "../../../core/tables/kpi-facts";
import { readPeriodText } from "../../../core/tables/period-text";
import { dayOfWrittenText } from "../../../core/tables/text-day";
import { check, region, text } from "./made/random-grid";

const RUNS = 10_000;

describe("random grids", () => {
  it("are read without a crash and without a number that is none", () => {
    fc.assert(fc.property(region, check), { numRuns: RUNS });
  }, 120_000);
});

describe("random strings", () => {
  it("are read without a crash and without a number that is none", () => {
    fc.assert(
      fc.property(text, (one) => {
        for (const sure of meaningOf(one).values()) expect(sure > 0 && sure <= 1).toBe(true);
        const figure = readFigureText(one);
        if (figure !== undefined) expect(Number.isFinite(figure.value)).toBe(true);
        const period = readPeriodText(one);
        if (period !== undefined) expect(Number.isFinite(period.order)).toBe(true);
        const day = dayOfWrittenText(one, "day-first");
        if (day !== undefined) expect(Number.isInteger(day)).toBe(true);
        directionIn(one, true);
        directionFrom({ pointsRule: one });
      }),
      { numRuns: RUNS },
    );
  });
});
