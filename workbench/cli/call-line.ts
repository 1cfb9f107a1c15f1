/**
 * One line of JSON to a call: `{"fn":"OKR_PROGRESS","args":[0,100,45]}`.
 *
 * @packageDocumentation
 */
import type { Argument, CellValue } from "../../core";

export interface Call {
  readonly fn: string;
  readonly args: readonly Argument[];
}

/** The call, or what is wrong with the line. */
export type CallLine =
  { readonly ok: true; readonly call: Call } | { readonly ok: false; readonly message: string };

const wrong = (message: string): CallLine => ({ ok: false, message });

export function readCallLine(line: string): CallLine {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return wrong('The line is not JSON. Write {"fn":"OKR_PROGRESS","args":[0,100,45]}.');
  }
  if (!isRecord(parsed) || typeof parsed["fn"] !== "string") {
    return wrong('The line names no function. Write its name as "fn" and its arguments as "args".');
  }
  const { fn, args = [] } = parsed;
  if (!Array.isArray(args)) return wrong('"args" is not a list. Write "args":[0,100,45].');
  const read: Argument[] = [];
  for (const [place, argument] of (args as readonly unknown[]).entries()) {
    const value = readArgument(argument);
    if (value === undefined) {
      return wrong(
        `Argument ${place + 1} cannot stand in a cell. Write a number, text, true, false or null, ` +
          "or a range as rows: [[1],[2]].",
      );
    }
    read.push(value);
  }
  return { ok: true, call: { fn, args: read } };
}

function readArgument(value: unknown): Argument {
  if (isCell(value)) return value;
  if (!Array.isArray(value)) return undefined;
  const rows = value as readonly unknown[];
  if (!rows.every((row): row is readonly unknown[] => Array.isArray(row))) return undefined;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const padded = rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? null));
  return padded.every((row): row is CellValue[] => row.every(isCell)) ? padded : undefined;
}

const isCell = (value: unknown): value is CellValue =>
  value === null || ["number", "string", "boolean"].includes(typeof value) || isError(value);

const isError = (value: unknown): boolean =>
  isRecord(value) && isRecord(value["error"]) && typeof value["error"]["code"] === "string";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
