/**
 * A goal for the KPI to targets for its drivers, node by node, recomputed as a check.
 *
 *     tree + baselines + goal --driverTargets--> a target for each driver, contributions that sum
 *
 * At a product the growth G is shared in logarithms: driver k goes to x·G^w (a divisor to x·G^−w).
 * At a sum the change is shared by weight, without weights by size. Source of both rules: inverse
 * of the index decomposition of Ang, "LMDI decomposition approach", Energy Policy 86 (2015).
 *
 * @packageDocumentation
 */
import { fail, ok, type Result } from "../kernel/result";
import {
  branches,
  driversOf,
  evaluate,
  formulaText,
  valueOf,
  type DriverProblem,
  type DriverTree,
  type DriverValues,
} from "./driver-tree";

export interface DriverTarget {
  readonly name: string;
  readonly baseline: number;
  readonly target: number;
  /** What this driver carries of the KPI's change, in the KPI's unit; they sum to the change. */
  readonly contribution: number;
}

export type SplitProblem =
  | DriverProblem
  | { readonly code: "driver-twice"; readonly name: string }
  | { readonly code: "product-not-positive"; readonly formula: string; readonly value: number }
  | { readonly code: "no-driver-to-move"; readonly goal: number; readonly reached: number }
  | { readonly code: "weight-negative"; readonly name: string; readonly weight: number }
  | { readonly code: "split-does-not-close"; readonly goal: number; readonly recomputed: number };

export interface SplitOptions {
  /** How much of the effort each driver takes; relative. Without them equal at products. */
  readonly weights?: DriverValues;
  /** Values a driver cannot pass, as 1 for a rate; what it cannot take goes to the others. */
  readonly caps?: DriverValues;
  /** Values a driver cannot fall below, as 0 for a number of things; the others carry the rest. */
  readonly floors?: DriverValues;
  /** Targets that are settled already; the others carry the rest. */
  readonly fixed?: DriverValues;
}

/** Recomputed targets may miss the goal by rounding only. */
const TOLERANCE = 1e-9;

/**
 * Targets that bring the KPI exactly to `goal`.
 *
 * @param baselines - A value for each driver, in the driver's unit.
 * @param goal - The KPI's target, in its unit.
 */
export function driverTargets(
  tree: DriverTree,
  baselines: DriverValues,
  goal: number,
  { weights, caps = new Map(), floors = new Map(), fixed = new Map() }: SplitOptions = {},
): Result<readonly DriverTarget[], SplitProblem> {
  const names = driversOf(tree);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) return fail({ code: "driver-twice", name: twice });
  const negative = names.find((name) => (weights?.get(name) ?? 0) < 0);
  if (negative !== undefined) {
    return fail({ code: "weight-negative", name: negative, weight: weights?.get(negative) ?? 0 });
  }
  const opening = evaluate(tree, baselines);
  if (!opening.ok) return opening;

  const split = splitWithinBounds(tree, baselines, goal, { weights, caps, floors, fixed });
  if (!split.ok) return split;
  const recomputed = valueOf(tree, split.value);
  if (!(Math.abs(recomputed - goal) <= TOLERANCE * Math.max(1, Math.abs(goal)))) {
    return fail({ code: "split-does-not-close", goal, recomputed });
  }
  const carried = contributions(tree, baselines, split.value, goal - opening.value);
  return ok(
    names.map((name) => ({
      name,
      baseline: baselines.get(name) ?? 0,
      target: split.value.get(name) ?? 0,
      contribution: carried.get(name) ?? 0,
    })),
  );
}

interface Limits {
  readonly weights: DriverValues | undefined;
  readonly caps: DriverValues;
  readonly floors: DriverValues;
  readonly fixed: DriverValues;
}

/** Splits, pins every driver that would pass its cap or floor there, and splits the rest again. */
function splitWithinBounds(
  tree: DriverTree,
  baselines: DriverValues,
  goal: number,
  { weights, caps, floors, fixed }: Limits,
): Result<Map<string, number>, SplitProblem> {
  const pinned = new Map(fixed);
  for (;;) {
    const opening = new Map([...baselines, ...pinned]);
    const split = new Splitter(opening, weights, pinned).split(tree, goal);
    if (!split.ok) return split;
    const held = ([name, target]: readonly [string, number]): number =>
      Math.max(floors.get(name) ?? -Infinity, Math.min(caps.get(name) ?? Infinity, target));
    const over = [...split.value].filter((one) => !pinned.has(one[0]) && held(one) !== one[1]);
    if (over.length === 0) return split;
    for (const one of over) pinned.set(one[0], held(one));
  }
}

