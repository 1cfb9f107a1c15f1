import type { Edit, Edits } from "../../core/actions/port/edits";
import type { ExcelOptions } from "../emulators/excel/excel";
import type { Book } from "../emulators/excel/book";
import type { BookSpec } from "./book";
import { openExcelHost, type ExcelHost } from "./excel-host";

/** Two sheets, one formula. */
export const BOOK: BookSpec = {
  sheets: [
    {
      name: "Data",
      rows: [
        ["Name", "Value"],
        ["a", 1],
        ["b", { formula: "=B2*2", value: 2 }],
      ],
    },
    { name: "Other", rows: [["x"]] },
  ],
};

export const open = (options: ExcelOptions = {}): ExcelHost =>
  openExcelHost({ book: BOOK, ...options });
/** A copy in this realm, to be compared. */
export const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

export const sheetId = (book: Book, name: string): string => book.sheetNamed(name)?.id ?? "";

export const newTable = (rows: number, sheet = "new:sheet"): Edits => [
  { do: "addSheet", sheet: "new:sheet", name: "OKRs", frozenRows: 1 },
  {
    do: "addTable",
    table: "new:table",
    sheet,
    at: { row: 0, column: 0 },
    name: "KeelOKRs",
    kind: "okrs",
    header: ["KR ID", "Score"],
    rows: Array.from({ length: rows }, (_, n) => [{ text: `KR-${n + 1}` }, { value: n }]),
  },
];

export const write = (book: Book, cells: Extract<Edit, { do: "write" }>["cells"]): Edit => ({
  do: "write",
  sheet: sheetId(book, "Data"),
  at: { row: 1, column: 1 },
  cells,
  expect: { values: cells.map(() => [1]), formulas: [] },
});

/** All that a person would see in the workbook, in the order of sheets and cells. */
export const content = (book: Book): unknown =>
  plain(
    book.sheets.map(({ name, cells }) => [
      name,
      [...cells]
        .filter(([, c]) => c.value !== null || c.formula !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ]),
  );
