/** The fine print of limits, signals, forecasts, drift and course. */
import type { Argument } from "../../../core";
import { call, column, messageOf } from "../../support/calls";

const SALES = [1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215];
const sales = column(...SALES);
const rows = (id: string, ...args: Argument[]): unknown[][] => call(id, ...args) as unknown[][];
const rounded = (cells: readonly unknown[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === "number" ? Math.round(cell) : cell));

describe("limits", () => {
  it("of the swinging sales are 451 to 1,629 around 1,040", () => {
    expect(rounded(rows("KPI_LIMITS", sales)[0])).toEqual([451, 1040, 1629, 221, 723, 12]);
  });

  it("take the range limit from the moving range that made the limits", () => {
    const spiked = column(10, 11, 10, 11, 10, 11, 40, 11, 10, 11, 10, 11);
    const [, , , range = 0, limit = 0] = (rows("KPI_LIMITS", spiked, "screening=on")[0] ??
      []) as number[];
    expect(range).toBe(1);
    expect(limit).toBeCloseTo(3.267, 12);
  });

  it("keep their width where screening would leave nothing but standstill", () => {
    const once = column(0, 0, 0, 0, 0, 10);
    expect(call("KPI_LIMITS", once, "screening=on")).toEqual(call("KPI_LIMITS", once));
    expect(rows("KPI_SIGNALS", once, "screening=on").flat().filter(Boolean)).toEqual(["outside"]);
  });

  it("use 3.145 and 3.865 for the median, and a given scale instead of the first", () => {
    const even = column(8, 9, 8, 9, 8, 9);
    const reach = (rules: string): number[] => {
      const [lower, centre, , , range] = rows("KPI_LIMITS", even, rules)[0] as number[];
      return [(centre ?? 0) - (lower ?? 0), range ?? 0];
    };
    expect(reach("centre=median")).toEqual(
      [3.145, 3.865].map((one) => expect.closeTo(one, 9) as number),
    );
    expect(reach("centre=median; scale=3")[0]).toBeCloseTo(3, 9);
    expect(reach("系数=3")[0]).toBeCloseTo(3, 9);
  });

  it("take a baseline by its points", () => {
    const shifted = column(8, 9, 8, 9, 8, 9, 20, 21, 20);
    expect(rows("KPI_LIMITS", shifted, "baseline=1..6")[0]?.[1]).toBe(8.5);
    expect(call("KPI_LIMITS", shifted, "baseline=1..60")).toBe("#VALUE!");
    expect(messageOf("KPI_LIMITS", shifted, "baseline=6")).toMatch(/two ends, such as 1\.\.12/);
  });

  it("are not given below six points, blank periods not counted", () => {
    expect(call("KPI_LIMITS", column(1, 2, 3, 4, 5))).toBe("#N/A");
    expect(call("KPI_LIMITS", column(1, 2, null, 3, 4, 5))).toBe("#N/A");
    expect(call("KPI_SIGNALS", column(1, 2, 3, 4, 5))).toBe("#N/A");
    expect(messageOf("KPI_LIMITS", column(1, null, 2, null, 3, null, 4, null, 5, null, 6))).toMatch(
      /no two stand next to each other/,
    );
  });

  it("take the season out on request", () => {
    const year = [5, 7, 9, 4, 6, 8, 5, 7, 9, 4, 6, 8];
    const two = column(...year, ...year.map((value) => value * 2));
    expect(rows("KPI_LIMITS", two, "season=yoy")[0]).toEqual([2, 2, 2, 0, 0, 12]);
    const [lower, , upper] = rows("KPI_LIMITS", column(...year, ...year), "season=12")[0] ?? [];
    expect(lower).toBeCloseTo(upper as number, 9);
    expect(call("KPI_LIMITS", sales, "season=12")).toBe("#N/A");
    expect(messageOf("KPI_LIMITS", sales, "season=1.5")).toMatch(/not a number|Enter/);
  });

  it("want one row or one column", () => {
    expect(messageOf("KPI_LIMITS", [SALES, SALES])).toBe(
      "series is 2 × 12 (rows × columns) where one row or one column is wanted. Select one.",
    );
  });
});

