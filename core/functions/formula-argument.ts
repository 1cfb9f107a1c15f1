/**
 * A driver formula with the names of its drivers.
 *
 * @packageDocumentation
 */
import type { DriverTree } from "../decompose/driver-tree";
import { fail, ok, type Result } from "../kernel/result";
import { driversOf, readFormula } from "./on-first-use";
import type { Failure } from "./problem";

/** The formula as a tree whose drivers are all among the names. */
export function formulaOfNames(
  formula: string,
  names: readonly string[],
): Result<DriverTree, Failure> {
  const tree = readFormula(formula, names);
  if (!tree.ok) return fail({ problem: { code: "in-formula", of: tree.problem } });
  const unknown = driversOf(tree.value).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const problem = { code: "name-missing", name: unknown, known: names } as const;
    return fail({ problem });
  }
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  return twice === undefined
    ? ok(tree.value)
    : fail({ problem: { code: "name-twice", name: twice } });
}
