import fc from "fast-check";
import { draftOkrs } from "../../../core/decompose/draft-several";
import type { Draft, KpiToDraft } from "../../../core/decompose/draft-types";
import { LIBRARY } from "../../../core/decompose/library";
import { contextIn, row } from "./kpis";

const kpis = (...names: readonly string[]): readonly KpiToDraft[] =>
  names.map((name, place) => ({ kpi: row({ id: `KPI-${place}`, name }), measures: [] }));

const written = ({ objective, keyResults }: Draft): string =>
  JSON.stringify([objective, keyResults.map(({ title }) => title)]);

describe("draftOkrs", () => {
  it("lets one key result serve two KPIs and names it in a remark", () => {
    const [cost, quality] = draftOkrs(kpis("成本", "生产效率"), contextIn("zh"));
    const ids = [cost, quality].flatMap((draft) => draft?.keyResults.map(({ id }) => id) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const shared = [cost, quality]
      .flatMap((draft) => draft?.keyResults ?? [])
      .filter(({ serves }) => serves.length > 1);
    expect(shared.map(({ serves }) => serves)).toEqual(
      quality?.remarks
        .filter(({ code }) => code === "shares-key-result")
        .map(() => ["成本", "生产效率"]),
    );
  });

  it("sets one guardrail for all KPIs with the same counter-metric, with every way it blocks", () => {
    const known = [row({ id: "Q", name: "客户端不良率", target: 0.0003, unit: "%" })];
    const names = ["单位制造成本", "质量合格率", "OEE"];
    const drafts = draftOkrs(kpis(...names), contextIn("zh", { known }));
    const all = drafts.flatMap(({ guardrails }) => guardrails);
    expect(new Set(all.map(({ metric }) => metric)).size).toBe(all.length);
    const [shared] = all.filter(({ serves }) => serves.length > 1);
    const others = drafts.filter(({ remarks }) =>
      remarks.some(({ code }) => code === "shares-guardrail"),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(shared?.serves).toEqual([drafts[0]?.kpi.name, ...others.map(({ kpi }) => kpi.name)]);
    const cheats = shared?.notes.filter(({ code }) => code === "blocks-cheat") ?? [];
    expect(cheats.length).toBeGreaterThan(1);
    for (const { questions } of others) {
      expect(questions.map(({ code }) => code)).not.toContain("ask-limit");
    }
  });

  it("hands a KPI's own guardrail to the draft that carries the KPI", () => {
    const [year, quarter] = kpis("年度销售额", "季度销售额");
    if (year === undefined || quarter === undefined) throw new Error("two KPIs wanted");
    const own = { ...quarter, kpi: { ...quarter.kpi, counterMetric: "退货率" } };
    const [first, twin] = draftOkrs([year, own], contextIn("zh"));
    expect(twin?.guardrails).toEqual([]);
    expect(first?.guardrails.map(({ metric }) => metric)).toEqual(["毛利率", "退货率"]);
    expect(first?.questions.filter(({ code }) => code === "ask-limit")).toHaveLength(2);
  });

  it("gives a KPI that is an earlier one again no second objective", () => {
    const [first, again] = draftOkrs(kpis("季度销售额", "年度销售额"), contextIn("zh"));
    expect(again).toMatchObject({
      objective: "",
      keyResults: [],
      remarks: [{ code: "same-as", kpi: "年度销售额", other: "季度销售额" }],
    });
    for (const { serves } of first?.keyResults ?? [])
      expect(serves).toEqual(["季度销售额", "年度销售额"]);
  });

  it("tells branches of one family apart", () => {
    const [east, south] = draftOkrs(kpis("华东区销售额", "华南区销售额"), contextIn("zh"));
    expect(east?.keyResults[0]?.title).toBe("华东区新增行业客户");
    expect(south?.keyResults[0]?.title).toBe("华南区新增行业客户");
    expect(south?.objective).toBe("华南区：在新行业里打开局面");
  });

  it("never writes the same draft twice", () => {
    const names = LIBRARY.flatMap((family) => [family.names.zh, ...family.aliases.zh]);
    const pick = fc.uniqueArray(fc.constantFrom(...names, "碳排放强度", "华东区销售额"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(pick, (chosen) => {
        const drafts = draftOkrs(kpis(...chosen), contextIn("zh"));
        const full = drafts.filter(({ keyResults }) => keyResults.length > 0).map(written);
        expect(new Set(full).size).toBe(full.length);
        const ids = drafts.flatMap(({ keyResults }) => keyResults.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(drafts.map(({ kpi }) => kpi.name)).toEqual(chosen);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves no known KPI without a key result that serves it", () => {
    const names = LIBRARY.map((family) => family.names.en);
    const drafts = draftOkrs(kpis(...names), contextIn("en"));
    const served = new Set(
      drafts.flatMap(({ keyResults }) => keyResults.flatMap(({ serves }) => serves)),
    );
    expect(names.filter((name) => !served.has(name))).toEqual([]);
  });
});
