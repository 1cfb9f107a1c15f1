import type { Edits, Receipt } from "../../core";
import { SheetsEmulator } from "../emulators/sheets/emulator";
import { sheetsUnderTest, type SheetsOptions } from "../support/sheets-host";
import { EVERYTHING, stateOf, WORKED } from "./edits";

const host = (options: SheetsOptions = {}) => {
  const { host: pane, emulator } = sheetsUnderTest(WORKED, {
    prepare: (book) => book.properties.set("keel.gone", "old"),
    ...options,
  });
  return { port: pane.port, emulator };
};

const apply = (edits: Edits, options: SheetsOptions = {}) => {
  const { port, emulator } = host(options);
  return port.apply(edits).then((receipt) => ({ receipt, emulator, port }));
};

/** A state as it should be once some sheets, and the names that point to them, are gone. */
function without(state: unknown, sheets: readonly string[]): unknown {
  const {
    sheets: all,
    names,
    ...rest
  } = state as {
    readonly sheets: readonly { readonly name: string }[];
    readonly names: readonly (readonly [string, string, unknown])[];
  };
  return {
    ...rest,
    sheets: all.filter(({ name }) => !sheets.includes(name)),
    names: names.filter(([, sheet]) => !sheets.includes(sheet)).sort(),
  };
}

const shown = (emulator: SheetsEmulator, sheet: string, cells: readonly string[]): unknown =>
  cells.map((cell) => {
    const { value, formula } = emulator.peek(sheet, cell);
    return formula ?? value;
  });

it("does every kind of edit and says what it did not do", async () => {
  const { receipt, emulator } = await apply(EVERYTHING);
  expect(receipt).toEqual({
    outcome: "written",
    created: { "new:s": expect.any(String) as string, "new:t": "KeelKPIs" },
    notDone: [{ edit: "name", why: "Rate is already a named range" }],
    trips: 2,
  });
  expect(shown(emulator, "Data 2", ["A2", "B2", "C2"])).toEqual(["=KPI", 8, "=$B2*(5/10)"]);
  expect(emulator.peek("Data 2", "C2").value).toBe(4);
  expect(shown(emulator, "Data", ["A2", "B2", "A3", "B3", "A4", "C4"])).toEqual([
    "3-4",
    "=$B2*(5/10)",
    null,
    5,
    "=plain",
    46113,
  ]);
  expect(shown(emulator, "Own", ["A4", "B4", "C1", "C2", "C3", "C4"])).toEqual([
    "KR-003",
    1,
    "Status",
    "done",
    null,
    "+1",
  ]);
  expect(emulator.book.properties.get("keel.table.kpis")).toBe("KeelKPIs");
  const { validations, charts, widths } = emulator.book.sheets[2] ?? {};
  expect([validations?.length, charts?.length, widths?.get(0)]).toEqual([1, 1, 145]);
});

it("reads everything before it writes, and flushes once", async () => {
  const { emulator } = await apply(EVERYTHING);
  expect(emulator.counts).toMatchObject({ flushes: 1, formulas: 2 });
  // Only the size of the grid is asked in between, where cells are added to it.
  expect(emulator.counts.turns).toBe(0);
});

describe("a fault on the way", () => {
  const failAt = (n: number): SheetsOptions => {
    let failed = false;
    return {
      failing: (_method, writesBefore) => {
        const fails = !failed && writesBefore === n;
        failed ||= fails;
        return fails;
      },
    };
  };

  it("leaves the spreadsheet as it was, whichever call fails", async () => {
    const { emulator: untouched } = host();
    const before = stateOf(untouched.book);
    const { emulator: whole } = await apply(EVERYTHING);
    const outcomes = new Set<Receipt["outcome"]>();
    for (let n = 0; n < whole.counts.writes; n++) {
      const { receipt, emulator } = await apply(EVERYTHING, failAt(n));
      outcomes.add(receipt.outcome);
      if (receipt.outcome === "restored") {
        expect(receipt.message).toMatch(/server error/);
        expect(stateOf(emulator.book)).toEqual(before);
      } else {
        // A look that fails is told; what was written stands.
        expect(receipt).toMatchObject({ outcome: "written" });
        const { notDone = [] } = receipt as { notDone?: readonly { why: string }[] };
        expect(notDone.map(({ why }) => why).join()).toMatch(/server error/);
      }
    }
    expect([...outcomes].sort()).toEqual(["restored", "written"]);
  }, 60_000);

  it("takes conditions of its own back and names the other looks of sheets that were there", async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const bold: Edits = [{ do: "style", sheet: "100", area, style: { bold: true } }];
    let failed = false;
    const { receipt, emulator } = await apply([...EVERYTHING, ...bold], {
      failing: (method) => {
        const fails = !failed && method === "SpreadsheetApp.flush";
        failed ||= fails;
        return fails;
      },
    });
    expect(receipt).toMatchObject({
      outcome: "restored",
      remains: [{ edit: "style", sheet: "100", sheetName: "Data" }],
    });
    expect(stateOf(emulator.book)).toEqual(stateOf(host().emulator.book));
  });

  it("names a sheet that stays deleted, and takes the rest back, whichever call fails", async () => {
    const spec = { ...WORKED, sheets: [...WORKED.sheets, { name: "Keep", rows: [["k"]] }] };
    const undo: Edits = [
      { do: "removeName", name: "Rate" },
      { do: "removeSheet", sheet: "100", expect: [] },
      { do: "removeSheet", sheet: "101", expect: [] },
      { do: "setting", key: "keel.gone", value: null },
    ];
    const gone: (readonly string[])[] = [];
    for (let n = 0; ; n++) {
      const { host: pane, emulator } = sheetsUnderTest(spec, {
        prepare: (book) => book.properties.set("keel.gone", "old"),
        ...failAt(n),
      });
      const before = stateOf(emulator.book);
      const receipt = await pane.port.apply(undo);
      if (receipt.outcome === "written") break;
      if (receipt.outcome !== "restored") throw new Error(receipt.outcome);
      const names = (receipt.remains ?? []).map(({ sheetName }) => sheetName);
      gone.push(names);
      expect(without(stateOf(emulator.book), [])).toEqual(without(before, names));
    }
    expect(gone).toContainEqual([]);
    expect(gone[gone.length - 1]).toEqual(["Data"]);
  });

  it("names the ranges written when taking back fails as well", async () => {
    const { receipt } = await apply(EVERYTHING, { failing: (_method, before) => before >= 8 });
    expect(receipt).toMatchObject({ outcome: "partial" });
    const { written = [] } = receipt as { written?: readonly { sheetName: string }[] };
    expect(written.map(({ sheetName }) => sheetName)).toContain("Data 2");
  });
});

