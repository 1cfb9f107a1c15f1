import fc from "fast-check";
import { kpiCourse } from "../../../core/course/kpi-course";
import type { SeriesPoint } from "../../../core/course/rhythm";
import { seasonHint } from "../../../core/course/season";
import { dayOf } from "../../../core/kernel/day";
import { lens } from "../../../core/stats/lens";
import { seasonOut } from "../../../core/stats/season-choice";
import { day } from "../../support/open-book";

/** A shop's year: quiet after New Year, loud in June and November. */
const SHAPE = [0.9, 0.6, 0.95, 0.9, 0.95, 1.5, 0.9, 0.85, 0.95, 1, 1.7, 0.8];
/** Ups and downs of a few per cent, the same in every test. */
const WOBBLE = [0.02, -0.03, 0.01, 0.03, -0.02, -0.01, 0.02, -0.02, 0.03, -0.03, 0.01, 0];

const at = (n: number): number => 1000 * (SHAPE[n % 12] ?? 1) * (1 + (WOBBLE[(n * 7) % 11] ?? 0));
const months = (count: number, value = at): readonly SeriesPoint[] =>
  Array.from({ length: count }, (_, n) => ({
    day:
      dayOf({ year: 2024 + Math.floor(n / 12), month: (n % 12) + 1, day: 28 }) ?? day("2024-01-28"),
    value: value(n),
  }));
const valuesOf = (points: readonly SeriesPoint[]) => points.map(({ value }) => value);
const shop = (points: readonly SeriesPoint[], newYear = false) =>
  lens(valuesOf(points), 1, undefined, seasonHint(points, newYear));

describe("a season", () => {
  it("is taken out of two full years where months differ by more than chance", () => {
    const found = shop(months(24));
    expect(found.season).toMatchObject({ length: 12, years: 2 });
    expect(found.season?.reach).toBeGreaterThan(0.5);
    expect(found.season?.reachWithout).toBeLessThan(0.12);
    expect(found.season?.indexAt(10)).toBeCloseTo(1.7, 1);
    expect(found.signals).toBe(0);
    expect(found.asItStands).toEqual(valuesOf(months(24)));
  });

  it("is taken out when every year is the very same", () => {
    const found = shop(months(24, (n) => 1000 * (SHAPE[n % 12] ?? 1)));
    expect(found.season?.reachWithout).toBe(0);
    expect(found.signals).toBe(0);
  });

  it("hides a bad November from raw limits and shows it without the season", () => {
    const bad = months(35, (n) => (n === 34 ? 0.7 * at(n) : at(n)));
    expect(lens(valuesOf(bad), 1).reading?.verdict).not.toBe("concern");
    expect(shop(bad).reading).toMatchObject({ verdict: "concern", rule: "outside" });
  });

  it.each([
    ["in less than two years", months(23)],
    ["where values are not positive", months(24, (n) => (n === 3 ? 0 : at(n)))],
    ["in numbers without days", months(24).map(({ value }) => ({ value }))],
    ["where months are left out", months(30).filter((_, n) => n !== 4)],
    ["in weeks", months(24).map((point, n) => ({ ...point, day: (46000 + 7 * n) as never }))],
  ])("is not looked for %s", (_, points) => {
    expect(shop(points).season).toBeUndefined();
  });

  it("is found in noise in one of twenty series", () => {
    let found = 0;
    const noise = fc.array(fc.double({ min: 0.75, max: 1.25, noNaN: true }), {
      minLength: 36,
      maxLength: 36,
    });
    for (const values of fc.sample(noise, { numRuns: 300, seed: 5 })) {
      if (seasonOut(values, { length: 12 }) !== undefined) found++;
    }
    // 5 % of 300, and what chance adds to it.
    expect(found).toBeLessThan(26);
  });

  it("is the years before a cycle alone, and limits are wider for what they were not made from", () => {
    const points = months(27);
    const found = lens(valuesOf(points), 1, { from: 1, to: 24 }, seasonHint(points, false));
    expect(found.season?.years).toBe(2);
    expect(found.season?.widening).toBeCloseTo(Math.sqrt(3), 12);
  });

  it("joins January and February where Chinese New Year moved between them", () => {
    // 2024: February, 2025: January; the quiet month moves with it.
    const moved = (n: number): number => {
      const quiet = n < 12 ? 1 : 0;
      return n % 12 < 2 ? (n % 12 === quiet ? 500 : 1000) : at(n);
    };
    const points = months(24, moved);
    expect(seasonHint(points, true)).toEqual({ length: 12, joined: [0, 12] });
    const found = shop(points, true);
    expect(found.season?.isJoined).toBe(true);
    expect(found.series[12]).toBeNull();
    expect(found.signals).toBe(0);
    // 2026 ends in January alone: nothing is joined yet.
    expect(seasonHint(months(25, moved), true)?.joined).toEqual([]);
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (unit) => {
        const found = seasonOut(
          valuesOf(months(36)).map((value) => (value ?? 0) * unit),
          { length: 12 },
        );
        expect(found?.taken.reachWithout).toBeCloseTo(
          seasonOut(valuesOf(months(36)), { length: 12 })?.taken.reachWithout ?? 0,
          9,
        );
      }),
      { numRuns: 30, seed: 5 },
    );
  });
});

describe("a seasonal KPI in its cycle", () => {
  const cycle = { start: day("2026-01-01"), due: day("2026-12-31") };
  const course = (points: readonly SeriesPoint[], target: number) =>
    kpiCourse({
      kpi: { id: "KPI-001", name: "Sales", target, cumulative: true },
      better: 1,
      accumulation: "flow",
      points,
      cycle,
    });

  it("is planned by its shape: a quiet February is no gap", () => {
    // Twelve months of the shape bring 12,000; January to March of them 2,450.
    const found = course(months(27), 12_000);
    expect(found.gap?.plan).toBeCloseTo(2450, -2);
    expect(Math.abs(found.gap?.ratio ?? 1)).toBeLessThan(0.03);
    expect(found.drift?.state).toBe("no_drift_shown");
  });

  it("is forecast with the loud months still to come", () => {
    const found = course(months(33), 12_000);
    const [level] = found.forecasts;
    expect(level?.value).toBeGreaterThan(11_600);
    expect(level?.value).toBeLessThan(12_400);
    expect(course(months(33), 10_000).outlook).toBe("likely");
    expect(course(months(33), 14_000).outlook).toBe("unlikely");
  });
});
