import { bindIds, setUp, type Day, type Edits } from "../../../core";
import { readAll } from "../../support/read-all";
import type { BookSpec } from "../../support/book";
import { xlsxFile } from "../../support/xlsx-book";
import { cellsOf, opened, partOf } from "./parts";

const BOOK: BookSpec = {
  sheets: [
    {
      name: "Data",
      rows: [
        ["Item", "Value"],
        ["a", 1],
        ["b", { formula: "=B2*2", value: 2 }],
      ],
    },
    { name: "Second", rows: [["x"]] },
  ],
  tables: [{ name: "Items", sheet: "Data", area: "A1:B3" }],
  names: { First: "Data!$B$2" },
};
const TODAY = 46112 as Day;

describe("undo in a file", () => {
  it("gives back the very bytes after tables were set up and taken back", async () => {
    const bytes = xlsxFile(BOOK);
    const book = opened(bytes);
    const port = book.port({ today: TODAY, language: "en" });
    const { edits, inverse } = setUp(await readAll(port), { tables: ["okrs", "kpis", "settings"] });
    const receipt = await port.apply(edits);
    expect(receipt.outcome).toBe("written");
    expect(book.bytes()).not.toBe(bytes);
    expect(await port.apply(bindIds(inverse, receipt))).toMatchObject({ outcome: "written" });
    expect(book.bytes()).toBe(bytes);
  });

  it("takes sheets back that a file was saved with, with their tables and names", async () => {
    const before = opened(xlsxFile(BOOK));
    const port = before.port({ today: TODAY, language: "en" });
    const { edits, inverse } = setUp(await readAll(port), { tables: ["okrs"] });
    const receipt = await port.apply(edits);
    const reopened = opened(before.bytes());
    const later = reopened.port({ today: TODAY, language: "en" });
    expect(await later.apply(bindIds(inverse, receipt))).toMatchObject({ outcome: "written" });
    const saved = opened(reopened.bytes());
    expect(saved.sheets.map(({ name }) => name)).toEqual(["Data", "Second"]);
    expect(saved.tables.map(({ name }) => name)).toEqual(["Items"]);
    expect(saved.names).toEqual([{ name: "First", refersTo: "Data!$B$2" }]);
    expect(partOf(reopened, "[Content_Types].xml")).not.toMatch(/sheet3|table2/);
  });

  it("takes rows and columns of the user's own table back", async () => {
    const book = opened(xlsxFile(BOOK));
    const port = book.port({ today: TODAY, language: "en" });
    const table = (await port.survey()).tables[0]?.id ?? "";
    const grow: Edits = [
      {
        do: "appendRows",
        table,
        rows: [[{ text: "c" }, { value: 3 }]],
        expect: { header: ["Item", "Value"], lastRow: 2 },
      },
      {
        do: "addColumn",
        table,
        header: "Note <1>",
        cells: [{ text: "n" }, null, null],
        expect: { header: ["Item", "Value"], lastRow: 2 },
      },
    ];
    expect((await port.apply(grow)).outcome).toBe("written");
    const grown = opened(book.bytes());
    expect(grown.tables[0]).toMatchObject({
      area: { row: 0, column: 0, rows: 4, columns: 3 },
      columns: ["Item", "Value", "Note <1>"],
    });
    const shrink: Edits = [
      {
        do: "removeColumn",
        table,
        expect: {
          header: ["Item", "Value", "Note <1>"],
          lastRow: 3,
          values: [["n"], [null], [null]],
          formulas: [],
        },
      },
      {
        do: "removeRows",
        table,
        expect: {
          header: ["Item", "Value", "Note <1>"],
          lastRow: 3,
          values: [["c", 3]],
          formulas: [],
        },
      },
    ];
    expect(await port.apply(shrink)).toMatchObject({ outcome: "written" });
    const shrunk = opened(book.bytes());
    expect(shrunk.tables[0]).toMatchObject({ columns: ["Item", "Value"], area: { rows: 3 } });
    expect(cellsOf(shrunk)).toEqual({
      A1: "Item",
      B1: "Value",
      A2: "a",
      B2: 1,
      A3: "b",
      B3: ["=B2*2", 2],
    });
  });

  it("takes everything back when an edit fails on the way", async () => {
    const bytes = xlsxFile(BOOK);
    const book = opened(bytes);
    const port = book.port({ today: TODAY, language: "en" });
    const sheet = (await port.survey()).sheets[0]?.id ?? "";
    const broken: Edits = [
      { do: "addSheet", sheet: "new:s", name: "New", frozenRows: 0 },
      { do: "setting", key: "keel.x", value: "new:s" },
      {
        do: "write",
        sheet,
        at: { row: 1, column: 0 },
        // A formula that points to a sheet nobody has.
        cells: [
          [{ value: "z" }, { formula: { is: "cell", sheet: "gone", row: 0, column: 0 }, value: 1 }],
        ],
        expect: { values: [["a", 1]], formulas: [] },
      },
    ];
    expect(await port.apply(broken)).toMatchObject({ outcome: "restored" });
    expect(book.bytes()).toBe(bytes);
  });

  it("does not grow a table over cells that hold something", async () => {
    const [data, ...rest] = BOOK.sheets;
    const rows = [...(data?.rows ?? []), ["a note below"]];
    const book = opened(xlsxFile({ ...BOOK, sheets: [{ name: "Data", rows }, ...rest] }));
    const port = book.port({ today: TODAY, language: "en" });
    const table = (await port.survey()).tables[0]?.id ?? "";
    const expect_ = { header: ["Item", "Value"], lastRow: 2 };
    const receipt = await port.apply([
      { do: "appendRows", table, rows: [[{ text: "c" }, { value: 3 }]], expect: expect_ },
    ]);
    expect(receipt).toMatchObject({ outcome: "changed", found: "a note below" });
  });
});

describe("what a file cannot hold", () => {
  it.each([
    ["a word with a comma", ["yes", "no, later"]],
    ["more than Excel takes", Array.from({ length: 60 }, (_, n) => `word ${n}`)],
  ])("is said and not dropped silently: a list with %s", async (_what, words) => {
    const port = opened(xlsxFile(BOOK)).port({ today: TODAY, language: "en" });
    const sheet = (await port.survey()).sheets[0]?.id ?? "";
    const area = { row: 1, column: 0, rows: 2, columns: 1 };
    const rule = { allow: "list", words, strict: false } as const;
    expect(await port.apply([{ do: "validate", sheet, area, rule }])).toMatchObject({
      outcome: "written",
      notDone: [{ edit: "validate" }],
    });
  });
});
