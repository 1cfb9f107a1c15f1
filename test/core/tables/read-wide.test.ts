import { isoOfDay } from "../../../core";
import { findTables } from "../../../core/tables/find";
import { layoutOf } from "../../../core/tables/layout";
import { readKpis } from "../../../core/tables/read-kpis";
import { readWide } from "../../../core/tables/read-wide";
import { openBook } from "../../support/open-book";
import { sheet } from "../../support/sheet-of";

async function read(text: string) {
  const { regions, sheets, tables } = await openBook({
    sheets: [{ name: "KPI", rows: sheet(text) }],
  }).snapshot();
  const [table] = findTables(regions, sheets, tables);
  const [region] = regions;
  if (table === undefined || region === undefined) throw new Error("no table");
  const layout = layoutOf(table, regions);
  return {
    series: readWide(table, region).map(({ name, points }) => [
      name,
      points.map(({ day, value }) =>
        day === undefined ? value : `${isoOfDay(day)} ${String(value)}`,
      ),
    ]),
    kpis:
      layout === undefined
        ? []
        : readKpis(layout).map(({ kpi: { name, target, actual } }) => [name, target, actual]),
  };
}

describe("series in wide tables", () => {
  it("leaves out sums and comparisons, and periods to come", async () => {
    const { series, kpis } = await read(`
指标|单位|年度目标|2026年1月|2026年2月|一季度合计|2026年3月|2026年4月|同比
营业收入|万元|12000|900|850|2760|1010||5.2%
毛利率|%|24|23|--||23.4||`);
    expect(series).toEqual([
      ["营业收入", ["2026-01-31 900", "2026-02-28 850", "2026-03-31 1010"]],
      ["毛利率", ["2026-01-31 0.23", "2026-02-28 null", "2026-03-31 0.234"]],
    ]);
    expect(kpis).toEqual([
      ["营业收入", 12000, 1010],
      ["毛利率", 0.24, 0.234],
    ]);
  });

  it("reads KPIs down the columns, percent in the header, without a year no day", async () => {
    const { series, kpis } = await read(`
Month|Revenue ($)|Conversion rate (%)|NPS
Jan|120000|2.1|40
Feb|118000|2.2|41
Mar|125000|2.0|39`);
    expect(series).toEqual([
      ["Revenue", [120000, 118000, 125000]],
      ["Conversion rate", [0.021, 0.022, 0.02]],
      ["NPS", [40, 41, 39]],
    ]);
    expect(kpis).toEqual([]);
  });

  it("puts periods in order", async () => {
    const { series } = await read(`
KPI|Q2 2025|Q1 2025|Q3 2025
Revenue|2|1|3`);
    expect(series).toEqual([["Revenue", ["2025-03-31 1", "2025-06-30 2", "2025-09-30 3"]]]);
  });
});
