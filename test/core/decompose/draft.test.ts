import { draftOkr } from "../../../core/decompose/draft";
import type { Draft, DraftKeyResult } from "../../../core/decompose/draft-types";
import { LIBRARY } from "../../../core/decompose/library";
import type { Stated } from "../../../core/decompose/stated";
import { LANGUAGES, type Language } from "../../../core/kernel/language";
import { contextIn, row, sentence } from "./kpis";

const everything = ({ keyResults, alternatives, guardrails }: Draft): readonly DraftKeyResult[] => [
  ...keyResults,
  ...alternatives,
  ...guardrails,
];

/** Figures of a draft that are neither a start at zero nor marked as an assumption. */
const figures = (draft: Draft): readonly number[] =>
  everything(draft).flatMap(({ baseline, target, contribution, notes }) => {
    const assumed = notes.some(({ code }) => code === "assumption");
    const low = typeof target === "object" ? target.low : target;
    return [baseline === 0 ? undefined : baseline, assumed ? undefined : low, contribution].filter(
      (figure): figure is number => figure !== undefined,
    );
  });

const CASES = LIBRARY.flatMap((family) =>
  LANGUAGES.map((language): [string, Language] => [family.names[language], language]),
);

describe.each(CASES)("a draft for %s (%s)", (name, language) => {
  const draft = draftOkr(sentence(name), contextIn(language));

  it("takes two to five key results, early and outcome, one milestone at most", () => {
    const { keyResults } = draft;
    expect(keyResults.length).toBeGreaterThanOrEqual(2);
    expect(keyResults.length).toBeLessThanOrEqual(5);
    expect(
      keyResults.some(({ timing, movesInWeeks = 99 }) => timing === "leading" && movesInWeeks <= 4),
    ).toBe(true);
    expect(keyResults.some(({ timing }) => timing === "outcome")).toBe(true);
    expect(keyResults.filter(({ kind }) => kind === "milestone").length).toBeLessThanOrEqual(1);
  });

  it("invents no number where the sheet has none", () => {
    expect(figures(draft)).toEqual([]);
    for (const { notes, baseline, kind, role } of everything(draft)) {
      if (role === "key_result" && kind === "reach" && baseline === undefined) {
        expect(notes).toContainEqual({ code: "baseline-wanted" });
      }
    }
  });

  it("links every key result, gives bets their lag and no contribution", () => {
    for (const { link, lagWeeks, contribution } of [...draft.keyResults, ...draft.alternatives]) {
      expect(["part", "factor", "bet"]).toContain(link);
      if (link === "bet") expect([lagWeeks !== undefined, contribution]).toEqual([true, undefined]);
    }
  });

  it("has one guardrail, a reason for every candidate, and no owner the sheet does not name", () => {
    expect(draft.guardrails).toHaveLength(1);
    for (const { reasons, owner } of [...draft.keyResults, ...draft.alternatives]) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(owner).toBeUndefined();
    }
  });
});