class Splitter {
  private readonly targets = new Map<string, number>();

  constructor(
    private readonly opening: DriverValues,
    private readonly weights: DriverValues | undefined,
    private readonly pinned: DriverValues,
  ) {}

  split(tree: DriverTree, goal: number): Result<Map<string, number>, SplitProblem> {
    const problem = this.allot(tree, goal);
    return problem === undefined ? ok(this.targets) : fail(problem);
  }

  private allot(tree: DriverTree, goal: number): SplitProblem | undefined {
    const value = valueOf(tree, this.opening);
    if (tree.form === "driver") {
      this.targets.set(tree.name, goal);
      return undefined;
    }
    if (goal !== value && this.freedom(tree) === 0) {
      return { code: "no-driver-to-move", goal, reached: value };
    }
    const parts = tree.form === "sum" ? this.sumParts(tree, goal - value) : undefined;
    const goals = parts ?? this.productGoals(tree, value, goal);
    if (!Array.isArray(goals)) return goals;
    for (const [place, branch] of branches(tree).entries()) {
      const problem = this.allot(branch, goals[place] ?? 0);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  private sumParts(tree: DriverTree & { form: "sum" }, change: number): number[] {
    const sizes = tree.terms.map(({ of }) => {
      if (this.weights !== undefined) return this.freedom(of);
      return this.freedom(of) === 0 ? 0 : Math.abs(valueOf(of, this.opening));
    });
    const whole = total(sizes);
    // Terms that all stand at zero have no size to share by, so they share alike.
    const shares = whole > 0 ? sizes : tree.terms.map(({ of }) => Math.min(1, this.freedom(of)));
    const all = total(shares);
    return tree.terms.map(({ sign, of }, place) => {
      const share = all > 0 ? (shares[place] ?? 0) / all : 0;
      return valueOf(of, this.opening) + sign * change * share;
    });
  }

  private productGoals(tree: DriverTree, value: number, goal: number): number[] | SplitProblem {
    if (tree.form !== "product") return [];
    const low = [value, goal].find((number) => !(number > 0));
    if (low !== undefined && goal !== value) {
      return { code: "product-not-positive", formula: formulaText(tree), value: low };
    }
    const growth = goal === value ? 1 : goal / value;
    const all = total(tree.factors.map(({ of }) => this.freedom(of)));
    return tree.factors.map(({ power, of }) => {
      const share = all > 0 ? this.freedom(of) / all : 0;
      return valueOf(of, this.opening) * Math.pow(growth, power * share);
    });
  }

  /** Weight of what can still move below a node; a branch counts once, unless weights are given. */
  private freedom(tree: DriverTree): number {
    if (tree.form === "constant") return 0;
    if (tree.form === "driver") {
      return this.pinned.has(tree.name)
        ? 0
        : this.weights === undefined
          ? 1
          : (this.weights.get(tree.name) ?? 0);
    }
    const below = total(branches(tree).map((branch) => this.freedom(branch)));
    return this.weights === undefined ? Math.min(1, below) : below;
  }
}

/** Shares `change` down the tree: at products by logarithm, at sums by what each term moved. */
function contributions(
  tree: DriverTree,
  before: DriverValues,
  after: DriverValues,
  change: number,
): Map<string, number> {
  const carried = new Map<string, number>();
  const share = (node: DriverTree, part: number): void => {
    if (node.form === "driver") carried.set(node.name, part);
    const moves = movesOf(node, before, after);
    const all = total(moves);
    for (const [place, branch] of branches(node).entries()) {
      share(branch, all === 0 ? 0 : (part * (moves[place] ?? 0)) / all);
    }
  };
  share(tree, change);
  return carried;
}

function movesOf(tree: DriverTree, before: DriverValues, after: DriverValues): number[] {
  if (tree.form === "sum") {
    return tree.terms.map(({ sign, of }) => sign * (valueOf(of, after) - valueOf(of, before)));
  }
  if (tree.form === "product") {
    return tree.factors.map(({ power, of }) => {
      const ratio = valueOf(of, after) / valueOf(of, before);
      return ratio > 0 ? power * Math.log(ratio) : 0;
    });
  }
  return [];
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
