import type { CheckRule } from "../../../core/alignment/check-okrs";
import {
  GOOD,
  REPEAT,
  DELIVERY,
  ACTIVE,
  ANN,
  CALM,
  under,
  columns,
  objective,
  keyResult,
  objectives,
  type RuleCase,
} from "./case-tables";
import type { Row } from "./okr-rows";

/** Rules on words. */
export const WORD_CASES = {
  "objective-with-number": objective("Increase NPS by 20 points", GOOD),
  "objective-repeats-metric": {
    wrong: {
      rows: [
        ["Make customer satisfaction better for good", "Raise NPS from 32 to 50", ANN],
        ["提升客户满意度", "客户满意度从84%提升到90%", ANN],
      ],
      at: [[3, "objective"]],
    },
    right: { rows: [["让客户的问题一次就解决", "客户满意度从84%提升到90%", ANN]] },
  },
  "objective-is-bare": objective("Improve customer retention", "Customers stay because we help"),
  "objective-is-output": objective("Launch the new website", "People find us first"),
  "objective-too-long": objective(
    "Become the partner that every single one of our customers in every region trusts more than any other supplier they know of",
    GOOD,
  ),
  "objective-without-key-results": {
    wrong: {
      rows: [
        [GOOD, REPEAT, ANN],
        [CALM[0] ?? "", null, null],
      ],
      at: [[3, "objective"]],
    },
    right: {
      rows: [
        [GOOD, null, null],
        [null, REPEAT, ANN],
      ],
    },
  },
  "objective-duplicated": {
    wrong: { ...objectives(GOOD, CALM[0] ?? "", GOOD), at: [[4, "objective"]] },
    right: {
      rows: [
        [GOOD, REPEAT, ANN],
        [GOOD, DELIVERY, ANN],
        [null, ACTIVE, ANN],
      ],
    },
  },
  "objective-missing": {
    wrong: {
      rows: [
        [null, REPEAT, ANN],
        [GOOD, DELIVERY, ANN],
      ],
      at: [[2, "objective"]],
    },
    right: {
      rows: [
        [GOOD, REPEAT, ANN],
        [null, DELIVERY, ANN],
      ],
    },
  },
  "one-key-result": {
    wrong: { rows: [[GOOD, REPEAT, ANN]], at: [[2, "objective"]] },
    right: under(GOOD),
  },
  "too-many-key-results": {
    wrong: {
      rows: [1, 2, 3, 4, 5, 6].map((n) => [
        n === 1 ? GOOD : null,
        `Raise metric ${"abcdefg"[n] ?? ""} from 1 to ${n + 1}`,
        ANN,
      ]),
      at: [[2, "objective"]],
    },
    right: under(GOOD),
  },
  "too-many-objectives": {
    wrong: {
      ...objectives(...CALM, GOOD, "Work is shared", "Nothing waits"),
      at: [[7, "objective"]],
    },
    right: objectives(...CALM, GOOD, "Work is shared"),
  },
  "team-too-many-objectives": {
    wrong: {
      headers: ["Objective", "Key result", "Team"],
      rows: [
        [GOOD, REPEAT, "Sales"],
        ...[...CALM, "Work is shared"].map((text, n): Row => [
          text,
          `Raise metric ${"abcd"[n] ?? ""} from 1 to 2`,
          "Service",
        ]),
      ],
      at: [[6, "objective"]],
    },
    right: {
      headers: ["Objective", "Key result", "Team"],
      rows: [
        [GOOD, REPEAT, "Sales"],
        ...CALM.map((text, n): Row => [
          text,
          `Raise metric ${"abcd"[n] ?? ""} from 1 to 2`,
          "Service",
        ]),
      ],
    },
  },
  "all-milestones": {
    wrong: {
      ...columns(["Kind"], ["Portal live", "milestone"], ["Contract signed", "milestone"]),
      at: [[2, "objective"]],
    },
    right: columns(["Kind"], ["Portal live", "milestone"], [REPEAT, "reach"]),
  },
  "no-leading-key-result": {
    wrong: {
      rows: [
        [GOOD, "Grow revenue from 10M to 12M", ANN],
        [null, "Raise net profit from 1M to 2M", ANN],
      ],
      at: [[2, "objective"]],
    },
    right: {
      rows: [
        [GOOD, "Grow revenue from 10M to 12M", ANN],
        [null, REPEAT, ANN],
      ],
    },
  },
  "no-outcome-key-result": {
    wrong: {
      rows: [
        [GOOD, "Hold 12 customer interviews", ANN],
        [null, "Organize 4 workshops", ANN],
      ],
      at: [[2, "objective"]],
    },
    right: {
      rows: [
        [GOOD, "Hold 12 customer interviews", ANN],
        [null, REPEAT, ANN],
      ],
    },
  },
  "no-counter-metric": {
    wrong: {
      ...columns(["Role"], [REPEAT, "key result"], [DELIVERY, "key result"]),
      at: [[2, "objective"]],
    },
    right: columns(["Role"], [REPEAT, "key result"], ["Return rate at most 8%", "guardrail"]),
  },
  "key-result-without-number": keyResult(
    "Improve customer satisfaction",
    "Increase NPS from 32 to 50",
  ),
  "key-result-is-activity": keyResult("Hold 12 customer interviews", "Hold churn at 2%"),
  "key-result-vague": keyResult(
    "Significantly raise trial sign-ups from 200 to 300",
    "Raise trial sign-ups from 200 to 300",
  ),
  "several-measures": keyResult(
    "Raise trial sign-ups from 200 to 300 and cut support tickets from 90 to 40",
    "Raise trial sign-ups from 200 to 300",
  ),
  "key-result-too-long": keyResult(
    "Raise the number of trial sign-ups that come from our own website and from partners in all four regions, counted at the end of each month by the sales team, from 200 to 300",
    "Raise trial sign-ups from 200 to 300",
  ),
  "key-result-repeats-objective": keyResult(GOOD, "Raise trial sign-ups from 200 to 300"),
  "key-result-duplicated": keyResult(REPEAT, ACTIVE),
  "milestone-without-proof": keyResult(
    "建立客户反馈闭环机制",
    "建立客户反馈闭环机制，由客服总监验收",
  ),
  "rate-above-whole": keyResult("客户满意度达到120%", "客户满意度达到95%"),
  "relative-or-points": keyResult("复购率提升15%", "复购率从20%提升到23%"),
} satisfies Partial<Record<CheckRule, RuleCase>>;
