/**
 * Which driver carried which part of a change that has happened.
 *
 * Sources: B. W. Ang, "LMDI decomposition approach: a guide for implementation", Energy Policy 86
 * (2015), with zeros by the limits of Ang, Zhang and Choi, Energy 23 (1998); L. S. Shapley (1953) as
 * applied by J. W. Sun, Energy Economics 20 (1998).
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import { driversOf, evaluate, type DriverProblem, type DriverTree } from "./driver-tree";

export const ATTRIBUTION_METHODS = ["lmdi", "shapley"] as const;
export type AttributionMethod = (typeof ATTRIBUTION_METHODS)[number];

export const ATTRIBUTION_FORMS = ["additive", "multiplicative"] as const;
/** Parts that add up to the change, or factors that multiply to the ratio of after to before. */
export type AttributionForm = (typeof ATTRIBUTION_FORMS)[number];

export interface AttributionRequest {
  readonly tree: DriverTree;
  /** In the order of the columns of `before` and `after`. */
  readonly names: readonly string[];
  /** A row per category, a column per driver. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** Without it LMDI for a product of values that are not negative, else Shapley. */
  readonly method?: AttributionMethod;
  readonly form: AttributionForm;
}

export interface Attribution {
  readonly method: AttributionMethod;
  /** One per name, in the KPI's unit or as a factor. */
  readonly contributions: readonly number[];
  /** Of the whole change; absent when nothing changed on the whole. */
  readonly shares?: readonly number[];
}

export type AttributionProblem =
  | DriverProblem
  | { readonly code: "driver-twice"; readonly name: string }
  | { readonly code: "lmdi-wants-product"; readonly formula: string }
  | { readonly code: "lmdi-wants-positive"; readonly name: string; readonly value: number }
  | { readonly code: "too-many-drivers"; readonly drivers: number; readonly most: number }
  | { readonly code: "ratio-not-positive"; readonly before: number; readonly after: number };

/** Shapley takes 2ⁿ evaluations. */
export const MOST_DRIVERS = 10;

/** @returns One contribution per name; a name that the formula does not use contributes nothing. */
export function attribute(request: AttributionRequest): Result<Attribution, AttributionProblem> {
  const { tree, names, before, after, form } = request;
  const used = driversOf(tree);
  const twice = used.find((name, place) => used.indexOf(name) !== place);
  const unknown = used.find((name) => !names.includes(name));
  if (unknown !== undefined) return fail({ code: "driver-missing", name: unknown });
  const product = productOf(tree, names);
  const negative = firstNegative(request);
  const fits = product !== undefined && twice === undefined && negative === undefined;
  const method = request.method ?? (fits ? "lmdi" : "shapley");
  if (method === "lmdi") {
    if (product === undefined)
      return fail({ code: "lmdi-wants-product", formula: used.join(", ") });
    if (negative !== undefined) return fail({ code: "lmdi-wants-positive", ...negative });
  } else if (names.length > MOST_DRIVERS) {
    return fail({ code: "too-many-drivers", drivers: names.length, most: MOST_DRIVERS });
  }
  const totals = [totalOf(request, before), totalOf(request, after)] as const;
  for (const total of totals) if (!total.ok) return total;
  const [from, to] = totals.map((total) => (total.ok ? total.value : 0)) as [number, number];
  const additive =
    method === "lmdi" ? lmdi(product ?? [], before, after) : shapley(request, names.length);
  if (!additive.ok) return additive;
  if (form === "multiplicative" && !(from > 0 && to > 0)) {
    return fail({ code: "ratio-not-positive", before: from, after: to });
  }
  const change = to - from;
  const contributions =
    form === "additive"
      ? additive.value
      : additive.value.map((part) => Math.exp(part / logarithmicMean(to, from)));
  if (!contributions.every(Number.isFinite)) {
    return fail({ code: "driver-value-not-finite", formula: used.join(" × ") });
  }
  const shares = additive.value.map((part) => part / change);
  return ok({ method, contributions, ...(shares.every(Number.isFinite) ? { shares } : {}) });
}

type Rows = AttributionRequest["before"];

const valuesOf = (names: readonly string[], row: readonly number[]) =>
  new Map(names.map((name, column) => [name, row[column] ?? NaN]));

function totalOf({ tree, names }: AttributionRequest, rows: Rows): Result<number, DriverProblem> {
  let total = 0;
  for (const row of rows) {
    const value = evaluate(tree, valuesOf(names, row));
    if (!value.ok) return value;
    total += value.value;
  }
  return ok(total);
}

