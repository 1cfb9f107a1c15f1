import type { Day } from "../../core/kernel/day";
import { readCellName } from "../../core/kernel/address";
import { hostContract } from "./host-contract";
import { cellKey, memoryBook, seenCell } from "../support/memory-book";
import { memoryHost } from "../support/memory-host";

hostContract("the fake in memory", (spec) => {
  const book = memoryBook(spec);
  const cellsOf = (name: string) => {
    const sheet = book.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet.cells;
  };
  const keyOf = (cell: string) => {
    const { row = 0, column = 0 } = readCellName(cell) ?? {};
    return cellKey(row, column);
  };
  return Promise.resolve({
    port: memoryHost(book, { today: 46112 as Day, language: "en" }),
    peek: (sheet, cell) => Promise.resolve(cellsOf(sheet).get(keyOf(cell)) ?? { value: null }),
    poke: (sheet, cell, typed) => {
      cellsOf(sheet).set(keyOf(cell), seenCell(typed));
      return Promise.resolve();
    },
    sheetNames: () => Promise.resolve(book.sheets.map(({ name }) => name)),
  });
});
