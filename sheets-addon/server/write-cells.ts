/**
 * Grids of cell edits to calls of setNumberFormats and setValues.
 *
 * Strings are read as if typed, so texts get the plain-text format first, and cells that will hold
 * anything else lose it. A text that could begin a formula is marked by an apostrophe instead, which
 * Sheets takes off: of all ways this one is known never to make a formula.
 *
 * @packageDocumentation
 */
import {
  ANY_LOCALE,
  CHUNK,
  isCellError,
  printFormula,
  type Area,
  type CellEdit,
  type CellPosition,
  type EditGrid,
  type SheetId,
} from "../../core";
import { GENERAL, isErrorCode, PLAIN_TEXT } from "./cells";
import { rangeIn, type Sheet } from "./document";
import type { RawCells } from "./seen-cells";

/** A part of a grid that has no cell to leave alone. */
export interface Part {
  readonly area: Area;
  readonly cells: readonly (readonly CellEdit[])[];
}

const BLANK: CellEdit = { value: null };

/** Where nothing stands yet a cell to be left alone is a blank one: the grid is one part. */
export const wholePart = (at: CellPosition, cells: EditGrid, columns: number): Part => ({
  area: { row: at.row, column: at.column, rows: cells.length, columns },
  cells: cells.map((line) => Array.from({ length: columns }, (_, c) => line[c] ?? BLANK)),
});

/** The cells that are not to be left alone, as rectangles. */
export function partsOf(at: CellPosition, cells: EditGrid): readonly Part[] {
  const parts: { area: Area; cells: (readonly CellEdit[])[] }[] = [];
  let open: typeof parts = [];
  cells.forEach((line, r) => {
    const runs = runsOf(line);
    const isSame =
      runs.length === open.length &&
      runs.every(({ from, cells: run }, n) => {
        const area = open[n]?.area;
        return area?.column === at.column + from && area.columns === run.length;
      });
    if (!isSame) {
      open = runs.map(({ from, cells: run }) => {
        const area = { row: at.row + r, column: at.column + from, rows: 0, columns: run.length };
        return { area, cells: [] };
      });
      parts.push(...open);
    }
    runs.forEach(({ cells: run }, n) => {
      const part = open[n];
      if (part === undefined) return;
      part.cells.push(run);
      part.area = { ...part.area, rows: part.area.rows + 1 };
    });
  });
  return parts;
}

function runsOf(
  line: readonly (CellEdit | null)[],
): readonly { from: number; cells: CellEdit[] }[] {
  const runs: { from: number; cells: CellEdit[] }[] = [];
  line.forEach((cell, c) => {
    if (cell === null) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.cells.length === c) last.cells.push(cell);
    else runs.push({ from: c, cells: [cell] });
  });
  return runs;
}

export interface Writing {
  readonly sheet: Sheet;
  readonly sheetName: (id: SheetId) => string;
  /** Formats that stand there now; without, the cells are new. */
  readonly formats?: RawCells["formats"];
}

/** @returns how many calls of setValues it took */
export function writePart({ area, cells }: Part, writing: Writing): number {
  const rowsAtOnce = Math.max(1, Math.floor(CHUNK / area.columns));
  let calls = 0;
  for (let from = 0; from < area.rows; from += rowsAtOnce) {
    const lines = cells.slice(from, from + rowsAtOnce);
    const range = rangeIn(writing.sheet, { ...area, row: area.row + from, rows: lines.length });
    const before = writing.formats?.slice(from, from + rowsAtOnce);
    const codes = lines.map((line, r) =>
      line.map((cell, c) => formatFor(cell, before?.[r]?.[c] ?? "")),
    );
    if (codes.some((line, r) => line.some((code, c) => code !== (before?.[r]?.[c] ?? "")))) {
      range.setNumberFormats(codes.map((line) => line.map((code) => code || GENERAL)));
    }
    range.setValues(
      lines.map((line, r) => line.map((cell) => typedFor(cell, area.row + from + r, writing))),
    );
    calls++;
  }
  return calls;
}

const textOf = (cell: CellEdit): string | undefined => {
  if ("text" in cell) return cell.text;
  return !("formula" in cell) && typeof cell.value === "string" ? cell.value : undefined;
};

const APOSTROPHE = "'";

const needsMark = (text: string): boolean => /^[=+\-@']/.test(text);

function formatFor(cell: CellEdit, before: string): string {
  const text = textOf(cell);
  if (text !== undefined && !needsMark(text)) return PLAIN_TEXT;
  const isCleared = !("formula" in cell) && "value" in cell && cell.value === null;
  return before === PLAIN_TEXT && !isCleared ? GENERAL : before;
}

/** What setValues is given so that the cell comes to hold it. */
function typedFor(cell: CellEdit, row: number, { sheetName }: Writing): string | number | boolean {
  if ("formula" in cell) return printFormula(cell.formula, row, { ...ANY_LOCALE, sheetName });
  const text = textOf(cell);
  if (text !== undefined) return needsMark(text) ? APOSTROPHE + text : text;
  const value = "value" in cell ? cell.value : null;
  if (value === null) return "";
  return isCellError(value) ? value.error.code : value;
}

/** Puts back what stood in an area; strings are set as texts before they get their format again. */
export function restoreCells(
  sheet: Sheet,
  area: Area,
  { values, formulas, formats }: RawCells,
): void {
  const range = rangeIn(sheet, area);
  const textAt = (r: number, c: number): string | undefined => {
    const value = values[r]?.[c];
    const isText = formulas[r]?.[c] === "" && typeof value === "string" && !isErrorCode(value);
    return isText ? value : undefined;
  };
  const codes = formats.map((line) => line.map((code) => code || GENERAL));
  range.setNumberFormats(
    codes.map((line, r) =>
      line.map((code, c) => {
        const text = textAt(r, c);
        if (text === undefined) return code;
        return needsMark(text) ? GENERAL : PLAIN_TEXT;
      }),
    ),
  );
  range.setValues(
    values.map((line, r) =>
      line.map((value, c) => {
        const text = textAt(r, c);
        if (text !== undefined) return needsMark(text) ? APOSTROPHE + text : text;
        return formulas[r]?.[c] || value;
      }),
    ),
  );
  range.setNumberFormats(codes);
}
