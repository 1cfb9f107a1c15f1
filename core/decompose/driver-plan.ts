/**
 * Targets for the drivers of a KPI, where the sheet knows what they are today.
 *
 * @packageDocumentation
 */
import type { Kpi } from "../model/nouns";
import { driversOf, formulaText, renamed, solveFor, valueOf, type DriverTree } from "./driver-tree";
import { driverTargets, type DriverTarget } from "./driver-targets";
import type { Goal } from "./goal";
import type { Drivers } from "./draft-types";
import type { Arithmetic } from "./note";
import { latestOf, openingValue, statedTarget, type Option } from "./option";

export interface DriverPlan {
  readonly arithmetic: Arithmetic;
  /** By the driver's name; empty when there are no targets. */
  readonly targets: ReadonlyMap<string, DriverTarget>;
}

/** Drivers and KPI may be kept in different units, as yuan and ten thousand yuan. */
const SCALES = [1, 10, 100, 1e3, 1e4, 1e6, 1e8].flatMap((scale) => [scale, 1 / scale]);
/** A rounded conversion rate may put the product this far off the KPI's own figure. */
const AGREE = 0.05;

/** A formula with what is known of its drivers. */
export interface Formula {
  readonly tree: DriverTree;
  /** What a driver is called, for those that are no option. */
  readonly nameOf: (driver: string) => string;
  /** All its drivers are rates, so that units cannot differ. */
  readonly isRate: boolean;
  /** The sheet's own row of a driver that is no option: it stays as it is. */
  readonly rowOf: (driver: string) => Kpi | undefined;
}

/** A driver as far as the draft knows it. */
interface Known {
  readonly name: string;
  readonly baseline: number;
  readonly option?: Option;
  readonly unit?: string;
}

/**
 * `undefined` when the KPI has no formula, no driver that a key result can move, a driver without a
 * figure, or no goal. Drivers that no key result moves stay at what the sheet says of them.
 */
export function planDrivers(
  formula: Formula | undefined,
  options: readonly Option[],
  goal: Goal,
): DriverPlan | undefined {
  if (formula === undefined || goal.growth === undefined) return undefined;
  const names = new Set(driversOf(formula.tree));
  const known = [...names].flatMap((driver) => {
    const one = knownDriver(driver, formula, options);
    return one === undefined ? [] : [[driver, one] as const];
  });
  const implied = impliedDriver(formula, new Map(known), [...names], goal);
  if (implied !== undefined) known.push(implied);
  if (known.length < names.size || known.every(([, { option }]) => option === undefined)) {
    return undefined;
  }
  return splitGoal(formula, new Map(known), goal, goal.growth);
}

/** The one driver a rate does not name follows from the rest, and stays. */
function impliedDriver(
  { tree, nameOf, isRate }: Formula,
  known: ReadonlyMap<string, Known>,
  names: readonly string[],
  { from }: Goal,
): readonly [string, Known] | undefined {
  const [missing, ...more] = names.filter((name) => !known.has(name));
  if (missing === undefined || more.length > 0 || !isRate || from === undefined) return undefined;
  const values = new Map([...known].map(([name, { baseline }]) => [name, baseline]));
  const baseline = Number(solveFor(tree, missing, from, values).toPrecision(12));
  const makesSense = baseline > 0 && Number.isFinite(baseline);
  return makesSense ? [missing, { name: nameOf(missing), baseline, unit: "%" }] : undefined;
}

function knownDriver(
  driver: string,
  { nameOf, rowOf }: Formula,
  options: readonly Option[],
): Known | undefined {
  const option = options.find((one) => one.driver === driver);
  const row = option === undefined ? rowOf(driver) : option.row;
  // What is counted from zero has last period's number to grow from.
  const ownRow = option === undefined || option.fromZero;
  const baseline = ownRow ? row && latestOf(row) : openingValue(option);
  if (baseline === undefined) return undefined;
  const unit = row?.unit ?? option?.unit;
  return {
    name: option?.metric ?? nameOf(driver),
    baseline,
    ...(option !== undefined && { option }),
    ...(unit !== undefined && { unit }),
  };
}

