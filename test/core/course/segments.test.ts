import fc from "fast-check";
import { segmentFigures, targetSegments } from "../../../core/course/segments";
import type { Day } from "../../../core/kernel/day";
import { bySegments } from "../../../core/scoring/by-segments";
import { day } from "../../support/open-book";

/** 90 days. */
const cycle = { start: day("2026-01-01"), due: day("2026-03-31") };
const change = (effective: string, from: number, to: number) => ({
  effective: day(effective),
  from,
  to,
});

describe("targetSegments", () => {
  it("divides the cycle by the days on which each target held", () => {
    const found = targetSegments([change("2026-02-15", 1352, 1100)], cycle);
    expect(found).toEqual([
      { from: day("2026-01-01"), to: day("2026-02-14"), target: 1352, share: 0.5 },
      { from: day("2026-02-15"), to: day("2026-03-31"), target: 1100, share: 0.5 },
    ]);
  });

  it.each<[string, readonly ReturnType<typeof change>[], readonly number[]]>([
    ["nothing without a change", [], []],
    ["nothing for one after the cycle", [change("2026-04-01", 10, 8)], []],
    ["nothing for one that holds from the first day", [change("2026-01-01", 10, 8)], []],
    [
      "the later of two on one day",
      [change("2026-02-15", 10, 8), change("2026-02-15", 8, 9)],
      [10, 9],
    ],
    [
      "what held before as the first",
      [change("2025-12-01", 10, 8), change("2026-02-15", 8, 9)],
      [8, 9],
    ],
    [
      "three targets in the order of their days",
      [change("2026-03-01", 8, 7), change("2026-02-01", 10, 8)],
      [10, 8, 7],
    ],
  ])("gives %s", (_, changes, targets) => {
    expect(targetSegments(changes, cycle).map(({ target }) => target)).toEqual(targets);
  });

  it("has shares that add up to 1, whatever the days", () => {
    const days = fc.array(fc.integer({ min: -40, max: 140 }), { maxLength: 6 });
    fc.assert(
      fc.property(days, (offsets) => {
        const changes = offsets.map((n) => ({
          effective: (cycle.start + n) as Day,
          from: 1,
          to: 2,
        }));
        const shares = targetSegments(changes, cycle).map(({ share }) => share);
        if (shares.length > 0) expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        expect(shares.every((share) => share > 0)).toBe(true);
      }),
    );
  });
});

describe("segmentFigures", () => {
  const monthly = (values: readonly number[]) =>
    values.map((value, n) => ({ day: day(`2026-0${n + 1}-01`), value }));
  const total = { accumulation: "flow", isTotal: true } as const;
  const segments = targetSegments([change("2026-02-15", 300, 200)], cycle);

  it("takes what came in on a segment's days as if it had gone on for the whole cycle", () => {
    const values = { points: monthly([90, 60, 90]), cycle, figures: total, cumulative: true };
    // 90 + 30 in the first half, 30 + 90 in the second: each at the rate of 240 a cycle.
    expect(segmentFigures(segments, values).map((one) => one?.toFixed(6))).toEqual([
      "240.000000",
      "240.000000",
    ]);
  });

  it("adds up to plain attainment when the target did not move, for any values", () => {
    const flows = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(flows, fc.integer({ min: 1, max: 88 }), (values, n) => {
        const same = targetSegments(
          [{ effective: (cycle.start + n) as Day, from: 500, to: 500 }],
          cycle,
        );
        const input = { points: monthly(values), cycle, figures: total, cumulative: false };
        const figures = segmentFigures(same, input);
        const parts = same.map(({ share }, at) => ({ share, value: (figures[at] ?? 0) / 500 }));
        const sum = values.reduce((a, b) => a + b, 0);
        expect(bySegments(parts)).toBeCloseTo(sum / 500, 9);
      }),
    );
  });

  it("takes the last value of a level by the end of each segment", () => {
    const level = { accumulation: "level", isTotal: false } as const;
    const values = { points: monthly([0.8, 0.85, 0.9]), cycle, figures: level, cumulative: false };
    expect(segmentFigures(segments, values)).toEqual([0.85, 0.9]);
  });

  it("judges every segment by the latest value where there is no history, and by none without", () => {
    const none = { points: [], cycle, figures: total, cumulative: true };
    expect(segmentFigures(segments, { ...none, actual: 210 })).toEqual([210, 210]);
    expect(segmentFigures(segments, none)).toEqual([undefined, undefined]);
  });
});

it("counts each day once, and nothing without days", () => {
  expect(
    bySegments([
      { share: 0.5, value: 0.8 },
      { share: 0.25, value: 1 },
    ]),
  ).toBeCloseTo(2.6 / 3, 12);
  expect(bySegments([])).toBeUndefined();
});
