import fc from "fast-check";
import {
  checkInSigns,
  keyResultOutlook,
  type CheckedItem,
  type SaidOn,
} from "../../../core/course/signs";
import { day } from "../../support/open-book";

const MONDAY = day("2026-11-09");
const START = day("2026-10-01");
const DUE = day("2026-12-30");

const item = (checkIns: readonly SaidOn[], more: Partial<CheckedItem> = {}): CheckedItem => ({
  kind: "reach",
  baseline: 100,
  target: 200,
  start: START,
  due: DUE,
  isDone: false,
  isLinked: false,
  checkIns,
  ...more,
});
const said = (iso: string, rest: Omit<SaidOn, "date"> = {}): SaidOn => ({
  date: day(iso),
  ...rest,
});
const signs = (checkIns: readonly SaidOn[], more: Partial<CheckedItem> = {}, asOf = MONDAY) =>
  checkInSigns(item(checkIns, more), asOf, 7);

describe("overdue", () => {
  it.each([
    ["2026-10-30", undefined], // 10 days: a week and a holiday
    ["2026-10-29", 11],
    ["2026-10-26", 14],
  ])("after one and a half rhythms: last said on %s", (last, days) => {
    const found = signs([said(last, { value: 110 })]);
    expect(found).toEqual(days === undefined ? [] : [{ sign: "stale", days, last: day(last) }]);
  });

  it("is counted from the start where nobody has spoken", () => {
    expect(signs([])).toEqual([{ sign: "stale", days: 39 }]);
    expect(signs([], {}, day("2026-10-10"))).toEqual([]);
  });

  it.each<[string, Partial<CheckedItem>]>([
    ["done", { isDone: true }],
    ["linked to a cell", { isLinked: true }],
    ["a milestone before its day", { kind: "milestone" }],
    ["not begun", { start: day("2026-12-01") }],
  ])("is nothing that is %s", (_, more) => {
    expect(signs([], more)).toEqual([]);
  });

  it("is a milestone from its day on, and a bound like anything else", () => {
    expect(signs([], { kind: "milestone", due: MONDAY })).toMatchObject([{ sign: "stale" }]);
    expect(signs([], { kind: "at_most" })).toMatchObject([{ sign: "stale" }]);
  });

  it("does not count what the day could not know yet", () => {
    expect(signs([said("2026-11-16", { value: 1 })])).toEqual([{ sign: "stale", days: 39 }]);
  });
});

describe("blocked", () => {
  it("holds since the first of the blockers that were never cleared", () => {
    const log = [
      said("2026-10-19", { blocker: "budget" }),
      said("2026-10-26", {}),
      said("2026-11-02", { blocker: "ads off" }),
      said("2026-11-09", { blocker: "ads still off" }),
    ];
    expect(signs(log)).toEqual([
      { sign: "blocked", blocker: "ads still off", since: day("2026-11-02") },
    ]);
    expect(signs([...log, said("2026-11-09", { value: 120 })])).toEqual([]);
  });
});

describe("confidence", () => {
  const stated = (...confidences: readonly number[]) =>
    signs(confidences.map((confidence, n) => said(`2026-11-0${n + 1}`, { confidence })));
  it.each([
    [
      [0.8, 0.7, 0.6],
      [0.8, 0.6],
    ],
    [
      [0.8, 0.6],
      [0.8, 0.6],
    ],
    [
      [0.5, 0.8, 0.6],
      [0.8, 0.6],
    ],
  ])("falls: %j", (confidences, [from, to]) => {
    expect(stated(...confidences)).toEqual([{ sign: "confidence_falling", from, to }]);
  });
  it.each([[[0.8, 0.7]], [[0.6]], [[0.7, 0.7, 0.6]], [[0.5, 0.6, 0.7]]])(
    "holds: %j",
    (confidences) => {
      expect(stated(...confidences)).toEqual([]);
    },
  );
});

describe("flat", () => {
  const same = (value: number, ...days: readonly string[]) =>
    days.map((iso) => said(iso, { value }));
  it("is three check-ins with one value over two rhythms", () => {
    expect(signs(same(120, "2026-10-26", "2026-11-02", "2026-11-09"))).toEqual([
      { sign: "flat", value: 120, since: day("2026-10-26") },
    ]);
  });
  it("is not two, nor three in a week, nor what has moved, nor a bound", () => {
    expect(signs(same(120, "2026-10-26", "2026-11-09"))).toEqual([]);
    expect(signs(same(120, "2026-11-06", "2026-11-07", "2026-11-09"))).toEqual([]);
    expect(
      signs([...same(120, "2026-10-26", "2026-11-02"), said("2026-11-09", { value: 121 })]),
    ).toEqual([]);
    expect(signs(same(39, "2026-10-26", "2026-11-02", "2026-11-09"), { kind: "at_most" })).toEqual(
      [],
    );
  });
});

describe("where a key result ends", () => {
  const weeks = [
    "2026-10-05",
    "2026-10-12",
    "2026-10-19",
    "2026-10-26",
    "2026-11-02",
    "2026-11-09",
  ];
  const grown = (...values: readonly number[]) =>
    keyResultOutlook(item(values.map((value, n) => said(weeks[n] ?? "", { value }))), MONDAY, 7);

  it("goes on at the mean of its steps: 100, 105 … 125 by 5 a week and 7 weeks left make 160", () => {
    const found = grown(100, 105, 110, 115, 120, 125);
    expect(found?.forecasts.map(({ value }) => value)).toEqual([160, 160]);
    expect(found?.outlook).toBe("unlikely");
  });

  it("spreads what came over two beats evenly", () => {
    const log = [0, 1, 3, 4, 5].map((n) => said(weeks[n] ?? "", { value: 100 + 20 * n }));
    const found = keyResultOutlook(item(log), MONDAY, 7);
    expect(found?.forecasts[0]?.value).toBeCloseTo(340, 9);
    expect(found?.outlook).toBe("likely");
  });

  it("is not said of few steps, of bounds, or of what is done", () => {
    expect(grown(100, 105, 110, 115)).toBeUndefined();
    const log = weeks.map((iso, n) => said(iso, { value: 100 + n }));
    expect(keyResultOutlook(item(log, { kind: "at_most" }), MONDAY, 7)).toBeUndefined();
    expect(keyResultOutlook(item(log, { isDone: true }), MONDAY, 7)).toBeUndefined();
  });
});

it("says nothing that is no number, whatever is in the log", () => {
  const any: fc.Arbitrary<SaidOn> = fc.record(
    {
      date: fc.integer({ min: 1, max: 60000 }).map((n) => n as SaidOn["date"] & number),
      value: fc.oneof(fc.double(), fc.boolean()),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      blocker: fc.string(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (log, every) => {
      const found = [
        ...checkInSigns(item(log), MONDAY, every),
        ...(keyResultOutlook(item(log), MONDAY, every)?.forecasts ?? []),
      ];
      for (const one of found) {
        for (const fact of Object.values(one)) {
          if (typeof fact === "number") expect(Number.isNaN(fact)).toBe(false);
        }
      }
    }),
    { seed: 5 },
  );
});
