/**
 * Every host answers alike: each worked example of the help, and each problem that a call can run
 * into, in both languages, on the built bundles of Excel and Sheets.
 */
import { join } from "node:path";
import { callFunction, FUNCTION_IDS, FUNCTIONS, LANGUAGES } from "../../core";
import { PROBLEM_CODES } from "../support/problems";
import { builtPart } from "../support/built";
import { ROOT } from "../support/root";
import { BAD_CALLS, codesOf } from "./bad-calls";

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
      const answer = await on(host, id, args);
      // Excel itself takes no more arguments than it was told of.
      if (host === "excel" && codesOf([id, args]).includes("too-many-arguments")) continue;
      if (core.ok) throw new Error(`${id} has an answer`);
      const found = "error" in answer ? answer.error : undefined;
      expect([id, found?.code]).toEqual([id, core.error.code]);
      expect(plain(found?.message ?? "")).toContain(plain(core.error.message));
    }
  });
});

/** Sheets puts the row first and goes on in lower case; what is said is the same. */
const plain = (text: string): string => text.toLowerCase();

/** Cells are checked before a formula is asked, or hosts have no such call. */
const NEVER_MET = [
  "current-not-number",
  "function-unknown",
  "nothing-to-roll-up",
  "number-not-finite",
  "one-column-wanted",
  "points-rule-empty",
  "range-not-wanted",
  "range-wanted",
  "reading-not-finite",
  "result-out-of-range",
];

it("asks for every kind of problem that has a sentence", () => {
  const met = new Set<string>(BAD_CALLS("", "en").flatMap(codesOf));
  const kinds = PROBLEM_CODES.filter((code) => !NEVER_MET.includes(code));
  expect(kinds.length).toBeGreaterThan(60);
  expect(kinds.filter((code) => !met.has(code))).toEqual([]);
});
