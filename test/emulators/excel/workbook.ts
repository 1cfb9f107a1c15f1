/**
 * The workbook itself, its names and settings, and the application around it.
 *
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.workbook
 *
 * @packageDocumentation
 */
import type { Book } from "./book";
import { addressOf } from "./shapes";
import { invalidArgument, invalidSelection, itemAlreadyExists, itemNotFound } from "./fault";
import { hostObject, isHostObject, type HostClass, type HostObject } from "./object";
import { rangeObject } from "./range";
import type { RangeSelf } from "./range-self";
import { TABLES } from "./table";
import { WORKSHEETS } from "./worksheet";

export const workbookObject = (book: Book): HostObject => hostObject(WORKBOOK, book);

const WORKBOOK: HostClass<Book> = {
  name: "Workbook",
  children: {
    Worksheets: (book) => hostObject(WORKSHEETS, book),
    Tables: (book) => hostObject(TABLES, { book }),
    Names: (book) => hostObject(NAMES, book),
    Settings: (book) => hostObject(SETTINGS, book),
    Application: (book) => hostObject(APPLICATION, book),
    Protection: (book) => hostObject(PROTECTION, book),
  },
  methods: {
    /** Fails while a chart or several areas are selected: https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1) */
    GetSelectedRange: (book) => {
      if (book.selection === null) throw invalidSelection();
      return rangeObject(book, book.selection.sheet, book.selection.area);
    },
  },
};

const PROTECTION: HostClass<Book> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: ({ structureProtected }) => structureProtected } },
};

/** Both last until the next sync: https://learn.microsoft.com/javascript/api/excel/excel.application */
const APPLICATION: HostClass<Book> = {
  name: "Application",
  properties: { CalculationMode: { get: () => "Automatic" } },
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

interface NameSelf {
  readonly book: Book;
  readonly name: string;
}

const nameOf = (book: Book, key: unknown): string | undefined =>
  [...book.names.keys()].find((name) => name.toLowerCase() === String(key).toLowerCase());

const NAMES: HostClass<Book> = {
  name: "NamedItemCollection",
  items: (book) => [...book.names.keys()].map((name) => hostObject(NAME, { book, name })),
  item: (book, key) => {
    const name = nameOf(book, key);
    if (name === undefined) throw itemNotFound();
    return hostObject(NAME, { book, name });
  },
  methods: {
    /** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection#excel-excel-nameditemcollection-add-member(1) */
    Add: (book, [name, reference]) => {
      const text = String(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(text) || /^[A-Za-z]{1,3}\d+$/.test(text)) {
        throw invalidArgument();
      }
      if (nameOf(book, text) !== undefined) throw itemAlreadyExists();
      book.names.set(text, isHostObject(reference) ? absolute(reference) : String(reference));
      return hostObject(NAME, { book, name: text });
    },
    GetItemOrNullObject: (book, [key]) => {
      const name = nameOf(book, key);
      return name === undefined ? null : hostObject(NAME, { book, name });
    },
  },
};

function absolute(range: HostObject): string {
  const { sheet, area } = range.self as RangeSelf;
  const address = addressOf(sheet, area);
  const cut = address.lastIndexOf("!") + 1;
  return `=${address.slice(0, cut)}${address.slice(cut).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

const NAME: HostClass<NameSelf> = {
  name: "NamedItem",
  properties: {
    Name: { get: ({ name }) => name },
    Formula: { get: ({ book, name }) => book.names.get(name) },
    Visible: { get: () => true },
    Type: { get: () => "Range" },
  },
  methods: {
    Delete: ({ book, name }) => {
      book.names.delete(name);
      return null;
    },
  },
};

interface SettingSelf {
  readonly book: Book;
  readonly key: string;
}

/** Kept in the document: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
const SETTINGS: HostClass<Book> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => hostObject(SETTING, { book, key })),
  item: (book, key) => {
    if (!book.settings.has(String(key))) throw itemNotFound();
    return hostObject(SETTING, { book, key: String(key) });
  },
  methods: {
    Add: (book, [key, value]) => {
      book.settings.set(String(key), value);
      return hostObject(SETTING, { book, key: String(key) });
    },
    GetItemOrNullObject: (book, [key]) =>
      book.settings.has(String(key)) ? hostObject(SETTING, { book, key: String(key) }) : null,
  },
};

const SETTING: HostClass<SettingSelf> = {
  name: "Setting",
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ book, key }) => book.settings.get(key) },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
      return null;
    },
  },
};
