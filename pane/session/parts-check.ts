/**
 * "Do your parts add up?": what is typed into the pane, read and reconciled.
 *
 * @packageDocumentation
 */
import { readFigure, reconcile, type Reading, type ReconcileProblem } from "../../core";

export interface PartsTyped {
  readonly goal: string;
  readonly parts: readonly { readonly change: string; readonly share: string }[];
}

export type PartsAnswer =
  | { readonly ready: false }
  | { readonly ready: true; readonly readings: readonly Reading[] }
  | { readonly ready: true; readonly problem: ReconcileProblem };

export const NO_PARTS: PartsTyped = {
  goal: "",
  parts: [
    { change: "", share: "" },
    { change: "", share: "" },
  ],
};

/** A percentage as people type it, with the sign or without; `undefined` when it is none. */
export const readPercent = (text: string): number | undefined => readFigure(text, "%");

/** Nothing until the goal and one part are there; the reading by own line wants every share. */
export function checkParts({ goal, parts }: PartsTyped): PartsAnswer {
  const filled = parts.filter(({ change }) => change.trim() !== "");
  const whole = readPercent(goal);
  const changes = filled.map(({ change }) => readPercent(change));
  if (whole === undefined || filled.length === 0) return { ready: false };
  if (!changes.every((change) => change !== undefined)) return { ready: false };
  const shares = filled.map(({ share }) => readPercent(share));
  const all = shares.every((share) => share !== undefined) ? shares : undefined;
  const answer = reconcile(whole, changes, undefined, all);
  return answer.ok
    ? { ready: true, readings: answer.value.readings }
    : { ready: true, problem: answer.problem };
}
