import { columnName, type FoundTable } from "../../core";
import { findTables } from "../../core/tables/find";
import type { CellSpec } from "./book";
import { openBook } from "./open-book";

type Rows = readonly (readonly CellSpec[])[];

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
}

/** The tables found in one sheet. */
export async function tablesOn(
  rows: Rows,
  options: SheetOptions = {},
): Promise<readonly FoundTable[]> {
  const { name = "Sheet1", merges = [], formats = {} } = options;
  const book = openBook({ sheets: [{ name, rows, merges, formats }] });
  const { regions, sheets, tables } = await book.snapshot();
  return findTables(regions, sheets, tables);
}

/** Fields by column letter; columns that mean nothing are left out. */
export const fieldsIn = (table: FoundTable | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (table?.columns ?? []).flatMap(({ column, field }) =>
      field === undefined ? [] : [[columnName(column), field]],
    ),
  );

/** Rows from lines of text, `|` between cells; numbers and `20%` become numbers, blank cells null. */
export const sheet = (text: string): (string | number | null)[][] =>
  text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cellOf(cell.trim())));

function cellOf(text: string): string | number | null {
  if (text === "") return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replace(/⏎/g, "\n");
}
