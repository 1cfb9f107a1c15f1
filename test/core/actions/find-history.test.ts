import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, readPlan, sayFinding, type Day } from "../../../core";
import { course, scan } from "../../support/commands";
import { openBook, day } from "../../support/open-book";
import { ROOT } from "../../support/root";
import { sheet } from "../../support/sheet-of";
import { valueOf } from "../../support/result";
import { openBook as openFile } from "../../../workbench/files";

const snapshotOf = (sheets: Readonly<Record<string, string>>) =>
  openBook(
    { sheets: Object.entries(sheets).map(([name, text]) => ({ name, rows: sheet(text) })) },
    "zh",
    day("2026-11-20"),
  ).snapshot();

/** Values by the KPI that they are the history of. */
async function histories(sheets: Readonly<Record<string, string>>) {
  const { items, findings } = course(await snapshotOf(sheets));
  return {
    values: Object.fromEntries(
      items.map(({ kpi, chart }) => [kpi.name, chart.series.filter((value) => value !== null)]),
    ),
    findings: findings.map(({ code, facts }) => ({ code, ...facts })),
  };
}

const MONTHS = "2026-01|2026-02|2026-03|2026-04|2026-05|2026-06";

describe.each(LANGUAGES)("the sample workbook in %s", (language) => {
  it("shows the online sales as a picture and names the driver with the signal", async () => {
    const file = readFileSync(join(ROOT, `workbench/sample/sample-${language}.xlsx`));
    const port = valueOf(openFile(file, "sample.xlsx")).port({ today: 46360 as Day, language });
    const { trips } = readPlan(await port.survey(), []);
    const snapshot = await port.read(trips.flatMap(({ requests }) => requests));
    const { items, findings } = course(snapshot);
    const online = items.find(({ kpi }) => /^线上|online/i.test(kpi.name));
    expect(online?.chart.series).toHaveLength(24);
    expect(online?.reading.course).toBe("level_too_low");
    expect(online?.drivers.map(({ name, chart }) => [name, chart.reading?.verdict])).toEqual([
      ["访客数（万） Visitors", "no_signal"],
      ["转化率 Conversion", "concern"],
      ["客单价（元） Order value", "no_signal"],
    ]);
    expect(items.filter(({ chart }) => chart.series.length > 0)).toEqual([online]);
    expect(findings).toEqual([]);
    expect(scan(snapshot).kpis).toHaveLength(8);
  });
});

