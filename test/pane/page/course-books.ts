import type { BookSpec, CellSpec } from "../../support/book";

/** Sales that only swing, and the driver that shows a signal. */
const SALES = [1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215, 930, 1010, 870];
const CONVERSION = SALES.map((_, n) => (n === 14 ? 0.022 : 0.03 + 0.0005 * ((n % 3) - 1)));

/** KPIs with fifteen months of history, in both languages. */
export const COURSE_BOOKS: Readonly<Record<string, BookSpec>> = {
  courseEn: book(
    ["ID", "KPI", "Direction", "Baseline", "Target", "Unit"],
    ["Online sales", "Conversion rate", "Customer satisfaction"],
    "increase",
    ["KPI ID", "Date", "Actual"],
  ),
  courseZh: book(
    ["编号", "KPI指标", "方向", "起始值", "目标值", "单位"],
    ["线上销售额", "转化率", "客户满意度"],
    "提升",
    ["KPI编号", "日期", "实际值"],
  ),
};

function book(
  header: readonly string[],
  [sales = "", conversion = "", satisfaction = ""]: readonly string[],
  up: string,
  historyHeader: readonly string[],
): BookSpec {
  const lines = (id: string, values: readonly number[]): readonly (readonly CellSpec[])[] =>
    values.map((value, n) => [
      id,
      `${2024 + Math.floor((n + 11) / 12)}-${((n + 11) % 12) + 1}-01`,
      value,
    ]);
  return {
    sheets: [
      {
        name: "KPI 2026",
        rows: [
          header,
          ["KPI-001", sales, up, 1040, 1352, ""],
          ["KPI-002", conversion, up, 0.03, 0.035, "%"],
          ["KPI-003", satisfaction, up, 0.84, 0.9, "%"],
        ],
        formats: { "D3:E4": "0.0%" },
      },
      {
        name: "History",
        rows: [historyHeader, ...lines("KPI-001", SALES), ...lines("KPI-002", CONVERSION)],
      },
    ],
  };
}
