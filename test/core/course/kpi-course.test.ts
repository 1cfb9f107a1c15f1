import fc from "fast-check";
import { kpiCourse, type KpiOnCourse } from "../../../core/course/kpi-course";
import { increments, isRunningTotal } from "../../../core/course/increments";
import { beatOf, inCycle, type SeriesPoint } from "../../../core/course/rhythm";
import { dayOf, type Day } from "../../../core/kernel/day";
import { day } from "../../support/open-book";

const month = (n: number): Day =>
  dayOf({ year: 2025 + Math.floor((n - 1) / 12), month: ((n - 1) % 12) + 1, day: 1 }) ??
  day("2025-01-01");
const monthly = (values: readonly (number | null)[], first = 1): readonly SeriesPoint[] =>
  values.map((value, n) => ({ day: month(first + n), value }));

/** Day B: online sales that swing by a quarter, and then a quarter that is a third short. */
const SWINGING = [1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215];
const SHORT = [...SWINGING, 930, 1010, 870];

const sales = (more: Partial<KpiOnCourse> = {}): KpiOnCourse => ({
  kpi: { id: "KPI-001", name: "Online sales", baseline: 1040, target: 1352 },
  better: 1,
  accumulation: "flow",
  points: monthly(SHORT),
  cycle: { start: day("2026-01-01"), due: day("2026-06-30") },
  ...more,
});

describe("a KPI that swings", () => {
  it("is 31 % short, shows no signal, and its usual level is too low", () => {
    const { gap, chart, forecasts, outlook, reading } = kpiCourse(sales());
    expect(gap?.ratio).toBeCloseTo(-0.307, 3);
    expect([chart.limits?.lower, chart.limits?.upper].map(Math.round as never)).toEqual([
      451, 1629,
    ]);
    expect(chart.signals).toBe(0);
    const chances = forecasts.map(({ probability = 1 }) => probability);
    expect(Math.max(...chances)).toBeCloseTo(0.12, 2);
    expect(outlook).toBe("unlikely");
    expect([reading.course, reading.step]).toEqual(["level_too_low", "change_way_of_working"]);
  });

  it("keeps the limits of the year before, however the quarter goes", () => {
    const fallen = kpiCourse(sales({ points: monthly([...SWINGING, 300, 310, 290]) }));
    expect(fallen.chart.limits?.centre).toBeCloseTo(1040, 0);
    expect(fallen.reading.course).toBe("bad_signal");
  });

  it("is told by its gap when the cycle is over", () => {
    const cycle = { start: day("2026-01-01"), due: day("2026-03-31") };
    const over = kpiCourse(sales({ cycle }));
    expect([over.forecasts, over.outlook]).toEqual([[], "unlikely"]);
  });

  it("puts the event first, and a broken guardrail before it", () => {
    const event = "account suspended";
    expect(kpiCourse(sales({ event })).reading.course).toBe("event");
    expect(kpiCourse(sales({ event, guardrail: "broken" })).reading.course).toBe(
      "guardrail_broken",
    );
  });
});

describe("a figure that adds up", () => {
  const year = { start: day("2026-01-01"), due: day("2026-12-31") };

  it("is judged to date by the days gone by where it has no history", () => {
    const cycle = { start: day("2026-01-01"), due: day("2026-03-31") };
    const asOf = day("2026-02-20");
    const kpi = { id: "K", name: "Sales", target: 10200, actual: 5480, cumulative: true } as const;
    const found = kpiCourse(sales({ kpi, points: [], cycle, asOf }));
    // 50 of 89 days: 5,730 of 10,200.
    expect(found.gap?.plan).toBeCloseTo(5730.34, 2);
    expect(found.gap?.ratio).toBeCloseTo(-0.0437, 4);
    expect(kpiCourse(sales({ kpi, points: [], cycle, asOf: cycle.start })).gap).toBeUndefined();
  });

  const kpi = { id: "K", name: "Revenue", target: 1200, cumulative: true } as const;
  const steps = [...Array.from({ length: 12 }, (_, n) => 95 + (n % 3) * 5), 80, 90, 85];

  it("is measured against its share to date, and says what is needed from here", () => {
    const { gap, runRate, forecasts } = kpiCourse(
      sales({ kpi, points: monthly(steps), cycle: year }),
    );
    expect(gap).toEqual({ actual: 255, plan: 300, ratio: -0.15 });
    expect(runRate).toEqual({ needed: 105, soFar: 85, left: 9 });
    expect(forecasts[0]?.value).toBeCloseTo(255 + (9 * (1200 + 255)) / 15, 6);
  });

  it("is the same whether the sheet holds increments or running totals", () => {
    let total = 0;
    const running = steps.map((step, n) => (total = n === 12 ? step : total + step));
    const from = (values: readonly number[]) =>
      kpiCourse(sales({ kpi, points: monthly(values), cycle: year }));
    expect(from(running)).toEqual(from(steps));
  });

  it("takes the target of a flow for the whole cycle when it is nearer to the sum", () => {
    const total = { id: "K", name: "Revenue", target: 3600 };
    const cycle = { start: day("2026-01-01"), due: day("2026-03-31") };
    const { gap } = kpiCourse(sales({ kpi: total, points: monthly(SHORT.slice(0, 14)), cycle }));
    expect(gap?.plan).toBeCloseTo(2400, 6);
  });
});