describe("histories of KPIs", () => {
  it("are known by the metric a KPI's sentence speaks of, in either language of a label", async () => {
    const { values, findings } = await histories({
      KPI: `
KPI指标|目标值|单位
将客户满意度提升至90%|90%|
Cut first response time to 24 hours|24|小时
毛利率|24%|`,
      月度: `
指标 Measure|${MONTHS}
客户满意度（%） Customer satisfaction|84|85|85|86|87|86
首次响应时长 / First response time|48|45|40|41|38|37`,
    });
    expect(values).toEqual({
      "将客户满意度提升至90%": [0.84, 0.85, 0.85, 0.86, 0.87, 0.86],
      "Cut first response time to 24 hours": [48, 45, 40, 41, 38, 37],
      毛利率: [],
    });
    expect(findings).toEqual([]);
  });

  it("come in the KPI's unit: 86 beside a target of 90 %, but not sales beside a growth of 20 %", async () => {
    const { values } = await histories({
      KPI: `
KPI指标|目标值|单位
客户满意度|90%|%
销售额增长20%|20%|%`,
      月度: `
指标|${MONTHS}
客户满意度|84|85|85|86|87|86
销售额|8.5|9.1|9|9.2|9|8.8`,
    });
    expect(values).toEqual({
      客户满意度: [0.84, 0.85, 0.85, 0.86, 0.87, 0.86],
      "销售额增长20%": [8.5, 9.1, 9, 9.2, 9, 8.8],
    });
  });

  it("stand in the KPI's own row", async () => {
    const { values } = await histories({
      KPI: `
KPI指标|目标值|${MONTHS}
销售额增长20%|1200|900|950|930|990|1010|1020
毛利率|24%|23%|23.1%|22.8%|23.4%|23%|23.6%`,
    });
    expect(values).toEqual({
      "销售额增长20%": [900, 950, 930, 990, 1010, 1020],
      毛利率: [0.23, 0.231, 0.228, 0.234, 0.23, 0.236],
    });
  });

  it("stand in the rows or the column of a KPI that is no row", async () => {
    const stacked = `
KPI指标|项目|${MONTHS}
销售额增长20%|目标|1000|1000|1000|1000|1000|1000
|实际|900|950|930|990|1010|1020
毛利率|目标|24%|24%|24%|24%|24%|24%
|实际|23%|23.1%|22.8%|23.4%|23%|23.6%`;
    const columns = `
KPI月报||
月份|销售额|毛利率（%）
目标|1000|24
2026-01|900|23
2026-02|950|23.1
2026-03|930|22.8
2026-04|990|23.4
2026-05|1010|23
2026-06|1020|23.6`;
    const sales = [900, 950, 930, 990, 1010, 1020];
    const margin = [0.23, 0.231, 0.228, 0.234, 0.23, 0.236];
    expect((await histories({ KPI: stacked })).values).toEqual({
      "销售额增长20%": sales,
      毛利率: margin,
    });
    expect((await histories({ KPI: columns })).values).toEqual({ 销售额: sales, 毛利率: margin });
  });

  it("are not guessed where two series may be meant, which is said", async () => {
    const { values, findings } = await histories({
      KPI: `
KPI指标|目标值|单位
销售额增长20%|1200|万元
毛利率|24%|`,
      华东: `
指标|${MONTHS}
销售额|1|2|3|4|5|6
毛利率|23%|23%|22%|23%|23%|24%`,
      华北: `
指标|${MONTHS}
销售额|7|8|9|10|11|12`,
    });
    expect(values["销售额增长20%"]).toEqual([]);
    expect(values["毛利率"]).toHaveLength(6);
    expect(findings).toEqual([
      { code: "history-unclear", kpi: "销售额增长20%", places: ["华东!A2", "华北!A2"] },
    ]);
  });

  it("are not given to two KPIs with different targets, which is said", async () => {
    const sheets = (second: number) => ({
      KPI: `
KPI指标|部门|目标值
销售额增长20%|一部|1200
销售额增长10%|二部|${second}`,
      月度: `
指标|${MONTHS}
销售额|1|2|3|4|5|6`,
    });
    const { values, findings } = await histories(sheets(900));
    expect(Object.values(values)).toEqual([[], []]);
    expect(findings).toEqual([
      { code: "history-shared", place: "月度!A2", kpis: ["销售额增长20%", "销售额增长10%"] },
    ]);
    expect(Object.values((await histories(sheets(1200))).values)).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
    ]);
  });

  it.each([
    ["季度销售额增长20%", "销售额"],
    ["线上销售额增长30%", "Online 销售额"],
    ["日活提升20%", "APP 日活"],
    ["销售额增长20%", "销售额目标达成率"],
  ])("do not take %s for %s", async (kpi, label) => {
    const { values } = await histories({
      KPI: `
KPI指标|目标值
${kpi}|1200`,
      月度: `
指标|${MONTHS}
${label}|1|2|3|4|5|6`,
    });
    expect(values[kpi]).toEqual([]);
  });

  it("leave rows that no other table states as KPIs of their own", async () => {
    const months = { 月度: `\n指标|${MONTHS}\n销售额|1|2|3|4|5|6\n访客数|1|2|3|4|5|6` };
    const names = async (sheets: Readonly<Record<string, string>>) =>
      scan(await snapshotOf(sheets)).kpis.map(({ kpi }) => kpi.name);
    expect(await names(months)).toEqual(["销售额", "访客数"]);
    expect(await names({ ...months, KPI: "\nKPI指标|目标值\n毛利率|24%" })).toHaveLength(3);
    expect(await names({ ...months, KPI: "\nKPI指标|目标值\n销售额增长20%|24" })).toEqual([
      "销售额增长20%",
    ]);
  });

  it("that are unclear have a sentence in both languages", async () => {
    const { findings } = course(
      await snapshotOf({
        KPI: "\nKPI指标|目标值\n销售额增长20%|24",
        月度: `\n指标|${MONTHS}\n销售额|1|2|3|4|5|6\n销售额（含税）|1|2|3|4|5|6`,
      }),
    );
    expect(LANGUAGES.map((language) => findings.map((one) => sayFinding(one, language)))).toEqual([
      [expect.stringContaining("月度!A2")],
      [expect.stringContaining("月度!A3")],
    ]);
  });
});
