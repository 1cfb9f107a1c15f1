/**
 * One call of a cell function: arguments as cells in, answers and failures as data out.
 *
 * @packageDocumentation
 */
import { isBlank, type CellValue, type Grid } from "../kernel/cell";
import { fail, ok, type Result } from "../kernel/result";
import { commonSize, isSingle } from "./broadcast";
import type { AnyParameter, CallArguments, CellFunction, EachParameter } from "./define";
import type { Failure } from "./problem";
import { readOne } from "./read-one";
import { readSettings } from "./settings";
import { single, spill, type Answer } from "./spill";

/** An argument as a host hands it over: one value, a range, or nothing. */
export type Argument = CellValue | Grid | undefined;

export const isGrid = (argument: Argument): argument is Grid => Array.isArray(argument);

/** Arguments by parameter. One blank cell is no value, like an argument left out. */
export function argumentsOf(
  declared: CellFunction,
  given: readonly Argument[],
): Result<CallArguments, Failure> {
  const names = Object.keys(declared.parameters);
  const most = names.length;
  if (given.slice(most).some((one) => one !== undefined && one !== null)) {
    return fail({ problem: { code: "too-many-arguments", given: given.length, most } });
  }
  return ok(Object.fromEntries(names.map((name, place) => [name, gridOf(given[place])])));
}

/** One value as a range of one cell; nothing when it is blank. */
export function gridOf(argument: Argument): Grid | undefined {
  const grid = isGrid(argument) ? argument : [[argument ?? null]];
  const isNothing = grid.every((row) => row.length === 0);
  return isNothing || (isSingle(grid) && isBlank(grid[0]?.[0])) ? undefined : grid;
}

/** A broadcast argument that differs from row to row. */
interface Varying {
  readonly name: string;
  readonly parameter: EachParameter<unknown>;
  readonly grid: Grid;
}

type Inputs = Record<string, unknown>;

/** Computes a call whose arguments have been sorted; nothing thrown, no NaN. */
export function compute(declared: CellFunction, args: CallArguments): Result<Answer, Failure> {
  const settings = readSettings(declared, args);
  if (!settings.ok) return settings;
  const sorted = sortInputs(declared, args);
  if (!sorted.ok) return sorted;
  const { shared, varying } = sorted.value;
  const [first] = varying;
  if (first === undefined) return single(declared.compute(shared, settings.value));
  const size = commonSize(Object.fromEntries(varying.map(({ name, grid }) => [name, grid])));
  if (!size.ok) return fail({ problem: size.problem });
  // One object for all rows: a copy for each would cost more than most formulas.
  const inputs = { ...shared };
  return spill(declared, { argument: first.name, ...size.value }, (row, column) => {
    for (const { name, parameter, grid } of varying) {
      const value = readOne(name, parameter, grid[row]?.[column] ?? null);
      if (!value.ok) return value;
      inputs[name] = value.value;
    }
    return declared.compute(inputs, settings.value);
  });
}

interface SortedInputs {
  readonly shared: Inputs;
  readonly varying: readonly Varying[];
}

/** Ranges and single values are read once: what is wrong with one is wrong with the whole call. */
function sortInputs(
  { parameters }: CellFunction,
  args: CallArguments,
): Result<SortedInputs, Failure> {
  const shared: Inputs = {};
  const varying: Varying[] = [];
  for (const [name, parameter] of Object.entries<AnyParameter>(parameters)) {
    const grid = args[name];
    if (parameter.takes === "setting") continue;
    if (parameter.takes === "each" && grid !== undefined && !isSingle(grid)) {
      varying.push({ name, parameter, grid });
      continue;
    }
    const value =
      parameter.takes === "whole"
        ? parameter.read(grid ?? [], name)
        : readOne(name, parameter, grid?.[0]?.[0] ?? null);
    if (!value.ok) return value;
    shared[name] = value.value;
  }
  return ok({ shared, varying });
}
