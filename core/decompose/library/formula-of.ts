/**
 * Driver formulas written apart from their families: which key results of a family its KPI is made
 * of, and by what else.
 *
 * @packageDocumentation
 */
import type { Candidate, Family, Library } from "./family";
import type { Said } from "./write";

/** A candidate of the family that is a term of the formula, and how it enters. */
export interface CandidateTerm {
  readonly id: string;
  readonly link: "part" | "factor";
}

/** The formula, and for each name a candidate or what the sheet may call the quantity. */
export type FormulaOf = readonly [
  text: string,
  terms: Readonly<Record<string, CandidateTerm | Said>>,
];

/** Adds to the KPI, be it under a line or times a price. */
export const part = (id: string): CandidateTerm => ({ id, link: "part" });
/** Multiplies. */
export const factor = (id: string): CandidateTerm => ({ id, link: "factor" });

/** The library with its families' formulas in place; a term's name is its candidate's metric. */
export const withFormulas = (
  library: Library,
  formulas: Readonly<Record<string, FormulaOf>>,
): Library =>
  library.map((family) => {
    const formula = formulas[family.id];
    return formula === undefined ? family : madeOf(family, formula);
  });

function madeOf(family: Family, [text, terms]: FormulaOf): Family {
  const driverOf = new Map<string, Pick<Candidate, "driver" | "link">>();
  const names = Object.fromEntries(
    Object.entries(terms).map(([driver, term]) => {
      if (!("id" in term)) return [driver, { zh: term[0], en: term[1] }];
      driverOf.set(term.id, { driver, link: term.link });
      const candidate = family.candidates.find(({ id }) => id === term.id);
      return [driver, candidate?.metric ?? { zh: "", en: "" }];
    }),
  );
  const candidates = family.candidates.map((one) => ({ ...one, ...driverOf.get(one.id) }));
  return { ...family, drivers: { text, names }, candidates };
}
