import type { BookSpec } from "../../support/book";

/** KPI tables as people keep them: titles above, headers of their own, columns nobody named. */
export const READING_BOOKS: Readonly<Record<string, BookSpec>> = {
  readingEn: {
    sheets: [
      {
        name: "Board pack",
        rows: [
          ["Figures for the board, thousand euro"],
          [],
          ["Metric", "Goal", "Now", "Plan B", "Who", "Share", "How points are given", ""],
          [
            "Online sales",
            3900,
            3100,
            3500,
            "Ann Lee",
            0.4,
            "1 point off for each 1% below target",
            "north",
          ],
          ["Inventory days", 45, 46, 47, "Bo Chen", 0.3, "see annex", "south"],
          ["Complaints", 12, 19, 14, "Cy Diaz", 0.3, "at most 120 points", "east"],
        ],
      },
      {
        name: "Log",
        rows: [
          ["Machine", "Line", "Output"],
          ["M1", "A", 120],
          ["M2", "B", 96],
        ],
      },
    ],
  },
  readingZh: {
    sheets: [
      {
        name: "经营看板",
        rows: [
          ["二季度经营考核（单位：万元）"],
          [],
          ["考核内容", "标准", "目前", "备用方案", "谁负责", "占比", "考核标准", ""],
          ["线上销售额", 3900, 3100, 3500, "李安", 0.4, "每低1%扣2分，封顶120分", "华北"],
          ["库存周转天数", 45, 46, 47, "陈波", 0.3, "见附件三", "华南"],
          ["客户投诉数", 12, 19, 14, "迪亚", 0.3, "完成得满分，未完成不得分", "华东"],
        ],
      },
      {
        name: "台账",
        rows: [
          ["机台", "产线", "产量"],
          ["M1", "A", 120],
          ["M2", "B", 96],
        ],
      },
    ],
  },
};
