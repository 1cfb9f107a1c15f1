/**
 * One call of a cell function: arguments as cells in, answers and failures as data out.
 *
 * @packageDocumentation
 */
import { isBlank, isCellError, type CellValue, type Grid } from "../kernel/cell";
import { fail, ok, type Result } from "../kernel/result";
import { commonSize, isSingle, sizeOf, stretched } from "./broadcast";
import type { AnyParameter, CallArguments, CellFunction, Computed, EachParameter } from "./define";
import type { Failure } from "./problem";
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
  const size = sizeOf(grid);
  const isNothing = size.rows * size.columns === 0;
  return isNothing || (isSingle(size) && isBlank(grid[0]?.[0])) ? undefined : grid;
}

type EachByName = readonly (readonly [name: string, parameter: EachParameter<unknown>])[];

/** Computes a call whose arguments have been sorted; nothing thrown, no NaN. */
export function compute(declared: CellFunction, args: CallArguments): Result<Answer, Failure> {
  const settings = readSettings(declared, args);
  if (!settings.ok) return settings;
  const parameters = Object.entries<AnyParameter>(declared.parameters);
  const whole = readWholes(parameters, args);
  if (!whole.ok) return whole;
  const each = parameters.flatMap(([name, one]) =>
    one.takes === "each" ? [[name, one] as const] : [],
  );
  const size = commonSize(Object.fromEntries(each.map(([name]) => [name, args[name]])));
  if (!size.ok) return fail({ problem: size.problem });
  const shared = readShared(each, args);
  if (!shared.ok) return shared;
  const run = (row: number, column: number): Result<Computed, Failure> => {
    const own = readAt(each, args, row, column);
    return own.ok
      ? declared.compute({ ...whole.value, ...shared.value, ...own.value }, settings.value)
      : own;
  };
  if (isSingle(size.value)) return single(run(0, 0));
  const [argument = ""] = each.find(([name]) => !isSingle(sizeOf(args[name] ?? [[null]]))) ?? [];
  return spill(declared, { argument, ...size.value }, run);
}

type Inputs = Readonly<Record<string, unknown>>;

function readWholes(
  parameters: readonly (readonly [string, AnyParameter])[],
  args: CallArguments,
): Result<Inputs, Failure> {
  const inputs: Record<string, unknown> = {};
  for (const [name, parameter] of parameters) {
    if (parameter.takes !== "whole") continue;
    const value = parameter.read(args[name] ?? [], name);
    if (!value.ok) return value;
    inputs[name] = value.value;
  }
  return ok(inputs);
}

/** Arguments of one value, read once: what is wrong with one is wrong with the whole call. */
function readShared(each: EachByName, args: CallArguments): Result<Inputs, Failure> {
  const inputs: Record<string, unknown> = {};
  for (const [name, parameter] of each) {
    const grid = args[name];
    if (grid !== undefined && !isSingle(sizeOf(grid))) continue;
    const value = readOne(name, parameter, grid?.[0]?.[0] ?? null);
    if (!value.ok) return value;
    inputs[name] = value.value;
  }
  return ok(inputs);
}

function readAt(
  each: EachByName,
  args: CallArguments,
  row: number,
  column: number,
): Result<Inputs, Failure> {
  const inputs: Record<string, unknown> = {};
  for (const [name, parameter] of each) {
    const grid = args[name];
    if (grid === undefined || isSingle(sizeOf(grid))) continue;
    const value = readOne(name, parameter, stretched(grid, row, column));
    if (!value.ok) return value;
    inputs[name] = value.value;
  }
  return ok(inputs);
}

function readOne(
  argument: string,
  parameter: EachParameter<unknown>,
  cell: CellValue,
): Result<unknown, Failure> {
  if (isCellError(cell)) return fail(cell);
  if (cell === null || isBlank(cell)) {
    return parameter.blank === "allowed"
      ? ok(undefined)
      : fail({ problem: { code: "value-missing", argument } });
  }
  const value = parameter.read(cell);
  return value.ok ? value : fail({ problem: { ...value.problem, argument } });
}
