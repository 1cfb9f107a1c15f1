import type { BookSpec, CellSpec } from "../../support/book";
import { ALIGNMENT_BOOKS } from "./alignment-books";
import { CHANGE_BOOKS } from "./change-books";
import { CHECK_IN_BOOKS } from "./check-in-books";
import { COURSE_BOOKS } from "./course-books";
import { OKR_BOOKS } from "./okr-books";
import { OUTRUN_BOOKS } from "./outrun-books";
import { READING_BOOKS } from "./reading-books";

/** Workbooks the pane is looked at with. */
export const BOOKS: Readonly<Record<string, BookSpec>> = {
  series: {
    sheets: [
      {
        name: "Sales",
        rows: [
          [],
          ["", ...Array.from({ length: 12 }, (_, month) => `${month + 1}`)],
          ["Online sales", 1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215],
        ],
      },
    ],
  },
  kpisEn: kpis(
    ["KPI", "Unit", "Baseline", "Target", "Actual", "Weight", "Owner"],
    [
      ["Online sales", "k€", 3000, 3900, 3100, 0.35, "Sales"],
      ["Customer satisfaction", "%", 0.84, 0.9, 0.85, 0.25, "Support"],
      ["Cost per unit", "€", 100, 90, 99, 0.2, "Plant"],
      ["Inventory days", "days", 48, 45, 46, 0.1, "Supply chain"],
      ["Visitors", "", 600, null, 610, null, ""],
      ["Conversion rate", "%", 0.02, null, 0.021, null, ""],
      ["Average order value", "€", 250, null, 251, null, ""],
      ["Staff lunch delight", "", null, 7, 5, 0.05, "HR"],
      ["Serious accidents", "", 0, 0, 0, 0.05, "Plant"],
    ],
    "Bonus 2026",
  ),
  kpisZh: kpis(
    ["KPI指标", "单位", "起始值", "目标值", "实际值", "权重", "负责人"],
    [
      ["线上销售额", "万元", 3000, 3900, 3100, 0.35, "电商部"],
      ["客户满意度", "%", 0.84, 0.9, 0.85, 0.25, "客服部"],
      ["单位制造成本", "元/件", 100, 90, 99, 0.2, "工厂"],
      ["库存周转天数", "天", 48, 45, 46, 0.1, "供应链"],
      ["访客数", "万", 600, null, 610, null, ""],
      ["转化率", "%", 0.02, null, 0.021, null, ""],
      ["客单价", "元", 250, null, 251, null, ""],
      ["员工午餐满足感", "", null, 7, 5, 0.05, "人资"],
      ["安全生产责任事故", "起", 0, 0, 0, 0.05, "工厂"],
    ],
    "奖金核算",
  ),
  ...ALIGNMENT_BOOKS,
  ...OKR_BOOKS,
  ...CHECK_IN_BOOKS,
  ...COURSE_BOOKS,
  ...CHANGE_BOOKS,
  ...OUTRUN_BOOKS,
  ...READING_BOOKS,
  empty: { sheets: [{ name: "Sheet1", rows: [] }] },
};

function kpis(
  header: readonly CellSpec[],
  rows: readonly (readonly CellSpec[])[],
  hidden: string,
): BookSpec {
  return {
    sheets: [
      { name: "KPI 2026", rows: [header, ...rows], formats: { "C3:E3": "0%", "C7:E7": "0.0%" } },
      {
        name: hidden,
        hidden: true,
        rows: [
          ["Name", "Bonus"],
          ["secret", 1],
        ],
      },
    ],
  };
}
