/**
 * The `rules` and `language` of a call.
 *
 * @packageDocumentation
 */
import { cellText, isCellError, type Grid } from "../kernel/cell";
import type { Language } from "../kernel/language";
import { fail, ok, type Result } from "../kernel/result";
import { isSingle, sizeOf } from "./broadcast";
import type { CallArguments, CellFunction } from "./define";
import type { Failure } from "./problem";
import { readRuleKey, readRuleValue } from "./rule-words";
import { partsOf, readRules, type RuleSetting } from "./rules";

type Values = Readonly<Record<string, RuleSetting>>;

const LANGUAGES = ["en", "zh"] as const;

/**
 * The language of the answer: the argument, else the rule, else English. What is wrong with either is
 * the business of {@link readSettings}; a sentence about it must still be said in some language.
 */
export function languageOf(declared: CellFunction, args: CallArguments): Language {
  const own = readLanguage(textOf(args["language"]));
  if (own !== undefined) return own;
  if (!takesRules(declared)) return "en";
  const parts = partsOf(textOf(rulesOf(declared, args)));
  for (const part of parts) {
    const [key = "", value = ""] = part.split("=");
    const language = readRuleKey(key.trim(), ["language"]) && readLanguage(value.trim());
    if (language !== undefined) return language;
  }
  return "en";
}

const readLanguage = (text: string): Language | undefined =>
  text === ""
    ? undefined
    : LANGUAGES.find((language) => language === readRuleValue("language", text, LANGUAGES));

export const takesRules = ({ parameters }: CellFunction): boolean =>
  Object.values(parameters).some(({ kind }) => kind === "rules");

/** The argument that holds the rules. */
export const rulesName = (declared: CellFunction, args: CallArguments): string =>
  declared.rulesIn === undefined ? "rules" : declared.rulesIn(args);

const rulesOf = (declared: CellFunction, args: CallArguments): Grid | undefined =>
  args[rulesName(declared, args)];

const textOf = (grid: Grid | undefined): string => cellText(grid?.[0]?.[0]);

/** Every rule of the function with its written or initial value. */
export function readSettings(declared: CellFunction, args: CallArguments): Result<Values, Failure> {
  const { language } = args;
  if (language !== undefined) {
    const text = oneText(language, "language");
    if (!text.ok) return text;
    if (readLanguage(text.value) === undefined) {
      return fail({ problem: { code: "language-unknown", value: text.value } });
    }
  }
  if (!takesRules(declared)) return ok({});
  const text = oneText(rulesOf(declared, args) ?? [], "rules");
  if (!text.ok) return text;
  const read = readRules(declared.rules, text.value);
  return read.ok ? read : fail({ problem: read.problem });
}

function oneText(grid: Grid, argument: string): Result<string, Failure> {
  if (grid.length > 0 && !isSingle(grid)) {
    const size = { argument, ...sizeOf(grid) };
    return fail({ problem: { code: "one-value-wanted", size } });
  }
  const cell = grid[0]?.[0] ?? null;
  return isCellError(cell) ? fail(cell) : ok(cellText(cell));
}
