import type { FocusReason } from "../../../core/course/focus";
import type { SplitProblem } from "../../../core/decompose/driver-targets";
import type { FormulaProblem } from "../../../core/decompose/formula";
import type {
  Arithmetic,
  DraftNote,
  DraftQuestion,
  DraftReason,
  DraftRemark,
  MetricShape,
  Way,
} from "../../../core/decompose/note";
import { reconcile, type ReconcileProblem } from "../../../core/decompose/reconcile";
import type { DecomposeSentences } from "../../../core/i18n/decompose-sentences";
import { decompose as en } from "../../../core/i18n/en/decompose";
import { decompose as zh } from "../../../core/i18n/zh/decompose";
import { valueOf } from "../../support/result";

/** One example of every code; leaving one out does not compile. */
type Every<Union extends { readonly code: string }> = {
  readonly [Code in Union["code"]]: Extract<Union, { readonly code: Code }>;
};

const NOTES: Every<DraftNote> = {
  "baseline-wanted": { code: "baseline-wanted" },
  "target-wanted": { code: "target-wanted" },
  "due-wanted": { code: "due-wanted" },
  "stored-as-change": { code: "stored-as-change" },
  "contribution-assumed": { code: "contribution-assumed", contribution: -0.08 },
  assumption: { code: "assumption", value: 0.95, reason: "R" },
  proof: { code: "proof", proof: "P" },
  "proof-wanted": { code: "proof-wanted" },
  "works-after": { code: "works-after", weeks: 4 },
  "limit-from-sheet": { code: "limit-from-sheet", limit: 0.08 },
  "limit-from-history": { code: "limit-from-history", limit: 0.08, points: 12 },
  "limit-as-today": { code: "limit-as-today", limit: 0.08 },
  "limit-wanted": { code: "limit-wanted" },
  "blocks-cheat": { code: "blocks-cheat", cheat: "C" },
};

const REASONS: Every<DraftReason> = {
  "stated-in-sheet": { code: "stated-in-sheet" },
  "in-own-formula": { code: "in-own-formula" },
  "figures-in-sheet": { code: "figures-in-sheet" },
  "closes-the-arithmetic": { code: "closes-the-arithmetic" },
  "serves-also": { code: "serves-also", kpis: ["A", "B"] },
  "moves-early": { code: "moves-early", weeks: 2 },
  "is-outcome": { code: "is-outcome" },
  "one-milestone-is-enough": { code: "one-milestone-is-enough" },
};

const DRIVER = { name: "V", baseline: 100, target: 130, contribution: 30 };
const READINGS = valueOf(reconcile(-0.1, [-0.08, -0.02], "total", [0.6, 0.4])).readings;

const FORMULA: Every<FormulaProblem> = {
  "formula-empty": { code: "formula-empty" },
  "formula-unexpected": { code: "formula-unexpected", position: 5, found: "*", expected: "driver" },
  "formula-too-deep": { code: "formula-too-deep", position: 51, most: 50 },
};

const SPLIT: Every<SplitProblem> = {
  "driver-missing": { code: "driver-missing", name: "V" },
  "divided-by-zero": { code: "divided-by-zero", formula: "V" },
  "driver-value-not-finite": { code: "driver-value-not-finite", formula: "V" },
  "driver-twice": { code: "driver-twice", name: "V" },
  "product-not-positive": { code: "product-not-positive", formula: "V", value: -6 },
  "no-driver-to-move": { code: "no-driver-to-move", goal: 2, reached: 1 },
  "weight-negative": { code: "weight-negative", name: "V", weight: -1 },
  "split-does-not-close": { code: "split-does-not-close", goal: 2, recomputed: 1 },
};

const SUMS: Every<Arithmetic> = {
  "drivers-close": {
    code: "drivers-close",
    drivers: [DRIVER, { ...DRIVER, unit: "%" }],
    form: "product",
    formula: "V × V",
    goal: 130,
    computedToday: 90,
    statedToday: 100,
    residual: 10,
  },
  "drivers-share-growth": {
    code: "drivers-share-growth",
    drivers: ["V", "W"],
    growth: 1.3,
    each: 1.14,
  },
  "drivers-cannot-split": { code: "drivers-cannot-split", problem: SPLIT["driver-twice"] },
  "parts-close": {
    code: "parts-close",
    goal: -0.1,
    base: "total",
    assumed: true,
    readings: READINGS,
  },
  "adds-up-once-known": { code: "adds-up-once-known", metrics: ["V", "W"] },
  "factors-open": {
    code: "factors-open",
    formula: "V × W ÷ X",
    factors: ["V"],
    others: ["W", "X"],
    weeks: 1,
  },
  "nothing-adds-up": { code: "nothing-adds-up", weeks: 6 },
};

