import { readFileSync } from "node:fs";
import { join } from "node:path";
import { callFunction, FUNCTIONS, type Day, type Edits } from "../../core";
import { openBook, type FileBook } from "../../workbench/files";
import type { Grid } from "../../workbench/grid";
import { openHeadlessGrid } from "../../workbench/grid/headless";
import { gridContent } from "../../workbench/host/from-file";
import { OpenBook } from "../../workbench/host/open-book";
import { workbenchPort } from "../../workbench/host/port";
import { savedFile } from "../../workbench/host/save";
import { PAGE_WORDS } from "../../workbench/page/words";
import { positionOf } from "../support/grid-book";
import { valueOf } from "../support/result";

const SAMPLE = join(__dirname, "../../workbench/sample/sample-zh.xlsx");
const original = { name: "sample.xlsx", bytes: new Uint8Array(readFileSync(SAMPLE)) };
const when = { today: 46073 as Day, language: "zh" as const };

// A whole grid starts for each test.
jest.setTimeout(60_000);

const grids: Grid[] = [];
afterEach(() => grids.splice(0).forEach((grid) => grid.dispose()));

async function open() {
  const file = valueOf(openBook(original.bytes, original.name));
  const functions = { names: Object.keys(FUNCTIONS), call: callFunction };
  const grid = await openHeadlessGrid(gridContent(file), functions);
  grids.push(grid);
  const book = new OpenBook(grid, { tables: file.tables, settings: {} });
  const port = workbenchPort(book, { today: () => when.today, language: () => "zh" });
  const sheet = (name: string) => grid.sheets().find((one) => one.name === name)?.id ?? name;
  const see = (name: string, cell: string) =>
    grid.read(sheet(name), { ...positionOf(cell), rows: 1, columns: 1 }).values[0]?.[0];
  const type = (name: string, cell: string, value: string | number) =>
    grid.type(sheet(name), positionOf(cell), value);
  const save = async () => valueOf(await savedFile(original, book, when));
  return { grid, book, port, sheet, see, type, save };
}

function cellIn(file: FileBook, name: string, cell: string) {
  const { row, column } = positionOf(cell);
  const sheet = file.sheets.find((one) => one.name === name);
  return [...(sheet?.cells() ?? [])].find((one) => one.row === row && one.column === column);
}

const reopened = (bytes: Uint8Array): FileBook => valueOf(openBook(bytes, "again.xlsx"));

it("shows the sample with its formulas calculated", async () => {
  const { see } = await open();
  expect(see("OKR跟进", "L7")).toBeCloseTo(2 / 3);
  expect(see("OKR tracking", "M9")).toMatch(/holding|done/);
  expect(see("OKR跟进", "M9")).toMatch(/守住|已完成/);
  expect(see("OKR跟进", "B3")).toBeCloseTo(0.4579, 3);
  expect(see("OKR跟进", "B4")).toBe("黄");
});

it("saves the original bytes when nothing was changed, though formulas were calculated", async () => {
  const { save } = await open();
  const { bytes, cells, sheets, lost } = await save();
  expect([cells, sheets, lost]).toEqual([0, 0, []]);
  expect(PAGE_WORDS.zh.saved("a.xlsx", cells, sheets)).toBe("a.xlsx 已按原样保存。");
  expect(Buffer.from(bytes).equals(Buffer.from(original.bytes))).toBe(true);
});

it("saves what was typed and nothing that followed from it", async () => {
  const { type, see, save } = await open();
  await type("OKR跟进", "G7", 3);
  expect(see("OKR跟进", "L7")).toBe(1);
  const { bytes, cells } = await save();
  expect(cells).toBe(1);
  const file = reopened(bytes);
  expect(cellIn(file, "OKR跟进", "G7")?.value).toBe(3);
  expect(cellIn(file, "OKR跟进", "L7")).toMatchObject({
    value: 2 / 3,
    formula: "=OKR_PROGRESS(E7,F7,G7,D7)",
  });
});

