import type { BookSpec, CellSpec } from "./book";
import { day } from "./open-book";

const HEADER = [
  ...["Objective ID", "Objective", "KR ID", "Key result", "KPI ID", "Link", "Contribution"],
  ...["Team", "Baseline", "Target", "Start", "Due", "State", "Note"],
];
const START = day("2026-01-01");
const DUE = day("2026-03-31");

const row = (id: string, title: string, more: readonly CellSpec[]): readonly CellSpec[] => [
  ...["O-001", "Customers come back", id, title, "KPI-001", "part"],
  ...more,
];

/** One key result that is agreed and two that teams propose, of a KPI that needs 600. */
export const PROPOSALS_BOOK: BookSpec = {
  sheets: [
    {
      name: "KPIs",
      rows: [
        ["ID", "KPI", "Baseline", "Target", "Unit"],
        ["KPI-001", "Sales", 3000, 3600, "k EUR"],
      ],
    },
    {
      name: "OKRs",
      rows: [
        HEADER,
        row("KR-001", "Repeat orders", [400, "Direct", 10, 20, START, DUE, "agreed", null]),
        row("KR-002", "Orders from fairs", [
          150,
          "Fairs",
          0,
          9,
          START,
          DUE,
          "proposed",
          "as in May",
        ]),
        row("KR-003", "Orders by letter", [200, "Post", 0, 7, START, DUE, "proposed", null]),
      ],
    },
  ],
  tables: [{ name: "KeelOKRs", sheet: "OKRs", area: "A1:N4" }],
};
