import { callFunction, type Argument, type CallAnswer, type Grid } from "../../core";

/** A column of cells. */
export const column = (...cells: (number | string | boolean | null)[]): Grid =>
  cells.map((cell) => [cell]);

const valueOf = (answer: CallAnswer): unknown => (answer.ok ? answer.value : answer.error.code);

/** What a cell would show: the value, the rows, or the code of an error. */
export const call = (id: string, ...args: Argument[]): unknown => valueOf(callFunction(id, args));

/** The sentence of a call that has no answer, else nothing. */
export function messageOf(id: string, ...args: Argument[]): string {
  const answer = callFunction(id, args);
  return answer.ok ? "" : answer.error.message;
}