it("saves Keel's edits with what was typed into them, and not what was undone", async () => {
  const { grid, port, sheet, type, save } = await open();
  const first = await port.apply(tableOn("OKRs"));
  expect(first).toMatchObject({ outcome: "written" });
  await type("OKRs", "B2", 0.75);
  const second = await port.apply(tableOn("Gone", "2"));
  const gone = second.outcome === "written" ? (second.created["new:sheet2"] ?? "") : "";
  await port.apply([{ do: "removeSheet", sheet: gone, expect: [] }]);
  expect(grid.sheets().map(({ name }) => name)).not.toContain("Gone");
  // Keel's own cell in a sheet that was there counts, those of a new sheet go with it.
  const at = { row: 6, column: 6 };
  const was = grid.read(sheet("OKR跟进"), { ...at, rows: 1, columns: 1 }).values;
  const third = await port.apply([
    {
      do: "write",
      sheet: sheet("OKR跟进"),
      at,
      cells: [[{ value: 2.5 }]],
      expect: { values: was, formulas: [] },
    },
  ]);
  expect(third).toMatchObject({ outcome: "written" });
  const { bytes, cells, sheets, lost } = await save();
  expect([cells, sheets, lost]).toEqual([1, 1, []]);
  expect(PAGE_WORDS.zh.saved("a.xlsx", cells, sheets)).toBe(
    "a.xlsx 已保存：原文件，新增 1 个工作表，改动了 1 个单元格。",
  );
  expect(PAGE_WORDS.en.saved("a.xlsx", 3, 2)).toContain("with 2 new sheets and 3 cells changed.");
  const file = reopened(bytes);
  expect(file.sheets.map(({ name }) => name)).toEqual([
    ...valueOf(openBook(original.bytes, "x.xlsx")).sheets.map(({ name }) => name),
    "OKRs",
  ]);
  expect(cellIn(file, "OKRs", "B2")?.value).toBe(0.75);
  expect(cellIn(file, "OKRs", "C2")?.formula).toBe("='OKR跟进'!$G$7");
  expect(file.tables.map(({ name }) => name)).toContain("KeelOKRs");
});

it("puts everything back when a write fails on its way", async () => {
  const { grid, book, port, sheet } = await open();
  const id = sheet("KPI指标");
  const before = [grid.sheets(), grid.read(id)];
  const edits: Edits = [
    ...tableOn("OKRs"),
    {
      do: "style",
      sheet: id,
      area: { row: 4, column: 0, rows: 1, columns: 3 },
      style: { bold: true },
    },
    { do: "setting", key: "k", value: "new:table" },
    { do: "appendRows", table: "new:none", rows: [], expect: { header: [], lastRow: 0 } },
  ];
  const receipt = await port.apply(edits);
  expect(receipt).toEqual({ outcome: "restored", message: "There is no table new:none." });
  expect([grid.sheets(), grid.read(id)]).toEqual(before);
  expect([book.tables.size, book.settings.size, book.written()]).toEqual([0, 0, []]);
});

const tableOn = (name: string, suffix = ""): Edits => [
  { do: "addSheet", sheet: `new:sheet${suffix}`, name, frozenRows: 1 },
  {
    do: "addTable",
    table: `new:table${suffix}`,
    sheet: `new:sheet${suffix}`,
    at: { row: 0, column: 0 },
    name: `Keel${name}`,
    kind: "okrs",
    header: ["KR ID", "Score", "Current"],
    rows: [
      [
        { text: "KR-001" },
        { value: 0.25 },
        { formula: { is: "cell", sheet: okrSheet, row: 6, column: 6 }, value: 2 },
      ],
    ],
  },
];

/** Sheet ids of the grid are those of the file. */
const okrSheet =
  valueOf(openBook(original.bytes, "x.xlsx")).sheets.find(({ name }) => name === "OKR跟进")?.id ??
  "";
