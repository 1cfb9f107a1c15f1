/**
 * A cell's call of a custom function: arguments in, answer out.
 *
 * @packageDocumentation
 */
import { serialAt } from "./clock";
import { errorHeld, type Operand } from "./formula-functions";
import type { Realm } from "./realm";
import type { Held } from "./typing";

/** What a cell makes of the answer: a 2-D array spills, a list is a column. */
export function shownAnswer(value: unknown, timeZone: string): Operand {
  if (!Array.isArray(value)) return heldAnswer(value, timeZone);
  const lines = (value as readonly unknown[]).map((line) =>
    Array.isArray(line) ? (line as readonly unknown[]) : [line],
  );
  const width = Math.max(1, ...lines.map(({ length }) => length));
  return lines.map((line) =>
    Array.from({ length: width }, (_, n) => heldAnswer(line[n] ?? "", timeZone)),
  );
}

function heldAnswer(value: unknown, timeZone: string): Held {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : errorHeld("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Object.prototype.toString.call(value) === "[object Date]") {
    return serialAt((value as Date).getTime(), timeZone);
  }
  return errorHeld("#ERROR!");
}

/** The note on `#ERROR!`: what was thrown, in the service's words. */
export function thrownText(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null) return String(thrown);
  const { message, code } = thrown as { readonly message?: unknown; readonly code?: unknown };
  if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return "Exceeded maximum execution time";
  return typeof message === "string" ? message : "Error";
}

export const argumentsFor = (realm: Realm, args: readonly unknown[]): readonly unknown[] =>
  args.map((argument) => realm.give(argument));
