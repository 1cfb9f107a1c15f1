/**
 * Worksheets of the emulated host.
 *
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.worksheet
 *
 * @packageDocumentation
 */
import type { Area } from "../../../core/kernel/address";
import type { Book } from "./book";
import type { Sheet } from "./shapes";
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from "./fault";
import { hostObject, type HostClass, type HostObject } from "./object";
import { rangeObject, readAddress } from "./range";
import { rangeSelf } from "./range-self";
import { TABLES } from "./table";

interface SheetSelf {
  readonly book: Book;
  readonly sheet: Sheet;
}

export const sheetObject = (book: Book, sheet: Sheet): HostObject =>
  hostObject(WORKSHEET, { book, sheet });

const sheetOf = (book: Book, key: unknown): Sheet | undefined =>
  book.sheets.find(({ id }) => id === key) ??
  (typeof key === "string" ? book.sheetNamed(key) : undefined);

/** At most 31 characters without `: \ / ? * [ ]`: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
function checkedName(book: Book, name: unknown, own?: Sheet): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name)) {
    throw invalidArgument();
  }
  const other = book.sheetNamed(name);
  if (other !== undefined && other !== own) throw itemAlreadyExists();
  return name;
}

export const WORKSHEETS: HostClass<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => sheetObject(book, sheet)),
  item: (book, key) => {
    const sheet = sheetOf(book, key);
    if (sheet === undefined) throw itemNotFound();
    return sheetObject(book, sheet);
  },
  methods: {
    Add: (book, [name]) => {
      if (book.structureProtected) throw accessDenied();
      const given = name === null || name === undefined ? `Sheet${book.sheets.length + 1}` : name;
      return sheetObject(book, book.addSheet(checkedName(book, given)));
    },
    GetItemOrNullObject: (book, [key]) => {
      const sheet = sheetOf(book, key);
      return sheet === undefined ? null : sheetObject(book, sheet);
    },
    GetActiveWorksheet: (book) => sheetObject(book, book.active),
    GetCount: (book) => book.sheets.length,
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
  },
};

const WORKSHEET: HostClass<SheetSelf> = {
  name: "Worksheet",
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, name) => {
        sheet.name = checkedName(book, name, sheet);
      },
    },
    Visibility: { get: ({ sheet }) => sheet.visibility },
    Position: { get: ({ book, sheet }) => book.sheets.indexOf(sheet) },
  },
  children: {
    Protection: (self) => hostObject(PROTECTION, self),
    Tables: ({ book, sheet }) => hostObject(TABLES, { book, sheet }),
    Charts: (self) => hostObject(CHARTS, self),
    FreezePanes: (self) => hostObject(FREEZE_PANES, self),
    PageLayout: (self) => hostObject(PAGE_LAYOUT, self),
  },
  methods: {
    GetRange: ({ book, sheet }, [address]) => rangeObject(book, sheet, readAddress(address)),
    GetRangeByIndexes: ({ book, sheet }, [row, column, rows, columns]) =>
      rangeObject(book, sheet, area(row, column, rows, columns)),
    GetCell: ({ book, sheet }, [row, column]) => rangeObject(book, sheet, area(row, column, 1, 1)),
    GetUsedRange: ({ book, sheet }, [valuesOnly]) =>
      rangeObject(book, sheet, book.used(sheet, valuesOnly === true) ?? readAddress("A1")),
    GetUsedRangeOrNullObject: ({ book, sheet }, [valuesOnly]) => {
      const used = book.used(sheet, valuesOnly === true);
      return used === null ? null : rangeObject(book, sheet, used);
    },
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== "Visible") throw invalidOperation();
      book.active = sheet;
      return null;
    },
    /** The last visible sheet stays: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
    Delete: ({ book, sheet }) => {
      if (book.structureProtected) throw accessDenied();
      const others = book.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
      if (others.length === 0) throw invalidOperation();
      book.removeSheet(sheet);
      return null;
    },
  },
};

function area(row: unknown, column: unknown, rows: unknown, columns: unknown): Area {
  const numbers = [row, column, rows, columns].map(Number);
  const [r = -1, c = -1, height = 0, width = 0] = numbers;
  if (!numbers.every(Number.isInteger) || r < 0 || c < 0 || height < 1 || width < 1) {
    throw invalidArgument();
  }
  return { row: r, column: c, rows: height, columns: width };
}

const PROTECTION: HostClass<SheetSelf> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: ({ sheet }) => sheet.protected } },
  methods: {
    /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1) */
    Protect: ({ sheet }) => {
      if (sheet.protected) throw invalidOperation();
      sheet.protected = true;
      return null;
    },
    Unprotect: ({ sheet }) => {
      sheet.protected = false;
      return null;
    },
  },
};

const FREEZE_PANES: HostClass<SheetSelf> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ sheet }, [count]) => {
      sheet.frozenRows = Number(count);
      return null;
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
const PAGE_LAYOUT: HostClass<SheetSelf> = {
  name: "PageLayout",
  properties: {
    PaperSize: pageProperty("PaperSize", ["A4", "A3", "Letter", "Legal"]),
    Orientation: pageProperty("Orientation", ["Portrait", "Landscape"]),
    PrintGridlines: pageProperty("PrintGridlines", [true, false]),
    Zoom: pageProperty("Zoom"),
  },
};

/** What is none of the values Excel knows is refused. */
function pageProperty(name: string, values?: readonly unknown[]) {
  return {
    get: ({ sheet }: SheetSelf): unknown => sheet.page[name] ?? null,
    set: ({ sheet }: SheetSelf, value: unknown): void => {
      if (values !== undefined && !values.includes(value)) throw invalidArgument();
      sheet.page[name] = value;
    },
  };
}

const CHARTS: HostClass<SheetSelf> = {
  name: "ChartCollection",
  methods: {
    Add: ({ sheet }, [type, source]) => {
      const chart = {
        type: String(type),
        source: JSON.stringify(rangeSelf(source).area),
        title: "",
      };
      sheet.charts.push(chart);
      return hostObject(CHART, chart);
    },
  },
};

const CHART: HostClass<Sheet["charts"][number]> = {
  name: "Chart",
  children: { Title: (chart) => hostObject(CHART_TITLE, chart) },
  methods: { SetPosition: () => null },
};

const CHART_TITLE: HostClass<Sheet["charts"][number]> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: ({ title }) => title,
      set: (chart, text) => {
        chart.title = String(text);
      },
    },
  },
};
