/**
 * The workbench as a host: the three calls over the grid.
 *
 * @packageDocumentation
 */
import {
  CELL_LIMIT,
  type Day,
  type HostPort,
  type Language,
  type ReadRequest,
  type Snapshot,
  type Survey,
} from "../../core";
import { applyEdits } from "./apply";
import type { OpenBook } from "./open-book";

/** Asked anew for every trip: the day turns, and the pane's language is switched. */
export interface PortOptions {
  readonly today: () => Day;
  readonly language: () => Language;
  readonly by?: () => string | undefined;
}

export function workbenchPort(book: OpenBook, options: PortOptions): HostPort {
  return {
    survey: async () => {
      await book.grid.settled();
      const selection = book.grid.selection();
      const survey = surveyOf(book, options);
      return selection === undefined ? survey : { ...survey, selection };
    },
    read: async (requests) => {
      await book.grid.settled();
      return snapshotOf(book, requests, options);
    },
    apply: (edits) => applyEdits(book, edits),
  };
}

function surveyOf(book: OpenBook, { language }: PortOptions): Survey {
  return {
    host: "workbench",
    capabilities: {
      tables: true,
      validation: true,
      conditions: true,
      charts: false,
      names: true,
      functions: true,
    },
    locale: language() === "zh" ? "zh-CN" : "en-US",
    sheets: book.grid.sheets(),
    tables: book.tablesNow(),
    names: book.grid.names(),
    settings: Object.fromEntries(book.settings),
  };
}

function snapshotOf(
  book: OpenBook,
  requests: readonly ReadRequest[],
  options: PortOptions,
): Snapshot {
  const missing: ReadRequest[] = [];
  let room = CELL_LIMIT;
  const regions = requests.flatMap((request) => {
    const used = request.area ?? book.sheet(request.sheet)?.used;
    const size = (used?.rows ?? 0) * (used?.columns ?? 0);
    room -= size;
    if (room >= 0) return [book.grid.read(request.sheet, request.area)];
    missing.push(request);
    return [];
  });
  const by = options.by?.();
  return {
    ...surveyOf(book, options),
    today: options.today(),
    language: options.language(),
    ...(by === undefined || by === "" ? {} : { by }),
    regions,
    complete: missing.length === 0,
    missing,
  };
}
