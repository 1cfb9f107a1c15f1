import { builtAddon, sayBuilt, sheetsUnderTest } from "../support/sheets-host";
import { seenCell } from "../support/memory-book";
import { hostContract } from "./host-contract";

beforeAll(() => {
  sayBuilt(builtAddon().built);
});

hostContract("the built Sheets add-on in its emulated host", (spec) => {
  const { host, emulator } = sheetsUnderTest(spec);
  return Promise.resolve({
    port: host.port,
    peek: (sheet, cell) => Promise.resolve(emulator.peek(sheet, cell)),
    poke: (sheet, cell, typed) => {
      const { value, formula } = seenCell(typed);
      emulator.type(sheet, cell, formula ?? value);
      return Promise.resolve();
    },
    sheetNames: () => Promise.resolve(emulator.book.sheets.map(({ name }) => name)),
  });
});
