import type { HostPort } from "../../core";
import { sheetsUnderTest, type SheetsOptions } from "../support/sheets-host";
import { WORKED } from "./edits";

const read = async (options: SheetsOptions, port?: HostPort) => {
  const { host, emulator } = sheetsUnderTest(WORKED, options);
  const snapshot = await (port ?? host.port).read([{ sheet: "100" }]);
  return { snapshot, emulator, region: snapshot.regions[0] };
};

it.each(["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/Berlin"])(
  "gives dates and today as they stand on the clock of %s",
  async (timeZone) => {
    const { snapshot, region } = await read({
      prepare: (book) => {
        book.timeZone = timeZone;
        book.now = Date.UTC(2026, 2, 29, 1, 30);
      },
    });
    expect(region?.values[1]).toEqual(["1-2", 12, 46112]);
    expect(snapshot.today).toBe(timeZone === "America/Los_Angeles" ? 46109 : 46110);
  },
);

it("keeps the time of day, also on a day whose clock is changed", async () => {
  const { region } = await read({
    prepare: (book) => {
      book.timeZone = "Europe/Berlin";
      const [sheet] = book.sheets;
      for (const [row, value] of [46110.125, 46110.5, 46110].entries()) {
        sheet?.cells.set(`${row + 1},2`, { value, format: "yyyy-mm-dd h:mm" });
      }
    },
  });
  expect(region?.values.slice(1).map((line) => line[2])).toEqual([46110.125, 46110.5, 46110]);
});

it("reads a sheet with one call for each kind of fact", async () => {
  const { emulator } = await read({});
  // Sheets, protections, names, sizes and headers as well; nothing per cell.
  expect(emulator.counts.reads).toBeLessThan(40);
  expect(emulator.counts).toMatchObject({ writes: 0, turns: 0, flushes: 0 });
});

it("does not ask for cells outside the grid", async () => {
  const { host } = sheetsUnderTest(WORKED);
  const area = { row: 995, column: 20, rows: 500, columns: 500 };
  const { regions, complete } = await host.port.read([{ sheet: "100", area }]);
  expect(regions[0]?.values).toHaveLength(5);
  expect(regions[0]?.values[0]).toHaveLength(6);
  expect(complete).toBe(true);
});

it("says which sheet is gone", async () => {
  const { host } = sheetsUnderTest(WORKED);
  const { complete, missing } = await host.port.read([{ sheet: "9" }]);
  expect([complete, missing]).toEqual([false, [{ sheet: "9" }]]);
});

it("tells tables from names, and passes over names that refer to nothing", async () => {
  const { host } = sheetsUnderTest(WORKED, {
    prepare: ({ names }) => {
      const [table] = names;
      if (table === undefined) return;
      names.push({ ...table, name: "KeelGone", sheet: { ...table.sheet, id: 9 } });
      names.push({ ...table, name: "Keel_AsOf" });
    },
  });
  const { tables, names } = await host.port.survey();
  expect(tables).toEqual([
    {
      id: "KeelOKRs",
      name: "KeelOKRs",
      sheet: "101",
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      columns: ["KR ID", "Score"],
    },
  ]);
  expect(names).toEqual([
    { name: "Rate", refersTo: "'Data'!B2" },
    { name: "Keel_AsOf", refersTo: "'Own'!A1:B3" },
  ]);
});

it("marks what the user may not edit", async () => {
  const area = { row: 1, column: 1, rows: 2, columns: 1 };
  const { region } = await read({
    prepare: ({ sheets }) => {
      sheets[0]?.protections.push(
        { kind: "RANGE", area, unprotected: [], canEdit: false },
        { kind: "RANGE", area: { ...area, column: 0 }, unprotected: [], canEdit: true },
      );
    },
  });
  expect(region?.locked).toEqual([area]);
});

it("enters Keel's formulas again and no others", async () => {
  const { host, emulator } = sheetsUnderTest(WORKED);
  emulator.type("Data", "E2", "=OKR_PROGRESS(0,10,5)");
  emulator.type("Data", "E3", "=IFERROR(okr_band(0.7),1)");
  emulator.type("Data", "E4", "=MY_OKR_THING(1)");
  expect(await host.recalculate()).toBe(2);
  expect(emulator.peek("Data", "E2")).toMatchObject({
    value: 0.5,
    formula: "=OKR_PROGRESS(0,10,5)",
  });
  // Blank cells, then a flush, or Google takes the same formula for no change.
  expect(emulator.counts).toMatchObject({ flushes: 2, formulas: 2 });
});

it("shows a place, and knows whether its functions answer", async () => {
  const { host, emulator } = sheetsUnderTest(WORKED);
  await host.show({ sheet: "101", area: { row: 1, column: 1, rows: 2, columns: 1 } });
  expect(emulator.book.active.sheet.name).toBe("Own");
  expect((await host.port.survey()).selection).toEqual({
    sheet: "101",
    area: { row: 1, column: 1, rows: 2, columns: 1 },
  });
  expect(await host.functionsWork()).toBe(true);
});
