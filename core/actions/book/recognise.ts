/**
 * Whether a formula in a Score or Status cell is one that Keel wrote, so that it may be replaced.
 *
 * @packageDocumentation
 */
import { LANGUAGES } from "../../kernel/language";
import { FORMULA_STYLES } from "../../model/settings";
import type { Formula } from "../port/formula";
import { scoreFormula, type ScoredField } from "../score/keel-score";
import type { OkrColumns } from "../score/okr-cells";
import { isFormula } from "../port/same-formula";

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
  const isWanted = wanted === undefined ? undefined : testOf(wanted);
  const keels = known.map(testOf);
  return (text, row) => {
    if (isWanted?.(text, row) === true) return "wanted";
    return keels.some((isOne) => isOne(text, row)) ? "keels" : "others";
  };
}

/** All cells are those of the row itself, so no sheet is named. */
const testOf = (formula: Formula) => isFormula(formula, () => "");
