import { dayOfIso } from "../../core/kernel/day";
import type { BookSpec, CellSpec } from "./book";

const at = (iso: string): number => dayOfIso(iso) ?? 0;

/** 90 days: on 9 November 39 of them are over, 43.3 %. */
export const CYCLE = { start: at("2026-10-01"), due: at("2026-12-30") };
export const WEEK_6 = "2026-11-09";

const HEADER = [
  "Objective ID",
  "Objective",
  "KR ID",
  "Key result",
  "Owner",
  "Kind",
  "Baseline",
  "Target",
  "Current",
  "Unit",
  "Weight",
  "Start",
  "Due",
  "Confidence",
  "State",
];

type Own = readonly [
  id: string,
  title: string,
  owner: string,
  kind: string,
  ...numbers: readonly CellSpec[],
];

const row = ([id, title, owner, kind, ...numbers]: Own, objective: string): CellSpec[] => {
  const [baseline = null, target = null, current = null, unit = null, due = CYCLE.due] = numbers;
  const words = objective === "O-001" ? "New customers come to us" : "Customers stay with us";
  const cells = [objective, words, id, title, owner, kind, baseline, target, current, unit];
  return [...cells, null, CYCLE.start, due, null, "agreed"];
};

/**
 * A team of twelve in the sixth week of its quarter: five key results of five owners, in Keel's own
 * table, and a column of the team's own beside them.
 */
export const DAY_C: BookSpec = {
  sheets: [
    {
      name: "OKRs",
      rows: [
        HEADER,
        row(["KR-001", "Weekly sign-ups", "Ana", "reach", 100, 200, 120, "people"], "O-001"),
        row(["KR-002", "Cost per customer", "Bo", "at most", null, 42, 39, "€"], "O-001"),
        row(
          [
            "KR-003",
            "Referral programme",
            "Cai",
            "milestone",
            null,
            null,
            null,
            "",
            at("2026-11-30"),
          ],
          "O-001",
        ),
        row(["KR-004", "Repeat purchases", "Dai", "reach", 0.2, 0.3, 0.25, "%"], "O-002"),
        row(
          ["KR-005", "Tickets answered in an hour", "Ed", "reach", 60, 90, 66, "per day"],
          "O-002",
        ),
      ],
      formats: { "L2:M6": "yyyy-mm-dd", "G5:I5": "0%" },
    },
  ],
  tables: [{ name: "KeelOKRs", sheet: "OKRs", area: "A1:O6" }],
};

/** Week 6: Ana spoke today, Bo two weeks ago, Cai is stuck, Dai last week, Ed never. */
export const DAY_C_LOG: BookSpec = {
  ...DAY_C,
  sheets: [
    ...DAY_C.sheets,
    {
      name: "Check-ins",
      rows: [
        ["Date", "Item ID", "Value", "Confidence", "Note", "Blocker", "By"],
        [at("2026-10-26"), "KR-002", 39, 0.9, null, null, "Bo"],
        [at("2026-11-02"), "KR-004", 0.25, 0.8, null, null, "Dai"],
        [at("2026-11-02"), "KR-003", null, null, null, "legal has no time", "Cai"],
        [at("2026-11-09"), "KR-001", 120, 0.7, null, null, "Ana"],
      ],
      formats: { "A2:A5": "yyyy-mm-dd" },
    },
  ],
  tables: [...(DAY_C.tables ?? []), { name: "KeelCheckIns", sheet: "Check-ins", area: "A1:G5" }],
};
