import type { Area } from "../../core/kernel/address";
import { readAreaName } from "../../core/kernel/address";
import type { CellValue } from "../../core/kernel/cell";
import { LIBRARY } from "../../core/decompose/library";
import type { Language } from "../../core/kernel/language";
import type { PaneHost } from "../../pane/host";
import type { BookSpec } from "./book";
import { cellKey, type MemoryBook } from "./memory-book";
import { day, openBook } from "./open-book";

/** The pane's host over the fake workbook, and what a person does in it behind the pane's back. */
export interface FakePaneHost {
  readonly host: PaneHost;
  readonly book: MemoryBook;
  readonly shown: { readonly sheet: string; readonly area: Area }[];
  /** Selects an area of the first sheet. */
  readonly select: (area: string) => void;
  readonly type: (sheet: string, row: number, column: number, value: CellValue) => void;
  readonly read: (sheet: string, row: number, column: number) => CellValue;
}

export interface FakePaneOptions {
  readonly language?: Language;
  readonly isWorkbench?: boolean;
  readonly functionsWork?: boolean;
  readonly port?: Partial<PaneHost["port"]>;
  readonly library?: PaneHost["library"];
}

export function fakePaneHost(spec: BookSpec, options: FakePaneOptions = {}): FakePaneHost {
  const { language = "en", isWorkbench = false, functionsWork = true } = options;
  const { book, port } = openBook(spec, language, day("2026-02-15"));
  const selection = new Set<() => void>();
  const change = new Set<() => void>();
  const kept = new Map<string, string>();
  const shown: { readonly sheet: string; readonly area: Area }[] = [];
  let selected = "";
  const cells = (name: string) => book.sheets.find((one) => one.name === name)?.cells;
  const host: PaneHost = {
    port: {
      ...port,
      survey: async () => {
        const survey = await port.survey();
        const area = readAreaName(selected);
        const sheet = book.sheets[0]?.id ?? "";
        return area === undefined ? survey : { ...survey, selection: { sheet, area } };
      },
      ...options.port,
    },
    locale: language === "zh" ? "zh-CN" : "en-US",
    isWorkbench,
    library: options.library ?? (() => Promise.resolve(LIBRARY)),
    functionsWork: () => Promise.resolve(functionsWork),
    recalculate: () => Promise.resolve(3),
    show: (place) => {
      shown.push(place);
      return Promise.resolve();
    },
    onSelection: (listener) => follow(selection, listener),
    onChange: (listener) => follow(change, listener),
    recall: (key) => kept.get(key),
    remember: (key, value) => void kept.set(key, value),
  };
  return {
    host,
    book,
    shown,
    select: (area) => {
      selected = area;
      selection.forEach((listener) => listener());
    },
    type: (name, row, column, value) => {
      cells(name)?.set(cellKey(row, column), { value });
      change.forEach((listener) => listener());
    },
    read: (name, row, column) => cells(name)?.get(cellKey(row, column))?.value ?? null,
  };
}

function follow(all: Set<() => void>, listener: () => void): () => void {
  all.add(listener);
  return () => all.delete(listener);
}
