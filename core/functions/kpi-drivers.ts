import { fail, ok } from "../kernel/result";
import { defineFunction, number, optionalWhole, single, text, whole } from "./define";
import { formulaOfNames } from "./formula-argument";
import { readNames, readNumbers, sameLength } from "./lists";
import { driverTargets } from "./on-first-use";

const valuesBy = (names: readonly string[], values: readonly number[]): Map<string, number> =>
  new Map(names.map((name, place) => [name, values[place] ?? 0]));

export const KPI_DRIVERS = defineFunction({
  id: "KPI_DRIVERS",
  parameters: {
    formula: single(text),
    names: whole(readNames),
    baselines: whole(readNumbers),
    goal: single(number),
    weights: optionalWhole(readNumbers),
  },
  rules: {},
  returns: [
    { name: "driver", format: "text" },
    { name: "baseline", format: "number" },
    { name: "target", format: "number" },
    { name: "change", format: "number" },
  ],
  examples: [
    {
      args: ["visitors * conversion", [["visitors"], ["conversion"]], [[1000], [0.04]], 57.6],
      zhArgs: ["客户数 * 转化率", [["客户数"], ["转化率"]], [[1000], [0.04]], 57.6],
      value: [
        ["visitors", 1000, 1200, 200],
        ["conversion", 0.04, 0.048, 0.008],
      ],
    },
  ],
  compute: ({ formula, names, baselines, goal, weights }) => {
    const uneven =
      sameLength(["names", names.values], ["baselines", baselines.values]) ??
      (weights.values.length === 0
        ? undefined
        : sameLength(["names", names.values], ["weights", weights.values]));
    if (uneven !== undefined) return fail(uneven);
    const tree = formulaOfNames(formula, names.values);
    if (!tree.ok) return tree;
    const opening = valuesBy(names.values, baselines.values);
    const found = driverTargets(
      tree.value,
      opening,
      goal,
      weights.values.length === 0 ? {} : { weights: valuesBy(names.values, weights.values) },
    );
    if (!found.ok) return fail({ problem: { code: "in-drivers", of: found.problem } });
    const targets = new Map(found.value.map(({ name, target }) => [name, target]));
    return ok(
      names.values.map((name) => {
        const baseline = opening.get(name) ?? 0;
        // A driver that the formula does not use stays where it is.
        const target = targets.get(name) ?? baseline;
        return [name, baseline, target, target - baseline];
      }),
    );
  },
});
