import {
  cellText,
  type CellValue,
  type Draft,
  type Language,
  type PlanView,
  type ScanView,
  type TrackView,
} from "../../core";
import { day } from "./open-book";

/** One run of the whole way. */
export interface Run {
  readonly language: Language;
  readonly scanned: ScanView;
  readonly view: PlanView;
  readonly drafts: readonly Draft[];
  readonly tracked: TrackView;
  /** Rows of the OKRs table by header. */
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
}

export interface Input {
  readonly name: string;
  readonly kpis: Readonly<Record<Language, readonly string[]>>;
  readonly holds: (run: Run) => void;
}

export const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ["KPI", "Owner", "Actual"],
  zh: ["KPI指标", "负责人", "实际值"],
};

const metricsOf = ({ keyResults, alternatives }: Draft): string =>
  [...keyResults, ...alternatives].map(({ metric, title }) => `${metric} ${title}`).join("|");

export function one<Item>(items: readonly Item[]): Item {
  const [first, ...more] = items;
  if (first === undefined || more.length > 0) throw new Error(`${items.length} instead of one`);
  return first;
}

export const INPUTS: readonly Input[] = [
  {
    name: "sales +20 %",
    kpis: { zh: ["季度销售额增长20%"], en: ["Grow quarterly sales by 20%"] },
    holds: ({ drafts, tracked }: Run): void => {
      const { objective, keyResults, kpi } = one(drafts);
      expect(objective).toMatch(/新行业|新客户|新市场|markets|customers/);
      expect(objective).not.toMatch(/\d/);
      expect(keyResults.length).toBeGreaterThanOrEqual(2);
      for (const { link, metric, target } of keyResults) {
        expect(["bet", "factor"]).toContain(link);
        expect(metric).not.toMatch(/^(季度)?销售额$|^(quarterly )?sales$/i);
        expect(target).not.toBe(0.2);
      }
      expect(metricsOf(one(drafts))).toMatch(/行业客户|New-industry customers/);
      expect(metricsOf(one(drafts))).toMatch(/试点产品渗透率|Pilot product penetration/);
      expect(tracked.objectives[0]?.objective.title).toBe(objective);
      expect(
        tracked.objectives[0]?.keyResults.map(({ keyResult }) => keyResult.title),
      ).not.toContain(kpi.name);
    },
  },
  {
    name: "satisfaction to 90 %",
    kpis: { zh: ["客户满意度提升至90%"], en: ["Raise customer satisfaction to 90%"] },
    holds: ({ drafts, tracked, rows }: Run): void => {
      const draft = one(drafts);
      expect(draft.goal).toMatchObject({ to: 0.9 });
      expect(draft.goal.from).toBeUndefined();
      expect(draft.questions.map(({ code }) => code)).toContain("ask-baseline");
      expect(metricsOf(draft)).toMatch(/响应时长|response time/i);
      expect(metricsOf(draft)).toMatch(/反馈闭环率|feedback closed/i);
      const guardrails = tracked.objectives.flatMap(({ keyResults }) =>
        keyResults.filter(({ keyResult }) => keyResult.role === "guardrail"),
      );
      expect(guardrails).toHaveLength(1);
      // Nothing was made up: a baseline that nobody knows stays blank in the sheet.
      for (const row of rows) expect(row["Baseline"] ?? row["起始值"] ?? null).toBeNull();
    },
  },
  {
    name: "all iterations shipped",
    kpis: { zh: ["产品迭代上线率100%"], en: ["Ship 100% of planned iterations"] },
    holds: ({ drafts, tracked, language, rows }: Run): void => {
      const all = tracked.objectives.flatMap(({ keyResults }) => keyResults);
      const milestone = one(all.filter(({ keyResult }) => keyResult.kind === "milestone"));
      expect(milestone.keyResult.due).toBe(day("2026-03-31"));
      expect(milestone.status).toBe("not_due");
      const draft = one(drafts).keyResults.find(({ kind }) => kind === "milestone");
      expect(draft?.notes.map(({ code }) => code)).toContain("proof");
      const note = rows.map((row) => cellText(row["Note"] ?? row["备注"])).join("|");
      expect(note).toMatch(language === "zh" ? /完成凭据：/ : /Proof: /);
      const bound = one(
        all.filter(({ keyResult }) => keyResult.kind === "at_least" && keyResult.target === 0.95),
      );
      expect(bound.keyResult.title).toMatch(/测试|test/i);
    },
  },
  {
    name: "three KPIs, one focus",
    kpis: {
      zh: ["生产效率提升", "成本降低", "质量合格率"],
      en: ["Improve production efficiency", "Reduce cost", "Quality pass rate"],
    },
    holds: ({ view, drafts, tracked, language, scanned }: Run): void => {
      expect(view.choices.map(({ choice }) => choice).sort()).toEqual([
        "matters",
        "watched",
        "watched",
      ]);
      expect(scanned.kpis.filter(({ matters }) => matters)).toHaveLength(1);
      expect(one(drafts).objective).toMatch(/浪费|精益|产线|waste|lean|line/i);
      const watched = view.choices.filter(({ choice }) => choice === "watched");
      expect(tracked.notDoing.map(({ keyResult }) => keyResult.title)).toEqual(
        watched.map(({ name }) => name),
      );
      expect(tracked.notDoing.map(({ keyResult }) => keyResult.objectiveId)).toEqual(
        watched.map(() => (language === "zh" ? "本期不做清单" : "Not-doing list")),
      );
      expect(tracked.objectives).toHaveLength(1);
    },
  },
  {
    name: "online sales +30 %",
    kpis: { zh: ["线上销售额增长30%"], en: ["Grow online sales by 30%"] },
    holds: ({ drafts, tracked, language, rows }: Run): void => {
      expect(one(drafts).keyResults.map(({ link }) => link)).toEqual([
        "factor",
        "factor",
        "factor",
      ]);
      expect(one(drafts).keyResults.map(({ metric }) => metric)).toEqual(
        language === "zh"
          ? ["有效访客数", "下单转化率", "客单价"]
          : ["Visitors", "Conversion rate", "Average order value"],
      );
      const states = tracked.objectives.flatMap(({ keyResults }) =>
        keyResults.map(({ keyResult }) => keyResult.state),
      );
      expect(new Set(states)).toEqual(new Set(["draft"]));
      // Key results can be replaced later: the State column is there.
      expect(Object.keys(rows[0] ?? {})).toContain(language === "zh" ? "记录状态" : "State");
    },
  },
  {
    name: "cost −10 % = −8 % + −2 %",
    kpis: {
      zh: ["成本降低10% = 供应链议价成本降8% + 生产损耗率降2%"],
      en: ["cost −10 % = bargaining −8 % + scrap −2 %"],
    },
    holds: ({ drafts, tracked, view }: Run): void => {
      const draft = one(drafts);
      const parts = tracked.objectives
        .flatMap(({ keyResults }) => keyResults)
        .filter(({ keyResult }) => keyResult.link === "part")
        .map(({ keyResult }) => keyResult);
      expect(parts.map(({ baseline, target }) => [baseline, target])).toEqual([
        [0, -0.08],
        [0, -0.02],
      ]);
      expect(parts.map(({ contribution, base }) => [contribution, base])).toEqual([
        [-0.08, "total"],
        [-0.02, "total"],
      ]);
      expect(draft.questions.map(({ code }) => code)).toContain("ask-base");
      expect(draft.arithmetic).toMatchObject({
        code: "parts-close",
        readings: [
          { base: "total", carried: -0.1, residual: 0 },
          { base: "chain", residual: expect.closeTo(-0.0016, 9) as number },
        ],
      });
      expect(view.choices.map(({ choice }) => choice)).toEqual(["matters"]);
    },
  },
];

export const LANGUAGES = ["zh", "en"] as const;
