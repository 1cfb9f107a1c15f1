/** One example of every problem a cell function can have. */
import type { AllocationProblem } from "../../core/course/allocate";
import type { AttributionProblem } from "../../core/decompose/attribute";
import type { PhaseProblem } from "../../core/decompose/phase";
import type { PartsProblem } from "../../core/decompose/split";
import type {
  CallProblem,
  FunctionProblem,
  RoomProblem,
  RuleProblem,
  ValueProblem,
} from "../../core/functions/problem";
import type { Day } from "../../core/kernel/day";
import type { ScoringProblem } from "../../core/scoring/problem";
import type { StatsProblem } from "../../core/stats/problem";

/** One example of every code; leaving one out does not compile. */
type Every<Union extends { readonly code: string }> = {
  readonly [Code in Union["code"]]: Extract<Union, { readonly code: Code }>;
};

const day = 46112 as Day;
const cycle = { start: day, due: (day + 90) as Day };
const size = { argument: "series", rows: 2, columns: 3 };

export const VALUES: Every<ValueProblem> = {
  "number-wanted": { code: "number-wanted", argument: "target", value: "soon" },
  "number-not-finite": { code: "number-not-finite", argument: "target" },
  "day-wanted": { code: "day-wanted", argument: "due", value: "3/4" },
  "text-wanted": { code: "text-wanted", argument: "formula", value: "5" },
  "range-text-wanted": { code: "range-text-wanted", argument: "target", value: "5" },
  "done-wanted": { code: "done-wanted", argument: "current", value: "??" },
  "confidence-outside": { code: "confidence-outside", argument: "confidence", value: 120 },
  "periods-outside": { code: "periods-outside", argument: "periods", value: 0, most: 3660 },
  "word-wanted": { code: "word-wanted", argument: "kind", value: "?", set: "krKind" },
  "value-missing": { code: "value-missing", argument: "current" },
};

export const RULES: Every<RuleProblem> = {
  "rule-unreadable": { code: "rule-unreadable", text: "?", known: ["clamp", "flat"] },
  "rule-unknown": { code: "rule-unknown", key: "?", known: ["clamp", "flat"] },
  "rule-value-unknown": {
    code: "rule-value-unknown",
    key: "clamp",
    value: "?",
    known: ["none", "both"],
  },
  "rule-number-wanted": { code: "rule-number-wanted", key: "grace", value: "?" },
  "rule-span-wanted": { code: "rule-span-wanted", key: "baseline", value: "12" },
  "rule-outside": { code: "rule-outside", key: "grace", value: 2, from: 0, to: 1 },
  "rule-twice": { code: "rule-twice", key: "clamp" },
};

const CALLS: Every<CallProblem> = {
  "function-unknown": { code: "function-unknown", id: "?", known: ["OKR_BAND"] },
  "too-many-arguments": { code: "too-many-arguments", given: 4, most: 3 },
  "sizes-differ": { code: "sizes-differ", first: size, second: { ...size, rows: 5 } },
  "one-value-wanted": { code: "one-value-wanted", size },
  "one-column-wanted": { code: "one-column-wanted", size },
  "one-line-wanted": { code: "one-line-wanted", size },
  "columns-wanted": { code: "columns-wanted", size, wanted: 2 },
  "direction-needs-way": { code: "direction-needs-way" },
  "name-missing": { code: "name-missing", name: "B", known: ["A"] },
  "name-twice": { code: "name-twice", name: "A" },
  "language-unknown": { code: "language-unknown", value: "?" },
  "table-column-missing": { code: "table-column-missing", field: "current" },
  "result-out-of-range": { code: "result-out-of-range" },
};

const SCORING: Every<ScoringProblem> = {
  "reading-missing": { code: "reading-missing", field: "current" },
  "reading-not-finite": { code: "reading-not-finite", field: "target" },
  "current-not-number": { code: "current-not-number", kind: "reach" },
  "range-wanted": { code: "range-wanted", target: 5 },
  "range-not-wanted": { code: "range-not-wanted", kind: "at_most" },
  "milestone-not-share": { code: "milestone-not-share", current: 3 },
  "target-equals-baseline": { code: "target-equals-baseline", value: 2 },
  "distance-out-of-range": { code: "distance-out-of-range", baseline: 1, target: 2 },
  "nothing-to-roll-up": { code: "nothing-to-roll-up" },
  "nothing-scored": { code: "nothing-scored" },
  "weight-missing": { code: "weight-missing" },
  "weight-negative": { code: "weight-negative", weight: -1 },
  "weights-all-zero": { code: "weights-all-zero" },
  "roll-up-out-of-range": { code: "roll-up-out-of-range" },
  "sum-needs-reach": { code: "sum-needs-reach", kind: "at_most" },
  "direction-without-way": { code: "direction-without-way" },
  "direction-against-target": { code: "direction-against-target", baseline: 1, target: 2 },
  "baseline-equals-target": { code: "baseline-equals-target", value: 2 },
  "target-negative": { code: "target-negative", target: -1 },
  "target-zero-to-increase": { code: "target-zero-to-increase", actual: 3 },
  "actual-negative": { code: "actual-negative", actual: -1 },
  "actual-zero-inverse": { code: "actual-zero-inverse", target: 4 },
  "attainment-out-of-range": { code: "attainment-out-of-range" },
  "due-before-start": { code: "due-before-start", start: cycle.due, due: day },
  "phase-outside-cycle": { code: "phase-outside-cycle", day, cycle },
  "phase-ratio-outside": { code: "phase-ratio-outside", ratio: 20 },
  "phases-fall": { code: "phases-fall", day, ratio: 0.4 },
  "nothing-expected": { code: "nothing-expected" },
  "pace-out-of-range": { code: "pace-out-of-range" },
  "cap-negative": { code: "cap-negative", cap: -1 },
  "threshold-above-cap": { code: "threshold-above-cap", threshold: 2, cap: 1 },
  "points-rule-empty": { code: "points-rule-empty" },
  "points-rule-unread": { code: "points-rule-unread", clauses: ["?"] },
  "points-threshold-wanted": { code: "points-threshold-wanted" },
  "points-stretch-wanted": { code: "points-stretch-wanted" },
  "points-target-zero": { code: "points-target-zero" },
  "points-out-of-range": { code: "points-out-of-range" },
  "points-side-wanted": { code: "points-side-wanted" },
  "points-unit": { code: "points-unit", per: 100_000, target: 9600 },
  "points-no-rung": { code: "points-no-rung", actual: 3 },
};

