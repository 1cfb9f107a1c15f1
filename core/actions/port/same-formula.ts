/**
 * Whether the text of a formula in a cell is one that Keel wrote there, however a host spells it.
 *
 * @packageDocumentation
 */
import type { Formula } from "./formula";
import { ANY_LOCALE, EN_US, printFormula, type Dialect } from "./print-formula";

/** Stands where the row number goes; no sheet has so many rows. */
const ROW = 9_999_999;

/** The text of a formula around its row numbers. */
type Template = readonly string[];

/** Whether a text is the formula in a zero-based row. */
export type IsFormula = (text: string, row: number) => boolean;

/** Letter by letter as Keel prints it, which most cells hold; else the same once it is canonical. */
export function isFormula(formula: Formula, sheetName: Dialect["sheetName"]): IsFormula {
  const templates = DIALECTS.map((dialect): Template =>
    printFormula(formula, ROW - 1, { ...dialect, sheetName }).split(String(ROW)),
  );
  const start = canonical(templates[0]?.[0] ?? "").slice(0, ALIKE);
  return (text, row) => {
    const number = String(row + 1);
    if (templates.some((parts) => matches(text, parts, number))) return true;
    // Most formulas differ at once; only look-alikes are worth the work.
    const loose = canonical(text);
    if (!loose.startsWith(start)) return false;
    return loose === canonical(printFormula(formula, row, { ...EN_US, sheetName }));
  };
}

const DIALECTS = [EN_US, { ...EN_US, decimals: ANY_LOCALE.decimals }, ANY_LOCALE];
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

/** Quoted text, quoted sheet names, and everything between them. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g;
/** Marks that Excel puts before functions newer than a file, or of an add-in that is not there. */
const MARKS = /_(?:XLDUDF_|XLFN\.|XLWS\.|XLL\.)/g;
const SPACES_AND_SIGNS = /[\s$@]/g;
const FRACTION = /\((\d+)\/(10+)\)/g;
const NUMBER = /(?<![\p{L}\p{N}_.])(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu;

/**
 * A formula without what hosts vary: spaces, case, `$`, separators, marks before functions, quotes
 * around sheet names, and how numbers are written.
 *
 * @example
 * ```ts
 * canonical("=IF($M7>=(9/10); 'KPI'!$A$1; \"a b\")") // => "=IF(M7>=0.9,KPI!A1,\"a b\")"
 * canonical("=_xldudf_OKR_SCORE( m7 , 1E-9 )") // => "=OKR_SCORE(M7,1e-9)"
 * ```
 */
export const canonical = (text: string): string =>
  text.replace(PARTS, (part) => {
    if (part.startsWith('"')) return part;
    if (part.startsWith("'")) return part.slice(1, -1).replace(/''/g, "'").toUpperCase();
    return part
      .toUpperCase()
      .replace(SPACES_AND_SIGNS, "")
      .replace(MARKS, "")
      .replace(/;/g, ",")
      .replace(FRACTION, (_, above: string, below: string) => String(Number(above) / Number(below)))
      .replace(NUMBER, (number) => String(Number(number)));
  });
