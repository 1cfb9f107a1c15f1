import fc from "fast-check";
import { importOkrs, type ImportRequest } from "../../../core/actions/imports/import-okrs";
import { keptMappings } from "../../../core/actions/imports/kept-mappings";
import { mappingFromPairs } from "../../../core/imports/mapping-text";
import { headerOf } from "../../../core/model/headers";
import { TABLE_FIELDS, type FieldOf } from "../../../core/model/table";
import type { BookSpec, CellSpec } from "../../support/book";
import { carryOut, openBook, stateOf, type OpenBook } from "../../support/open-book";
import { valueOf } from "../../support/result";

const HEADERS = [
  "Id",
  "Title",
  "Object Type",
  "Aligned To (weight, Objective ID)",
  "Owner",
  "Unit",
  "Start",
  "Target",
  "Actual Progress",
  "Progress %",
  "Last Check-in",
  "Last Check-in Note",
  "Checkins",
  "",
];

const DELIGHT = ["7", "Delight customers", "Objective", "Grow(weight: 30%, Id: 1)", "Ann", "%"];

const book = (...rows: readonly (readonly CellSpec[])[]): BookSpec => ({
  sheets: [{ name: "export", rows: [HEADERS, ...rows] }],
});

async function imported(spec: BookSpec, request: ImportRequest = {}) {
  const open = openBook(spec);
  const outcome = importOkrs(await open.snapshot(), request);
  const { receipt, undo } = await carryOut(open, outcome);
  expect(receipt.outcome).toBe("written");
  return { open, undo, findings: outcome.report.findings, codes: codesOf(outcome.report.findings) };
}

const codesOf = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map(({ code }) => code);

/** Rows of one of Keel's tables, by field. */
function rowsOf<Kind extends "okrs" | "links" | "checkIns">(
  { book: { sheets } }: OpenBook,
  kind: Kind,
  name: string,
): readonly Readonly<Partial<Record<FieldOf<Kind>, unknown>>>[] {
  const sheet = sheets.find((one) => one.name === name);
  const cellAt = (row: number, column: number) => sheet?.cells.get(`${row},${column}`)?.value;
  const fields: readonly FieldOf<Kind>[] = TABLE_FIELDS[kind];
  expect(fields.map((_, column) => cellAt(0, column))).toEqual(
    fields.map((field) => headerOf(kind, field, "en")),
  );
  const rows: Readonly<Partial<Record<FieldOf<Kind>, unknown>>>[] = [];
  for (let row = 1; cellAt(row, 0) !== undefined && cellAt(row, 0) !== null; row++) {
    const entries = fields.map((field, column) => [field, cellAt(row, column)] as const);
    rows.push(Object.fromEntries(entries) as (typeof rows)[number]);
  }
  return rows;
}

