/**
 * The six inputs of the method's article, each in both languages: what the draft must hold.
 */
import { draftOkr } from "../../../core/decompose/draft";
import type { Draft } from "../../../core/decompose/draft-types";
import type { Stated } from "../../../core/decompose/stated";
import { contextIn, sentence } from "./kpis";

const LANGUAGES = ["zh", "en"] as const;
const metricsOf = ({ keyResults, alternatives }: Draft): string =>
  [...keyResults, ...alternatives].map(({ metric }) => metric).join("|");

describe.each(LANGUAGES)("sales +20 % in %s", (language) => {
  const stated: Stated = {
    metric: "销售额",
    direction: "increase",
    targetKind: "relative",
    target: 0.2,
    unit: "%",
  };
  const draft = draftOkr(
    language === "zh"
      ? sentence("季度销售额增长20%", stated)
      : sentence("Grow quarterly sales by 20%", { ...stated, metric: "quarterly sales" }),
    contextIn(language),
  );

  it("has an objective about new markets or customers, without digits", () => {
    expect(draft.objective).toMatch(/新行业|新客户|markets|customers/);
    expect(draft.objective).not.toMatch(/\d/);
  });

  it("offers at least two paths, as bets or factors", () => {
    expect(draft.keyResults.length).toBeGreaterThanOrEqual(2);
    for (const { link } of draft.keyResults) expect(["bet", "factor"]).toContain(link);
    expect(metricsOf(draft)).toMatch(/行业客户|New-industry customers/);
    expect(metricsOf(draft)).toMatch(/试点产品渗透率|Pilot product penetration/);
  });

  it("repeats the KPI nowhere and invents no target", () => {
    for (const { metric, target } of draft.keyResults) {
      expect(metric).not.toMatch(/^(销售额|sales|quarterly sales)$/i);
      expect(target).toBeUndefined();
    }
  });
});

describe.each(LANGUAGES)("satisfaction to 90 % in %s", (language) => {
  const stated: Stated = {
    metric: "客户满意度",
    direction: "increase",
    targetKind: "level",
    target: 0.9,
    unit: "%",
  };
  const draft = draftOkr(
    language === "zh"
      ? sentence("客户满意度提升至90%", stated)
      : sentence("Raise customer satisfaction to 90%", {
          ...stated,
          metric: "customer satisfaction",
        }),
    contextIn(language),
  );

  it("goes to the level 0.9 and asks for the baseline", () => {
    expect(draft.goal.to).toBe(0.9);
    expect(draft.goal.from).toBeUndefined();
    expect(draft.questions).toContainEqual({ code: "ask-baseline", kpi: draft.kpi.name });
    for (const { baseline } of draft.keyResults) expect(baseline).toBeUndefined();
  });

  it("has response time and closed-loop feedback among the candidates", () => {
    expect(metricsOf(draft)).toMatch(/响应时长|response time/);
    expect(metricsOf(draft)).toMatch(/反馈闭环率|feedback closed/);
  });

  it("has a counter-metric whose limit is asked for", () => {
    expect(draft.guardrails).toHaveLength(1);
    expect(draft.guardrails[0]).toMatchObject({ role: "guardrail", kind: "at_least" });
    expect(draft.guardrails[0]?.target).toBeUndefined();
    expect(draft.guardrails[0]?.notes).toContainEqual({ code: "limit-wanted" });
  });
});

describe.each(LANGUAGES)("all iterations shipped in %s", (language) => {
  const stated: Stated = {
    metric: "产品迭代上线率",
    direction: "reach",
    targetKind: "level",
    target: 1,
    unit: "%",
  };
  const context = contextIn(language);
  const draft = draftOkr(
    language === "zh"
      ? sentence("产品迭代上线率100%", stated)
      : sentence("Ship 100% of planned iterations", { ...stated, metric: "planned iterations" }),
    context,
  );

  it("has one dated milestone with its proof", () => {
    const milestones = draft.keyResults.filter(({ kind }) => kind === "milestone");
    expect(milestones).toHaveLength(1);
    expect(milestones[0]?.due).toBe(context.due);
    expect(milestones[0]?.notes.map(({ code }) => code)).toContain("proof");
  });

  it("holds the test pass rate at 95 % or more, marked as an assumption", () => {
    const bound = draft.keyResults.find(({ kind }) => kind === "at_least");
    expect(bound?.target).toBe(0.95);
    expect(bound?.notes).toContainEqual(
      expect.objectContaining({
        code: "assumption",
        value: 0.95,
        reason: expect.any(String) as string,
      }),
    );
  });
});

