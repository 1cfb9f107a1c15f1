/**
 * `Excel.Range` of the emulated host.
 *
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.range
 *
 * @packageDocumentation
 */
import type { Area } from "../../../core/kernel/address";
import { isCellError, type CellValue } from "../../../core/kernel/cell";
import type { Book } from "./book";
import { sheetObject } from "./worksheet";
import { addressOf, areaOf, GENERAL, LAST_COLUMN, LAST_ROW, type Sheet } from "./shapes";
import { accessDenied, invalidArgument, wrongShape } from "./fault";
import { conditionsClass, looksObject } from "./looks";
import { hostObject, type HostClass, type HostObject } from "./object";
import { rangeSelf, writable, type RangeSelf } from "./range-self";

export const rangeObject = (book: Book, sheet: Sheet, area: Area): HostObject =>
  hostObject(RANGE, { book, sheet, area });

export const wholeSheet: Area = { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };

/** An address as a program writes it, with or without its sheet. */
export function readAddress(text: unknown): Area {
  if (text === null || text === undefined || text === "") return wholeSheet;
  if (typeof text !== "string") throw invalidArgument();
  try {
    return areaOf(text.slice(text.lastIndexOf("!") + 1));
  } catch {
    throw invalidArgument();
  }
}

const rows = <Result>({ area }: RangeSelf, each: (row: number) => Result): readonly Result[] =>
  Array.from({ length: area.rows }, (_, r) => each(area.row + r));

const cells = <Result>(self: RangeSelf, each: (row: number, column: number) => Result) =>
  rows(self, (row) =>
    Array.from({ length: self.area.columns }, (_, c) => each(row, self.area.column + c)),
  );

/** A blank cell reads as "", an error as its code. */
const outward = (value: CellValue): unknown =>
  value === null ? "" : isCellError(value) ? value.error.code : value;

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[
    typeof value as "number" | "boolean" | "string"
  ];
}

/** A formula's text; of any other cell its value, without the apostrophe of a text *(unverified)*. */
function formulaOf({ book, sheet }: RangeSelf, row: number, column: number): unknown {
  return book.cell(sheet, row, column).formula ?? outward(book.value(sheet, row, column));
}

/** A 2-D array of the range's own size, or one value for all of it. */
function inputAt({ area }: RangeSelf, input: unknown): (r: number, c: number) => unknown {
  if (!Array.isArray(input)) {
    if (input === null || typeof input === "object") throw invalidArgument();
    return () => input;
  }
  const lines = input as readonly unknown[];
  const right = lines.every((line) => Array.isArray(line) && line.length === area.columns);
  if (lines.length !== area.rows || !right) throw wrongShape();
  return (r, c) => (lines[r] as readonly unknown[])[c];
}

function write(self: RangeSelf, input: unknown): void {
  const { book, sheet, area } = self;
  if (!writable(self)) throw accessDenied();
  const at = inputAt(self, input);
  cells(self, (row, column) => {
    const cell = at(row - area.row, column - area.column) ?? null;
    if (typeof cell === "object" && cell !== null) throw invalidArgument();
    book.type(sheet, row, column, cell);
  });
  grow(self);
  book.tell(sheet, area);
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/performance#importing-data-into-tables */
function grow({ book, sheet, area }: RangeSelf): void {
  const table = book.tables.find(
    (one) =>
      one.sheet === sheet &&
      one.area.row + one.area.rows === area.row &&
      area.column >= one.area.column &&
      area.column < one.area.column + one.area.columns,
  );
  if (table === undefined || !book.tablesGrow) return;
  table.area = { ...table.area, rows: table.area.rows + area.rows };
}

function clear(self: RangeSelf, applyTo: unknown): void {
  const { book, sheet } = self;
  if (!writable(self)) throw accessDenied();
  cells(self, (row, column) => {
    const { format = GENERAL } = book.cell(sheet, row, column);
    book.put(sheet, row, column, {
      value: null,
      ...(applyTo === "Contents" ? { format } : {}),
    });
  });
  book.tell(sheet, self.area);
}

const resized = (self: RangeSelf, area: Area): HostObject => {
  const end = area.row + area.rows;
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1 || end > LAST_ROW) {
    throw invalidArgument();
  }
  return rangeObject(self.book, self.sheet, area);
};

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

const areaObject = (self: RangeSelf, areas: readonly Area[]): HostObject | null =>
  areas.length === 0
    ? null
    : hostObject(RANGE_AREAS, { areas: areas.map((area) => ({ ...self, area })) });

