import { points, readPointsRule, type PointsReading } from "../../../core";

const worth = (rule: string, reading: PointsReading): unknown => {
  const scored = points(readPointsRule(rule), reading);
  return scored.ok ? scored.value : scored.problem.code;
};

describe("what people write", () => {
  it.each<[string, readonly (readonly [PointsReading, number])[]]>([
    // A condition and what follows from it, parted by a comma.
    [
      "达到目标值得100分，每提高1%，加1分，最高不超过115分。每下滑1%，扣2分，扣完为止",
      [
        [{ actual: 204, target: 200 }, 102],
        [{ actual: 196, target: 200 }, 96],
        [{ actual: 300, target: 200 }, 115],
      ],
    ],
    // A percentage KPI: 1% is a percentage point, as a ratio and as a plain number.
    ["每低1%扣3分", [[{ actual: 0.9, target: 0.92 }, 94]]],
    ["合格率≥97%得满分，每低1%扣3分", [[{ actual: 95, target: 97 }, 94]]],
    ["每低1%扣3分", [[{ actual: 90, target: 92, percentAsNumber: true }, 94]]],
    [
      "每超0.5%扣4分，高于6%得0分",
      [
        [{ actual: 0.035, target: 0.03 }, 96],
        [{ actual: 0.061, target: 0.03 }, 0],
        [{ actual: 0.01, target: 0.03 }, 100],
      ],
    ],
    // Full points start where the rule says so.
    [
      "完成率≥90%得满分，每低1%扣2分",
      [
        [{ actual: 95, target: 100 }, 100],
        [{ actual: 88, target: 100 }, 96],
      ],
    ],
    [
      "覆盖率 100%得 40 分，每降低 1 个百分点扣 2 分，80% 以下不得分",
      [
        [{ actual: 0.95, target: 1 }, 30],
        [{ actual: 0.79, target: 1 }, 0],
      ],
    ],
    [
      "负债率≤55%得满分，每高1%扣3分",
      [
        [{ actual: 0.4, target: 0.55 }, 100],
        [{ actual: 0.57, target: 0.55 }, 94],
      ],
    ],
    // Shares of full points.
    [
      "92% 以上满分，每低 2% 扣 10%，低于 80% 不得分",
      [
        [{ actual: 0.9, target: 0.92 }, 90],
        [{ actual: 0.7, target: 0.92 }, 0],
      ],
    ],
    [
      "全年达到100%得8分，90%~100%减2分；90%以下不得分",
      [
        [{ actual: 0.95, target: 1 }, 6],
        [{ actual: 0.85, target: 1 }, 0],
      ],
    ],
    // Ladders.
    [
      "完成 100/90/80%，得分 10/8/6，80% 以下 0 分",
      [
        [{ actual: 93, target: 100 }, 8],
        [{ actual: 60, target: 100 }, 0],
      ],
    ],
    [
      "80%（含）以上得6分，60%（含）-80%得3分，60%以下不得分",
      [
        [{ actual: 0.8, target: 0.9 }, 6],
        [{ actual: 0.79, target: 0.9 }, 3],
      ],
    ],
    [
      ">= 96%: 10; 90-95%: 6; below 90%: 0",
      [
        [{ actual: 0.955, target: 0.96 }, 6],
        [{ actual: 0.5, target: 0.96 }, 0],
      ],
    ],
    [
      "0 accidents - 5 points\n1-2 accidents - 2 points\n3+ accidents - 0 points",
      [
        [{ actual: 0, target: 0 }, 5],
        [{ actual: 2, target: 0 }, 2],
        [{ actual: 4, target: 0 }, 0],
      ],
    ],
    [
      "优良率≥90%，得8分；80%≤优良率<90%，得5分；80%以下，0分",
      [
        [{ actual: 0.91, target: 0.9 }, 8],
        [{ actual: 0.85, target: 0.9 }, 5],
        [{ actual: 0.5, target: 0.9 }, 0],
      ],
    ],
    [
      "周转天数≤30天得10分，31-40天得6分，40天以上得0分",
      [
        [{ actual: 30, target: 30 }, 10],
        [{ actual: 35, target: 30 }, 6],
        [{ actual: 50, target: 30 }, 0],
      ],
    ],
    [
      "95% or more gets full points, 85% to 95% gets half, anything less gets none",
      [
        [{ actual: 0.9, target: 0.95 }, 50],
        [{ actual: 0.5, target: 0.95 }, 0],
      ],
    ],
    [
      "8 points if 95% or higher, 5 points if 85% to 94%, 0 points otherwise",
      [
        [{ actual: 0.96, target: 0.95 }, 8],
        [{ actual: 0.9, target: 0.95 }, 5],
        [{ actual: 0.2, target: 0.95 }, 0],
      ],
    ],
    [
      "实际值≥挑战值得120分；目标值≤实际值<挑战值得100分；低于门槛值得0分",
      [
        [{ actual: 12, target: 10, threshold: 8, stretch: 12 }, 120],
        [{ actual: 11, target: 10, threshold: 8, stretch: 12 }, 100],
        [{ actual: 7, target: 10, threshold: 8, stretch: 12 }, 0],
      ],
    ],
    ["Half points if ≥50% but <75%", [[{ actual: 0.6, target: 0.75 }, 50]]],
    // A bound beside a step is worth full points.
    [
      "破损率控制在2%以内，每超0.5个百分点扣3分",
      [
        [{ actual: 0.01, target: 0.02 }, 100],
        [{ actual: 0.03, target: 0.02 }, 94],
      ],
    ],
    ["费用在预算内得满分，每超预算1%扣2分", [[{ actual: 102, target: 100 }, 96]]],
    ["完成率每低1%扣权重分的2%", [[{ actual: 0.95, target: 1 }, 90]]],
    ["每季10日前报送，每延期1天扣2分", [[{ actual: 46_354, target: 46_352 }, 96]]],
    ["Deduct 2 points per week late", [[{ actual: 46_366, target: 46_352 }, 96]]],
    ["提前1天加1分，每延期1天扣2分", [[{ actual: 46_350, target: 46_352 }, 102]]],
    // Nothing of the kind may happen.
    [
      "无客诉得满分，每发生1起客诉扣5分",
      [
        [{ actual: 0, target: 0 }, 100],
        [{ actual: 2, target: 0 }, 90],
      ],
    ],
    [
      "凡发生泄密事件的，不得分",
      [
        [{ actual: 0, target: 0 }, 100],
        [{ actual: 1, target: 0 }, 0],
      ],
    ],
    ["出现一次泄密事件，本项不得分", [[{ actual: 1, target: 0 }, 0]]],
    // Counted one by one.
    ["缺一项扣2分，扣完为止", [[{ actual: 7, target: 10 }, 94]]],
    ["发现一处不符扣3分", [[{ actual: 2, target: 0 }, 94]]],
    ["扣4分/次", [[{ actual: 3, target: 0 }, 88]]],
    [
      "每旷工1天扣5分，最多扣20分",
      [
        [{ actual: 2, target: 0 }, 90],
        [{ actual: 9, target: 0 }, 80],
      ],
    ],
    ["deduct 4 points per incident", [[{ actual: 2, target: 0 }, 92]]],
    ["3 points will be deducted for every hour over", [[{ actual: 7, target: 5 }, 94]]],
    // Limits on what may be gained or lost.
    [
      "目标值得100分，每超过2%，加1分，最多加5分。每低于目标值2%，扣1分，最多扣8分",
      [
        [{ actual: 150, target: 100 }, 105],
        [{ actual: 20, target: 100 }, 92],
      ],
    ],
    [
      "Add 1 point for every 2% above target, up to 6 points",
      [[{ actual: 150, target: 100 }, 106]],
    ],
    ["Deduct 4 points per complaint, max 12", [[{ actual: 9, target: 0 }, 88]]],
    ["完成率低于目标的按比例得分，超额不加分", [[{ actual: 150, target: 100 }, 100]]],
    // Late.
    [
      "按时完成得满分，每延期1天扣4分，延期5天以上不得分",
      [
        [{ actual: 46_352, target: 46_352 }, 100],
        [{ actual: 46_354, target: 46_352 }, 92],
        [{ actual: 46_357, target: 46_352 }, 0],
      ],
    ],
    [
      "Reduce by 5 points per day late, minimum 60",
      [
        [{ actual: 46_354, target: 46_352 }, 90],
        [{ actual: 46_390, target: 46_352 }, 60],
      ],
    ],
    // Formulas and proportion.
    [
      "得分=（实际值/目标值）*100，最高110分",
      [
        [{ actual: 45, target: 50 }, 90],
        [{ actual: 90, target: 50 }, 110],
      ],
    ],
    ["Score = 1 - (Actual - Target) / Target", [[{ actual: 60, target: 50 }, 80]]],
    [
      "持证率≥80%得满分，低于80%按比例得分",
      [
        [{ actual: 0.9, target: 0.8 }, 100],
        [{ actual: 0.6, target: 0.8 }, 75],
      ],
    ],
    [
      "Threshold 60 points, target 100 points, maximum 130 points, straight-line interpolation",
      [
        [{ actual: 90, target: 100, threshold: 80, stretch: 110 }, 80],
        [{ actual: 105, target: 100, threshold: 80, stretch: 110 }, 115],
      ],
    ],
    // The bad side, as threshold and target tell it.
    [
      "每差1个百分点扣2分",
      [
        [{ actual: 0.88, target: 0.9, threshold: 0.8 }, 96],
        [{ actual: 0.12, target: 0.1, threshold: 0.2 }, 96],
      ],
    ],
    ["不足1%按1%计，每低1%扣2分", [[{ actual: 98.5, target: 100 }, 96]]],
  ])("%s", (rule, readings) => {
    for (const [reading, expected] of readings) expect(worth(rule, reading)).toBe(expected);
  });
});
