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
      quality?.remarks.map(() => ["成本", "生产效率"]),
    );
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
