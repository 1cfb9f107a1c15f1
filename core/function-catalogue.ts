/**
 * What people are shown of the cell functions: hosts, pane, reference and command line derive their
 * help from it.
 *
 * @packageDocumentation
 */
import { callFunction } from "./cell-functions";
import type { AnyParameter, ArgumentKind, CellFunction, ResultColumn } from "./functions/define";
import { exampleArguments, formulaOf } from "./functions/example";
import { FUNCTIONS, FUNCTION_IDS, type FunctionId } from "./functions/registry";
import { ruleWord, type RuleKey } from "./functions/rule-words";
import { LANGUAGE_RULE, type AnyRule } from "./functions/rules";
import { functionHelp } from "./i18n/function-help";
import type { CellValue, Grid } from "./kernel/cell";
import type { Language } from "./kernel/language";

export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly kind: ArgumentKind;
  readonly optional: boolean;
}

export interface RuleHelp {
  /** What is typed before the equals sign; in Chinese its Chinese name, the English one is read too. */
  readonly key: string;
  /** Words it takes; empty where it takes a number. */
  readonly values: readonly string[];
  /** Absent when the function has a default of its own, which the description names. */
  readonly initial?: string;
  readonly description: string;
}

/** A worked call. */
export interface ExampleHelp {
  /** As it is typed into a cell, with its `=`. */
  readonly formula: string;
  readonly value: CellValue | Grid;
}

export interface FunctionHelp {
  readonly id: FunctionId;
  readonly summary: string;
  readonly parameters: readonly ParameterHelp[];
  readonly result: string;
  readonly columns: readonly ResultColumn[];
  readonly rules: readonly RuleHelp[];
  readonly examples: readonly ExampleHelp[];
}

/** Help for every cell function in a language, in the order of the registry. */
export const functionCatalogue = (language: Language): readonly FunctionHelp[] =>
  FUNCTION_IDS.map((id) => helpOf(id, language));

function helpOf(id: FunctionId, language: Language): FunctionHelp {
  const declared: CellFunction = FUNCTIONS[id];
  const words = functionHelp(language);
  const { summary, parameters, result } = words.functions[id];
  const described: Readonly<Record<string, string>> = parameters;
  return {
    id,
    summary,
    parameters: Object.entries<AnyParameter>(declared.parameters).map(
      ([name, { kind, optional }]) => ({
        name,
        description: described[name] ?? "",
        kind,
        optional,
      }),
    ),
    result,
    columns: declared.returns,
    rules: rulesOf(declared).map(([key, rule]) => ruleHelp(key, rule, words.rules[key], language)),
    examples: declared.examples.map((example) => {
      const args = exampleArguments(declared, example, language);
      const answer = callFunction(id, args);
      return {
        formula: formulaOf(declared, args),
        value: answer.ok ? answer.value : { error: answer.error },
      };
    }),
  };
}

/** The rules a function takes, its own and the language; none when it has no such argument. */
function rulesOf({ parameters, rules }: CellFunction): readonly (readonly [RuleKey, AnyRule])[] {
  if (!Object.values(parameters).some(({ kind }) => kind === "rules")) return [];
  const own = Object.entries<AnyRule>(rules) as [RuleKey, AnyRule][];
  return [...own, ["language", LANGUAGE_RULE]];
}

function ruleHelp(key: RuleKey, rule: AnyRule, description: string, language: Language): RuleHelp {
  const said = (value: string): string => ruleWord(key, language, value);
  return {
    key: ruleWord(key, language),
    values: rule.takes === "word" ? rule.values.map(said) : [],
    ...(rule.initial === undefined ? {} : { initial: said(String(rule.initial)) }),
    description,
  };
}