describe("signals", () => {
  it("stand in the direction of the series", () => {
    const marks = [...Array<string>(11).fill(""), "outside"];
    const values = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 12];
    expect(call("KPI_SIGNALS", [values])).toEqual([marks]);
    expect(call("KPI_SIGNALS", column(...values))).toEqual(marks.map((one) => [one]));
  });

  it("ask the outside rule only below twelve points, whatever the set", () => {
    const rising = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    for (const set of ["nhs", "western_electric", "nelson", "anhoej"]) {
      const words = rows("KPI_SIGNALS", rising, `set=${set}`).flat();
      expect(new Set(words)).toEqual(new Set(["", "outside"]));
    }
  });

  it("mark the last point for Anhøj", () => {
    const run = column(1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9);
    const words = rows("KPI_SIGNALS", run, "set=anhoej").flat();
    expect(words.slice(0, -1).every((word) => word === "")).toBe(true);
    expect(words[words.length - 1]).toMatch(/run|crossings/);
  });

  it("keep the place of a missing period", () => {
    const gap = column(5, 6, null, 6, 5, 6, 5, 6, 5, 6, 5, 6, 14);
    expect(rows("KPI_SIGNALS", gap, "baseline=1..12").flat()).toEqual([
      ...Array<string>(12).fill(""),
      "outside",
    ]);
  });

  it.each([
    [[column(1, 2, 3)], "too short"],
    [[sales], "no signal"],
    [[column(...SALES, 1700), "increase", null, "baseline=1..12"], "improvement"],
    [[column(...SALES, 1700), "decrease", null, "baseline=1..12"], "concern"],
    [[column(...SALES, 1700), "maintain", null, "baseline=1..12"], "neutral"],
    [[column(...SALES, 1700), null, null, "baseline=1..12"], "neutral"],
    [[column(...SALES, 300), "提升", null, "基准段=1..12", "zh"], "明显变差"],
  ])("of %j are %s", (args, verdict) => {
    expect(rows("KPI_SIGNAL", ...(args as Argument[]))[0]?.[0]).toBe(verdict);
  });

  it.each([
    [400, "increase", "will pass"],
    [1700, "increase", "will fail"],
    [1352, "increase", "hit or miss"],
    [1700, "decrease", "will pass"],
    [400, "decrease", "will fail"],
    [400, null, ""],
  ])("against a target of %d to %s: %s", (target, direction, assurance) => {
    expect(rows("KPI_SIGNAL", sales, direction, target)[0]?.[2]).toBe(assurance);
  });

  it("speak in the unit of the last value when the season is out", () => {
    const year = SALES.map((value, at) => value + (at % 2 ? 3 : 0));
    const [verdict, , , sentence] =
      rows("KPI_SIGNAL", column(...SALES, ...year), "increase", null, "season=yoy")[0] ?? [];
    expect(verdict).toBe("no signal");
    expect(sentence).toMatch(
      /^1,218 is normal variation within the usual range 1,2\d\d to 1,2\d\d/,
    );
  });
});

describe("forecast", () => {
  it("says unlikely for the swinging sales: at most 12 % in both scenarios", () => {
    const after = column(...SALES, 930, 1010, 870);
    const found = rows("KPI_FORECAST", after, 3, 1352, "increase");
    expect(found.map(([scenario]) => scenario)).toEqual(["level stays", "direction continues"]);
    for (const [, , , , chance, verdict] of found) {
      expect(chance).toBeLessThanOrEqual(0.12);
      expect(verdict).toBe("unlikely");
    }
  });

  it("has no verdict without a target and no probability below four points", () => {
    expect(rows("KPI_FORECAST", sales, 1).map((row) => row.slice(4))).toEqual([
      ["", ""],
      ["", ""],
    ]);
    const three = rows("KPI_FORECAST", column(1, 2, 3), 1, 4, "increase");
    expect(three.map((row) => row.slice(4))).toEqual([
      ["", "cannot tell yet"],
      ["", "cannot tell yet"],
    ]);
  });

  it("keeps the scenario it can say when the other needs one point more", () => {
    const [level, direction] = rows("KPI_FORECAST", column(10, 12), 1, 11, "increase");
    expect(level?.[1]).toBe(11);
    expect(direction).toEqual(["direction continues", "", "", "", "", "cannot tell yet"]);
    expect(rows("KPI_FORECAST", column(10, 12), 1, 0, "decrease")[1]?.[5]).toBe("cannot tell yet");
    expect(call("KPI_FORECAST", column(10), 1)).toBe("#N/A");
  });

  it("is sure of a series that never changes", () => {
    const still = column(5, 5, 5, 5, 5);
    expect(rows("KPI_FORECAST", still, 2, 5, "increase", "method=mean")[0]).toEqual([
      "level stays",
      5,
      5,
      5,
      1,
      "likely",
    ]);
    expect(rows("KPI_FORECAST", still, 2, 6, "increase", "method=mean")[0]?.[4]).toBe(0);
  });

  it.each([
    [[sales, 0], /whole number of periods/],
    [[sales, 1.5], /whole number of periods/],
    [[sales, 1, 5, "maintain"], /no better way/],
    [[sales, column(1, 2)], /one value/],
    [[sales, 1, null, null, "level=1"], /Enter a number from 0.01 to/],
  ])("refuses %#", (args, message) => {
    expect(messageOf("KPI_FORECAST", ...(args as Argument[]))).toMatch(message);
  });

  it("says its words in Chinese", () => {
    const [row] = rows("KPI_FORECAST", sales, 3, 2000, "提升", null, "zh");
    expect([row?.[0], row?.[5]]).toEqual(["维持现有水平", "大概率达不成"]);
  });
});