function firstNegative({ names, before, after }: AttributionRequest) {
  for (const row of [...before, ...after]) {
    const column = row.findIndex((value) => value < 0);
    if (column >= 0) return { name: names[column] ?? "", value: row[column] ?? 0 };
  }
  return undefined;
}

/** Power of each column in a plain product of drivers; `undefined` for any other formula. */
function productOf(tree: DriverTree, names: readonly string[]): readonly number[] | undefined {
  const factors =
    tree.form === "product"
      ? tree.factors
      : tree.form === "driver"
        ? [{ power: 1 as const, of: tree }]
        : undefined;
  const powers = names.map(() => 0);
  for (const { power, of } of factors ?? []) {
    if (of.form === "constant") continue;
    if (of.form !== "driver") return undefined;
    const column = names.indexOf(of.name);
    powers[column] = (powers[column] ?? 0) + power;
  }
  return factors === undefined || constantOf(tree) !== 1 ? undefined : powers;
}

/** A constant factor scales every category alike; only 1 leaves the rows' values as they are. */
const constantOf = (tree: DriverTree): number =>
  tree.form !== "product"
    ? 1
    : tree.factors.reduce(
        (value, { power, of }) => (of.form === "constant" ? value * of.value ** power : value),
        1,
      );

/** L(a, b) = (a − b) ÷ ln(a ÷ b), and a where both are equal; exact for near-equal ends. */
export function logarithmicMean(a: number, b: number): number {
  if (a === b) return a;
  if (a <= 0 || b <= 0) return 0;
  const step = (a - b) / b;
  return (a - b) / Math.log1p(step);
}

function lmdi(
  powers: readonly number[],
  before: Rows,
  after: Rows,
): Result<readonly number[], never> {
  const sums = powers.map(() => 0);
  before.forEach((start, n) => {
    categoryParts(powers, start, after[n] ?? []).forEach((part, k) => {
      sums[k] = (sums[k] ?? 0) + part;
    });
  });
  return ok(sums);
}

function categoryParts(
  powers: readonly number[],
  start: readonly number[],
  end: readonly number[],
): readonly number[] {
  const product = (row: readonly number[]): number =>
    powers.reduce((value, power, k) => value * (row[k] ?? 0) ** power, 1);
  const [from, to] = [product(start), product(end)];
  if (from > 0 && to > 0) {
    const weight = logarithmicMean(to, from);
    return powers.map((power, k) =>
      power === 0 ? 0 : weight * power * Math.log((end[k] ?? 0) / (start[k] ?? 0)),
    );
  }
  // The limit of a factor that comes from zero, or goes there, is the whole change; several share it.
  const empty = to > 0 ? start : end;
  const appearing = powers.map((power, k) => power > 0 && empty[k] === 0);
  const count = appearing.filter(Boolean).length;
  return appearing.map((appears) => (appears ? (to - from) / count : 0));
}

/** Mean, over all orders of switching drivers from before to after, of what each switch changes. */
function shapley(
  { tree, names, before, after }: AttributionRequest,
  n: number,
): Result<readonly number[], DriverProblem> {
  const sets = 2 ** n;
  const values = new Array<number>(sets).fill(0);
  for (let set = 0; set < sets; set++) {
    for (const [r, start] of before.entries()) {
      const row = names.map((_, k) => ((set >> k) & 1 ? after[r]?.[k] : start[k]) ?? NaN);
      const value = evaluate(tree, valuesOf(names, row));
      if (!value.ok) return value;
      values[set] = (values[set] ?? 0) + value.value;
    }
  }
  const weights = orderWeights(n);
  return ok(
    names.map((_, k) => {
      let sum = 0;
      for (let set = 0; set < sets; set++) {
        if ((set >> k) & 1) continue;
        const step = (values[set | (1 << k)] ?? 0) - (values[set] ?? 0);
        sum += (weights[bitsIn(set)] ?? 0) * step;
      }
      return sum;
    }),
  );
}

/** s! (n − 1 − s)! ÷ n! for a driver that is switched after s others. */
function orderWeights(n: number): readonly number[] {
  const factorial = (k: number): number => (k <= 1 ? 1 : k * factorial(k - 1));
  return Array.from({ length: n }, (_, s) => (factorial(s) * factorial(n - 1 - s)) / factorial(n));
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}
