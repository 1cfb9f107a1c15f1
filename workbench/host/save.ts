/**
 * The file to save: the bytes that were opened, with Keel's edits and the cells the user changed.
 * What was merely recalculated is not written.
 *
 * @packageDocumentation
 */
import {
  contains,
  type Edit,
  type HostPort,
  type Language,
  type Receipt,
  type Region,
  type Result,
  type Day,
} from "../../core";
import {
  openAnyBook,
  sayWriteProblem,
  type CellWrite,
  type FileBook,
  type FileProblem,
  type PortOptions,
  type SheetContent,
} from "../files";
import type { OpenBook } from "./open-book";
import { replay, type SameThings } from "./replay";

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Cells of sheets that were there before, which say something else now. */
  readonly cells: number;
  /** Sheets that were not there before. */
  readonly sheets: number;
  /** Sentences about what could not be put into the file. */
  readonly lost: readonly string[];
}

export interface OriginalFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export async function savedFile(
  original: OriginalFile,
  book: OpenBook,
  { today, language }: { readonly today: Day; readonly language: Language },
): Promise<Result<SavedFile, FileProblem>> {
  const opened = await openAnyBook(original.bytes, original.name);
  if (!opened.ok) return opened;
  const file = opened.value;
  const hidden = file.sheets.filter(({ visible }) => !visible).map(({ name }) => name);
  const options: PortOptions = { today, language, includeHidden: hidden };
  const port = file.port(options);
  const before = new Map(file.sheets.map((sheet) => [sheet.id, contentsOf(sheet)]));
  const lost: string[] = [];
  const same: SameThings = new Map();
  for (const written of book.written()) {
    const receipt = await replay(port, written, same);
    if (receipt.outcome !== "written") lost.push(lossOf(receipt));
  }
  await book.grid.settled();
  const typed = typedCells(book, same, file);
  for (const one of typed) {
    lost.push(...writeTyped(file, one, language));
    await writeFormats(port, one);
  }
  const sheets = file.sheets.filter(({ id }) => !before.has(id)).length;
  const cells = file.sheets.reduce((sum, sheet) => {
    const was = before.get(sheet.id);
    return was === undefined ? sum : sum + changedCells(was, contentsOf(sheet));
  }, 0);
  return { ok: true, value: { bytes: file.bytes(), cells, sheets, lost } };
}

type Contents = ReadonlyMap<string, string>;

/** What is typed in each cell: its formula, else its value. */
const contentsOf = (sheet: SheetContent): Contents =>
  new Map(
    [...sheet.cells()].flatMap(({ row, column, value, formula }) =>
      value === null && formula === undefined
        ? []
        : [[`${row},${column}`, formula ?? JSON.stringify(value)]],
    ),
  );

function changedCells(before: Contents, after: Contents): number {
  let changed = 0;
  for (const [cell, content] of after) if (before.get(cell) !== content) changed++;
  for (const cell of before.keys()) if (!after.has(cell)) changed++;
  return changed;
}

const lossOf = (receipt: Exclude<Receipt, { outcome: "written" }>): string =>
  "message" in receipt && receipt.message !== "" ? receipt.message : receipt.outcome;

/** Cells the user changed on one sheet, as they stand now. */
interface TypedOnSheet {
  readonly sheet: string;
  readonly sheetName: string;
  readonly cells: readonly CellWrite[];
  readonly formats: readonly {
    readonly row: number;
    readonly column: number;
    readonly code: string;
  }[];
}

function typedCells(book: OpenBook, same: SameThings, file: FileBook): readonly TypedOnSheet[] {
  const changed = book.grid.changed();
  const sheets = [...new Set(changed.map(({ sheet }) => sheet))];
  return sheets.flatMap((id) => {
    const inFile = file.sheets.find((sheet) => sheet.id === (same.get(id) ?? id));
    if (inFile === undefined || book.sheet(id) === undefined) return [];
    const before = new Map(
      [...inFile.cells()].map(({ row, column, format }) => [`${row},${column}`, format]),
    );
    const own = changed.filter(({ sheet }) => sheet === id);
    const reading = own.map(({ row, column }) => ({
      row,
      column,
      region: book.grid.read(id, { row, column, rows: 1, columns: 1 }),
    }));
    return [
      {
        sheet: inFile.id,
        sheetName: inFile.name,
        cells: reading.map(({ row, column, region }) => cellWrite(row, column, region)),
        formats: reading.flatMap(({ row, column, region }) => {
          const code = region.formatCodes[0];
          return code === undefined || code === before.get(`${row},${column}`)
            ? []
            : [{ row, column, code }];
        }),
      },
    ];
  });
}

function cellWrite(row: number, column: number, { values, formulas }: Region): CellWrite {
  const value = values[0]?.[0] ?? null;
  const formula = formulas[0]?.[2];
  return { row, column, value, ...(formula === undefined ? {} : { formula }) };
}

/** Cells the file refuses are named and left out; the others are written. */
function writeTyped(
  file: FileBook,
  { sheetName, cells }: TypedOnSheet,
  language: Language,
): readonly string[] {
  const lost: string[] = [];
  let left = cells;
  while (left.length > 0) {
    const outcome = file.writeCells(sheetName, left);
    if (outcome.ok) break;
    lost.push(sayWriteProblem(outcome.problem, language));
    const bad = "area" in outcome.problem ? outcome.problem.area : undefined;
    const rest = bad === undefined ? [] : left.filter((cell) => !contains(bad, cell));
    left = rest.length < left.length ? rest : [];
  }
  return lost;
}

/** A format that came with what was typed, as `20%` brings one. */
async function writeFormats(port: HostPort, { sheet, formats }: TypedOnSheet): Promise<void> {
  const edits = formats.map(({ row, column, code }): Edit => {
    const area = { row, column, rows: 1, columns: 1 };
    return { do: "numberFormat", sheet, area, code };
  });
  if (edits.length > 0) await port.apply(edits);
}
