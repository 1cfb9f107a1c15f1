/** Every family's driver formula: what a draft makes of it once the sheet knows the drivers. */
import fc from "fast-check";
import { draftOkr } from "../../../core/decompose/draft";
import { driversOf, valueOf, type DriverTree } from "../../../core/decompose/driver-tree";
import { readFormula } from "../../../core/decompose/formula";
import { LIBRARY } from "../../../core/decompose/library";
import type { Family } from "../../../core/decompose/library/family";
import { LANGUAGES } from "../../../core/kernel/language";
import { valueOf as valueIn } from "../../support/result";
import { contextIn, row } from "./kpis";

const WITH_FORMULA = LIBRARY.flatMap((family) =>
  family.drivers === undefined ? [] : [[family.id, family, family.drivers] as const],
);

const tree = (text: string): DriverTree => valueIn(readFormula(text));

/** Figures of a size that makes sense: rates between 0 and 1, what is divided by well above the rest. */
function figures(family: Family, text: string, draws: readonly number[]): Map<string, number> {
  const below = new Set(divisors(tree(text)));
  return new Map(
    [...new Set(driversOf(tree(text)))].map((name, place) => {
      const draw = draws[place % draws.length] ?? 0.5;
      const zh = family.drivers?.names[name]?.zh ?? "";
      const candidate = family.candidates.find(({ driver }) => driver === name);
      const isRate = candidate?.unit === "ratio" || /(?:率|占比|比例)$/.test(zh);
      if (isRate) return [name, 0.05 + 0.3 * draw];
      return [name, (1 + 9 * draw) * (below.has(name) || /^(?:期初|去年)/.test(zh) ? 60 : 1)];
    }),
  );
}

const divisors = (of: DriverTree): readonly string[] => {
  if (of.form === "sum") return of.terms.flatMap((term) => divisors(term.of));
  if (of.form !== "product") return [];
  return of.factors.flatMap((one) => (one.power === -1 ? driversOf(one.of) : divisors(one.of)));
};

it("has a formula wherever key results make up the KPI", () => {
  expect(WITH_FORMULA.length).toBeGreaterThanOrEqual(80);
  const moved = WITH_FORMULA.filter(([, { candidates }]) =>
    candidates.some(({ driver }) => driver !== undefined),
  );
  expect(WITH_FORMULA.length - moved.length).toBeLessThanOrEqual(1);
});

it.each(WITH_FORMULA)("%s closes once its drivers are known", (_, family, { text, names }) => {
  let closed = 0;
  const draws = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 6,
    maxLength: 6,
  });
  const law = fc.property(
    draws,
    fc.constantFrom(...LANGUAGES),
    fc.constantFrom(0.98, 1.02),
    (drawn, language, growth) => {
      const values = figures(family, text, drawn);
      const today = valueOf(tree(text), values);
      fc.pre(today > 1e-6 && (family.unit !== "ratio" || today < 0.95));
      const known = [...values].map(([driver, actual]) =>
        row({ id: driver, name: names[driver]?.[language] ?? "", actual }),
      );
      const kpi = {
        id: "K",
        name: family.names[language],
        baseline: today,
        comparisonBase: today,
        target: today * growth,
      };
      const draft = draftOkr({ kpi, measures: [] }, contextIn(language, { known }));
      const { arithmetic } = draft;
      if (arithmetic?.code !== "drivers-close") {
        expect(arithmetic?.code).toMatch(/drivers-cannot-split|nothing-adds-up|factors-open/);
        return;
      }
      closed += 1;
      const targets = new Map(
        [...values].map(([driver, value]) => {
          const target = arithmetic.drivers.find(({ name }) => name === names[driver]?.[language]);
          return [driver, target?.target ?? value];
        }),
      );
      expect(arithmetic.residual).toBe(0);
      expect(valueOf(tree(text), targets) / kpi.target).toBeCloseTo(1, 6);
      const carried = arithmetic.drivers.reduce((sum, { contribution }) => sum + contribution, 0);
      expect(carried / (kpi.target - today)).toBeCloseTo(1, 4);
      for (const { target } of arithmetic.drivers) expect(target).toBeGreaterThanOrEqual(0);
      for (const { unit, target } of draft.keyResults)
        if (unit === "%" && typeof target === "number") expect(target).toBeLessThanOrEqual(1);
    },
  );
  fc.assert(law, { numRuns: 40 });
  if (family.candidates.some(({ driver }) => driver !== undefined)) {
    expect(closed).toBeGreaterThan(0);
  }
});
