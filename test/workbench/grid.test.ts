import type { CellFunctions, GridContent, SheetOfGrid } from "../../workbench/grid";
import { openHeadlessGrid } from "../../workbench/grid/headless";

const blank: Omit<SheetOfGrid, "id" | "name" | "cells"> = {
  visible: true,
  protected: false,
  merges: [],
  widths: [],
  hiddenRows: [],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
};

const book: GridContent = {
  name: "book",
  names: [{ name: "Rate", refersTo: "'Data'!$B$1" }],
  tables: [],
  sheets: [
    {
      ...blank,
      id: "a",
      name: "Data",
      cells: [
        { row: 0, column: 0, value: 3 },
        { row: 0, column: 1, value: 0.5, format: "0%" },
        { row: 1, column: 0, value: null, formula: "=KEEL_SEEN(A1,A5:A6)" },
        { row: 1, column: 1, value: null, formula: "=KEEL_FAIL()" },
        { row: 1, column: 2, value: 99, formula: "=A1*Rate" },
        { row: 1, column: 3, value: null, formula: "=KEEL_SPILL()" },
      ],
    },
  ],
};

const seen: unknown[] = [];
const functions: CellFunctions = {
  names: ["KEEL_SEEN", "KEEL_FAIL", "KEEL_SPILL"],
  call: (name, args) => {
    if (name === "KEEL_FAIL") throw new Error("broken");
    if (name === "KEEL_SPILL") return { ok: true, value: [[1], ["two"]] };
    seen.push(args);
    return { ok: true, value: args.length };
  },
};

// A whole grid starts for each test.
jest.setTimeout(60_000);

const open = () => openHeadlessGrid(book, functions);

it("calculates what it is given, and cached values do not survive it", async () => {
  const grid = await open();
  const { values, formulas } = grid.read("a");
  expect(values[1]?.slice(0, 4)).toEqual([2, { error: { code: "#VALUE!" } }, 1.5, 1]);
  expect(formulas.map(([, column]) => column)).toEqual([0, 1, 2, 3]);
  grid.dispose();
});

it("hands blank cells to functions as null, not as 0", async () => {
  seen.length = 0;
  const grid = await open();
  expect(seen.at(-1)).toEqual([3, [[null], [null]]]);
  grid.dispose();
});

it("reads what spills beside its formula", async () => {
  const grid = await open();
  const area = { row: 1, column: 3, rows: 2, columns: 1 };
  expect(grid.read("a", area).values).toEqual([[1], ["two"]]);
  grid.dispose();
});

it("goes on calculating after a function has thrown", async () => {
  const grid = await open();
  await grid.type("a", { row: 0, column: 0 }, 10);
  expect(grid.read("a").values[1]?.[2]).toBe(5);
  grid.dispose();
});

it("logs the cells a user changed, never those recalculated nor Keel's own", async () => {
  const grid = await open();
  expect(grid.changed()).toEqual([]);
  await grid.type("a", { row: 0, column: 0 }, 10);
  grid.write("a", [{ row: 5, column: 0, value: "Keel" }]);
  await grid.settled();
  expect(grid.changed()).toEqual([{ sheet: "a", row: 0, column: 0 }]);
  grid.dispose();
});

it("answers a formula that stands nowhere", async () => {
  const grid = await open();
  expect(await grid.calculate("=KEEL_SEEN(1,2)")).toBe(2);
  grid.dispose();
});

it("puts cells back as they stood, with formula and format", async () => {
  const grid = await open();
  const area = { row: 0, column: 0, rows: 2, columns: 4 };
  const before = grid.read("a", area);
  const written = grid.write("a", [
    { row: 0, column: 1, value: "other" },
    { row: 1, column: 2, value: 1 },
  ]);
  const formatted = grid.format("a", area, "yyyy");
  expect(grid.read("a", area)).not.toEqual(before);
  formatted();
  written();
  await grid.settled();
  expect(grid.read("a", area)).toEqual(before);
  grid.dispose();
});

it("brings back a sheet it removed", async () => {
  const grid = await open();
  grid.addSheet("b", "Other", 1);
  grid.write("b", [{ row: 0, column: 0, value: "here" }]);
  const removed = grid.removeSheet("a");
  expect(grid.sheets().map(({ name }) => name)).toEqual(["Other"]);
  removed();
  await grid.settled();
  expect(grid.sheets().map(({ name }) => name)).toEqual(["Data", "Other"]);
  expect(grid.read("a").values[0]?.slice(0, 2)).toEqual([3, 0.5]);
  grid.dispose();
});

it("refuses what a saved file could not keep, and says what", async () => {
  const grid = await open();
  const refused: string[] = [];
  grid.onRefused((what) => refused.push(what));
  await grid.perform("sheet.command.insert-row-before");
  await grid.perform("sheet.command.set-style");
  expect(refused).toEqual(["structure", "look"]);
  grid.dispose();
});

it("keeps a formula whose cell is only given another look", async () => {
  const grid = await open();
  const area = { row: 1, column: 2, rows: 1, columns: 1 };
  grid.format("a", area, "0.00");
  await grid.settled();
  expect(grid.read("a", area).formulas).toEqual([[1, 2, "=A1*Rate"]]);
  grid.dispose();
});