const STATS: Every<StatsProblem> = {
  "series-too-short": { code: "series-too-short", points: 1, needed: 6 },
  "no-neighbours": { code: "no-neighbours", points: 6 },
  "baseline-outside": { code: "baseline-outside", from: 0, to: 12, points: 8 },
  "season-too-short": { code: "season-too-short", points: 12, season: 12 },
  "season-not-positive": { code: "season-not-positive" },
  "no-variation": { code: "no-variation", argument: "history" },
  "statistic-out-of-range": { code: "statistic-out-of-range" },
};

const PARTS: Every<PartsProblem> = {
  "no-weights": { code: "no-weights" },
  "weights-all-zero": { code: "weights-all-zero" },
  "part-weight-negative": { code: "part-weight-negative", place: 2, weight: -1 },
  "caps-not-as-many": { code: "caps-not-as-many", weights: 3, caps: 2 },
  "cap-negative": { code: "cap-negative", place: 2, cap: -1 },
  "unit-not-positive": { code: "unit-not-positive", unit: 0 },
  "total-not-in-units": { code: "total-not-in-units", total: 1.5, unit: 1 },
  "too-many-units": { code: "too-many-units", total: 1e30, unit: 1 },
};

const PHASES: Every<PhaseProblem> = {
  ...PARTS,
  "no-shape": { code: "no-shape" },
  "periods-not-whole": { code: "periods-not-whole", periods: 1.5 },
  "months-wanted": { code: "months-wanted", periods: 4 },
  "new-year-unknown": { code: "new-year-unknown", year: 1900 },
};

const ATTRIBUTION: Every<AttributionProblem> = {
  "driver-missing": { code: "driver-missing", name: "V" },
  "divided-by-zero": { code: "divided-by-zero", formula: "V" },
  "driver-value-not-finite": { code: "driver-value-not-finite", formula: "V" },
  "driver-twice": { code: "driver-twice", name: "V" },
  "lmdi-wants-product": { code: "lmdi-wants-product", formula: "V" },
  "lmdi-wants-positive": { code: "lmdi-wants-positive", name: "V", value: -1 },
  "too-many-drivers": { code: "too-many-drivers", drivers: 12, most: 10 },
  "ratio-not-positive": { code: "ratio-not-positive", before: -1, after: 2 },
};

const ALLOCATION: Every<AllocationProblem> = {
  "nothing-to-choose": { code: "nothing-to-choose" },
  "effort-negative": { code: "effort-negative", place: 2, effort: -1 },
  "budget-negative": { code: "budget-negative", budget: -1 },
  "choice-too-large": { code: "choice-too-large", rows: 500, most: 100 },
};

const wrapped = (
  code: RoomProblem["code"],
  problems: Readonly<Record<string, unknown>>,
): readonly FunctionProblem[] =>
  Object.values(problems).map((of) => ({ code, of }) as FunctionProblem);

export const PROBLEMS: readonly FunctionProblem[] = [
  ...Object.values(VALUES),
  ...Object.values(RULES),
  ...Object.values(CALLS),
  ...Object.values(SCORING),
  ...Object.values(STATS),
  ...wrapped("in-parts", PARTS),
  ...wrapped("in-phases", PHASES),
  ...wrapped("in-attribution", ATTRIBUTION),
  ...wrapped("in-allocation", ALLOCATION),
  { code: "in-formula", of: { code: "formula-empty" } },
  { code: "in-drivers", of: { code: "driver-missing", name: "V" } },
  { code: "in-reconciliation", of: { code: "no-parts" } },
];

/** Every code, those of rooms by the room. */
export const PROBLEM_CODES: readonly string[] = [...new Set(PROBLEMS.map(({ code }) => code))];