function splitGoal(
  { tree, nameOf }: Formula,
  known: ReadonlyMap<string, Known>,
  goal: Goal,
  growth: number,
): DriverPlan | undefined {
  const baselines = new Map([...known].map(([driver, { baseline }]) => [driver, baseline]));
  const computed = valueOf(tree, baselines);
  const scale = scaleBetween(computed, goal.from);
  const agree =
    goal.from === undefined ||
    Math.abs(computed / scale - goal.from) <= AGREE * Math.abs(goal.from);
  const wanted = agree && goal.to !== undefined ? goal.to * scale : computed * growth;
  const caps = new Map(
    [...known]
      .filter(([, { baseline, option }]) => baseline <= 1 && option?.isRatio)
      .map(([driver]) => [driver, 1]),
  );
  const floors = new Map(
    [...baselines].flatMap(([name, value]) => (value >= 0 ? [[name, 0]] : [])),
  );
  const split = driverTargets(tree, baselines, wanted, { caps, floors, fixed: settled(known) });
  // What the key results can move is not enough: the open sum says what else the KPI is made of.
  if (!split.ok && split.problem.code === "no-driver-to-move") return undefined;
  if (!split.ok) {
    return {
      arithmetic: { code: "drivers-cannot-split", problem: split.problem },
      targets: new Map(),
    };
  }
  const targets = split.value.map((target) => ({
    ...target,
    contribution: target.contribution / scale,
  }));
  const reached = wanted / scale;
  return {
    arithmetic: {
      code: "drivers-close",
      drivers: targets.map((target) => inWords(target, known.get(target.name))),
      form: formOf(tree),
      formula: formulaText(renamed(tree, (driver) => known.get(driver)?.name ?? nameOf(driver))),
      ...(goal.unit !== undefined && { unit: goal.unit }),
      goal: goal.to ?? reached,
      computedToday: computed / scale,
      ...(goal.from !== undefined && { statedToday: goal.from }),
      residual: goal.to === undefined ? 0 : withoutDust(goal.to - reached, goal.to),
    },
    targets: new Map(targets.map((target) => [target.name, target])),
  };
}

/** Drivers whose target the user has written down, and those that nobody moves. */
const settled = (known: ReadonlyMap<string, Known>): ReadonlyMap<string, number> =>
  new Map(
    [...known].flatMap(([driver, { option, baseline }]) => {
      const target = option === undefined ? baseline : statedTarget(option);
      return target === undefined ? [] : [[driver, target]];
    }),
  );

/** The scale that brings what the drivers make nearest to the KPI's own figure. */
export function scaleBetween(computed: number, stated: number | undefined): number {
  if (stated === undefined) return 1;
  const off = (scale: number): number => Math.abs(Math.log(computed / scale / stated));
  return SCALES.reduce((nearest, scale) => (off(scale) < off(nearest) ? scale : nearest), 1);
}

const withoutDust = (difference: number, size: number): number =>
  Math.abs(difference) <= 1e-9 * Math.abs(size) ? 0 : difference;

function inWords(
  target: DriverTarget,
  known: Known | undefined,
): DriverTarget & { readonly unit?: string } {
  const { name = target.name, unit } = known ?? {};
  return { ...target, name, ...(unit !== undefined && { unit }) };
}

/** The drivers of a formula by their metrics' names, and how it joins them. */
export function driversIn(
  formula: Formula | undefined,
  options: readonly Option[],
): Drivers | undefined {
  if (formula === undefined) return undefined;
  const { tree, nameOf } = formula;
  const named = (name: string): string =>
    options.find(({ driver }) => driver === name)?.metric ?? nameOf(name);
  return {
    names: [...new Set(driversOf(tree))].map(named),
    form: formOf(tree),
    formula: formulaText(renamed(tree, named)),
  };
}

function formOf(tree: DriverTree): Drivers["form"] {
  const isDriver = (of: DriverTree): boolean => of.form === "driver";
  if (tree.form === "product") {
    return tree.factors.every(({ power, of }) => power === 1 && isDriver(of)) ? "product" : "mixed";
  }
  const adds =
    tree.form === "sum" && tree.terms.every(({ sign, of }) => sign === 1 && isDriver(of));
  return adds ? "sum" : "mixed";
}
