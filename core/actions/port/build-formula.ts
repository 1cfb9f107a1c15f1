/**
 * Short words to build formula trees with.
 *
 * @packageDocumentation
 */
import type { Formula, Operator } from "./formula";

export const number = (value: number): Formula => ({ is: "number", value });
export const text = (value: string): Formula => ({ is: "text", value });
export const truth = (value: boolean): Formula => ({ is: "boolean", value });
export const name = (value: string): Formula => ({ is: "name", name: value });
export const rowCell = (column: number): Formula => ({ is: "rowCell", column });

export const call = (callee: string, ...args: readonly Formula[]): Formula => ({
  is: "call",
  name: callee,
  args,
});

export const op = (left: Formula, operator: Operator, right: Formula): Formula => ({
  is: "binary",
  operator,
  left,
  right,
});

export const iff = (test: Formula, then: Formula, otherwise: Formula): Formula =>
  call("IF", test, then, otherwise);

/** Nothing to show: formulas cannot leave a cell blank. */
export const NOTHING = text("");

export const isEmpty = (cell: Formula): Formula => op(cell, "=", NOTHING);

export const anyOf = (tests: readonly Formula[]): Formula => {
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : call("OR", ...tests);
};
