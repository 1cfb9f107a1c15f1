import type { CheckRule } from "../../../core/alignment/check-okrs";
import {
  GOOD,
  REPEAT,
  DELIVERY,
  ACTIVE,
  ANN,
  CALM,
  column,
  columns,
  type RuleCase,
} from "./case-tables";
import type { Row } from "./okr-rows";

/** Rules on the other columns, and on metrics. */
export const COLUMN_CASES = {
  "period-mismatch": {
    wrong: {
      ...columns(["Due"], ["完成Q3核心模块，故障数从9个降到3个", "2026-12-31"]),
      at: [[2, "due"]],
    },
    right: columns(["Due"], ["完成Q3核心模块，故障数从9个降到3个", "2026-09-30"]),
  },
  "baseline-missing": {
    wrong: {
      ...columns(["Baseline", "Target"], ["Repeat purchase rate", null, 0.3], [DELIVERY, null, 3]),
      at: [[2, "baseline"]],
    },
    right: columns(["Baseline", "Target"], ["Repeat purchase rate", 0.2, 0.3]),
  },
  "target-not-in-column": {
    wrong: { ...column("Target", 0.3, null), at: [[3, "target"]] },
    right: column("Target", 0.3, 3),
  },
  "unit-missing": {
    wrong: {
      ...columns(["Target", "Unit"], [DELIVERY, 3, null], [REPEAT, 0.3, null]),
      at: [[2, "unit"]],
    },
    right: columns(["Target", "Unit"], [DELIVERY, 3, "days"]),
  },
  "target-is-baseline": {
    wrong: { ...columns(["Baseline", "Target"], ["Delivery time", 5, 5]), at: [[2, "target"]] },
    right: columns(["Baseline", "Target", "Kind"], ["Delivery time", 5, 5, "at most"]),
  },
  "direction-against-numbers": {
    wrong: { ...columns(["Baseline", "Target"], ["Cut delivery time", 3, 5]), at: [[2, "target"]] },
    right: columns(["Baseline", "Target"], ["Cut delivery time", 5, 3]),
  },
  "range-wanted": {
    wrong: { ...columns(["Target", "Kind"], ["Stock cover", 30, "within"]), at: [[2, "target"]] },
    right: columns(["Target", "Kind"], ["Stock cover", "20..30", "within"]),
  },
  "owner-missing": {
    wrong: { ...column("Owner", ANN, null), at: [[3, "owner"]] },
    right: column("Owner", ANN, ANN),
  },
  "several-owners": {
    wrong: { ...column("Owner", ANN, "王芳、李雷"), at: [[3, "owner"]] },
    right: column("Owner", ANN, "王芳"),
  },
  "owner-is-everybody": {
    wrong: { ...column("Owner", ANN, "各部门"), at: [[3, "owner"]] },
    right: column("Owner", ANN, "市场部"),
  },
  "owner-over-capacity": {
    wrong: {
      rows: "abcdefg"
        .split("")
        .map((letter, n): Row => [
          n % 4 === 0 ? `Aim ${letter}` : null,
          `Raise metric ${letter} from 1 to 2`,
          ANN,
        ])
        .concat([[null, REPEAT, "B. Li"]]),
      at: [[8, "owner"]],
    },
    right: {
      rows: "abcdefg"
        .split("")
        .map((letter, n): Row => [
          n % 4 === 0 ? `Aim ${letter}` : null,
          `Raise metric ${letter} from 1 to 2`,
          ANN,
        ]),
    },
  },
  "start-missing": {
    wrong: { ...column("Start", "2026-01-01", null), at: [[3, "start"]] },
    right: column("Start", "2026-01-01", "2026-01-01"),
  },
  "due-missing": {
    wrong: { ...column("Due", "2026-03-31", null), at: [[3, "due"]] },
    right: column("Due", "2026-03-31", "2026-03-31"),
  },
  "due-before-start": {
    wrong: { ...columns(["Start", "Due"], [REPEAT, "2026-03-31", "2026-01-01"]), at: [[2, "due"]] },
    right: columns(["Start", "Due"], [REPEAT, "2026-01-01", "2026-03-31"]),
  },
  "due-outside-cycle": {
    wrong: {
      ...columns(
        ["Start", "Due"],
        [REPEAT, "2026-01-01", "2026-03-31"],
        [DELIVERY, "2026-01-01", "2026-03-31"],
        [ACTIVE, "2026-01-01", "2026-03-31"],
        ["Raise trial sign-ups from 200 to 300", "2026-01-01", "2026-06-30"],
      ),
      at: [[5, "due"]],
    },
    right: columns(
      ["Start", "Due"],
      [REPEAT, "2026-01-01", "2026-03-31"],
      [DELIVERY, "2026-01-01", "2026-03-31"],
      [ACTIVE, "2026-01-01", "2026-03-31"],
      ["Raise trial sign-ups from 200 to 300", "2026-01-01", "2026-02-28"],
    ),
  },
  "id-duplicated": {
    wrong: { ...column("KR ID", "KR-001", "KR-001"), at: [[3, "krId"]] },
    right: column("KR ID", "KR-001", "KR-002"),
  },
  "weights-not-whole": {
    wrong: { ...column("Weight", 60, 60), at: [[2, "weight"]] },
    right: column("Weight", 60, 40),
  },
  "weights-partly": {
    wrong: { ...column("Weight", 0.5, null), at: [[2, "objective"]] },
    right: column("Weight", null, null),
  },
  "weight-negative": {
    wrong: { ...column("Weight", 1.2, -0.2), at: [[3, "weight"]] },
    right: column("Weight", 1, 0),
  },
  "weight-lopsided": {
    wrong: { ...column("Weight", 0.8, 0.1, 0.1), at: [[2, "weight"]] },
    right: column("Weight", 0.4, 0.3, 0.3),
  },
  "opposed-directions": {
    wrong: {
      rows: [
        [GOOD, "Raise stock level from 20 to 30", ANN],
        [CALM[0] ?? "", "Reduce stock level from 20 to 10", "B. Li"],
      ],
      at: [[3, "keyResult"]],
    },
    right: {
      rows: [
        [GOOD, "Raise stock level from 20 to 30", ANN],
        [CALM[0] ?? "", "Reduce stock value from 20 to 10", "B. Li"],
      ],
    },
  },
  "metric-claimed-twice": {
    wrong: {
      rows: [
        [GOOD, "Raise repeat purchase rate from 21% to 30%", ANN],
        [CALM[0] ?? "", "Raise repeat purchase rate from 21% to 28%", ANN],
      ],
      at: [[3, "keyResult"]],
    },
    right: {
      rows: [
        [GOOD, "Raise repeat purchase rate from 21% to 30%", ANN],
        [CALM[0] ?? "", "Raise repeat purchase rate from 21% to 28%", "B. Li"],
      ],
    },
  },
  "not-linked": {
    wrong: { ...column("KPI ID", "KPI-001", null), at: [[3, "kpiId"]] },
    right: column("KPI ID", null, null),
  },
  "bet-with-contribution": {
    wrong: { ...columns(["Link", "Contribution"], [REPEAT, "bet", 3]), at: [[2, "contribution"]] },
    right: columns(["Link", "Contribution"], [REPEAT, "bet", null]),
  },
  "part-without-contribution": {
    wrong: {
      ...columns(["Link", "Contribution"], [REPEAT, "part", null]),
      at: [[2, "contribution"]],
    },
    right: columns(["Link", "Contribution"], [REPEAT, "part", 3]),
  },
  "contribution-without-base": {
    wrong: {
      ...columns(["Link", "Contribution", "Unit", "Base"], [REPEAT, "part", 0.08, "%", null]),
      at: [[2, "base"]],
    },
    right: columns(["Link", "Contribution", "Unit", "Base"], [REPEAT, "part", 0.08, "%", "total"]),
  },
  sandbagging: {
    wrong: {
      ...columns(["Confidence", "State"], [REPEAT, 0.95, "draft"]),
      at: [[2, "confidence"]],
    },
    right: columns(["Confidence", "State"], [REPEAT, 0.95, "agreed"]),
  },
  fantasy: {
    wrong: { ...columns(["Confidence", "State"], [REPEAT, 0.1, "draft"]), at: [[2, "confidence"]] },
    right: columns(["Confidence", "State"], [REPEAT, 0.5, "draft"]),
  },
} satisfies Partial<Record<CheckRule, RuleCase>>;
