/**
 * `keel calc --host sheets`: the built add-on's custom functions, called as cells call them.
 *
 * @packageDocumentation
 */
import { dayOfIso } from "../../../core";
import { newBook } from "./book";
import type { CustomAnswer } from "./calculate";
import { instantOf } from "./clock";
import { SheetsEmulator } from "./emulator";
import { isErrorHeld, isMatrix } from "./formula-functions";
import { builtProject, type BuiltFile } from "./project";
import type { Held } from "./typing";

export type CalcAnswer =
  | { readonly value: unknown }
  | { readonly error: { readonly code: string; readonly message?: string } };

export interface Calculator {
  readonly call: (fn: string, args: readonly unknown[]) => Promise<CalcAnswer>;
  readonly built: readonly BuiltFile[];
}

/** @param folder - with the built add-on; beside the emulator's own bundle without */
export function openCalculator(folder = `${__dirname}/../sheets`): Promise<Calculator> {
  const { project, built } = builtProject(folder);
  const book = newBook();
  const host = new SheetsEmulator(project, { book });
  const call = (fn: string, args: readonly unknown[]): Promise<CalcAnswer> => {
    const alone = args.map(errorIn).find((error) => error !== undefined);
    if (alone !== undefined) return Promise.resolve({ error: alone });
    const answer = host.custom(
      fn,
      args.map((argument) => cellsFrom(argument, book.timeZone)),
    );
    return Promise.resolve(said(fn, answer));
  };
  return Promise.resolve({ call, built });
}

interface ErrorSaid {
  readonly code: string;
  readonly message?: string;
}

/** An error as an argument of its own is the cell's answer: the function is not called. */
function errorIn(value: unknown): ErrorSaid | undefined {
  if (typeof value !== "object" || value === null || !("error" in value)) return undefined;
  return value.error as ErrorSaid;
}

/** JSON as cells hold it: `null` is a blank, an ISO date a date, an error its code. */
function cellsFrom(value: unknown, timeZone: string): unknown {
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).map((item) => cellsFrom(item, timeZone));
  }
  if (value === null || value === undefined) return "";
  if (typeof value === "string") {
    const day = dayOfIso(value);
    return day === undefined ? value : new Date(instantOf(day, timeZone));
  }
  return errorIn(value)?.code ?? value;
}

/** Text that begins with an error's code, as Keel throws it. */
const CODED = /^(#[A-Z][A-Z0-9/]*[!?]?):?\s*([\s\S]*)$/;

function said(fn: string, answer: CustomAnswer | undefined): CalcAnswer {
  if (answer === undefined) {
    return { error: { code: "#NAME?", message: `Unknown function: '${fn}'.` } };
  }
  if ("thrown" in answer) {
    const [, code = "#ERROR!", message = answer.thrown] = CODED.exec(answer.thrown) ?? [];
    return { error: { code, message } };
  }
  const { value } = answer;
  return { value: isMatrix(value) ? value.map((line) => line.map(plain)) : plain(value) };
}

const plain = (value: Held): unknown => (isErrorHeld(value) ? { error: value.error } : value);