const SHAPES: readonly MetricShape[] = ["ratio", "time", "money", "count", "milestone", "any"];
const WAYS: readonly Way[] = ["up", "down", "hold", "finish"];
const QUESTIONS: readonly DraftQuestion[] = [
  { code: "ask-baseline", kpi: "K" },
  { code: "ask-target", kpi: "K" },
  { code: "ask-base", kpi: "K", readings: READINGS },
  { code: "ask-limit", kpi: "K", metric: "V" },
  ...SHAPES.map((shape) => ({ code: "ask-made-of", kpi: "K", shape }) as const),
  ...WAYS.flatMap((way) => [
    { code: "ask-lever", kpi: "K", way, drivers: [] } as const,
    { code: "ask-cheat", kpi: "K", way } as const,
    { code: "ask-objective", kpi: "K", way } as const,
  ]),
];

const REMARKS: Every<DraftRemark> = {
  "held-not-stretched": { code: "held-not-stretched", kpi: "K" },
  "sentence-differs": { code: "sentence-differs", kpi: "K", stated: 1456, target: 1352 },
  "same-as": { code: "same-as", kpi: "K", other: "L" },
  "shares-key-result": { code: "shares-key-result", metric: "V", kpi: "K", other: "L" },
  "shares-guardrail": { code: "shares-guardrail", metric: "V", kpi: "K", other: "L" },
  "formula-unread": { code: "formula-unread", kpi: "K", problem: FORMULA["formula-unexpected"] },
  "unknown-kpi": { code: "unknown-kpi", kpi: "K" },
};

const RECONCILE: Every<ReconcileProblem> = {
  "no-parts": { code: "no-parts" },
  "part-not-a-number": { code: "part-not-a-number", place: 2 },
  "goal-not-a-number": { code: "goal-not-a-number" },
  "shares-wanted": { code: "shares-wanted" },
  "shares-not-as-many": { code: "shares-not-as-many", parts: 2, shares: 1 },
  "share-out-of-range": { code: "share-out-of-range", place: 2, share: -1 },
  "shares-over-one": { code: "shares-over-one", sum: 1.8 },
  "part-below-minus-one": { code: "part-below-minus-one", place: 2, part: -2 },
};

const FOCUS: Every<FocusReason> = {
  "core-priority": { code: "core-priority" },
  "largest-weighted-gap": { code: "largest-weighted-gap", share: 0.6, gap: 0.4 },
  "largest-weight": { code: "largest-weight", share: 0.45 },
  "smaller-weight": { code: "smaller-weight", share: 0.1 },
  "in-focus-already": { code: "in-focus-already", keyResult: "A" },
  "serves-most-others": { code: "serves-most-others", kpis: ["A", "B"] },
  "nothing-to-rank-by": { code: "nothing-to-rank-by" },
  "lower-priority": { code: "lower-priority", priority: 2 },
  "smaller-weighted-gap": { code: "smaller-weighted-gap", share: 0.1 },
  "not-ticked": { code: "not-ticked" },
  "gap-unknown": { code: "gap-unknown" },
  "moved-by": { code: "moved-by", kpi: "K" },
  "beyond-limit": { code: "beyond-limit", most: 3 },
  "goal-reached": { code: "goal-reached" },
  "kept-within-bounds": { code: "kept-within-bounds" },
  "held-in-draft": { code: "held-in-draft", guardrail: "R" },
};

const everySentence = (say: DecomposeSentences): readonly string[] => [
  ...Object.values(NOTES).map((note) => say.note(note, "%")),
  ...Object.values(REASONS).map(say.reason),
  ...Object.values(SUMS).map(say.arithmetic),
  ...QUESTIONS.map(say.question),
  ...Object.values(REMARKS).map(say.remark),
  ...Object.values(FORMULA).map(say.formulaProblem),
  ...Object.values(SPLIT).map(say.splitProblem),
  ...Object.values(RECONCILE).map(say.reconcileProblem),
  ...Object.values(FOCUS).map(say.focusReason),
  say.reconciliation(valueOf(reconcile(-0.1, [-0.08, -0.02])), true),
];

describe.each([
  ["en", en, /[.?]$/, /[\u3400-\u9fff]/],
  ["zh", zh, /[。？]$/, /[a-z]{3}/],
] as const)("sentences in %s", (_, say, end, foreign) => {
  it("are whole, in one language, and hold no hole", () => {
    for (const sentence of everySentence(say)) {
      expect(sentence).toMatch(end);
      expect(sentence).not.toMatch(foreign);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it("ask something different of every way and shape", () => {
    const questions = QUESTIONS.map(say.question);
    expect(new Set(questions).size).toBe(questions.length);
  });
});

it("shows all three readings of the article's cost example", () => {
  const answer = valueOf(reconcile(-0.1, [-0.08, -0.02], undefined, [0.6, 0.4]));
  expect(zh.reconciliation(answer, true)).toBe(
    "目标−10%。按占总额：合计−10%，差额0。按占本项：合计−5.6%，差额−4.4%。按连乘：合计−9.84%，差额−0.16%。",
  );
  expect(en.reconciliation(answer, true)).toBe(
    "Goal −10%. As shares of the total: −10%, residual 0. As changes of each own line: −5.6%, " +
      "residual −4.4%. One after the other: −9.84%, residual −0.16%.",
  );
});
