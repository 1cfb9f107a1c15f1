/** The swinging sales of a worked example: twelve months, usual variation, seven false alarms. */
import fc from "fast-check";
import { drift } from "../../../core/stats/drift";
import { forecast } from "../../../core/stats/forecast";
import { lens } from "../../../core/stats/lens";
import { limits, LIMIT_DEFAULTS } from "../../../core/stats/limits";
import { signals } from "../../../core/stats/signals";
import { ratiosToSeasonBefore, withoutSeason } from "../../../core/stats/season";
import { assuranceOf, verdictOf } from "../../../core/stats/verdict";
import { valueOf } from "../../support/result";

const SALES = [1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215];
const series = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 6,
  maxLength: 40,
});

describe("limits", () => {
  it("are 451 to 1,629 around 1,040 for the swinging sales", () => {
    const { lower, centre, upper } = valueOf(limits(SALES));
    expect([lower, centre, upper].map(Math.round)).toEqual([451, 1040, 1629]);
  });

  it("form no moving range across a missing period", () => {
    const found = valueOf(limits([1, 2, null, 9, 8, 9, 8, null]));
    expect(found.movingRange).toBe((1 + 1 + 1 + 1) / 4);
    expect(found.points).toBe(6);
  });

  it("have no width for a series that never changes, and any departure is a signal", () => {
    const flat = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6];
    const found = valueOf(limits(flat, { ...LIMIT_DEFAULTS, baseline: { from: 1, to: 11 } }));
    expect([found.lower, found.upper]).toEqual([5, 5]);
    expect(signals(flat, found).map((rule) => rule ?? "")).toEqual([
      ...Array<string>(11).fill(""),
      "outside",
    ]);
  });

  it.each([
    [[1, 2, 3, 4, 5], "series-too-short"],
    [[1, null, 2, null, 3, null, 4, null, 5, null, 6], "no-neighbours"],
  ])("are not given for %j", (short, code) => {
    expect(limits(short)).toMatchObject({ ok: false, problem: { code } });
  });

  it("move and stretch with the series", () => {
    const law = fc.property(
      series,
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 50 }),
      (values, shift, scale) => {
        const [one, other] = [values, values.map((v) => v * scale + shift)].map((v) =>
          valueOf(limits(v)),
        );
        const size = 1e-9 * (1e6 * scale + 1000);
        expect(
          Math.abs((other?.upper ?? NaN) - ((one?.upper ?? NaN) * scale + shift)),
        ).toBeLessThan(10 * size);
      },
    );
    fc.assert(law);
  });
});

describe("signals", () => {
  const chart = (values: readonly number[]) => signals(values, valueOf(limits(values)));

  it("ring for none of the swinging sales", () => {
    expect(chart(SALES).filter(Boolean)).toEqual([]);
  });

  it("ask only for points outside while there are fewer than twelve", () => {
    expect(chart([1, 2, 3, 4, 5, 6, 7]).filter((rule) => rule === "trend")).toEqual([]);
    // The first point lies outside as well, and the first rule that holds names it.
    expect(chart([1, 2, 3, 4, 5, 6, 7, 5, 4, 6, 5, 4]).slice(0, 7)).toEqual([
      "outside",
      ...Array<string>(6).fill("trend"),
    ]);
  });

  it("a tie breaks a trend, a point on the centre a shift", () => {
    expect(chart([1, 2, 3, 3, 4, 5, 6, 5, 4, 6, 5, 4])).not.toContain("trend");
    const found = { ...valueOf(limits(SALES)), centre: 10, lower: 0, upper: 20 };
    const above = [11, 12, 11, 10, 12, 11, 12, 11, 9, 8, 9, 8];
    expect(signals(above, found)).not.toContain("shift");
    expect(signals([11, 12, 11, 12, 12, 11, 12, 9, 8, 9, 8, 9], found).slice(0, 7)).toEqual(
      Array(7).fill("shift"),
    );
  });

  it("are as many as the points, whatever the series", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -99, max: 99 }))), (values) => {
        const found = limits(values);
        return !found.ok || signals(values, found.value).length === values.length;
      }),
    );
  });
});