describe.each(LANGUAGES)("online sales +30 % in %s", (language) => {
  const stated: Stated = {
    metric: "线上销售额",
    direction: "increase",
    targetKind: "relative",
    target: 0.3,
    unit: "%",
  };
  const kpi =
    language === "zh"
      ? sentence("线上销售额增长30%", stated)
      : sentence("Grow online sales by 30%", { ...stated, metric: "online sales" });

  it("offers visitors, conversion and order value as factors", () => {
    const { keyResults } = draftOkr(kpi, contextIn(language));
    expect(keyResults.map(({ link }) => link)).toEqual(["factor", "factor", "factor"]);
    expect(keyResults.map(({ metric }) => metric)).toEqual(
      language === "zh"
        ? ["有效访客数", "下单转化率", "客单价"]
        : ["Visitors", "Conversion rate", "Average order value"],
    );
  });

  it("says what each factor needs when they share alike, and makes it no target", () => {
    const { arithmetic, keyResults } = draftOkr(kpi, contextIn(language));
    expect(arithmetic).toMatchObject({ code: "drivers-share-growth", growth: 1.3 });
    for (const { target } of keyResults) expect(target).toBeUndefined();
  });

  it("meets the goal exactly where the sheet knows the drivers", () => {
    const known = [
      { id: "a", name: language === "zh" ? "访客数" : "Visitors", actual: 6_000_000 },
      { id: "b", name: language === "zh" ? "转化率" : "Conversion rate", actual: 0.02 },
      { id: "c", name: language === "zh" ? "客单价" : "Average order value", actual: 250 },
    ];
    const { arithmetic, keyResults } = draftOkr(
      { ...kpi, kpi: { ...kpi.kpi, comparisonBase: 3000, unit: "万元" } },
      contextIn(language, { known }),
    );
    const product = keyResults.reduce((value, { target }) => value * Number(target), 1);
    expect(product).toBeCloseTo(30_000_000 * 1.3, 3);
    expect(arithmetic).toMatchObject({ code: "drivers-close", goal: 3900, residual: 0 });
    const carried = keyResults.reduce((sum, { contribution = 0 }) => sum + contribution, 0);
    expect(carried).toBeCloseTo(900, 9);
  });
});

describe.each(LANGUAGES)("cost −10 % = −8 % + −2 % in %s", (language) => {
  const names =
    language === "zh" ? ["供应链议价成本", "生产损耗率"] : ["bargaining cost", "scrap rate"];
  const cut = (metric: string | undefined, target: number): Stated => ({
    ...(metric !== undefined && { metric }),
    direction: "decrease",
    targetKind: "relative",
    target,
    unit: "%",
  });
  const kpi = {
    ...(language === "zh"
      ? sentence("成本降低10% = 供应链议价成本降8% + 生产损耗率降2%", cut("成本", 0.1))
      : sentence("Cut cost by 10% = bargaining −8% + scrap −2%", cut("cost", 0.1))),
    parts: [cut(names[0], 0.08), cut(names[1], 0.02)],
  };
  const draft = draftOkr(kpi, contextIn(language));
  const parts = draft.keyResults.filter(({ link }) => link === "part");

  it("has the two parts, stored as changes because their baselines are not known", () => {
    expect(parts.map(({ metric }) => metric)).toEqual(names);
    expect(parts.map(({ baseline, target }) => [baseline, target])).toEqual([
      [0, -0.08],
      [0, -0.02],
    ]);
    expect(parts.map(({ contribution }) => contribution)).toEqual([-0.08, -0.02]);
  });

  it("asks for the base and marks the contributions as assumed until it is said", () => {
    expect(draft.questions.map(({ code }) => code)).toContain("ask-base");
    for (const { base, notes } of parts) {
      expect(base).toBe("total");
      expect(notes.map(({ code }) => code)).toContain("contribution-assumed");
    }
  });

  it("shows the readings with their residuals", () => {
    const shown = draftOkr({ ...kpi, shares: [0.6, 0.4] }, contextIn(language)).arithmetic;
    expect(shown).toMatchObject({
      code: "parts-close",
      readings: [
        { base: "total", carried: -0.1, residual: 0 },
        {
          base: "own_line",
          carried: expect.closeTo(-0.056, 12) as number,
          residual: expect.closeTo(-0.044, 12) as number,
        },
        {
          base: "chain",
          carried: expect.closeTo(-0.0984, 12) as number,
          residual: expect.closeTo(-0.0016, 12) as number,
        },
      ],
    });
  });

  it("moves something within four weeks besides", () => {
    expect(
      draft.keyResults.some(
        ({ timing, movesInWeeks = 99 }) => timing === "leading" && movesInWeeks <= 4,
      ),
    ).toBe(true);
  });
});
