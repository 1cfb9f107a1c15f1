/** Calls that go wrong, at least one for every kind of problem a call can run into. */
import type { Argument } from "../../core";
import { argumentsOf, compute } from "../../core/functions/call";
import type { CellFunction } from "../../core/functions/define";
import type { Failure, FunctionProblem } from "../../core/functions/problem";
import { FUNCTIONS, type FunctionId } from "../../core/functions/registry";

export type BadCall = readonly [id: FunctionId, args: readonly Argument[]];

const SHORT = [[1], [2], [3]];
const LONG = [1, 3, 2, 4, 3, 5, 2, 4].map((value) => [value]);
const FLAT = LONG.map(() => [5]);
const HUGE = 1.7e308;
const DATES = ["2026-01-01", "2026-12-31", "2026-07-01"] as const;
const OKRS = (header: readonly string[], ...rows: readonly Argument[][]) =>
  [header, ...rows] as unknown as Argument;

/** @param rules - Those that say the language; further ones are added. */
export const BAD_CALLS = (rules: string, language: string): readonly BadCall[] => [
  ["OKR_PROGRESS", [0, 100, "soon", null, rules]],
  ["OKR_PROGRESS", [0, 100, null, null, rules]],
  ["OKR_PROGRESS", [5, 5, 7, null, rules]],
  ["OKR_PROGRESS", [0, 100, 45, "often", rules]],
  ["OKR_PROGRESS", [0, "5", 4, "within", rules]],
  ["OKR_PROGRESS", [0, "3..5", 4, "at_most", rules]],
  ["OKR_PROGRESS", [0, 5, 4, "within", rules]],
  ["OKR_PROGRESS", [0, 1, "perhaps", "milestone", rules]],
  ["OKR_PROGRESS", [0, 1, 3, "milestone", rules]],
  ["OKR_PROGRESS", [0, 100, true, null, rules]],
  ["OKR_PROGRESS", [-HUGE, HUGE, 0, null, rules]],
  ["OKR_PROGRESS", [0, 100, 45, null, `${rules}; clamp=maybe`]],
  ["OKR_PROGRESS", [0, 100, 45, null, `${rules}; speed=1`]],
  ["OKR_PROGRESS", [0, 100, 45, null, `${rules}; clamp`]],
  ["OKR_PROGRESS", [0, 100, 45, null, `${rules}; clamp=none; clamp=both`]],
  ["OKR_PROGRESS", [[[1], [2]], [[1], [2], [3]], 45, null, rules]],
  ["OKR_SCORE", [0, 100, 45, -1, null, rules]],
  ["OKR_SCORE", [[[0], [0]], [[9], [9]], [[1], [2]], [[1], [null]], null, rules]],
  [
    "OKR_SCORE",
    [[[0], [0]], [[9], [9]], [[1], [2]], null, [["reach"], ["at_most"]], `${rules}; rollup=sum`],
  ],
  ["OKR_SCORE", [[[0]], [[9]], [[null]], null, null, `${rules}; missing=exclude`]],
  ["OKR_SCORE", [OKRS(["Objective", "Key result", "Target"], ["Win", "Sell", 5]), rules]],
  ["OKR_ROLLUP", [[[null], [null]], null, rules]],
  ["OKR_ROLLUP", [[[0.5], [0.6]], [[0], [0]], rules]],
  ["OKR_ROLLUP", [[[HUGE], [HUGE]], [[HUGE], [HUGE]], rules]],
  ["OKR_EXPECTED", ["3/4", "2026-12-31", "2026-10-01", null, rules]],
  ["OKR_EXPECTED", ["2026-12-31", "2026-01-01", "2026-10-01", null, rules]],
  ["OKR_EXPECTED", [...DATES, [["2027-05-01", 0.5]], rules]],
  ["OKR_EXPECTED", [...DATES, [["2026-05-01", 20]], rules]],
  [
    "OKR_EXPECTED",
    [
      ...DATES,
      [
        ["2026-05-01", 0.5],
        ["2026-06-01", 0.4],
      ],
      rules,
    ],
  ],
  ["OKR_EXPECTED", [...DATES, [["2026-05-01"]], rules]],
  ["OKR_PACE", [0.5, "2026-01-01", "2026-12-31", "2026-01-01", null, rules]],
  ["OKR_PACE", [HUGE, "2026-01-01", "2026-12-31", "2026-01-02", null, rules]],
  ["OKR_STATUS", [0.5, ...DATES, 120, rules, language]],
  ["OKR_STATUS", [0.5, ...DATES, null, `${rules}; grace=soon`, language]],
  ["OKR_STATUS", [0.5, ...DATES, null, `${rules}; grace=2`, language]],
  ["OKR_BAND", ["high", null, language]],
  ["OKR_BAND", [0.5, null, language, 1, 2, 3]],
  ["OKR_BAND", [0.5, null, "fr"]],
  ["KPI_ATTAINMENT", [5, -10, null, null, rules]],
  ["KPI_ATTAINMENT", [5, 0, null, "increase", rules]],
  ["KPI_ATTAINMENT", [5, 10, null, "maintain", rules]],
  ["KPI_ATTAINMENT", [5, 10, 20, "increase", rules]],
  ["KPI_ATTAINMENT", [5, 10, 10, null, rules]],
  ["KPI_ATTAINMENT", [-5, 10, null, "decrease", rules]],
  ["KPI_ATTAINMENT", [0, 10, null, "decrease", rules]],
  ["KPI_ATTAINMENT", [HUGE, 1e-300, null, null, rules]],
  ["KPI_PAYOUT", [1, 0.8, -1]],
  ["KPI_PAYOUT", [1, 2, 1]],
  ["KPI_POINTS", [1, 2, " "]],
  ["KPI_POINTS", [1, 2, "as the board sees fit"]],
  ["KPI_POINTS", [1, 2, "达目标100分，低于门槛0分"]],
  ["KPI_POINTS", [5, 0, "完成率=实际/目标"]],
  ["KPI_POINTS", [3, 90, "≥95:100; ≥90:80"]],
  ["KPI_LIMITS", [SHORT, rules]],
  ["KPI_LIMITS", [LONG, `${rules}; baseline=1..99`]],
  ["KPI_LIMITS", [LONG, `${rules}; baseline=12`]],
  ["KPI_LIMITS", [LONG, `${rules}; season=12`]],
  [
    "KPI_LIMITS",
    [
      LONG.map(([value = 0], n) => [n % 2 === 0 ? value : null]).concat(
        LONG.map(([v = 0], n) => [n % 2 === 0 ? v : null]),
      ),
      rules,
    ],
  ],
  ["KPI_LIMITS", [[...LONG, ...LONG, ...LONG].map((_, n) => [n - 12]), `${rules}; season=yoy`]],
  ["KPI_SIGNALS", [SHORT, rules]],
  [
    "KPI_SIGNALS",
    [
      [
        [1, 2],
        [3, 4],
      ],
      rules,
    ],
  ],
  ["KPI_FORECAST", [SHORT, 0, null, null, rules, language]],
  ["KPI_FORECAST", [LONG, [[1], [2]], null, null, rules, language]],
  ["OKR_DRIFT", [[[1], [2]], [[1], [2]], FLAT, null, rules, language]],
  ["OKR_DRIFT", [SHORT, SHORT, LONG, "maintain", rules, language]],
  ["OKR_FOCUS", [[[1]], [[-1]], 5]],
  ["KPI_SPLIT", [10, [[null]]]],
  ["KPI_SPLIT", [1.5, [[1], [1]], 1]],
  ["KPI_PHASE", [100, 1.5, rules]],
  ["KPI_DRIVERS", ["a * b", [["a", "b"]], [[1, -2]], 5]],
  ["KPI_DRIVERS", ["a * c", [["a", "b"]], [[1, 2]], 5]],
  ["KPI_DRIVERS", ["a * b", [["a", "a"]], [[1, 2]], 5]],
  ["KPI_DRIVERS", [5, [["a"]], [[1]], 5]],
  ["KPI_RECONCILE", [0.1, [[null]], null, null, language]],
  ["KPI_DRIVERS", ["a", [["a", "a"]], [[1, 2]], 5]],
  ["KPI_POINTS", [9000, 9600, "每低10万元扣1分"]],
  ["KPI_POINTS", [95, 90, "达目标100分，达挑战值120分"]],
  ["KPI_POINTS", [5, 10, "每差1扣1分"]],
  ["KPI_POINTS", [HUGE, 1e-300, "完成率=实际/目标"]],
  ["KPI_FORECAST", [[[1e308], [-1e308], [1e308], [-1e308]], 9, null, null, rules, language]],
  ["OKR_PROGRESS", [0, "3..5", 4, null, rules]],
  ["KPI_ATTRIBUTE", ["a +", [["a", "b"]], [[1, 2]], [[2, 3]], rules]],
  ["KPI_ATTRIBUTE", ["a + b", [["a", "b"]], [[1, 2]], [[2, 3]], `${rules}; method=lmdi`]],
];

/** Codes of the problems that core finds in a call, in the call as a whole or in single rows. */
export function codesOf([id, args]: BadCall): readonly FunctionProblem["code"][] {
  const declared: CellFunction = FUNCTIONS[id];
  const codeOf = (failure: Failure): readonly FunctionProblem["code"][] =>
    "problem" in failure ? [failure.problem.code] : [];
  const sorted = argumentsOf(declared, args);
  if (!sorted.ok) return codeOf(sorted.problem);
  const answer = compute(declared, sorted.value);
  if (!answer.ok) return codeOf(answer.problem);
  if (answer.value.form === "value") return [];
  return answer.value.rows
    .flat()
    .flatMap((cell) =>
      typeof cell === "object" && cell !== null && "failure" in cell ? codeOf(cell.failure) : [],
    );
}