describe("what the sheet says", () => {
  it("fills a stated step with its figures and leaves the library's blank", () => {
    const draft = draftOkr(
      sentence(
        "季度销售额增长20%：新增3个行业客户，试点产品渗透率提升15%",
        { metric: "销售额", direction: "increase", targetKind: "relative", target: 0.2, unit: "%" },
        { metric: "行业客户", direction: "increase", targetKind: "count", target: 3, unit: "个" },
        {
          metric: "试点产品渗透率",
          direction: "increase",
          targetKind: "relative",
          target: 0.15,
          unit: "%",
        },
      ),
      contextIn("zh"),
    );
    expect(draft.keyResults.slice(0, 2)).toMatchObject([
      { id: "new-industry-customers", title: "新增3个行业客户", baseline: 0, target: 3 },
      {
        id: "pilot-product-penetration",
        title: "试点产品渗透率提高15%",
        baseline: 0,
        target: 0.15,
        unit: "% 变化",
      },
    ]);
  });

  it("puts a stated lean step on the counter from zero", () => {
    const draft = draftOkr(
      sentence(
        "成本降低",
        { metric: "成本", direction: "decrease", targetKind: "none" },
        {
          metric: "非增值环节",
          direction: "decrease",
          targetKind: "absolute_delta",
          target: 2,
          unit: "个",
        },
      ),
      contextIn("zh"),
    );
    expect(draft.keyResults[0]).toMatchObject({
      title: "减少2个非增值环节",
      baseline: 0,
      target: 2,
    });
  });

  it("lets the other factors carry the rest when one is settled", () => {
    const known = [
      row({ id: "a", name: "有效访客数", actual: 1000 }),
      row({ id: "b", name: "下单转化率", actual: 0.1 }),
      row({ id: "c", name: "客单价", actual: 100 }),
    ];
    const draft = draftOkr(
      sentence(
        "线上销售额增长30%",
        {
          metric: "线上销售额",
          direction: "increase",
          targetKind: "relative",
          target: 0.3,
          unit: "%",
        },
        {
          metric: "下单转化率",
          direction: "increase",
          targetKind: "level",
          target: 0.12,
          unit: "%",
        },
      ),
      contextIn("zh", { known }),
    );
    const target = (metric: string) =>
      Number(draft.keyResults.find((one) => one.metric === metric)?.target);
    expect(target("下单转化率")).toBe(0.12);
    expect(target("有效访客数") * target("下单转化率") * target("客单价")).toBeCloseTo(13_000, 6);
    expect(target("有效访客数") / 1000).toBeCloseTo(target("客单价") / 100, 9);
  });

  it("names the difference where drivers and KPI disagree", () => {
    const known = [
      row({ id: "a", name: "Visitors", actual: 1000 }),
      row({ id: "b", name: "Conversion rate", actual: 0.1 }),
      row({ id: "c", name: "Average order value", actual: 100 }),
    ];
    const draft = draftOkr(
      { kpi: row({ name: "Online sales", comparisonBase: 14_000, target: 16_000 }), measures: [] },
      contextIn("en", { known }),
    );
    expect(draft.arithmetic).toMatchObject({
      code: "drivers-close",
      goal: 16_000,
      computedToday: expect.closeTo(10_000, 9) as number,
      statedToday: 14_000,
      residual: expect.closeTo(16_000 - (10_000 * 16) / 14, 9) as number,
    });
  });

  it("drafts an unknown KPI from its own formula", () => {
    const known = [
      row({ id: "a", name: "会员数", actual: 1000 }),
      row({ id: "b", name: "人均消费", actual: 50 }),
    ];
    const draft = draftOkr(
      {
        kpi: row({
          name: "会员贡献",
          formula: "会员数 * 人均消费",
          baseline: 50_000,
          target: 60_500,
        }),
        measures: [],
      },
      contextIn("zh", { known }),
    );
    expect(draft.source).toBe("formula");
    expect(draft.objective).toBe("");
    expect(draft.keyResults.map(({ title, link }) => [title, link])).toEqual([
      ["会员数增加", "factor"],
      ["人均消费提高", "factor"],
    ]);
    expect(draft.keyResults.map(({ target }) => target)).toEqual([
      expect.closeTo(1100, 9) as number,
      expect.closeTo(55, 9) as number,
    ]);
    expect(draft.questions.map(({ code }) => code)).toEqual([
      "ask-objective",
      "ask-lever",
      "ask-cheat",
    ]);
  });

  it("says where a formula cannot be read and drafts without it", () => {
    const draft = draftOkr(
      { kpi: row({ name: "销售额", formula: "客户数 * " }), measures: [] },
      contextIn("zh"),
    );
    expect(draft.remarks).toContainEqual(
      expect.objectContaining({
        code: "formula-unread",
        problem: expect.objectContaining({ expected: "driver" }) as object,
      }),
    );
    expect(draft.keyResults.length).toBeGreaterThanOrEqual(2);
  });

  it("proposes an owner only from the sheet", () => {
    const owners = ["财务部", "华东销售部"];
    const draft = draftOkr(sentence("销售额增长20%"), contextIn("zh", { owners }));
    expect(draft.keyResults.map(({ owner }) => owner)).toEqual([
      "华东销售部",
      "华东销售部",
      "华东销售部",
    ]);
  });

  it("holds a KPI that is a ceiling", () => {
    const stated: Stated = {
      metric: "客诉率",
      direction: "maintain",
      targetKind: "upper_bound",
      target: 0.02,
      unit: "%",
    };
    const draft = draftOkr(sentence("客诉率≤2%", stated), contextIn("zh"));
    expect(draft.goal.held).toBe(true);
    expect(draft.remarks.map(({ code }) => code)).toContain("held-not-stretched");
  });
});
