import { readOkrs } from "../../../core/tables/read-okrs";
import { layoutOf } from "../../../core/tables/layout";
import { findTables } from "../../../core/tables/find";
import { isoOfDay } from "../../../core/kernel/day";
import { notNative } from "../../../core/actions/score/not-native";
import { sayFinding, score, track } from "../../../core";
import { openBook } from "../../support/open-book";
import { fieldsIn, sheet, tablesOn } from "../../support/sheet-of";

const book = (rows: string, name = "OKR") => openBook({ sheets: [{ name, rows: sheet(rows) }] });

const read = async (rows: string) => {
  const { regions, sheets, tables } = await book(rows).snapshot();
  const found = findTables(regions, sheets, tables).find(({ reads }) => reads === "okrs");
  const layout = found && layoutOf(found, regions);
  if (layout === undefined) throw new Error("no OKRs");
  return { layout, rows: readOkrs(layout).keyResults };
};

describe("where we started and where we are, in people's words", () => {
  it.each([
    ["Start", "Now"],
    ["Starting point", "Today"],
    ["Where we started", "Where we are"],
    ["Baseline", "So far"],
  ])("%s and %s", async (from, now) => {
    const [table] = await tablesOn(
      sheet(`
Objective|Key Result|${from}|Target|${now}|Due
Grow with care|Win 80 clinics|0|80|31|2026-06-30
|Churn from 9% to 5%|9|5|7|2026-06-30`),
    );
    expect(fieldsIn(table)).toMatchObject({ C: "baseline", D: "target", E: "current" });
  });

  it.each([
    ["起点", "目前"],
    ["起点值", "目前值"],
    ["起始值", "现状"],
    ["出发点", "现在"],
    ["基线", "当前"],
    ["起点", "截至目前"],
  ])("%s与%s", async (from, now) => {
    const [table] = await tablesOn(
      sheet(`
目标|关键结果|${now}|${from}|目标值|完成日期
稳步拓展|新增门诊80家|31|0|80|2026-06-30
|流失率降到5|7|9|5|2026-06-30`),
    );
    expect(fieldsIn(table)).toMatchObject({ C: "current", D: "baseline", E: "target" });
  });

  it("a state alone is where things start", async () => {
    const [table] = await tablesOn(
      sheet(`
目标|关键结果|现状|目标值|完成日期
稳步拓展|新增门诊80家|31|80|2026-06-30
|流失率降到5|7|5|2026-06-30`),
    );
    expect(fieldsIn(table)).toMatchObject({ C: "baseline", D: "target" });
  });
});

describe("figures with words around them", () => {
  const ROWS = `
2026年二季度OKR
目标|关键结果|起点|目标值|目前|完成日期
稳步拓展|新增门诊|0|80家|31家|6月30日
|故障率|1.2%|<0.4%|0.8%|6月15日
|回复时长|9小时|不超过4小时|5小时|6月30日`;

  it("are read, with bounds, units and days of the title's year", async () => {
    const { rows } = await read(ROWS);
    expect(
      rows.map(({ keyResult: { kind, baseline, target, current, due }, unread }) => [
        kind,
        baseline,
        target,
        current,
        due && isoOfDay(due),
        unread,
      ]),
    ).toEqual([
      ["reach", 0, 80, 31, "2026-06-30", []],
      ["at_most", 0.012, 0.004, 0.008, "2026-06-15", []],
      ["at_most", 9, 4, 5, "2026-06-30", []],
    ]);
  });

  it("take the year of the column's other days first, and none where it is open", async () => {
    const days = async (title: string, other: string) =>
      (
        await read(`
${title}
目标|关键结果|起点|目标值|目前|完成日期
稳步拓展|新增门诊|0|80|31|6月30日
|故障率|9|4|5|${other}`)
      ).rows.map(({ keyResult: { due } }) => due && isoOfDay(due));
    expect(await days("2026年OKR", "2027.3.31")).toEqual(["2027-06-30", "2027-03-31"]);
    expect(await days("团队OKR", "7月1日")).toEqual([undefined, undefined]);
    expect(await days("2026年OKR", "2月30日")).toEqual(["2026-06-30", undefined]);
  });

  it("are named where the sheet's formulas cannot read them", async () => {
    const { layout, rows } = await read(ROWS);
    expect(notNative(layout, rows).map(({ facts }) => facts)).toEqual([
      { column: "完成日期", value: "6月30日" },
      { column: "起点", value: "9小时" },
      { column: "目标值", value: "80家" },
      { column: "目前", value: "31家" },
    ]);
  });
});

it("names a column of figures that nobody reads while there are no current values", async () => {
  const snapshot = await book(`
Objective|Key Result|Baseline|Target|Zwischen|Due
Grow with care|Win 80 clinics|0|80|31|2026-06-30
|Churn from 9 to 5|9|5|7|2026-06-30`).snapshot();
  const said = (findings: readonly Parameters<typeof sayFinding>[0][]) =>
    findings.filter(({ code }) => code === "column-unread").map((one) => sayFinding(one, "en"));
  const sentence = [expect.stringContaining('Column E "Zwischen" is not read')];
  expect(said(track(snapshot).findings)).toEqual(sentence);
  expect(said(score(snapshot).report.findings)).toEqual(sentence);
});