it("follows the planned value of each period where there is one", () => {
  const points = monthly(SHORT).map((point, n) => (n < 12 ? point : { ...point, plan: 1000 }));
  const { gap, drift } = kpiCourse(sales({ points }));
  expect(gap?.ratio).toBeCloseTo(2810 / 3000 - 1, 9);
  expect(drift?.state).toBe("no_drift_shown");
});

it("leads a level from its baseline to its target", () => {
  const kpi = { id: "K", name: "Satisfaction", baseline: 84, target: 90 };
  const points = monthly([84, 85, 84, 86, 85, 84, 85, 86, 84, 85, 85, 84, 85, 86, 87]);
  const { gap } = kpiCourse(sales({ kpi, points, accumulation: "level" }));
  expect(gap).toMatchObject({ actual: 87, plan: 87, ratio: 0 });
});

it("needs a value before it says anything", () => {
  expect(kpiCourse(sales({ points: [] })).reading.course).toBe("data_missing");
  expect(kpiCourse(sales({ points: monthly([1000]) })).reading.course).toBe("too_early");
});

describe("the rhythm of a series", () => {
  it.each([
    [[0, 31, 59, 90], 365.25 / 12],
    [[0, 7, 14, 28], 7],
    [[0, 91, 182], 365.25 / 4],
    [[0, 5, 10], 5],
  ])("of days %j is %d days", (days, beat) => {
    const points = days.map((offset) => ({ day: (46000 + offset) as Day, value: 1 }));
    expect(beatOf(points)).toBe(beat);
  });

  it("counts the periods of a cycle that have come and that are left", () => {
    const cycle = { start: day("2026-01-01"), due: day("2026-12-31") };
    expect(inCycle(monthly(SHORT), cycle)).toMatchObject({ from: 12, periods: 12, left: 9 });
    expect(inCycle([{ value: 1 }, { value: 2 }], cycle)).toBeUndefined();
  });
});

describe("running totals", () => {
  it("are told from values that merely grow or fall", () => {
    const is = (values: readonly number[]) => isRunningTotal(monthly(values));
    expect(is([100, 210, 300, 95, 190])).toBe(true);
    expect(is([100, 90, 110])).toBe(false);
    expect(is([5, 5, 5])).toBe(false);
  });

  it("become what each period added; a period after a gap is missing", () => {
    const values = increments(monthly([10, 25, null, 60, 70, 12])).map(({ value }) => value);
    expect(values).toEqual([10, 15, null, null, 10, 12]);
    expect(increments(monthly([500, 600, 700]))[0]?.value).toBeNull();
  });
});

it("never shows a number that is none", () => {
  const value = fc.oneof(fc.double({ noNaN: true }), fc.constant(null), fc.integer());
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 40 }),
      fc.record({
        target: fc.double({ noNaN: true }),
        baseline: fc.double({ noNaN: true }),
        cumulative: fc.boolean(),
      }),
      fc.constantFrom(1 as const, -1 as const),
      fc.constantFrom("flow" as const, "level" as const),
      (values, numbers, better, accumulation) => {
        const kpi = { id: "K", name: "K", ...numbers };
        const found = kpiCourse(sales({ kpi, points: monthly(values), better, accumulation }));
        JSON.stringify({ ...found, chart: null }, (_, one: unknown) => {
          if (typeof one === "number") expect(Number.isFinite(one)).toBe(true);
          return one;
        });
      },
    ),
    { numRuns: 500 },
  );
});
