/**
 * Worked calls as they are typed into a cell.
 *
 * @packageDocumentation
 */
import { cellText, isBlank, isCellError, type CellValue } from "../kernel/cell";
import { calendarDay, dayOfIso } from "../kernel/day";
import type { Language } from "../kernel/language";
import { readWord, wordOf } from "../model/vocabulary";
import type { WordSet } from "../model/words";
import { argumentsOf, isGrid, type Argument } from "./call";
import type { AnyParameter, CellFunction, Example } from "./define";
import { readRuleKey, RULE_WORDS, ruleValueWord, ruleWord, type RuleKey } from "./rule-words";
import { rulesName, takesRules } from "./settings";

/** Arguments of an example. In Chinese they hold Chinese words and ask for a Chinese answer. */
export function exampleArguments(
  declared: CellFunction,
  { args, zhArgs = args }: Example,
  language: Language,
): readonly Argument[] {
  if (language === "en") return args;
  const sorted = argumentsOf(declared, zhArgs);
  const rules = sorted.ok && takesRules(declared) ? rulesName(declared, sorted.value) : undefined;
  const asksInRules = declared.parameters["language"] === undefined;
  return Object.entries<AnyParameter>(declared.parameters).map(([name, parameter], place) => {
    const given = zhArgs[place] ?? null;
    if (parameter.kind === "language") return "zh";
    if (name === rules) return rulesInChinese(given, asksInRules);
    return parameter.takes === "each" ? inChinese(parameter.set, given) : given;
  });
}

const inChinese = (set: WordSet | undefined, given: Argument): Argument => {
  const id = set === undefined || typeof given !== "string" ? undefined : readWord(set, given);
  // The id was read from this very set.
  return set === undefined || id === undefined ? given : wordOf(set, id as never, "zh");
};

const RULE_KEYS = Object.keys(RULE_WORDS) as readonly RuleKey[];

function rulesInChinese(given: Argument, asksForChinese: boolean): string | null {
  const text = typeof given === "string" ? given : "";
  const parts = text.split(";").flatMap((part) => {
    const [name = "", value = ""] = part.split("=").map((side) => side.trim());
    const key = readRuleKey(name, RULE_KEYS);
    return key === undefined ? [] : [`${ruleWord(key, "zh")}=${ruleValueWord(key, value, "zh")}`];
  });
  const all = asksForChinese ? [...parts, `${ruleWord("language", "zh")}=zh`] : parts;
  return all.length === 0 ? null : all.join("; ");
}

/** A call as it is typed, with its `=`; ranges as array constants, days as DATE. */
export function formulaOf({ id, parameters }: CellFunction, args: readonly Argument[]): string {
  const kinds = Object.values(parameters).map(({ kind }) => kind);
  const texts = args.map((argument, place) =>
    kinds[place] === "day" ? dayText(argument) : argumentText(argument),
  );
  while (texts[texts.length - 1] === "") texts.pop();
  return `=${id}(${texts.join(", ").replace(/ (?=,|$)/g, "")})`;
}

function dayText(argument: Argument): string {
  const day = typeof argument === "string" ? dayOfIso(argument) : undefined;
  if (day === undefined) return argumentText(argument);
  const { year, month, day: date } = calendarDay(day);
  return `DATE(${year}, ${month}, ${date})`;
}

const argumentText = (argument: Argument): string =>
  isGrid(argument)
    ? `{${argument.map((row) => row.map(constant).join(",")).join(";")}}`
    : isBlank(argument)
      ? ""
      : constant(argument ?? null);

/** An array constant cannot hold a blank cell; empty text reads the same. */
function constant(cell: CellValue): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean" || isCellError(cell)) return cellText(cell);
  return `"${(cell ?? "").replace(/"/g, '""')}"`;
}
