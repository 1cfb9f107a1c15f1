/**
 * The `rules` argument: `"missing=exclude; clamp=none"`, in either language.
 *
 * @packageDocumentation
 */
import { readNumberRange, type NumberRange } from "../kernel/number-range";
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
  /** Whole numbers only. */
  readonly whole?: boolean;
  readonly initial: Initial;
}

/** A rule that takes one of several words or a whole number. */
export interface MixedRule<Value extends string> {
  readonly takes: "word or number";
  readonly values: readonly Value[];
  readonly from: number;
  readonly to: number;
  readonly initial: Value;
}

/** A rule that takes two ends, `1..12`. */
export interface SpanRule {
  readonly takes: "span";
  readonly initial: undefined;
}

export type AnyRule =
  | ChoiceRule<string, string | undefined>
  | NumberRule<number | undefined>
  | MixedRule<string>
  | SpanRule;

/** Rules of one function. The words of every value must stand in `rule-words`. */
export type RuleSpecs = {
  readonly [Key in RuleKey]?: [RuleValue<Key>] extends [never]
    ? NumberRule<number | undefined> | SpanRule
    : | ChoiceRule<RuleValue<Key>, RuleValue<Key> | undefined>
      | MixedRule<RuleValue<Key>>
      | NumberRule<number | undefined>;
};

export type RuleValues<Specs> = {
  readonly [Key in keyof Specs]: Specs[Key] extends ChoiceRule<infer Value, infer Initial>
    ? Value | Initial
    : Specs[Key] extends NumberRule<infer Initial>
      ? number | Initial
      : Specs[Key] extends MixedRule<infer Value>
        ? Value | number
        : Specs[Key] extends SpanRule
          ? NumberRange | undefined
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

/** A number within bounds, both included. */
export const between = <Initial extends number | undefined>(
  from: number,
  to: number,
  initial: Initial,
): NumberRule<Initial> => ({ takes: "number", from, to, initial });

/** A whole number within bounds, both included. */
export const count = <Initial extends number | undefined>(
  from: number,
  to: number,
  initial: Initial,
): NumberRule<Initial> => ({ ...between(from, to, initial), whole: true });

/** One of several words, or a whole number within bounds. */
export const mixed = <const Values extends readonly string[]>(
  values: Values,
  from: number,
  to: number,
  initial: Values[number],
): MixedRule<Values[number]> => ({ takes: "word or number", values, from, to, initial });

/** Two ends of whole numbers or nothing. */
export const span: SpanRule = { takes: "span", initial: undefined };

/** A ratio from 0 to 1. */
export const share = (initial: number): NumberRule<number> => ({
  takes: "number",
  from: 0,
  to: 1,
  initial,
});

export const LANGUAGE_RULE = choice(["en", "zh"]);

export type RuleSetting = string | number | NumberRange | undefined;

/** Every rule of a function with its written or initial value. */
export function readRules(
  specs: RuleSpecs,
  text: string,
): Result<Readonly<Record<string, RuleSetting>>, RuleProblem> {
  const all: Readonly<Record<string, AnyRule | undefined>> = { ...specs, language: LANGUAGE_RULE };
  const known = Object.keys(all) as RuleKey[];
  const values: Record<string, RuleSetting> = {};
  for (const key of known) values[key] = all[key]?.initial;
  const written = new Map<RuleKey, string>();
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
    const before = written.get(key);
    const own = JSON.stringify(read.value);
    if (before !== undefined && before !== own) return fail({ code: "rule-twice", key });
    written.set(key, own);
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

type ReadSetting = Result<string | number | NumberRange, RuleProblem>;

function readValue(key: RuleKey, spec: AnyRule, text: string): ReadSetting {
  switch (spec.takes) {
    case "word": {
      const value = readRuleValue(key, text, spec.values);
      return value === undefined
        ? fail({ code: "rule-value-unknown", key, value: text, known: spec.values })
        : ok(value);
    }
    case "number":
      return readNumberWithin(key, spec, text);
    case "word or number": {
      const value = readRuleValue(key, text, spec.values);
      if (value !== undefined) return ok(value);
      const number = readNumberText(text);
      return number === undefined
        ? fail({ code: "rule-value-unknown", key, value: text, known: [...spec.values, "12"] })
        : readNumberWithin(key, { ...spec, whole: true }, text);
    }
    case "span": {
      const range = readNumberRange(text);
      return range === undefined ? fail({ code: "rule-span-wanted", key, value: text }) : ok(range);
    }
  }
}

function readNumberWithin(
  key: RuleKey,
  { from, to, whole }: Pick<NumberRule<undefined>, "from" | "to" | "whole">,
  text: string,
): ReadSetting {
  const value = readNumberText(text);
  if (value === undefined || (whole === true && !Number.isInteger(value)))
    return fail({ code: "rule-number-wanted", key, value: text });
  return value >= from && value <= to
    ? ok(value)
    : fail({ code: "rule-outside", key, value, from, to });
}
