import type { EditGrid, Edits } from "../../core/actions/port/edits";
import type { HostPort, Place, Receipt } from "../../core/actions/port/port";
import type { SeenFormula, Snapshot, Survey } from "../../core/actions/port/snapshot";
import { difference, expectedCells, expectedTables } from "../../core/actions/port/verify";
import type { Area, CellPosition } from "../../core/kernel/address";
import { cellText } from "../../core/kernel/cell";
import type { Day } from "../../core/kernel/day";
import type { Language } from "../../core/kernel/language";
import {
  cellKey,
  sheetOf,
  usedArea,
  valueAt,
  type MemoryBook,
  type MemorySheet,
  type MemoryTable,
} from "./memory-book";
import { writeEdits } from "./memory-write";

export interface MemoryHostOptions {
  readonly today: Day;
  readonly language: Language;
}

/** The fake host: everything the port promises, with nothing but values behind it. */
export function memoryHost(book: MemoryBook, options: MemoryHostOptions): HostPort {
  return {
    survey: () => Promise.resolve(survey(book, options)),
    read: (requests) => {
      const rest = survey(book, options);
      const regions = requests.map(({ sheet: id, area }) => {
        const sheet = sheetOf(book, id);
        const wanted = area ?? usedArea(sheet) ?? { row: 0, column: 0, rows: 0, columns: 0 };
        return regionOf(sheet, wanted);
      });
      const { today, language } = options;
      const snapshot: Snapshot = { ...rest, today, language, regions, complete: true, missing: [] };
      return Promise.resolve(snapshot);
    },
    apply: (edits) => Promise.resolve(apply(book, edits)),
  };
}

function survey(book: MemoryBook, { language }: MemoryHostOptions): Survey {
  return {
    host: "memory",
    capabilities: {
      tables: true,
      validation: true,
      conditions: true,
      charts: false,
      names: true,
      functions: true,
    },
    locale: language === "zh" ? "zh-CN" : "en-US",
    sheets: book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visible,
      protected: sheet.protected,
      used: usedArea(sheet),
    })),
    tables: book.tables.map((table) => ({
      id: table.id,
      name: table.name,
      sheet: table.sheet,
      area: table.area,
      columns: headerTexts(book, table),
    })),
    names: [...book.names],
    settings: Object.fromEntries(book.settings),
  };
}

function regionOf(sheet: MemorySheet, area: Area) {
  const rows = Array.from({ length: area.rows }, (_, r) => area.row + r);
  const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
  const cells = rows.flatMap((row) =>
    columns.map((column) => ({ row, column, cell: sheet.cells.get(cellKey(row, column)) })),
  );
  const codes = [...new Set(cells.flatMap(({ cell }) => cell?.format ?? []))];
  return {
    sheet: sheet.id,
    origin: { row: area.row, column: area.column },
    values: rows.map((row) => columns.map((column) => valueAt(sheet, row, column))),
    formulas: cells.flatMap(({ row, column, cell }): readonly SeenFormula[] =>
      cell?.formula === undefined ? [] : [[row, column, cell.formula]],
    ),
    formatCodes: codes,
    formats: cells.flatMap(({ row, column, cell }) =>
      cell?.format === undefined
        ? []
        : [{ row, column, rows: 1, format: codes.indexOf(cell.format) }],
    ),
    merges: sheet.merges,
    hiddenRows: [],
    locked: sheet.protected ? [area] : [],
  };
}

const headerTexts = (book: MemoryBook, { sheet, area }: MemoryTable): readonly string[] =>
  Array.from({ length: area.columns }, (_, c) =>
    cellText(valueAt(sheetOf(book, sheet), area.row, area.column + c)),
  );

function apply(book: MemoryBook, edits: Edits): Receipt {
  return refusal(book, edits) ?? changed(book, edits) ?? writeEdits(book, edits);
}

function placeOf(sheet: MemorySheet, area: Area): Place {
  return { sheet: sheet.id, sheetName: sheet.name, area };
}

function refusal(book: MemoryBook, edits: Edits): Receipt | undefined {
  for (const edit of edits) {
    const sheet = "sheet" in edit ? book.sheets.find((one) => one.id === edit.sheet) : undefined;
    if (sheet?.protected === true && edit.do === "write") {
      const place = placeOf(sheet, areaOfGrid(edit.at, edit.cells));
      return { outcome: "refused", reason: "protected", place, message: "" };
    }
    const known = !("sheet" in edit) || edit.sheet.startsWith("new:") || sheet !== undefined;
    if (!known) return { outcome: "refused", reason: "missing", message: edit.sheet };
  }
  return undefined;
}

const areaOfGrid = (at: CellPosition, cells: EditGrid): Area => ({
  ...at,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

function changed(book: MemoryBook, edits: Edits): Receipt | undefined {
  const nameOf = (id: string) => sheetOf(book, id).name;
  for (const { sheet: id, area, expect } of expectedCells(edits, book.tables)) {
    const sheet = sheetOf(book, id);
    const found = difference(area, expect, regionOf(sheet, area), nameOf);
    if (found !== undefined) {
      const place = placeOf(sheet, { ...found.at, rows: 1, columns: 1 });
      return { outcome: "changed", place, expected: found.expected, found: found.found };
    }
  }
  for (const { table: id, expect } of expectedTables(edits)) {
    const table = book.tables.find((one) => one.id === id);
    if (table === undefined) return { outcome: "refused", reason: "missing", message: id };
    const lastRow = table.area.row + table.area.rows - 1;
    const header = headerTexts(book, table);
    const sheet = sheetOf(book, table.sheet);
    if (lastRow !== expect.lastRow || header.join("\n") !== expect.header.join("\n")) {
      const place = placeOf(sheet, table.area);
      return { outcome: "changed", place, expected: expect.lastRow + 1, found: lastRow + 1 };
    }
  }
  return undefined;
}
