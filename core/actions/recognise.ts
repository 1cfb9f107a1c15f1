/**
 * Whether a formula in a Score or Status cell is one that Keel wrote, so that it may be replaced.
 *
 * @packageDocumentation
 */
import { LANGUAGES } from "../kernel/language";
import { FORMULA_STYLES } from "../model/settings";
import type { Formula } from "./formula";
import { scoreFormula, type ScoredField } from "./keel-score";
import type { OkrColumns } from "./okr-cells";
import { ANY_LOCALE, EN_US, printFormula, type Dialect } from "./print-formula";

/** Stands where the row number goes; no sheet has so many rows. */
const ROW = 9_999_999;

/** The text of a formula around its row numbers. */
type Template = readonly string[];

/** Whether a formula of a row is the one wanted, another of Keel's, or anybody else's. */
export type Recognise = (text: string, row: number) => "wanted" | "keels" | "others";

/** @param wanted - The formula the column is to have; without one every formula of Keel's is to go. */
export function recogniser(
  field: ScoredField,
  columns: OkrColumns,
  wanted: Formula | undefined,
): Recognise {
  const known = FORMULA_STYLES.flatMap((style) =>
    style === "values"
      ? []
      : LANGUAGES.map((language) => scoreFormula(field, style, columns, language)),
  );
  const right = wanted === undefined ? [] : templatesOf(wanted);
  const keels = known.flatMap(templatesOf);
  return (text, row) => {
    if (isOneOf(right, text, row)) return "wanted";
    return isOneOf(keels, text, row) ? "keels" : "others";
  };
}

function templatesOf(formula: Formula): readonly Template[] {
  return [EN_US, { ...EN_US, decimals: ANY_LOCALE.decimals }].map((syntax) => {
    // All cells are those of the row itself, so no sheet is named.
    const dialect: Dialect = { ...syntax, sheetName: () => "" };
    return printFormula(formula, ROW - 1, dialect).split(String(ROW));
  });
}

function isOneOf(templates: readonly Template[], text: string, row: number): boolean {
  const number = String(row + 1);
  if (templates.some((parts) => matches(text, parts, number))) return true;
  const loose = plain(text);
  return templates.some((parts) => {
    const [start = ""] = parts;
    // Most formulas differ at once; only look-alikes are worth the work.
    return loose.startsWith(plain(start).slice(0, ALIKE)) && plain(parts.join(number)) === loose;
  });
}

const ALIKE = 12;

/** Compares without building the text: tables have many rows and formulas are long. */
function matches(text: string, parts: Template, number: string): boolean {
  let place = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      if (!text.startsWith(number, place)) return false;
      place += number.length;
    }
    if (!text.startsWith(part, place)) return false;
    place += part.length;
  }
  return place === text.length;
}

/** Hosts may space and case a formula their own way. */
const plain = (text: string): string => text.replace(/[\s$]/g, "").toUpperCase();
