import type { Day } from "../../core/kernel/day";
import { openHeadlessGrid } from "../../workbench/grid/headless";
import type { Grid } from "../../workbench/grid";
import { OpenBook } from "../../workbench/host/open-book";
import { workbenchPort } from "../../workbench/host/port";
import { gridBook, noFunctions, positionOf } from "../support/grid-book";
import { seenCell } from "../support/memory-book";
import { hostContract } from "./host-contract";

// A whole grid starts for each test.
jest.setTimeout(60_000);

const open: Grid[] = [];
afterEach(() => open.splice(0).forEach((grid) => grid.dispose()));

hostContract("the local workbench", async (spec) => {
  const content = gridBook(spec);
  const grid = await openHeadlessGrid(content, noFunctions);
  open.push(grid);
  const book = new OpenBook(grid, { tables: content.tables, settings: {} });
  const idOf = (name: string) => grid.sheets().find((sheet) => sheet.name === name)?.id ?? name;
  return {
    port: workbenchPort(book, { today: () => 46112 as Day, language: () => "en" }),
    peek: async (sheet, cell) => {
      await grid.settled();
      const area = { ...positionOf(cell), rows: 1, columns: 1 };
      const { values, formulas } = grid.read(idOf(sheet), area);
      const formula = formulas[0]?.[2];
      return { value: values[0]?.[0] ?? null, ...(formula === undefined ? {} : { formula }) };
    },
    poke: async (sheet, cell, typed) => {
      const { value, formula } = seenCell(typed);
      if (formula === undefined) return grid.type(idOf(sheet), positionOf(cell), value);
      grid.write(idOf(sheet), [{ ...positionOf(cell), formula, value }]);
      await grid.settled();
    },
    sheetNames: () => Promise.resolve(grid.sheets().map(({ name }) => name)),
  };
});
