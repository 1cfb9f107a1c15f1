/**
 * One declaration per cell function. Every host, the help and the reference derive from it; nobody
 * repeats it.
 *
 * @packageDocumentation
 */
import type { CellValue, Grid } from "../kernel/cell";
import { ok, type Result } from "../kernel/result";
import type { WordOf, WordSet } from "../model/words";
import type { Failure } from "./problem";
import { readSingle } from "./read-one";
import type { RuleSpecs, RuleValues } from "./rules";
import type { ResultSentence } from "./sentence";
import {
  readAnyText,
  readCell,
  readConfidence,
  readDay,
  readNumber,
  readText,
  readWordOf,
  type FilledCell,
  type Read,
} from "./values";

/** What an argument holds, for hosts and help. */
export type ArgumentKind =
  "number" | "day" | "text" | "word" | "cell" | "range" | "rules" | "language";

interface Optional {
  /** May be left out. */
  readonly optional: boolean;
}

/** Broadcast: one value, or a range of which each cell makes one result. */
export interface EachParameter<Value> extends Optional {
  readonly takes: "each";
  readonly kind: ArgumentKind;
  /** The closed set its words come from. */
  readonly set?: WordSet;
  /** A blank cell is no value: either that is a problem of its row, or the function decides. */
  readonly blank: "problem" | "allowed";
  readonly read: (cell: FilledCell) => Read<Value>;
}

/** Read as one whole, for all results alike. An omitted one is an empty range. */
export interface WholeParameter<Value> extends Optional {
  readonly takes: "whole";
  readonly kind: ArgumentKind;
  /** The closed set its words come from, where it is one word. */
  readonly set?: WordSet;
  readonly read: (grid: Grid, argument: string) => Result<Value, Failure>;
}

/** The `rules` or `language` of a call: one text, read by the caller. */
export interface SettingParameter extends Optional {
  readonly takes: "setting";
  readonly kind: "rules" | "language";
}

export type AnyParameter = EachParameter<unknown> | WholeParameter<unknown> | SettingParameter;
export type Parameters = Readonly<Record<string, AnyParameter>>;

/** What the implementation is given: the compiler makes it agree with the parameters. */
export type InputOf<P> = {
  readonly [
    Name in keyof P as P[Name] extends SettingParameter ? never : Name
  ]: P[Name] extends EachParameter<infer Value>
    ? Value
    : P[Name] extends WholeParameter<infer Value>
      ? Value
      : never;
};

/** A word of a closed set, said in the language of the call. */
export interface ResultWord {
  readonly set: WordSet;
  readonly word: string;
}

export type ResultCell = CellValue | ResultWord | ResultSentence;

/** One cell, a row of columns, or rows of them. */
export type Computed = ResultCell | readonly ResultCell[] | readonly (readonly ResultCell[])[];

export const wordCell = <Set extends WordSet>(set: Set, word: WordOf<Set>): ResultWord => ({
  set,
  word,
});

export const isResultWord = (cell: ResultCell): cell is ResultWord =>
  typeof cell === "object" && cell !== null && "word" in cell;

/** How a column of the result is to be formatted; a ratio is stored as 0.75 and shown as 75 %. */
export type ResultFormat = "ratio" | "number" | "word" | "text" | "day";

export interface ResultColumn {
  readonly name: string;
  readonly format: ResultFormat;
}

/** A worked call: arguments in English, without `language`, and what it answers. */
export interface Example {
  readonly args: readonly (CellValue | Grid)[];
  /** Where the words in them are not Keel's own, so cannot be translated. */
  readonly zhArgs?: readonly (CellValue | Grid)[];
  readonly value: CellValue | Grid;
}

/** Arguments of a call by parameter; absent ones are left out. */
export type CallArguments = Readonly<Record<string, Grid | undefined>>;

export interface Declaration<Id extends string, P extends Parameters, Specs extends RuleSpecs> {
  /** What people type; the same on every host. */
  readonly id: Id;
  /** In the order people type them. */
  readonly parameters: P;
  readonly rules: Specs;
  readonly returns: readonly ResultColumn[];
  readonly examples: readonly Example[];
  /** It reads the KPI library, which a host may have to load before the call. */
  readonly readsLibrary?: true;
  /** Which argument holds the rules, for a function with two forms; else `rules`. */
  readonly rulesIn?: (args: CallArguments) => keyof P & string;
  /** The result of one row of the broadcast parameters, or the only one when there are none. */
  readonly compute: (input: InputOf<P>, rules: RuleValues<Specs>) => Result<Computed, Failure>;
}

/** A declaration whose value types are forgotten: what a host and the call see. */
export interface CellFunction<Id extends string = string, Name extends string = string> {
  readonly id: Id;
  readonly parameters: Readonly<Record<Name, AnyParameter>>;
  readonly rules: RuleSpecs;
  readonly returns: readonly ResultColumn[];
  readonly examples: readonly Example[];
  readonly readsLibrary?: true;
  readonly rulesIn?: (args: CallArguments) => Name;
  readonly compute: (
    input: Readonly<Record<string, unknown>>,
    rules: Readonly<Record<string, unknown>>,
  ) => Result<Computed, Failure>;
}

export const defineFunction = <
  const Id extends string,
  P extends Parameters,
  Specs extends RuleSpecs,
>(
  declaration: Declaration<Id, P, Specs>,
): CellFunction<Id, keyof P & string> => ({
  ...declaration,
  // The call reads every value with the parameter's own reader, so the types hold.
  compute: (input, rules) => declaration.compute(input as InputOf<P>, rules as RuleValues<Specs>),
});

const each = <Value>(
  kind: ArgumentKind,
  read: (cell: FilledCell) => Read<Value>,
): EachParameter<Value> => ({ takes: "each", kind, optional: false, blank: "problem", read });

export const number = each("number", readNumber);
export const day = each("day", readDay);
export const text = each("text", readText);
export const anyText = each("text", readAnyText);
export const confidence = each("number", readConfidence);
export const cell = each("cell", readCell);
export const word = <Set extends WordSet>(set: Set): EachParameter<WordOf<Set>> => ({
  ...each("word", readWordOf(set)),
  set,
});

/** Blank is a value of its own: the function says what it means. */
export const blankable = <Value>(
  parameter: EachParameter<Value>,
): EachParameter<Value | undefined> => ({ ...parameter, blank: "allowed" });

/** May be left out or blank. */
export const optional = <Value>(
  parameter: EachParameter<Value>,
): EachParameter<Value | undefined> => ({ ...blankable(parameter), optional: true });

export const whole = <Value>(
  read: (grid: Grid, argument: string) => Result<Value, Failure>,
): WholeParameter<Value> => ({ takes: "whole", kind: "range", optional: false, read });

export const optionalWhole = <Value>(
  read: (grid: Grid, argument: string) => Result<Value, Failure>,
): WholeParameter<Value> => ({ ...whole(read), optional: true });

/** One value for all results, where an `each` would make rows of them. */
export const single = <Value>(parameter: EachParameter<Value>): WholeParameter<Value> => ({
  ...whole((cells, argument) => readSingle(argument, parameter, cells)),
  kind: parameter.kind,
  optional: parameter.optional,
  ...(parameter.set === undefined ? {} : { set: parameter.set }),
});

/** A range as it stands. */
export const grid = whole((cells) => ok(cells));
export const optionalGrid = optionalWhole((cells) => ok(cells));

export const rules: SettingParameter = { takes: "setting", kind: "rules", optional: true };
export const language: SettingParameter = { takes: "setting", kind: "language", optional: true };
