/**
 * A workbook file as a host: the same three calls as Excel and Sheets answer.
 *
 * @packageDocumentation
 */
import {
  CELL_LIMIT,
  CHUNK,
  type Area,
  type Day,
  type Edits,
  type HostPort,
  type Language,
  type ReadRequest,
  type Receipt,
  type Region,
  type Snapshot,
} from "../../../core";
import type { BookState } from "../xlsx/book-state";
import { readRegion } from "./read-region";
import { objection } from "./refusal";
import type { Journal } from "./put-cell";
import { isOpen, surveyBook, type SurveyOptions } from "./survey";
import { writeEdits } from "./write-edits";

export interface PortOptions extends SurveyOptions {
  readonly today: Day;
  readonly language: Language;
  /** Who works on the file, as they say themselves. */
  readonly by?: string;
}

export function filePort(book: BookState, options: PortOptions): HostPort {
  return {
    survey: () => Promise.resolve(surveyBook(book, options)),
    read: (requests) => Promise.resolve(read(book, requests, options)),
    apply: (edits) => Promise.resolve(apply(book, edits)),
  };
}

function read(book: BookState, requests: readonly ReadRequest[], options: PortOptions): Snapshot {
  const regions: Region[] = [];
  const missing: ReadRequest[] = [];
  let left = CELL_LIMIT;
  for (const request of requests) {
    const sheet = book.sheets.find(({ id }) => id === request.sheet);
    if (sheet === undefined || !isOpen(sheet, options)) {
      missing.push(request);
      continue;
    }
    const wanted = request.area ?? sheet.cells.used() ?? NOTHING;
    const area = fitting(wanted, left);
    left -= area.rows * area.columns;
    if (area.rows < wanted.rows || area.columns < wanted.columns) missing.push(request);
    regions.push(readRegion(sheet, area, book.styles));
  }
  const { today, language, by } = options;
  return {
    ...surveyBook(book, options),
    today,
    language,
    ...(by === undefined ? {} : { by }),
    regions,
    complete: missing.length === 0,
    missing,
  };
}

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** The upper left part of an area that holds no more than so many cells. */
function fitting(area: Area, cells: number): Area {
  if (area.rows * area.columns <= cells) return area;
  const columns = Math.min(area.columns, cells);
  return { ...area, columns, rows: columns === 0 ? 0 : Math.floor(cells / columns) };
}

function apply(book: BookState, edits: Edits): Receipt {
  const against = objection(book, edits);
  if (against !== undefined) return against;
  const journal: Journal = [];
  const writing = { book, journal, created: {}, notDone: [] };
  try {
    writeEdits(writing, edits);
  } catch (fault) {
    for (const back of journal.reverse()) back();
    return { outcome: "restored", message: fault instanceof Error ? fault.message : String(fault) };
  }
  const { created, notDone } = writing;
  const chunks = Math.max(1, Math.ceil(cellsOf(edits) / CHUNK));
  return { outcome: "written", created, notDone, trips: 1 + chunks };
}

const cellsOf = (edits: Edits): number =>
  edits.reduce((sum, edit) => {
    if (edit.do === "write") return sum + edit.cells.length * (edit.cells[0]?.length ?? 0);
    if (edit.do === "addTable" || edit.do === "appendRows") {
      return sum + edit.rows.length * (edit.rows[0]?.length ?? 0);
    }
    return edit.do === "addColumn" ? sum + edit.cells.length : sum;
  }, 0);
