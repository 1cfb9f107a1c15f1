import fc from "fast-check";
import { points, readPointsRule, sayPointsRule, type PointsReading } from "../../../core";

const worth = (rule: string, reading: PointsReading): unknown => {
  const scored = points(readPointsRule(rule), reading);
  return scored.ok ? scored.value : scored.problem.code;
};

const FULL = "达目标100分，每低1%扣2分，低于门槛0分，每超1%加1分，封顶120";
const SAME =
  "100 points at target; minus 2 points for every 1% below; 0 points below threshold; plus 1 point for every 1% above; capped at 120";

describe.each([FULL, SAME])("%s", (rule) => {
  it.each([
    [10_200, 100],
    [9_690, 90],
    [9_000, 76.4705882353],
    [8_999, 0],
    [11_220, 110],
    [15_000, 120],
  ])("gives at %d of 10,200", (actual, expected) => {
    expect(worth(rule, { actual, target: 10_200, threshold: 9_000 })).toBe(expected);
  });

  it("asks for the threshold it speaks of", () => {
    expect(worth(rule, { actual: 1, target: 10_200 })).toBe("points-threshold-wanted");
  });
});

describe("one rule each", () => {
  it.each<[string, PointsReading, unknown]>([
    ["每低1个百分点扣2分", { actual: 88.6, target: 90 }, 97.2],
    ["每低1个百分点扣2分", { actual: 0.886, target: 0.9 }, 97.2],
    ["每低0.1个百分点扣1分", { actual: 23.2, target: 23.5 }, 97],
    ["完成率=2−实际/目标", { actual: 54, target: 45 }, 80],
    ["attainment = 2 - actual / target", { actual: 54, target: 45 }, 80],
    ["按完成率计分", { actual: 80, target: 100 }, 80],
    ["每延期1天扣3分", { actual: 46_356, target: 46_352 }, 88],
    ["3 points off per day late", { actual: 46_356, target: 46_352 }, 88],
    ["每逾期一周扣5分", { actual: 46_366, target: 46_352 }, 90],
    ["一票否决", { actual: 1, target: 0 }, 0],
    ["一票否决", { actual: 0, target: 0 }, 100],
    ["≥95%:100; ≥90%:80; <90%:0", { actual: 0.93, target: 0.95 }, 80],
    ["95%以上100分，90%-95%80分，90%以下0分", { actual: 92, target: 95 }, 80],
    ["≥100%得100分，≥90%得80分，其余0分", { actual: 85, target: 100 }, 0],
    ["每发生1起扣10分，扣完为止", { actual: 30, target: 0 }, 0],
    ["每少1次扣5分", { actual: 8, target: 10 }, 90],
    ["每少满1次扣5分，每满1次少扣", { actual: 8, target: 10 }, "points-rule-unread"],
    ["每提高1个百分点加2分，最高110分", { actual: 99, target: 90 }, 110],
    ["完成得满分，未完成0分", { actual: 1, target: 2 }, 0],
    [
      "挑战值120分，目标值100分，门槛值60分",
      { actual: 10_600, target: 10_200, threshold: 9_000, stretch: 11_000 },
      100,
    ],
    [
      "挑战值120分，目标值100分，门槛值60分，线性插值",
      { actual: 10_600, target: 10_200, threshold: 9_000, stretch: 11_000 },
      110,
    ],
    ["看领导心情", { actual: 1, target: 1 }, "points-rule-unread"],
    ["每低1%扣2分，一票否决", { actual: 1, target: 1 }, "points-rule-unread"],
    ["", { actual: 1, target: 1 }, "points-rule-empty"],
    ["每低1%扣2分", { actual: -1, target: 0 }, "points-target-zero"],
  ])("%s", (rule, reading, expected) => {
    expect(worth(rule, reading)).toBe(expected);
  });
});

it("says a rule back in words, and names what it did not understand", () => {
  expect(sayPointsRule(readPointsRule("每低1%扣2分，封顶120，看情况"), "zh")).toEqual([
    "每比目标值低1%（占目标值；目标值本身是百分率时按百分点）扣2分，不足一档按比例计。",
    "最高120分。",
    "没有读懂：看情况",
  ]);
});

it("takes more points the further below, and never less than nothing", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 200, noNaN: true }),
      fc.double({ min: 0, max: 200, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
      (a, b, step) => {
        const at = (actual: number): number => {
          const scored = points(readPointsRule(`每低1%扣${step}分`), { actual, target: 100 });
          return scored.ok ? scored.value : NaN;
        };
        const [low, high] = a < b ? [at(a), at(b)] : [at(b), at(a)];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
      },
    ),
  );
});

it("reads any text without a crash or a number that is none", () => {
  const piece = fc.constantFrom(
    ...Array.from("每低超延期扣加分封顶门槛目标挑战%÷/−-+:;，0123456789.个百分点天 "),
    "veto",
    "per day",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (pieces, actual, target) => {
        const scored = points(readPointsRule(pieces.join("")), {
          actual,
          target,
          threshold: 1,
          stretch: 2,
        });
        if (scored.ok) expect(Number.isFinite(scored.value)).toBe(true);
      },
    ),
    { numRuns: 10_000 },
  );
});