describe("drift", () => {
  const history = column(99, 103, 98, 102, 99, 103); // σ = 4 ÷ 1.128

  it.each([
    [column(100, 102, 104), "increase", "no drift shown"],
    [column(95, 95, 96), "increase", "watch"],
    [column(96, 92, 88), "increase", "drifting"],
    [column(100, 102, 90), "increase", "drifting"],
    [column(104, 110, 116), "decrease", "drifting"],
    [column(104, 110, 116), "increase", "no drift shown"],
  ])("of %j to %s is %s", (actuals, direction, state) => {
    const plan = column(100, 102, 104);
    expect(rows("OKR_DRIFT", actuals, plan, history, direction)[0]?.[0]).toBe(state);
  });

  it("takes one plan for all, and says the gap first", () => {
    const [row] = rows("OKR_DRIFT", column(96, 92, 88), 100, history);
    expect(row?.[3]).toMatch(/^12% behind plan\. /);
  });

  it.each([
    [[column(1, 2), column(1, 2, 3)], /sizes|rows × columns/],
    [[column(1, 2), column(1, 2), null, "maintain"], /no better way/],
    [[column(null), column(1)], /^actuals is blank/],
    [[column(1, 2), column(1, 2), column(5, 5, 5)], /history never varies/],
  ])("refuses %#", (args, message) => {
    expect(messageOf("OKR_DRIFT", ...(args as Argument[]))).toMatch(message);
  });
});

describe("course", () => {
  it.each([
    [[null, "no signal"], "data missing", "update"],
    [[-0.1, null], "data missing", "update"],
    [[-0.1, "concern", null, null, 1, "broken", "x"], "guardrail broken", "decide now"],
    [[-0.1, "concern", null, null, 1, "holding", "账户被封"], "event", "review the targets"],
    [[-0.1, "concern"], "bad signal", "look for the cause"],
    [[-0.1, "concern", null, null, 0.9], "bad signal", "change the key result"],
    [[-0.1, "明显变差", null, null, 0.89], "bad signal", "unblock"],
    [[-0.3, "no signal", "unlikely"], "level too low", "change the way of working"],
    [[-0.3, "正常波动", "大概率达不成"], "level too low", "change the way of working"],
    [
      [-0.3, "neutral", "cannot tell yet", "drifting"],
      "level too low",
      "change the way of working",
    ],
    [[0.1, "improvement", "unlikely"], "good signal", "secure it"],
    [[0, "no signal", "likely"], "on course", "hold"],
    [[0, "no signal", "cannot tell yet"], "too early", "look again on a date"],
    [[0, "too short"], "too early", "look again on a date"],
  ])("of %j is %s: %s", (args, verdict, step) => {
    expect(rows("OKR_COURSE", ...(args as Argument[]))[0]?.slice(0, 2)).toEqual([verdict, step]);
  });

  it("says the gap and the kind of movement, and never the word cause as a claim", () => {
    const zh = rows("OKR_COURSE", -0.31, "no signal", "unlikely", null, null, null, null, "zh")[0];
    expect(zh?.[2]).toBe(
      "比计划差31%。这次变化属正常波动，但现有水平达不到目标。别追这一次波动，要补这一段差距：请改变做法。",
    );
    const all = rows("OKR_COURSE", column(-0.1, 0.2), "concern").map((row) => row[2]);
    for (const sentence of all) expect(sentence).not.toMatch(/caused/);
  });

  it("answers a row for each item", () => {
    expect(rows("OKR_COURSE", column(-0.1, null), column("concern", "no signal"))).toHaveLength(2);
    expect(messageOf("OKR_COURSE", [[0, 0]], "no signal")).toMatch(/one column/);
  });
});
