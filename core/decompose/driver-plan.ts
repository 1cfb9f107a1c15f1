/**
 * Targets for the drivers of a KPI, where the sheet knows what they are today.
 *
 * @packageDocumentation
 */
import type { DriverTree } from "./driver-tree";
import { driversOf, valueOf } from "./driver-tree";
import { driverTargets, type DriverTarget } from "./driver-targets";
import type { Goal } from "./goal";
import type { Drivers } from "./draft-types";
import type { Arithmetic } from "./note";
import { openingValue, statedTarget, type Option } from "./option";

export interface DriverPlan {
  readonly arithmetic: Arithmetic;
  /** By the driver's name; empty when there are no targets. */
  readonly targets: ReadonlyMap<string, DriverTarget>;
}

/** Drivers and KPI may be kept in different units, as yuan and ten thousand yuan. */
const SCALES = [1, 10, 100, 1e3, 1e4, 1e6, 1e8].flatMap((scale) => [scale, 1 / scale]);
/** A rounded conversion rate may put the product this far off the KPI's own figure. */
const AGREE = 0.05;

/** `undefined` when the KPI has no formula, a driver's option or figure is missing, or no goal is known. */
export function planDrivers(
  tree: DriverTree | undefined,
  options: readonly Option[],
  goal: Goal,
): DriverPlan | undefined {
  if (tree === undefined || goal.growth === undefined) return undefined;
  const names = driversOf(tree);
  const byName = new Map(
    options.flatMap((option) => (option.driver ? [[option.driver, option]] : [])),
  );
  const drivers = names.flatMap((name) => byName.get(name) ?? []);
  if (drivers.length < names.length) return undefined;
  const baselines = new Map(
    drivers.flatMap((option) => {
      const value = openingValue(option);
      return value === undefined || option.driver === undefined ? [] : [[option.driver, value]];
    }),
  );
  if (baselines.size < new Set(names).size) return undefined;
  return splitGoal(tree, byName, baselines, goal, goal.growth);
}

function splitGoal(
  tree: DriverTree,
  byName: ReadonlyMap<string, Option>,
  baselines: ReadonlyMap<string, number>,
  goal: Goal,
  growth: number,
): DriverPlan {
  const computed = valueOf(tree, baselines);
  const scale = scaleBetween(computed, goal.from);
  const agree =
    goal.from === undefined ||
    Math.abs(computed / scale - goal.from) <= AGREE * Math.abs(goal.from);
  const wanted = agree && goal.to !== undefined ? goal.to * scale : computed * growth;
  const caps = new Map(
    [...baselines]
      .filter(([name, value]) => value <= 1 && byName.get(name)?.isRatio)
      .map(([name]) => [name, 1]),
  );
  const split = driverTargets(tree, baselines, wanted, {
    caps,
    fixed: settled([...byName.values()]),
  });
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
      drivers: targets.map((target) => inWords(target, byName.get(target.name))),
      form: formOf(tree),
      ...(goal.unit !== undefined && { unit: goal.unit }),
      goal: goal.to ?? reached,
      computedToday: computed / scale,
      ...(goal.from !== undefined && { statedToday: goal.from }),
      residual: goal.to === undefined ? 0 : withoutDust(goal.to - reached, goal.to),
    },
    targets: new Map(targets.map((target) => [target.name, target])),
  };
}

/** Drivers whose target the user has written down. */
function settled(drivers: readonly Option[]): ReadonlyMap<string, number> {
  return new Map(
    drivers.flatMap((option) => {
      const target = statedTarget(option);
      return option.driver === undefined || target === undefined ? [] : [[option.driver, target]];
    }),
  );
}

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
  option: Option | undefined,
): DriverTarget & { readonly unit?: string } {
  const unit = option?.row?.unit ?? option?.unit;
  return { ...target, name: option?.metric ?? target.name, ...(unit !== undefined && { unit }) };
}

/** The drivers of a formula by their metrics' names, and how it joins them; `undefined` where one has no option. */
export function driversIn(
  tree: DriverTree | undefined,
  options: readonly Option[],
): Drivers | undefined {
  if (tree === undefined) return undefined;
  const all = driversOf(tree);
  const names = [...new Set(all)].flatMap(
    (name) => options.find(({ driver }) => driver === name)?.metric ?? [],
  );
  return names.length === all.length ? { names, form: formOf(tree) } : undefined;
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
