/**
 * Tables of the emulated host.
 *
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.table
 *
 * @packageDocumentation
 */
import type { Area } from "../../../core/kernel/address";
import { cellText } from "../../../core/kernel/cell";
import type { Book } from "./book";
import type { Sheet, Table } from "./shapes";
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from "./fault";
import { hostObject, isHostObject, type HostClass, type HostObject } from "./object";
import { rangeObject, readAddress } from "./range";
import { rangeSelf } from "./range-self";
import { sheetObject } from "./worksheet";

interface TablesSelf {
  readonly book: Book;
  readonly sheet?: Sheet;
}

interface TableSelf {
  readonly book: Book;
  readonly table: Table;
}

const tableObject = (book: Book, table: Table): HostObject => hostObject(TABLE, { book, table });

const tablesOf = ({ book, sheet }: TablesSelf): readonly Table[] =>
  book.tables.filter((table) => sheet === undefined || table.sheet === sheet);

const tableOf = (self: TablesSelf, key: unknown): Table | undefined =>
  tablesOf(self).find(
    ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
  );

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

export const TABLES: HostClass<TablesSelf> = {
  name: "TableCollection",
  items: (self) => tablesOf(self).map((table) => tableObject(self.book, table)),
  item: (self, key) => {
    const table = tableOf(self, key);
    if (table === undefined) throw itemNotFound();
    return tableObject(self.book, table);
  },
  methods: {
    Add: (self, [address, hasHeaders]) => {
      const { book } = self;
      const range = isHostObject(address)
        ? rangeSelf(address)
        : { sheet: self.sheet ?? book.active, area: readAddress(address) };
      if (range.sheet.protected) throw accessDenied();
      if (hasHeaders !== true) throw invalidArgument();
      const others = book.tables.filter((table) => table.sheet === range.sheet);
      if (others.some((table) => overlap(table.area, range.area))) throw invalidArgument();
      // A table of a header alone gets an empty row below it.
      const rows = Math.max(2, range.area.rows);
      const table = book.addTable(`Table${book.tables.length + 1}`, range.sheet, {
        ...range.area,
        rows,
      });
      return tableObject(book, table);
    },
    GetItemOrNullObject: (self, [key]) => {
      const table = tableOf(self, key);
      return table === undefined ? null : tableObject(self.book, table);
    },
    GetCount: (self) => tablesOf(self).length,
  },
};

const TABLE: HostClass<TableSelf> = {
  name: "Table",
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ book, table }, name) => {
        const text = String(name);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(text)) throw invalidArgument();
        const other = tableOf({ book }, text);
        if (other !== undefined && other !== table) throw itemAlreadyExists();
        table.name = text;
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ table }, style) => {
        table.style = String(style);
      },
    },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: () => false },
  },
  children: {
    Worksheet: ({ book, table }) => sheetObject(book, table.sheet),
    Columns: (self) => hostObject(COLUMNS, self),
  },
  methods: {
    GetRange: ({ book, table }) => rangeObject(book, table.sheet, table.area),
    GetHeaderRowRange: ({ book, table }) =>
      rangeObject(book, table.sheet, { ...table.area, rows: 1 }),
    GetDataBodyRange: ({ book, table: { sheet, area: of } }) =>
      rangeObject(book, sheet, { ...of, row: of.row + 1, rows: of.rows - 1 }),
    /** Header row stays where it is: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1) */
    Resize: ({ table }, [address]) => {
      const next = isHostObject(address) ? rangeSelf(address).area : readAddress(address);
      if (table.sheet.protected) throw accessDenied();
      if (next.row !== table.area.row || next.rows < 2) throw invalidArgument();
      table.area = next;
      return null;
    },
    ConvertToRange: ({ book, table }) => {
      book.removeTable(table);
      return rangeObject(book, table.sheet, table.area);
    },
    Delete: ({ book, table }) => {
      book.removeTable(table);
      return null;
    },
  },
};

const COLUMNS: HostClass<TableSelf> = {
  name: "TableColumnCollection",
  items: ({ book, table }) =>
    Array.from({ length: table.area.columns }, (_, c) =>
      hostObject(COLUMN, {
        name: cellText(book.value(table.sheet, table.area.row, table.area.column + c)),
      }),
    ),
};

const COLUMN: HostClass<{ readonly name: string }> = {
  name: "TableColumn",
  properties: { Name: { get: ({ name }) => name } },
};