interface AreasSelf {
  readonly areas: readonly RangeSelf[];
}

const RANGE_AREAS: HostClass<AreasSelf> = {
  name: "RangeAreas",
  properties: {
    Address: {
      get: ({ areas }) => areas.map(({ sheet, area }) => addressOf(sheet, area)).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  children: {
    Areas: ({ areas }) => hostObject(RANGE_COLLECTION, areas),
  },
};

const RANGE_COLLECTION: HostClass<readonly RangeSelf[]> = {
  name: "RangeCollection",
  items: (areas) => areas.map((self) => hostObject(RANGE, self)),
};

const RANGE: HostClass<RangeSelf> = {
  name: "Range",
  properties: {
    Address: { get: ({ sheet, area }) => addressOf(sheet, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => area.rows * area.columns },
    Values: {
      get: (self) => cells(self, (r, c) => outward(self.book.value(self.sheet, r, c))),
      set: write,
    },
    Formulas: { get: (self) => cells(self, (r, c) => formulaOf(self, r, c)), set: write },
    ValueTypes: {
      get: (self) => cells(self, (r, c) => valueType(self.book.value(self.sheet, r, c))),
    },
    NumberFormat: {
      get: (self) => cells(self, (r, c) => self.book.format(self.sheet, r, c)),
      set: (self, input) => {
        if (!writable(self)) throw accessDenied();
        const at = inputAt(self, input);
        self.book.setFormat(self.sheet, self.area, (r, c) => {
          const format = at(r, c);
          if (format !== null && typeof format !== "string") throw invalidArgument();
          return format;
        });
      },
    },
    RowHidden: {
      get: (self) => {
        const hidden = rows(self, (row) => self.sheet.hiddenRows.has(row));
        return hidden.every((one) => one) ? true : hidden.some((one) => one) ? null : false;
      },
    },
  },
  children: {
    Worksheet: ({ book, sheet }) => sheetObject(book, sheet),
    Format: (self) => looksObject(self, "format"),
    DataValidation: (self) => looksObject(self, "dataValidation"),
    ConditionalFormats: (self) => hostObject(conditionsClass, self),
  },
  methods: {
    GetCell: (self, [row, column]) =>
      resized(self, {
        row: self.area.row + Number(row),
        column: self.area.column + Number(column),
        rows: 1,
        columns: 1,
      }),
    GetRowsBelow: (self, [count]) =>
      resized(self, { ...self.area, row: self.area.row + self.area.rows, rows: Number(count) }),
    // Microsoft's layer sends more than 1,500 cells in slices of this kind.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (area.rows !== rows || area.columns !== columns) throw wrongShape();
      return null;
    },
    GetRow: (self, [row]) =>
      resized(self, { ...self.area, row: self.area.row + Number(row), rows: 1 }),
    GetBoundingRect: (self, [other]) => resized(self, around(self.area, rangeSelf(other).area)),
    GetColumnsAfter: (self, [count]) =>
      resized(self, {
        ...self.area,
        column: self.area.column + self.area.columns,
        columns: Number(count),
      }),
    GetLastRow: (self) =>
      resized(self, { ...self.area, row: self.area.row + self.area.rows - 1, rows: 1 }),
    GetLastColumn: (self) =>
      resized(self, {
        ...self.area,
        column: self.area.column + self.area.columns - 1,
        columns: 1,
      }),
    GetOffsetRange: (self, [rows, columns]) =>
      resized(self, {
        ...self.area,
        row: self.area.row + Number(rows),
        column: self.area.column + Number(columns),
      }),
    GetResizedRange: (self, [rows, columns]) =>
      resized(self, {
        ...self.area,
        rows: self.area.rows + Number(rows),
        columns: self.area.columns + Number(columns),
      }),
    GetUsedRangeOrNullObject: ({ book, sheet, area }, [valuesOnly]) => {
      const used = book.used(sheet, valuesOnly === true, area);
      return used === null ? null : rangeObject(book, sheet, used);
    },
    GetMergedAreasOrNullObject: (self) => areaObject(self, self.sheet.merges),
    GetSpillParentOrNullObject: () => null,
    GetRowProperties: (self) =>
      rows(self, (row) => ({ rowHidden: self.sheet.hiddenRows.has(row) })),
    Clear: (self, [applyTo]) => {
      clear(self, applyTo ?? "All");
      return null;
    },
    Select: ({ book, sheet, area }) => {
      book.active = sheet;
      book.selection = { sheet, area };
      return null;
    },
  },
};
