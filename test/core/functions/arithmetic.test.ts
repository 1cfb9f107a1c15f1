/** The fine print of splits, drivers, attribution, reconciliation, phases and focus. */
import type { Argument, Grid } from "../../../core";
import { newYearMonth } from "../../../core/kernel/new-year";
import { call, column, messageOf } from "../../support/calls";

const rows = (id: string, ...args: Argument[]): unknown[][] => call(id, ...args) as unknown[][];

describe("arithmetic", () => {
  it("splits money to the cent and keeps the total", () => {
    expect(call("KPI_SPLIT", 100, column(1, 1, 1), 0.01)).toEqual([[33.34], [33.33], [33.33]]);
    expect(call("KPI_SPLIT", 10, [[1, 1]], 1)).toEqual([[5, 5]]);
  });

  it("puts what no part can take in a last row", () => {
    expect(call("KPI_SPLIT", 100, column(3, 1), null, column(50, null))).toEqual([[50], [50], [0]]);
    expect(call("KPI_SPLIT", 100, column(3, 1), null, column(50, 20))).toEqual([[50], [20], [30]]);
  });

  it.each([
    [[100, column(0, 0)], /All weights are 0/],
    [[100, column(1, -1)], /Weight 2 is −1/],
    [[100.5, column(1, 1), 1], /no whole number of units/],
    [[100, column(1, null)], /^Row 2: weights is blank/],
    [[100, null], /no weights/],
  ])("refuses to split %#", (args, message) => {
    expect(messageOf("KPI_SPLIT", ...(args as Argument[]))).toMatch(message);
  });

  it("gives drivers their targets in the order of the names", () => {
    const found = rows(
      "KPI_DRIVERS",
      "客户数 * 客单价 * 复购率",
      [["复购率", "客户数", "客单价"]],
      [[0.2, 1000, 50]],
      13_310,
    );
    expect(found.map(([name]) => name)).toEqual(["复购率", "客户数", "客单价"]);
    const product = found.reduce((value, row) => value * (row[2] as number), 1);
    expect(product).toBeCloseTo(13_310, 6);
    expect(messageOf("KPI_DRIVERS", "a * d", column("a", "b"), column(1, 2), 3)).toBe(
      'The formula uses "d", which is not among the names: a, b. Write it the same in both.',
    );
    expect(messageOf("KPI_DRIVERS", "a * ", column("a"), column(1), 3)).toMatch(/^At character/);
    expect(messageOf("KPI_DRIVERS", "a + b", column("a", "a"), column(1, 1), 3)).toMatch(
      /not among|twice/,
    );
  });

  it("attributes a change that is then fully told", () => {
    const before: Grid = [
      [10, 100],
      [20, 50],
    ];
    const after: Grid = [
      [12, 90],
      [18, 80],
    ];
    for (const method of ["auto", "lmdi", "shapley"]) {
      const found = rows("KPI_ATTRIBUTE", "p * q", [["p", "q"]], before, after, `method=${method}`);
      const sum = found.reduce((total, row) => total + (row[1] as number), 0);
      expect(sum).toBeCloseTo(12 * 90 + 18 * 80 - 10 * 100 - 20 * 50, 9);
      expect(found.map((row) => row[3])).toEqual(
        Array(2).fill(method === "auto" ? "lmdi" : method),
      );
    }
    expect(messageOf("KPI_ATTRIBUTE", "p * q", [["p", "q"]], before, [[1, 2]])).toMatch(
      /before is 2 × 2 and after is 1 × 2/,
    );
    expect(messageOf("KPI_ATTRIBUTE", "p - q", [["p", "q"]], before, after, "method=lmdi")).toMatch(
      /method=shapley/,
    );
  });

  it("reconciles 10 % with 8 % and 2 % on the base that is named", () => {
    const parts = column(-0.08, -0.02);
    const answer = (base: string | null, shares?: Grid): unknown[] | undefined =>
      rows("KPI_RECONCILE", -0.1, parts, base, shares)[0]?.slice(0, 2);
    expect(answer("total")).toEqual([-0.1, 0]);
    expect(answer("占本项", column(0.6, 0.4))).toEqual([
      expect.closeTo(-0.056, 12),
      expect.closeTo(-0.044, 12),
    ]);
    expect(answer("chain")).toEqual([expect.closeTo(-0.0984, 12), expect.closeTo(-0.0016, 12)]);
    expect(messageOf("KPI_RECONCILE", -0.1, parts, "own line")).toMatch(/share of the total/);
  });

  it("phases a year by last year's shape, moving Chinese New Year", () => {
    const months = [100, 200, ...Array<number>(10).fill(100)];
    const moved = call("KPI_PHASE", 1300, [months], "newyear=2024..2025") as number[][];
    expect(moved[0]?.slice(0, 3)).toEqual([200, 100, 100]);
    expect(call("KPI_PHASE", 1300, [months], "newyear=2026..2027")).toEqual([months]);
    expect(call("KPI_PHASE", 10, 3, "unit=1")).toEqual([[4], [3], [3]]);
    expect(messageOf("KPI_PHASE", 10, column(1, 2), "newyear=2024..2025")).toMatch(/twelve months/);
    expect(messageOf("KPI_PHASE", 10, 2.5)).toMatch(/no number of periods/);
  });

  it("knows the month of Chinese New Year as the calendar does", () => {
    const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", {
      month: "numeric",
      day: "numeric",
      timeZone: "Asia/Shanghai",
    });
    for (let year = 2000; year <= 2060; year++) {
      const first = Array.from(
        { length: 60 },
        (_, n) => new Date(Date.UTC(year, 0, 1 + n, 4)),
      ).find((date) => chinese.format(date).startsWith("1/1"));
      const isLeapName = first === undefined;
      if (!isLeapName) expect([year, newYearMonth(year)]).toEqual([year, first.getUTCMonth() + 1]);
    }
    expect(newYearMonth(1999)).toBeUndefined();
  });

  it("chooses the best set, not the best value per effort, one per group", () => {
    expect(call("OKR_FOCUS", column(13, 10, 10), column(6, 5, 5), 10)).toEqual([[0], [1], [1]]);
    expect(call("OKR_FOCUS", [[13, 10, 10]], [[6, 5, 5]], 10, [["A", "B", "B"]])).toEqual([
      [1, 0, 0],
    ]);
    expect(messageOf("OKR_FOCUS", column(1), column(-1), 5)).toMatch(/Effort 1 is −1/);
  });
});
