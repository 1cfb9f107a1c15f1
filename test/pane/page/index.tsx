/** A page with nothing but the pane over the fake host, for looking at it and for tests. */
import { readAreaName } from "../../../core";
import { mountPane, type PaneHost } from "../../../pane";
import type { Language } from "../../../core";
import { day, openBook } from "../../support/open-book";
import { cellKey } from "../../support/memory-book";
import { BOOKS } from "./books";

const query = new URLSearchParams(location.search);
const language: Language = query.get("language") === "zh" ? "zh" : "en";
const { book, port } = openBook(
  BOOKS[query.get("book") ?? "empty"] ?? { sheets: [] },
  language,
  day("2026-02-15"),
);

const kept = new Map<string, string>();
const listeners = { selection: new Set<() => void>(), change: new Set<() => void>() };
let selection = query.get("select") ?? "";

const host: PaneHost = {
  port: {
    ...port,
    survey: async () => {
      const survey = await port.survey();
      const area = readAreaName(selection);
      return area === undefined ? survey : { ...survey, selection: { sheet: "sheet-1", area } };
    },
  },
  locale: language === "zh" ? "zh-CN" : "en-US",
  isWorkbench: query.has("workbench"),
  functionsWork: () => Promise.resolve(!query.has("no-functions")),
  recalculate: () => Promise.resolve(3),
  show: ({ sheet, area }) => {
    document.title = `${sheet} ${area.row},${area.column}`;
    return Promise.resolve();
  },
  onSelection: (listener) => follow(listeners.selection, listener),
  onChange: (listener) => follow(listeners.change, listener),
  recall: (key) => kept.get(key),
  remember: (key, value) => void kept.set(key, value),
};

function follow(all: Set<() => void>, listener: () => void): () => void {
  all.add(listener);
  return () => all.delete(listener);
}

/** What a test does in the sheet behind the pane's back. */
export interface Sheet {
  readonly select: (area: string) => void;
  readonly type: (sheet: string, row: number, column: number, value: number | string) => void;
  readonly sheets: () => readonly string[];
  readonly read: (sheet: string, row: number, column: number) => unknown;
}

const cells = (name: string) => book.sheets.find((one) => one.name === name)?.cells;
const sheet: Sheet = {
  select: (area) => {
    selection = area;
    listeners.selection.forEach((listener) => listener());
  },
  type: (name, row, column, value) => {
    cells(name)?.set(cellKey(row, column), { value });
    listeners.change.forEach((listener) => listener());
  },
  sheets: () => book.sheets.map(({ name }) => name),
  read: (name, row, column) => cells(name)?.get(cellKey(row, column))?.value,
};
Object.assign(window, { sheet });

const root = document.getElementById("pane");
if (root !== null) mountPane(root, host);
