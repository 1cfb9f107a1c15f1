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