describe("an export of Viva Goals", () => {
  it("becomes OKRs with weights from the parent's text, links and check-ins", async () => {
    const { open, codes } = await imported(
      book(
        ["1", "Grow", "Objective", null, "Cy", "%", 0, 100, 10, 10],
        [...DELIGHT, 0, 100, 64, 64],
        [
          ...["8", "Cut churn", "Key result", "Delight customers(weight: 25%, Id: 7)", "Bo", "%"],
          ...[5, 3, 4, 50, "2025-03-10", "good", "2025-02-01 4.5 slow", null],
        ],
        [
          ...["9", "Answer time", "Key result", "Delight customers(weight: 75%, Id: 7)", "Bo", "h"],
          ...[24, 12, null, 50],
        ],
      ),
    );
    const okrs = rowsOf(open, "okrs", "OKRs");
    expect(okrs.map(({ objective, keyResult }) => [objective, keyResult])).toEqual([
      ["Grow", "Grow"],
      ["Delight customers", "Cut churn"],
      ["Delight customers", "Answer time"],
    ]);
    expect(okrs[1]).toMatchObject({
      objectiveId: "O-002",
      krId: "KR-002",
      owner: "Bo",
      baseline: 0.05,
      target: 0.03,
      current: 0.04,
      weight: 0.25,
      score: 0.5,
    });
    // 24 h to 12 h, half of the way: 18 h.
    expect(okrs[2]).toMatchObject({ current: 18, unit: "h", weight: 0.75 });
    expect(rowsOf(open, "links", "Links")).toEqual([
      { from: "O-002", to: "O-001", kind: "supports", share: 0.3 },
    ]);
    expect(rowsOf(open, "checkIns", "Check-ins")).toMatchObject([
      { date: 45689, itemId: "KR-002", value: 4.5, note: "2025-02-01 4.5 slow" },
      { date: 45726, itemId: "KR-002", value: 0.04, note: "good" },
    ]);
    expect(codes).toEqual(["export-read", "current-from-progress"]);
  });

  it("is undone as a whole", async () => {
    const before = stateOf(openBook(book([...DELIGHT, 0, 1, 0])).book);
    const { open, undo } = await imported(book([...DELIGHT, 0, 1, 0]));
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });

  it("is appended below what Keel's table has", async () => {
    const { open } = await imported(book([...DELIGHT, 0, 1, 0]));
    const again = importOkrs(await open.snapshot(), {});
    await carryOut(open, again);
    const okrs = rowsOf(open, "okrs", "OKRs");
    expect(okrs.map(({ objectiveId, krId }) => [objectiveId, krId])).toEqual([
      ["O-001", "KR-001"],
      ["O-002", "KR-002"],
    ]);
  });

  it("tells every row and cell that does not come along, with its place", async () => {
    const { open, findings } = await imported(
      book(
        ["7", "Delight", "Objective", null, "Ann", "h", "many", 100, 64],
        ["8", "Ship it", "Deliverable"],
        ["9", null, "Key result", null, "Bo"],
        [null, null, null],
        ["10", "Lost", "Key result", "Elsewhere(weight: 10%, Id: 99)"],
        ["11", "Alone", "Key result"],
      ),
    );
    const told = findings.map(({ code, severity, spot }) => [code, severity, spot?.area.row]);
    expect(told.slice(1)).toEqual([
      ["import-no-number", "warning", 1],
      ["import-no-title", "warning", 3],
      ["import-not-okr", "warning", 2],
      ["import-parent-missing", "info", 5],
      ["import-no-objective", "info", 6],
    ]);
    const [number] = findings.filter(({ code }) => code === "import-no-number");
    expect(number?.spot?.area).toMatchObject({ row: 1, column: 6 });
    expect(rowsOf(open, "okrs", "OKRs").map(({ objective }) => objective)).toEqual([
      "Delight",
      "Elsewhere",
      "Alone",
    ]);
  });

  it("is not led in circles by rows that name each other", async () => {
    const { open } = await imported(
      book(
        ["1", "A", "Objective", "B(weight: 1%, Id: 2)"],
        ["2", "B", "Objective", "A(weight: 1%, Id: 1)"],
        ["3", "C", "Key result", "D(weight: 1%, Id: 4)"],
        ["4", "D", "Key result", "C(weight: 1%, Id: 3)"],
      ),
    );
    expect(rowsOf(open, "okrs", "OKRs")).toHaveLength(4);
  });

  it("brings every row with a title along, or tells it", async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.string({ maxLength: 8 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const type = fc.constantFrom("Objective", "Key result", "Project", null);
    const row = fc.tuple(fc.constantFrom("1", "2", null), cell, type, cell, cell, cell, cell, cell);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const open = openBook(book(...rows));
        const { edits, report } = importOkrs(await open.snapshot(), {});
        expect(/NaN|Infinity|undefined/.test(JSON.stringify(edits))).toBe(false);
        const okrs = edits.flatMap((edit) =>
          edit.do === "addTable" && edit.kind === "okrs" ? edit.rows : [],
        );
        const titles = new Set(
          okrs.flatMap(([, objective, , title]) => [objective, title].map(textOf)),
        );
        const said = new Set(report.findings.map(({ spot }) => spot?.area.row));
        rows.forEach(([, title], n) => {
          if (title === null || String(title).trim() === "") return;
          const text = typeof title === "boolean" ? String(title).toUpperCase() : String(title);
          expect(titles.has(text.trim()) || said.has(n + 1)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
});

const textOf = (cell: unknown): string =>
  typeof cell === "object" && cell !== null && "text" in cell ? String(cell.text) : "";

describe("any table through a mapping", () => {
  const mine: BookSpec = {
    sheets: [
      {
        name: "mine",
        rows: [
          ["Our goals"],
          ["Theme", "Measure", "From here", "To there", "Colour"],
          ["Calmer nights", "Alerts", 40, 20, "red"],
          [null, "Handovers", 3, 1, "blue"],
        ],
      },
    ],
  };
  const pairs = "objective=Theme; keyResult=Measure; baseline=From here; target=To there";
  const mapping = valueOf(mappingFromPairs(pairs, "nights"));

  it("fills objectives down and says which columns stay behind", async () => {
    const { open, findings } = await imported(mine, { mapping });
    expect(rowsOf(open, "okrs", "OKRs")).toMatchObject([
      { objective: "Calmer nights", keyResult: "Alerts", baseline: 40, target: 20 },
      { objective: "Calmer nights", keyResult: "Handovers", baseline: 3, target: 1 },
    ]);
    expect(findings.find(({ code }) => code === "columns-left")?.facts).toEqual({
      headers: ["Colour"],
    });
  });

  it("is kept by name in the workbook, and read from there", async () => {
    const { open } = await imported(mine, { mapping, keepAs: "nights" });
    const kept = { ...mapping, words: {} };
    expect(keptMappings(await open.snapshot())).toEqual([kept]);
    // Under the same name another one takes its place.
    const { columns } = mapping;
    const less = { ...mapping, columns: columns.slice(0, 3) };
    await carryOut(open, importOkrs(await open.snapshot(), { mapping: less, keepAs: "nights" }));
    expect(keptMappings(await open.snapshot())).toEqual([{ ...less, words: {} }]);
  });

  it("is told when its columns are not there", async () => {
    const open = openBook(book(DELIGHT));
    const { edits, report } = importOkrs(await open.snapshot(), { mapping });
    expect(edits).toEqual([]);
    expect(codesOf(report.findings)).toEqual(["export-not-found"]);
  });
});
