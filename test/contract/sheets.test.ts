import { builtAddon, sayBuilt, sheetsUnderTest } from "../support/sheets-host";
import { seenCell } from "../support/memory-book";
import { hostContract } from "./host-contract";

beforeAll(() => {
  sayBuilt(builtAddon().built);
});

hostContract("the built Sheets add-on in its emulated host", (spec) => {
  const { host, emulator } = sheetsUnderTest(spec);
  let trips = 0;
  const call = emulator.call.bind(emulator);
  emulator.call = (...args) => {
    trips++;
    return call(...args);
  };
  return Promise.resolve({
    trips: () => trips,
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
