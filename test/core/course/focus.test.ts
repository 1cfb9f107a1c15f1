import fc from "fast-check";
import { focus, focusItem, notDoing, type FocusItem } from "../../../core/course/focus";
import { LIBRARY } from "../../../core/decompose/library";
import type { Stated } from "../../../core/decompose/stated";
import type { Kpi } from "../../../core/model/nouns";

let next = 0;
const item = (kpi: Partial<Kpi> & { name: string }, ...measures: readonly Stated[]): FocusItem => {
  next += 1;
  return focusItem(kpi.name, { kpi: { id: `KPI-${next}`, ...kpi }, measures }, LIBRARY);
};

describe("focus", () => {
  it.each([
    [["生产效率提升", "成本降低", "质量合格率"], "成本降低"],
    [["Productivity", "Cost", "Quality"], "Cost"],
    [["Quality", "Productivity", "Cost"], "Cost"],
  ])("of %j with nothing to rank by takes %s, which is bound to both others", (names, first) => {
    const choices = focus(names.map((name) => item({ name })));
    expect(choices.filter(({ choice }) => choice === "matters").map(({ name }) => name)).toEqual([
      first,
    ]);
    expect([...notDoing(choices)].sort()).toEqual(names.filter((name) => name !== first).sort());
    expect(choices.find(({ name }) => name === first)?.reason.code).toBe("serves-most-others");
  });

  it("keeps KPIs side by side that share no driver", () => {
    const choices = focus([item({ name: "销售额" }), item({ name: "员工离职率" })]);
    expect(choices.map(({ choice }) => choice)).toEqual(["matters", "matters"]);
  });

  it("takes the core ones where priorities are given, three at most", () => {
    const names = ["a", "b", "c", "d"];
    const choices = focus([
      ...names.map((name) => item({ name, priority: 1 })),
      item({ name: "e", priority: 2, weight: 0.9, actual: 1, target: 9 }),
    ]);
    expect(choices.map(({ choice }) => choice)).toEqual([
      "matters",
      "matters",
      "matters",
      "watched",
      "watched",
    ]);
    expect(choices[3]?.reason).toEqual({ code: "beyond-limit", most: 3 });
    expect(choices[4]?.reason).toEqual({ code: "lower-priority", priority: 2 });
  });

  it("ranks by weight × gap and stops once half of the whole is covered", () => {
    const choices = focus([
      item({ name: "light and far", weight: 0.1, actual: 50, target: 100 }),
      item({ name: "heavy and far", weight: 0.6, actual: 60, target: 100 }),
      item({ name: "heavy and there", weight: 0.3, actual: 100, target: 100 }),
    ]);
    expect(choices.map(({ choice }) => choice)).toEqual(["watched", "matters", "watched"]);
    expect(choices[1]?.reason).toMatchObject({ code: "largest-weighted-gap", gap: 0.4 });
    expect(choices[2]?.reason).toEqual({ code: "goal-reached" });
  });

  it("ranks by weight alone where no gap is known, and says so", () => {
    const choices = focus([
      item({ name: "a", weight: 10, target: 1 }),
      item({ name: "b", weight: 45, target: 1 }),
      item({ name: "c", weight: 30, target: 1 }),
      item({ name: "d", target: 1 }),
      item({ name: "e", weight: 15, target: 3 }),
    ]);
    expect(choices.map(({ choice }) => choice)).toEqual([
      "watched",
      "matters",
      "matters",
      "watched",
      "watched",
    ]);
    expect(choices[1]?.reason).toEqual({ code: "largest-weight", share: 0.45 });
    expect(choices[3]?.reason).toEqual({ code: "smaller-weight", share: 0 });
  });

  it("does not tick again what OKRs carry, and counts it among the three", () => {
    const open = ["a", "b", "c", "d"].map((name) => item({ name, actual: 50, target: 100 }));
    const carried = {
      ...item({ name: "e", actual: 0, target: 100 }),
      carriedBy: "Win 3 customers",
    };
    const choices = focus([carried, ...open]);
    expect(choices.map(({ choice }) => choice)).toEqual([
      "carried",
      "matters",
      "matters",
      "watched",
      "watched",
    ]);
    expect(choices[0]?.reason).toEqual({ code: "in-focus-already", keyResult: "Win 3 customers" });
    const full = focus([carried, carried, carried, ...open]);
    expect(full.filter(({ choice }) => choice === "matters")).toEqual([]);
  });

  it("does not take a flow's figure to date for a gap", () => {
    const choices = focus([
      item({
        name: "累计",
        cumulative: true,
        comparisonBase: 95,
        actual: 10,
        target: 100,
        direction: "increase",
      }),
      item({ name: "水平", actual: 70, target: 100, direction: "increase" }),
    ]);
    expect(choices.map(({ choice }) => choice)).toEqual(["watched", "matters"]);
  });

  it.each<[string, FocusItem]>([
    ["a zero-accident KPI", item({ name: "安全生产责任事故", target: 0, priority: 1 })],
    [
      "a ceiling",
      item(
        { name: "费用", priority: 1 },
        { direction: "maintain", targetKind: "upper_bound", target: 5 },
      ),
    ],
    ["a KPI to be maintained", item({ name: "合规", direction: "maintain", target: 1 })],
  ])("holds %s as a guardrail", (_, held) => {
    expect(focus([held, item({ name: "x", actual: 1, target: 2 })])[0]).toMatchObject({
      choice: "guardrail",
      reason: { code: "kept-within-bounds" },
    });
  });

  it("ticks one to three of what is open, and gives everything a place", () => {
    const kpi = fc.record(
      {
        name: fc.string(),
        weight: fc.double({ min: 0, max: 100, noNaN: true }),
        priority: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        actual: fc.double({ noNaN: true }),
        target: fc.double({ noNaN: true }),
      },
      { requiredKeys: ["name"] },
    );
    fc.assert(
      fc.property(fc.array(kpi, { minLength: 1, maxLength: 12 }), (kpis) => {
        const items = kpis.map((one) => item(one));
        const choices = focus(items);
        const ticked = choices.filter(({ choice }) => choice === "matters").length;
        const open = items.filter(({ goal }) => !goal.held).length;
        expect(choices).toHaveLength(items.length);
        expect(ticked).toBeLessThanOrEqual(3);
        expect(ticked >= Math.min(1, open)).toBe(true);
      }),
    );
  });
});
