import type { BookSpec } from "./book";
import { day } from "./open-book";

/** KPIs with a history and key results: figures that change by the log. */
export const GOVERNED_BOOK: BookSpec = {
  sheets: [
    {
      name: "KPIs",
      rows: [
        ["ID", "KPI", "Direction", "Baseline", "Target", "Actual", "Unit"],
        ["KPI-001", "Online sales", "increase", 6000, 9000, 7000, ""],
        ["KPI-002", "Satisfaction", "increase", null, 0.9, 0.85, "%"],
        ["KPI-003", "Margin", "increase", 0.2, { formula: "=0.1+0.2", value: 0.3 }, 0.25, "%"],
      ],
      formats: { "E3:F4": "0%" },
    },
    {
      name: "History",
      rows: [
        ["KPI ID", "Date", "Actual"],
        ["KPI-001", day("2025-12-01"), 2500],
        ["KPI-001", day("2026-01-01"), 3000],
        ["KPI-001", day("2026-02-01"), 2000],
      ],
    },
    {
      name: "OKRs",
      rows: [
        [
          "Objective ID",
          "Objective",
          "KR ID",
          "Key result",
          "Kind",
          "Baseline",
          "Target",
          "Current",
          "Unit",
          "Start",
          "Due",
          "State",
        ],
        [
          "O-001",
          "Win",
          "KR-001",
          "Shops",
          "reach",
          0,
          10,
          4,
          "",
          day("2026-01-01"),
          day("2026-03-31"),
          "agreed",
        ],
        [
          "O-001",
          "Win",
          "KR-002",
          "Mood",
          "within",
          null,
          "5..8",
          6,
          "",
          day("2026-01-01"),
          day("2026-03-31"),
          "agreed",
        ],
      ],
    },
  ],
  tables: [{ name: "KeelOKRs", sheet: "OKRs", area: "A1:L3" }],
};
