/**
 * What a KPI is made of: drivers that add and multiply, as a tree.
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";

/** A term of a sum and whether it is added or taken away. */
export interface Term {
  readonly sign: 1 | -1;
  readonly of: DriverTree;
}

/** A factor of a product and whether it multiplies or divides. */
export interface Factor {
  readonly power: 1 | -1;
  readonly of: DriverTree;
}

export type DriverTree =
  | { readonly form: "driver"; readonly name: string }
  | { readonly form: "constant"; readonly value: number }
  | { readonly form: "sum"; readonly terms: readonly Term[] }
  | { readonly form: "product"; readonly factors: readonly Factor[] };

/** A value for each driver, by the driver's name. */
export type DriverValues = ReadonlyMap<string, number>;

export type DriverProblem =
  | { readonly code: "driver-missing"; readonly name: string }
  | { readonly code: "divided-by-zero"; readonly formula: string }
  | { readonly code: "driver-value-not-finite"; readonly formula: string };

/** The branches of a node, none for a driver or a constant. */
export function branches(tree: DriverTree): readonly DriverTree[] {
  if (tree.form === "sum") return tree.terms.map(({ of }) => of);
  if (tree.form === "product") return tree.factors.map(({ of }) => of);
  return [];
}

/** Names of the drivers from left to right; one used twice stands twice. */
export function driversOf(tree: DriverTree): readonly string[] {
  return tree.form === "driver" ? [tree.name] : branches(tree).flatMap(driversOf);
}

/**
 * The KPI's value for given drivers.
 *
 * @returns A finite number, or the driver that has no value, or the part that cannot be computed.
 */
export function evaluate(tree: DriverTree, values: DriverValues): Result<number, DriverProblem> {
  const missing = driversOf(tree).find((name) => values.get(name) === undefined);
  if (missing !== undefined) return fail({ code: "driver-missing", name: missing });
  const zero = dividesByZero(tree, values);
  if (zero !== undefined) return fail({ code: "divided-by-zero", formula: formulaText(zero) });
  const value = valueOf(tree, values);
  return Number.isFinite(value)
    ? ok(value)
    : fail({ code: "driver-value-not-finite", formula: formulaText(tree) });
}

/** As {@link evaluate}, for a tree whose drivers are known to have values. */
export function valueOf(tree: DriverTree, values: DriverValues): number {
  switch (tree.form) {
    case "driver":
      return values.get(tree.name) ?? Number.NaN;
    case "constant":
      return tree.value;
    case "sum":
      return tree.terms.reduce((sum, { sign, of }) => sum + sign * valueOf(of, values), 0);
    case "product":
      return tree.factors.reduce((product, { power, of }) => {
        const value = valueOf(of, values);
        return power === 1 ? product * value : product / value;
      }, 1);
  }
}

function dividesByZero(tree: DriverTree, values: DriverValues): DriverTree | undefined {
  if (tree.form === "product") {
    const zero = tree.factors.find(({ power, of }) => power === -1 && valueOf(of, values) === 0);
    if (zero !== undefined) return zero.of;
  }
  for (const branch of branches(tree)) {
    const zero = dividesByZero(branch, values);
    if (zero !== undefined) return zero;
  }
  return undefined;
}

/**
 * What a driver must be for the tree to make a value, the others known; for a driver that stands once.
 *
 * @returns Not finite where no value of it does.
 */
export function solveFor(
  tree: DriverTree,
  driver: string,
  wanted: number,
  values: DriverValues,
): number {
  if (tree.form === "driver") return tree.name === driver ? wanted : Number.NaN;
  const holds = (of: DriverTree): boolean => driversOf(of).includes(driver);
  if (tree.form === "sum") {
    const term = tree.terms.find(({ of }) => holds(of));
    const others = tree.terms.filter((one) => one !== term);
    const rest = wanted - valueOf({ form: "sum", terms: others }, values);
    return term === undefined ? Number.NaN : solveFor(term.of, driver, term.sign * rest, values);
  }
  if (tree.form === "product") {
    const factor = tree.factors.find(({ of }) => holds(of));
    const others = tree.factors.filter((one) => one !== factor);
    const rest = wanted / valueOf({ form: "product", factors: others }, values);
    if (factor === undefined) return Number.NaN;
    return solveFor(factor.of, driver, factor.power === 1 ? rest : 1 / rest, values);
  }
  return Number.NaN;
}

/** What is left of one: 1 − x, and x again where the tree is 1 − x already. */
export function complement(tree: DriverTree): DriverTree {
  const one: DriverTree = { form: "constant", value: 1 };
  const terms: readonly Term[] = tree.form === "sum" ? tree.terms : [{ sign: 1, of: tree }];
  const isOne = ({ sign, of }: Term): boolean =>
    sign === 1 && of.form === "constant" && of.value === 1;
  const rest = terms.filter((term) => !isOne(term));
  const turned = rest.map(({ sign, of }): Term => ({ sign: sign === 1 ? -1 : 1, of }));
  if (rest.length === terms.length)
    return { form: "sum", terms: [{ sign: 1, of: one }, ...turned] };
  const [first] = turned;
  return turned.length === 1 && first?.sign === 1 ? first.of : { form: "sum", terms: turned };
}

/** The tree with its drivers under other names; a name that has none stays. */
export function renamed(tree: DriverTree, nameOf: (driver: string) => string): DriverTree {
  switch (tree.form) {
    case "driver":
      return { ...tree, name: nameOf(tree.name) };
    case "constant":
      return tree;
    case "sum":
      return {
        ...tree,
        terms: tree.terms.map((term) => ({ ...term, of: renamed(term.of, nameOf) })),
      };
    case "product":
      return {
        ...tree,
        factors: tree.factors.map((one) => ({ ...one, of: renamed(one.of, nameOf) })),
      };
  }
}

/**
 * The tree as people write it, with `×`, `÷` and only the brackets it needs.
 */
export function formulaText(tree: DriverTree): string {
  switch (tree.form) {
    case "driver":
      return tree.name;
    case "constant":
      return String(tree.value);
    case "sum":
      return tree.terms
        .map(({ sign, of }, place) => {
          const text = of.form === "sum" ? `(${formulaText(of)})` : formulaText(of);
          if (place === 0) return sign === 1 ? text : `−${text}`;
          return `${sign === 1 ? " + " : " − "}${text}`;
        })
        .join("");
    case "product":
      return tree.factors
        .map(({ power, of }, place) => {
          const plain = of.form === "driver" || of.form === "constant";
          const text = plain ? formulaText(of) : `(${formulaText(of)})`;
          if (place === 0) return power === 1 ? text : `1 ÷ ${text}`;
          return `${power === 1 ? " × " : " ÷ "}${text}`;
        })
        .join("");
  }
}
