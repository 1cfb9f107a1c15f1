import { points, readPointsRule, sayPointsRule, type PointsReading } from "../../../core";

const worth = (rule: string, reading: PointsReading): unknown => {
  const scored = points(readPointsRule(rule), reading);
  return scored.ok ? scored.value : scored.problem.code;
};

describe("what no number of the row tells is named", () => {
  it.each<[string, readonly string[]]>([
    ["迟到一次扣1分；旷工一次扣5分", ["迟到一次扣1分", "旷工一次扣5分"]],
    ["管理不到位扣3分", ["管理不到位扣3分"]],
    ["由上级根据完成情况综合评价", ["由上级根据完成情况综合评价"]],
    ["每发生一起扣5分，重大事故0分", ["重大事故0分"]],
    ["100%得满分，每出现1次违规扣2分", ["每出现1次违规扣2分"]],
    ["每低1%扣2分，每发生1起扣5分", ["每低1%扣2分", "每发生1起扣5分"]],
    ["按排名得分，第1名得10分", ["按排名得分", "第1名得10分"]],
    ["发生3次以内，得70-90分", ["发生3次以内，得70-90分"]],
    ["达标得满分，部分达标得50%", ["达标得满分", "部分达标得50%"]],
    ["每低1%扣2分，最高50分", ["最高50分"]],
    ["-5 points for every 1% loss", ["-5 points for every 1% loss"]],
    ["critical −20, high −15", ["critical −20", "high −15"]],
    ["响应超过2小时每次扣3分", ["响应超过2小时每次扣3分"]],
    ["出现投诉扣5分/次，造成严重后果的扣完", ["造成严重后果的扣完"]],
    ["达标得100分，80%以下得0分，中间线性插值", ["中间线性插值"]],
    ["每低一个等级扣4分", ["每低一个等级扣4分"]],
  ])("%s", (rule, unread) => {
    expect(readPointsRule(rule).unread).toEqual(unread);
  });

  it("asks which side is the bad one, and for one unit", () => {
    expect(worth("每差1%扣2分", { actual: 90, target: 100 })).toBe("points-side-wanted");
    expect(worth("每少10万元扣1分", { actual: 9000, target: 9600 })).toBe("points-unit");
  });
});

it.each([
  [
    "95%以上100分，每低1%扣2分",
    "zh",
    [
      "不低于95%得100分。",
      "每比目标值低1%（占目标值；目标值本身是百分率时按百分点）扣2分，不足一档按比例计。",
    ],
  ],
  ["延期5天以上不得分", "zh", ["晚5天及以上得0分。"]],
  [
    "Deduct 5 points for each 1% above 2%",
    "en",
    [
      "−5 points for every 1% of the target (percentage points where the target is a percentage) above 2%, parts in proportion.",
    ],
  ],
  ["100%得5分", "en", ["Reaching 100%: 5 points."]],
] as const)("says %s back in %s", (rule, language, sentences) => {
  expect(sayPointsRule(readPointsRule(rule), language)).toEqual(sentences);
});

it("reads hostile text in linear time", () => {
  const read = (text: string): number => {
    const started = process.cpuUsage().user;
    readPointsRule(text);
    return process.cpuUsage().user - started;
  };
  for (const piece of [
    "每低1%，",
    "每低1%扣2分；",
    "（若P≥90%得100分",
    "100/90/",
    "1%每",
    "2 - ",
  ]) {
    const [some, many] = [piece.repeat(1000), piece.repeat(10_000)];
    read(some);
    expect(read(many)).toBeLessThan(50 * Math.max(read(some), 5000));
  }
});