it("refuses cells that only others may edit, and writes nowhere", async () => {
  const area = { row: 2, column: 1, rows: 1, columns: 1 };
  const { receipt, emulator } = await apply(EVERYTHING, {
    prepare: ({ sheets }) => {
      const [sheet] = sheets;
      sheet?.protections.push({ kind: "RANGE", area, unprotected: [], canEdit: false });
    },
  });
  expect(receipt).toMatchObject({ outcome: "refused", reason: "protected" });
  expect(emulator.counts.writes).toBe(0);
});

it("writes where a protected sheet leaves cells open", async () => {
  const area = { row: 0, column: 0, rows: 9, columns: 9 };
  const { receipt } = await apply(EVERYTHING, {
    prepare: ({ sheets }) => {
      sheets[0]?.protections.push({ kind: "SHEET", unprotected: [area], canEdit: false });
    },
  });
  expect(receipt.outcome).toBe("written");
});

it("does not append over what stands below a table", async () => {
  const { port, emulator } = host();
  emulator.type("Own", "B4", "note");
  const receipt = await port.apply(EVERYTHING);
  expect(receipt).toMatchObject({ outcome: "changed", place: { sheetName: "Own" }, found: "note" });
});

it("does not delete a sheet on which somebody typed below the table", async () => {
  const { receipt, port, emulator } = await apply(EVERYTHING);
  const sheet = receipt.outcome === "written" ? (receipt.created["new:s"] ?? "") : "";
  const undo: Edits = [{ do: "removeSheet", sheet, expect: [] }];
  emulator.type("Data 2", "A9", "mine");
  expect(await port.apply(undo)).toMatchObject({ outcome: "changed" });
  emulator.type("Data 2", "A9", "");
  expect(await port.apply(undo)).toMatchObject({ outcome: "written" });
  expect(emulator.book.names.map(({ name }) => name)).toEqual(["KeelOKRs", "Rate"]);
});

it("takes rows and columns back", async () => {
  const { port, emulator } = await apply(EVERYTHING);
  const header = ["KR ID", "Score", "Status"];
  const undo: Edits = [
    {
      do: "removeColumn",
      table: "KeelOKRs",
      expect: { header, lastRow: 3, values: [["done"], [null], ["+1"]], formulas: [] },
    },
    {
      do: "removeRows",
      table: "KeelOKRs",
      // As the edit before it leaves the table.
      expect: { header: header.slice(0, 2), lastRow: 3, values: [["KR-003", 1]], formulas: [] },
    },
  ];
  expect(await port.apply(undo)).toMatchObject({ outcome: "written" });
  const table = emulator.book.names.find(({ name }) => name === "KeelOKRs");
  expect(table?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
  expect(shown(emulator, "Own", ["A4", "C1", "C2"])).toEqual([null, null, null]);
});

it("says that a pointer is too long for the document", async () => {
  const long: Edits = [{ do: "setting", key: "keel.undo", value: "稳".repeat(4000) }];
  expect((await apply(long)).receipt).toMatchObject({
    notDone: [{ edit: "setting", why: "keel.undo is longer than 9 kB" }],
  });
});

it("writes formulas that a spreadsheet with decimal commas reads", async () => {
  const { emulator } = await apply(EVERYTHING, {
    prepare: (book) => {
      book.locale = "de_DE";
      book.properties.set("keel.gone", "old");
    },
  });
  expect(emulator.peek("Data 2", "C2").value).toBe(4);
});

it("makes room for 27 columns and writes 100,000 cells at a time", async () => {
  const header = Array.from({ length: 27 }, (_, n) => `Column ${n + 1}`);
  const rows = Array.from({ length: 4000 }, () => header.map(() => ({ value: 1 })));
  const [sheet] = EVERYTHING;
  if (sheet === undefined) throw new Error("the first edit adds a sheet");
  const { receipt, emulator } = await apply([
    sheet,
    {
      do: "addTable",
      table: "new:t",
      sheet: "new:s",
      at: { row: 0, column: 0 },
      name: "KeelOKRs",
      kind: "okrs",
      header,
      rows,
    },
  ]);
  expect(receipt).toMatchObject({
    outcome: "written",
    trips: 3,
    created: { "new:t": "KeelOKRs2" },
  });
  expect(emulator.peek("Data 2", "AA4001").value).toBe(1);
});
