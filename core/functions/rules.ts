/**
 * The `rules` argument: `"missing=exclude; clamp=none"`, in either language.
 *
 * @packageDocumentation
 */
import { readNumberText } from "../kernel/number-text";
import { fail, ok, type Result } from "../kernel/result";
import type { RuleProblem } from "./problem";
import { readRuleKey, readRuleValue, type RuleKey, type RuleValue } from "./rule-words";

/** A rule that takes one of several words. `undefined` as `initial`: nobody wrote it. */
export interface ChoiceRule<Value extends string, Initial extends Value | undefined> {
  readonly takes: "word";
  readonly values: readonly Value[];
  readonly initial: Initial;
}

/** A rule that takes a number, both bounds included. */
export interface NumberRule<Initial extends number | undefined> {
  readonly takes: "number";
  readonly from: number;
  readonly to: number;
  readonly initial: Initial;
}

export type AnyRule = ChoiceRule<string, string | undefined> | NumberRule<number | undefined>;

/** Rules of one function. The words of every value must stand in `rule-words`. */
export type RuleSpecs = {
  readonly [Key in RuleKey]?: [RuleValue<Key>] extends [never]
    ? NumberRule<number | undefined>
    : ChoiceRule<RuleValue<Key>, RuleValue<Key> | undefined>;
};

export type RuleValues<Specs> = {
  readonly [Key in keyof Specs]: Specs[Key] extends ChoiceRule<infer Value, infer Initial>
    ? Value | Initial
    : Specs[Key] extends NumberRule<infer Initial>
      ? number | Initial
      : never;
};

export function choice<const Values extends readonly string[]>(
  values: Values,
): ChoiceRule<Values[number], undefined>;
export function choice<const Values extends readonly string[]>(
  values: Values,
  initial: Values[number],
): ChoiceRule<Values[number], Values[number]>;
export function choice<const Values extends readonly string[]>(
  values: Values,
  initial?: Values[number],
): ChoiceRule<Values[number], Values[number] | undefined> {
  return { takes: "word", values, initial };
}

/** A number without an initial value: what holds when nobody wrote it, the function knows. */
export const amount: NumberRule<undefined> = {
  takes: "number",
  from: -Infinity,
  to: Infinity,
  initial: undefined,
};

/** A ratio from 0 to 1. */
export const share = (initial: number): NumberRule<number> => ({
  takes: "number",
  from: 0,
  to: 1,
  initial,
});

export const LANGUAGE_RULE = choice(["en", "zh"]);

type Values = Readonly<Record<string, string | number | undefined>>;

/** Every rule of a function with its written or initial value. */
export function readRules(specs: RuleSpecs, text: string): Result<Values, RuleProblem> {
  const all: Readonly<Record<string, AnyRule | undefined>> = { ...specs, language: LANGUAGE_RULE };
  const known = Object.keys(all) as RuleKey[];
  const values: Record<string, string | number | undefined> = {};
  for (const key of known) values[key] = all[key]?.initial;
  const written = new Map<RuleKey, string | number>();
  for (const part of partsOf(text)) {
    const [name, value, ...more] = part.split("=").map((side) => side.trim());
    if (name === undefined || value === undefined || value === "" || more.length > 0) {
      return fail({ code: "rule-unreadable", text: part, known });
    }
    const key = readRuleKey(name, known);
    const spec = key === undefined ? undefined : all[key];
    if (key === undefined || spec === undefined) {
      return fail({ code: "rule-unknown", key: name, known });
    }
    const read = readValue(key, spec, value);
    if (!read.ok) return read;
    if (written.has(key) && written.get(key) !== read.value)
      return fail({ code: "rule-twice", key });
    written.set(key, read.value);
    values[key] = read.value;
  }
  return ok(values);
}

export const partsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

function readValue(
  key: RuleKey,
  spec: AnyRule,
  text: string,
): Result<string | number, RuleProblem> {
  if (spec.takes === "word") {
    const value = readRuleValue(key, text, spec.values);
    return value === undefined
      ? fail({ code: "rule-value-unknown", key, value: text, known: spec.values })
      : ok(value);
  }
  const value = readNumberText(text);
  if (value === undefined) return fail({ code: "rule-number-wanted", key, value: text });
  const { from, to } = spec;
  return value >= from && value <= to
    ? ok(value)
    : fail({ code: "rule-outside", key, value, from, to });
}
