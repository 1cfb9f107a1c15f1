import { join } from "node:path";
import { openCalculator } from "../emulators/sheets/calculator";
import { SheetsEmulator } from "../emulators/sheets/emulator";
import { bookFrom } from "../emulators/sheets/from-spec";
import type { BookSpec } from "../support/book";
import { builtPart } from "../support/built";
import { builtAddon } from "../support/sheets-host";

const SPEC: BookSpec = {
  sheets: [
    {
      name: "Data",
      rows: [
        [46023, 46112, 46068, 0, 100, 45],
        [46023, 46112, 46068, 0, 100, null],
        [{ error: { code: "#REF!" } }, null, null, 0, "１００", "50%"],
      ],
      formats: { "A1:C2": "yyyy-mm-dd" },
    },
  ],
};

/** What a cell shows for a formula, with the note of an error. */
function cell(formula: string, prepare: (host: SheetsEmulator) => void = () => undefined) {
  const host = new SheetsEmulator(builtAddon().project, { book: bookFrom(SPEC) });
  prepare(host);
  host.type("Data", "H1", formula);
  return host;
}

it.each([
  ["=OKR_PROGRESS(D1;E1;F1)", 0.45],
  ["=OKR_PROGRESS(D3,E3,F3)", 0.005],
  ["=OKR_BAND(0.75)", "green"],
  ['=OKR_BAND(0.75,,"zh")', "绿"],
  ["=ROUND(OKR_EXPECTED(A1,B1,C1),3)", 0.506],
  ["=ROUND(OKR_EXPECTED(A1,B1,TODAY()),3)", 1],
  ["=IFERROR(OKR_PROGRESS(0,100,A3),-1)", -1],
])("%s shows %s", (formula, shown) => {
  expect(cell(formula).peek("Data", "H1").value).toBe(shown);
});

it("spills a column for a range", () => {
  const host = cell('=OKR_PROGRESS(D1:D2,E1:E2,F1:F2,,"flat=zero")', (one) => {
    one.type("Data", "F2", 80);
  });
  expect([host.peek("Data", "H1").value, host.peek("Data", "H2").value]).toEqual([0.45, 0.8]);
});

it("throws code, row and sentence", () => {
  expect(cell("=OKR_PROGRESS(D1:D2,E1:E2,F1:F2)").peek("Data", "H1")).toMatchObject({
    value: { error: { code: "#ERROR!" } },
    note: "#N/A row 2: current is blank. Enter its value.",
  });
  expect(cell('=OKR_BAND("high")').peek("Data", "H1").note).toMatch(/^#VALUE!: .*"high"/);
});

it("reads dates on the spreadsheet's own clock, wherever the script runs", () => {
  for (const zone of ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"]) {
    const host = cell("=ROUND(OKR_EXPECTED(A1,B1,C1),3)", (one) => {
      one.book.timeZone = zone;
    });
    expect(host.peek("Data", "H1").value).toBe(0.506);
  }
});

it("needs the spreadsheet only for dates", () => {
  const host = cell("=OKR_PROGRESS(0,100,45)");
  expect(host.peek("Data", "H1").value).toBe(0.45);
  expect(host.counts.reads).toBe(0);
});

describe("the calculator of the command line", () => {
  const open = () => openCalculator(join(builtPart("sheets"), "sheets"));

  it("names the files it ran", async () => {
    const { built } = await open();
    expect(built.map(({ path }) => path.split("/").pop())).toContain("server.js");
    for (const { sha256 } of built) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ["OKR_PROGRESS", [0, 100, 45], { value: 0.45 }],
    ["OKR_PROGRESS", [[[0], [0]], 100, [[45], [50]]], { value: [[0.45], [0.5]] }],
    ["OKR_EXPECTED", ["2026-01-01", "2026-01-11", "2026-01-06"], { value: 0.5 }],
    ["OKR_ROLLUP", [[[0.5], [null]]], { value: 0.5 }],
    ["OKR_NOTHING", [], { error: { code: "#NAME?", message: "Unknown function: 'OKR_NOTHING'." } }],
    ["OKR_BAND", [{ error: { code: "#REF!" } }], { error: { code: "#REF!" } }],
    [
      "OKR_PROGRESS",
      [0, 100, null],
      { error: { code: "#N/A", message: "current is blank. Enter its value." } },
    ],
  ])("%s(%j)", async (fn, args, answer) => {
    expect(await (await open()).call(fn, args)).toEqual(answer);
  });
});
