/**
 * Every host answers alike: each worked example of the help, and each problem that a call can run
 * into, in both languages, on the built bundles of Excel and Sheets.
 */
import { join } from "node:path";
import { callFunction, FUNCTION_IDS, FUNCTIONS, LANGUAGES, type Argument } from "../../core";
import { builtPart } from "../support/built";
import { ROOT } from "../support/root";

type Answer = { readonly value: unknown } | { readonly error: Sentence };
interface Sentence {
  readonly code: string;
  readonly message?: string;
}

interface Calculator {
  call(fn: string, args: readonly unknown[]): Promise<Answer>;
  readonly built: readonly { readonly path: string; readonly sha256: string }[];
}

const HOSTS = ["excel", "sheets"] as const;
for (const host of HOSTS) builtPart(host);

const calculators = new Map<string, Calculator>();
beforeAll(async () => {
  for (const host of HOSTS) {
    const { openCalculator } = (await import(join(ROOT, "dist/emulators", `${host}.js`))) as {
      openCalculator: () => Promise<Calculator>;
    };
    const calculator = await openCalculator();
    calculators.set(host, calculator);
    for (const { path, sha256 } of calculator.built) {
      process.stdout.write(`built file: ${path} sha256 ${sha256}\n`);
    }
  }
});

const on = async (host: string, id: string, args: readonly unknown[]): Promise<Answer> => {
  const calculator = calculators.get(host);
  if (calculator === undefined) throw new Error(`no ${host}`);
  return calculator.call(id, args);
};

describe.each(HOSTS)("%s", (host) => {
  it.each(FUNCTION_IDS)("answers the examples of %s as core does", async (id) => {
    for (const { args } of FUNCTIONS[id].examples) {
      const core = callFunction(id, args);
      expect(await on(host, id, args)).toEqual({ value: core.ok ? core.value : "no answer" });
    }
  });

  it.each(LANGUAGES)("says every problem of a call as core says it, in %s", async (language) => {
    const rules = `language=${language}`;
    for (const [id, args] of BAD_CALLS(rules, language)) {
      const core = callFunction(id, args);
      const sentence = core.ok ? undefined : core.error;
      const answer = await on(host, id, args);
      const found = "error" in answer ? answer.error : undefined;
      expect([id, found?.code]).toEqual([id, sentence?.code]);
      expect(plain(found?.message ?? "")).toContain(plain(sentence?.message ?? "nothing"));
    }
  });
});

/** Sheets puts the row first and goes on in lower case; what is said is the same. */
const plain = (text: string): string => text.toLowerCase();

const SHORT = [[1], [2], [3]];

/** One call for each kind of problem a person runs into. */
const BAD_CALLS = (rules: string, language: string): readonly [string, readonly Argument[]][] => [
  ["OKR_PROGRESS", [0, 100, "soon", null, rules]],
  ["OKR_PROGRESS", [0, 100, null, null, rules]],
  ["OKR_PROGRESS", [5, 5, 7, null, rules]],
  ["OKR_PROGRESS", [0, 100, 45, "often", rules]],
  ["OKR_PROGRESS", [0, "5", 4, "within", rules]],
  ["OKR_PROGRESS", [0, 1, "perhaps", "milestone", rules]],
  ["OKR_PROGRESS", [0, 100, 45, null, `${rules}; clamp=maybe`]],
  ["OKR_PROGRESS", [0, 100, 45, null, `${rules}; speed=1`]],
  ["OKR_PROGRESS", [0, 100, 45, null, `${rules}; clamp`]],
  ["OKR_PROGRESS", [0, 100, 45, null, `${rules}; clamp=none; clamp=both`]],
  ["OKR_PROGRESS", [[[1], [2]], [[1], [2], [3]], 45, null, rules]],
  ["OKR_SCORE", [0, 100, 45, -1, null, rules]],
  ["OKR_ROLLUP", [[[null], [null]], null, rules]],
  ["OKR_ROLLUP", [[[0.5], [0.6]], [[0], [0]], rules]],
  ["OKR_EXPECTED", ["3/4", "2026-12-31", "2026-10-01", null, rules]],
  ["OKR_EXPECTED", ["2026-12-31", "2026-01-01", "2026-10-01", null, rules]],
  ["OKR_PACE", [0.5, "2026-01-01", "2026-12-31", "2026-01-01", null, rules]],
  ["OKR_STATUS", [0.5, "2026-01-01", "2026-12-31", "2026-07-01", 120, rules, language]],
  ["OKR_BAND", ["high", null, language]],
  ["KPI_ATTAINMENT", [5, -10, null, null, rules]],
  ["KPI_ATTAINMENT", [5, 0, null, "increase", rules]],
  ["KPI_LIMITS", [SHORT, rules]],
  ["KPI_LIMITS", [SHORT, `${rules}; baseline=1..99`]],
  ["KPI_SIGNALS", [SHORT, rules]],
  ["KPI_FORECAST", [SHORT, 0, null, null, rules, language]],
  ["OKR_DRIFT", [[[1], [2]], [[1], [2]], [[5], [5]], null, rules, language]],
  ["KPI_ATTRIBUTE", ["a +", [["a", "b"]], [[1, 2]], [[2, 3]], rules]],
  ["KPI_ATTRIBUTE", ["a + b", [["a", "b"]], [[1, 2]], [[2, 3]], `${rules}; method=lmdi`]],
];
