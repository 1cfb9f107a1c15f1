/**
 * Department sheets as they came back, read by their headers wherever they stand now.
 *
 * @packageDocumentation
 */
import { cellText, type CellValue } from "../../kernel/cell";
import type { Language } from "../../kernel/language";
import { LANGUAGES } from "../../kernel/language";
import { plainWord } from "../../kernel/plain-word";
import type { Region } from "../../kernel/region";
import type { Snapshot } from "../port/snapshot";
import {
  KPI_COLUMNS,
  OKR_COLUMNS,
  type KpiColumn,
  type OkrColumn,
  type SplitWords,
} from "./split-words";

/** A workbook that came back; its name says where from. */
export interface ReturnedBook {
  readonly name: string;
  readonly snapshot: Snapshot;
}

export type SheetColumn = KpiColumn | OkrColumn;

export interface ReturnedRow {
  readonly part: "kpi" | "okr";
  readonly key: string;
  readonly name: string;
  /** Zero-based row of the returned sheet. */
  readonly row: number;
  readonly cells: ReadonlyMap<SheetColumn, CellValue>;
}

export interface ReturnedSheet {
  readonly source: string;
  readonly sheetName: string;
  readonly department: string;
  readonly rows: readonly ReturnedRow[];
}

type Say = (language: Language) => SplitWords;

/** Every department sheet of a workbook; empty where it holds none. */
export function returnedSheets(
  { name, snapshot }: ReturnedBook,
  say: Say,
): readonly ReturnedSheet[] {
  const words = LANGUAGES.map(say);
  return snapshot.regions.flatMap((region): readonly ReturnedSheet[] => {
    const rows = rowsOf(region, words);
    if (rows === undefined) return [];
    const sheetName = snapshot.sheets.find(({ id }) => id === region.sheet)?.name ?? region.sheet;
    const department = departmentOf(region, words) ?? sheetName;
    return [{ source: name, sheetName, department, rows }];
  });
}

/** Lines that may stand above the KPIs. */
const HIGHEST_LINE = 20;

/** The next text to the right of "Department", wherever it was moved. */
function departmentOf(region: Region, words: readonly SplitWords[]): string | undefined {
  const labels = words.map(({ department }) => plainWord(department));
  for (const line of region.values.slice(0, HIGHEST_LINE)) {
    for (const [c, value] of line.entries()) {
      if (!labels.includes(plainWord(cellText(value)).replace(/[:：]$/, ""))) continue;
      const beside = line
        .slice(c + 1)
        .map(cellText)
        .find((text) => text !== "");
      if (beside !== undefined) return beside;
    }
  }
  return undefined;
}

interface Header {
  readonly part: "kpi" | "okr";
  readonly columns: ReadonlyMap<number, SheetColumn>;
}

/** A header is one with most of its own columns; people insert and move columns. */
const FEWEST_COLUMNS = 5;

function headerIn(line: readonly CellValue[], words: readonly SplitWords[]): Header | undefined {
  const texts = line.map((value) => plainWord(cellText(value)));
  for (const { kpiHeaders, okrHeaders } of words) {
    const kpi = columnsIn(texts, KPI_COLUMNS, kpiHeaders);
    if (kpi.size >= FEWEST_COLUMNS && has(kpi, "kpi") && has(kpi, "self")) {
      return { part: "kpi", columns: kpi };
    }
    const names = OKR_COLUMNS.filter((column) => column !== undefined);
    const okr = columnsIn(texts, names, okrHeaders);
    if (okr.size >= FEWEST_COLUMNS && has(okr, "keyResult") && has(okr, "current")) {
      return { part: "okr", columns: okr };
    }
  }
  return undefined;
}

const has = (columns: ReadonlyMap<number, SheetColumn>, wanted: SheetColumn): boolean =>
  [...columns.values()].includes(wanted);

function columnsIn<Column extends SheetColumn>(
  texts: readonly string[],
  names: readonly Column[],
  headers: Readonly<Record<Column, string>>,
): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>();
  for (const name of names) {
    const place = texts.indexOf(plainWord(headers[name]));
    if (place >= 0) found.set(place, name);
  }
  return found;
}

function rowsOf(region: Region, words: readonly SplitWords[]): readonly ReturnedRow[] | undefined {
  const ends = new Set(
    words.flatMap(({ apart, kpiPart, okrPart, signatures }) =>
      [apart, kpiPart, okrPart, ...signatures].map(plainWord),
    ),
  );
  const objectives = words.map(({ objective }) => plainWord(objective("")));
  let header: Header | undefined;
  let seen = false;
  const rows: ReturnedRow[] = [];
  for (const [r, line] of region.values.entries()) {
    const next = headerIn(line, words);
    if (next !== undefined) {
      header = next;
      seen ||= next.part === "kpi";
      continue;
    }
    if (line.some((value) => ends.has(plainWord(cellText(value))))) {
      header = undefined;
      continue;
    }
    const row = header && rowIn(line, header, region.origin.row + r);
    if (row !== undefined && !objectives.some((start) => plainWord(row.name).startsWith(start))) {
      rows.push(row);
    }
  }
  return seen ? rows : undefined;
}

function rowIn(
  line: readonly CellValue[],
  { part, columns }: Header,
  row: number,
): ReturnedRow | undefined {
  const cells = new Map(
    [...columns].map(([place, column]) => [column, line[place] ?? null] as const),
  );
  const text = (column: SheetColumn): string => cellText(cells.get(column));
  const name = text(part === "kpi" ? "kpi" : "keyResult");
  const key = text("id");
  return name === "" && key === "" ? undefined : { part, key, name, row, cells };
}