describe("verdict and assurance", () => {
  const usual = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11];
  const read = (last: number, better: 1 | -1 | 0) => {
    const values = [...usual, last];
    const found = valueOf(limits(values, { ...LIMIT_DEFAULTS, baseline: { from: 1, to: 11 } }));
    return verdictOf(values, found, signals(values, found), better).verdict;
  };

  it("takes the last point and the better direction", () => {
    expect(read(30, 1)).toBe("improvement");
    expect(read(30, -1)).toBe("concern");
    expect(read(30, 0)).toBe("neutral");
    expect(read(10, 1)).toBe("no_signal");
  });

  it("says whether usual variation passes the target", () => {
    const found = valueOf(limits(SALES));
    expect(assuranceOf(found, 1700, 1)).toBe("will_fail");
    expect(assuranceOf(found, 400, 1)).toBe("will_pass");
    expect(assuranceOf(found, 1352, 1)).toBe("hit_or_miss");
    expect(assuranceOf(found, 1700, -1)).toBe("will_pass");
    expect(assuranceOf(found, 400, 0)).toBeUndefined();
  });
});

describe("forecast", () => {
  const ask = { kind: "level", level: 0.8, season: 12, better: 1 } as const;

  it("says at most 12 % for the swinging sales against a target of 1,352", () => {
    const now = [...SALES, 930, 1010, 870];
    for (const method of ["mean", "drift"] as const) {
      const { probability = 1 } = valueOf(
        forecast(now, { ...ask, method, periods: 1, target: 1352 }),
      );
      expect(probability).toBeLessThanOrEqual(0.12);
    }
  });

  it("adds what is left to what is there when the series holds increments", () => {
    const { value } = valueOf(
      forecast([10, 12, 11, 9], { ...ask, kind: "cumulative", method: "mean", periods: 2 }),
    );
    expect(value).toBeCloseTo(42 + 21, 12);
  });

  it("never gives NaN", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 24 }), (values, periods) =>
        (["mean", "naive", "drift"] as const).every((method) => {
          const found = forecast(values, { ...ask, method, periods, target: 5 });
          return !found.ok || Object.values(found.value).every(Number.isFinite);
        }),
      ),
    );
  });
});

describe("drift", () => {
  it("is shown by a last point three deviations on the bad side, and only there", () => {
    const history = [10, 11, 10, 11, 10, 11];
    const plan = [10, 10, 10];
    expect(valueOf(drift([10, 10, 6], plan, history, 1)).state).toBe("drifting");
    expect(valueOf(drift([10, 10, 6], plan, history, -1)).state).toBe("no_drift_shown");
    expect(valueOf(drift([10, 10, 6], plan, history, 1)).gap).toBeCloseTo(-0.4, 12);
  });
});

describe("season", () => {
  const year = [100, 200, 50];
  it("leaves nothing of a series that only repeats itself", () => {
    const repeated = [...year, ...year, ...year];
    const without = valueOf(withoutSeason(repeated, 3));
    for (const value of without) expect(value).toBeCloseTo(350 / 3, 9);
    expect(valueOf(ratiosToSeasonBefore(repeated, 3))).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe("lens", () => {
  it("sets seven alarms against no signal", () => {
    const seen = lens(SALES, 1);
    expect([seen.alarms, seen.signals, seen.fallShowsAfter]).toEqual([7, 0, 7]);
    expect(seen.usualMove).toBeCloseTo(0.22, 2);
    expect(seen.reading?.verdict).toBe("no_signal");
  });

  it("counts points next to each other that break a rule as one signal", () => {
    const level = [10, 11, 10, 12, 11, 10, 12, 11, 10, 11, 12, 10];
    const seen = lens([...level, 3, 2, 3, ...level, 30], 1, { from: 1, to: 12 });
    expect(seen.rules.filter((rule) => rule !== undefined).length).toBeGreaterThan(2);
    expect(seen.signals).toBe(2);
  });

  it("has something to say of any numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))), (v) => {
        const seen = lens(v);
        return seen.rules.length === v.length;
      }),
    );
  });
});
