import { dayOf } from "../../core/kernel/day";
import type { BookSpec } from "./book";

/** Twelve months that swing by a fifth, and a quarter that comes in low. */
const SALES = [1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215, 930, 1010, 870];
const first = (n: number): number =>
  dayOf({ year: 2025 + Math.floor(n / 12), month: (n % 12) + 1, day: 1 }) ?? 0;

/** One KPI, its target 30 % above its usual level, and the half-year it is to be reached in. */
export const DAY_B: BookSpec = {
  sheets: [
    {
      name: "KPIs",
      rows: [
        ["ID", "KPI", "Direction", "Baseline", "Target", "Unit"],
        ["KPI-001", "Online sales", "increase", 1040, 1352, "k€"],
      ],
    },
    {
      name: "History",
      rows: [
        ["KPI ID", "Date", "Actual"],
        ...SALES.map((value, n) => ["KPI-001", first(n), value]),
      ],
      formats: { "B2:B16": "yyyy-mm-dd" },
    },
    {
      name: "OKRs",
      rows: [
        [
          "Objective",
          "KR ID",
          "Key result",
          "KPI ID",
          "Kind",
          "Baseline",
          "Target",
          "Current",
          "Start",
          "Due",
        ],
        [
          "Win online",
          "KR-001",
          "Repeat purchases",
          "KPI-001",
          "reach",
          0,
          100,
          20,
          first(12),
          first(18) - 1,
        ],
      ],
      formats: { "I2:J2": "yyyy-mm-dd" },
    },
  ],
};
