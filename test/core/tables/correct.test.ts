import fc from "fast-check";
import {
  confirmReading,
  correctionFor,
  statedArea,
  correctField,
  correctHeaderRow,
  correctKind,
} from "../../../core/tables/say-of-table";
import type { TableCorrection } from "../../../core/tables/correction";
import { printCorrection, readCorrection } from "../../../core/tables/correction-text";
import { correctedTables } from "../../../core/tables/correct";
import { findTables } from "../../../core/tables/find";
import { TABLE_FIELDS } from "../../../core/model/table";
import type { CellSpec } from "../../support/book";
import { openBook } from "../../support/open-book";
import { fieldsIn, sheet } from "../../support/sheet-of";

type Rows = readonly (readonly CellSpec[])[];

const PLAIN = sheet(`
Board figures |         |       |      |
Metric        | Goal    | Now   | Plan | Who
Online sales  | 3900    | 3100  | 3500 | Ann
Inventory     | 45      | 46    | 47   | Bo
Complaints    | 12      | 19    | 14   | Cy
`);

async function read(rows: Rows, name = "Board") {
  const { regions, sheets, tables } = await openBook({ sheets: [{ name, rows }] }).snapshot();
  const found = findTables(regions, sheets, tables);
  const corrected = (...corrections: readonly TableCorrection[]) =>
    correctedTables(found, { regions, sheets, tables }, corrections);
  const [region] = regions;
  if (region === undefined) throw new Error("nothing was read");
  return { found, region, corrected };
}

describe("a table corrected by its user", () => {
  it("reads a column as the field that was said, and no other column as that field", async () => {
    const { found, corrected } = await read(PLAIN);
    const [table] = found;
    if (table === undefined) throw new Error("no table");
    expect(fieldsIn(table)).toMatchObject({ A: "kpi", B: "target" });
    const said = correctField(correctionFor(table, []), table, 3, "target");
    const { tables, lost } = corrected(said);
    expect(lost).toEqual([]);
    expect(fieldsIn(tables[0])).toMatchObject({ A: "kpi", D: "target" });
    expect(fieldsIn(tables[0])).not.toHaveProperty("B");
    expect(tables[0]).toMatchObject({ confidence: 1, corrected: "Board!A2" });
    expect(tables[0]?.columns[3]).toMatchObject({ confidence: 1, ground: "user" });
  });

  it("finds the column again wherever it has moved, and says when it has gone", async () => {
    const { found } = await read(PLAIN);
    const [table] = found;
    if (table === undefined) throw new Error("no table");
    const said = correctField(correctionFor(table, []), table, 3, "baseline");
    const moved = PLAIN.map((row) => [
      null,
      row[3] ?? null,
      row[0] ?? null,
      ...row.slice(1, 3),
      row[4] ?? null,
    ]);
    const later = await read([[], [], ...moved]);
    const { tables, lost } = later.corrected(said);
    expect(lost).toEqual([]);
    expect(fieldsIn(tables[0])).toMatchObject({ B: "baseline", C: "kpi", D: "target" });
    const without = await read(PLAIN.map((row) => [...row.slice(0, 3), ...row.slice(4)]));
    expect(without.corrected(said).lost.map(({ column }) => column)).toMatchObject([
      { header: "Plan", field: "baseline" },
    ]);
  });

  it("says when the whole table has gone, and changes nothing", async () => {
    const { found } = await read(PLAIN);
    const [table] = found;
    if (table === undefined) throw new Error("no table");
    const said = correctField(correctionFor(table, []), table, 3, "baseline");
    const other = await read(sheet("KPI | Target | Actual\nRevenue | 10 | 9"));
    const { tables, lost } = other.corrected(said);
    expect(lost).toEqual([{ correction: said }]);
    expect(tables).toEqual(other.found);
  });

  it("takes a table for none, and for the other kind", async () => {
    const { found, corrected } = await read(PLAIN);
    const [table] = found;
    if (table === undefined) throw new Error("no table");
    const none = corrected(correctKind(correctionFor(table, []), table, "none")).tables[0];
    expect(none).toMatchObject({ kind: "other" });
    expect(none).not.toHaveProperty("reads");
    const okr = corrected(correctKind(correctionFor(table, []), table, "okr")).tables[0];
    expect(okr).toMatchObject({ kind: "okr", reads: "okrs", confidence: 1 });
    expect(Object.values(fieldsIn(okr))).toContain("keyResult");
    expect(okr?.rows).toEqual([2, 3, 4]);
  });

  it("reads a selection that nothing was found in, and a header row of the user's choice", async () => {
    const rows = sheet(`
x  | y
Alpha | 7
Beta  | 9
`);
    const { found, region, corrected } = await read(rows);
    expect(found.filter(({ reads }) => reads === "kpis")).toEqual([]);
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    const said = statedArea("Board", area, region, "kpi", []);
    const [table] = corrected(said).tables;
    expect(table).toMatchObject({ kind: "kpi", reads: "kpis", rows: [1, 2], headerRow: 0 });
    expect(fieldsIn(table)).toMatchObject({ A: "kpi" });
    if (table === undefined) return;
    const lower = correctHeaderRow(correctionFor(table, [said]), table, region, 1);
    expect(lower.id).toBe(said.id);
    expect(corrected(lower).tables.map((one) => [one.headerRow, one.rows])).toEqual([[1, [2]]]);
  });

  it("drops what was found in the cells of a table that the user has named", async () => {
    const { found, region, corrected } = await read(PLAIN);
    const area = { row: 1, column: 0, rows: 4, columns: 3 };
    const { tables } = corrected(statedArea("Board", area, region, "kpi", []));
    expect(found).toHaveLength(1);
    expect(tables.map((one) => one.columns.map(({ header }) => header))).toEqual([
      ["Metric", "Goal", "Now"],
    ]);
  });

  it("tells two tables of the same headers apart by where they stand", async () => {
    const twice = [...PLAIN, [], [], ...PLAIN.slice(1)];
    const { found, corrected } = await read(twice);
    expect(found).toHaveLength(2);
    const second = found[1];
    if (second === undefined) return;
    const { tables } = corrected(correctField(correctionFor(second, []), second, 3, "stretch"));
    expect(fieldsIn(tables[1])).toMatchObject({ D: "stretch" });
    expect(fieldsIn(tables[0])).not.toMatchObject({ D: "stretch" });
  });

  it("makes every reading that was not sure the user's word", async () => {
    const { found, corrected } = await read(PLAIN);
    const [table] = found;
    if (table === undefined) throw new Error("no table");
    const said = confirmReading(correctionFor(table, []), table, () => true);
    const [sure] = corrected(said).tables;
    expect(fieldsIn(sure)).toEqual(fieldsIn(table));
    expect(
      sure?.columns.every(({ field, confidence }) => field === undefined || confidence === 1),
    ).toBe(true);
  });
});

const field = fc.constantFrom(...TABLE_FIELDS.kpis);
const correction = fc.record({
  id: fc.string({ minLength: 1 }),
  sheet: fc.string(),
  headerRow: fc.nat(5000),
  column: fc.nat(700),
  headers: fc.array(fc.constantFrom("KPI", "目标值", "a b", "", "Q1"), { maxLength: 9 }),
  stated: fc.boolean(),
  kind: fc.constantFrom("kpi" as const, "okr" as const, "none" as const),
  columns: fc.array(
    fc.record({ header: fc.constantFrom("KPI", "目标值", ""), nth: fc.nat(3), field }),
    { maxLength: 5 },
  ),
});

describe("a correction as text", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(correction, (one) => {
        expect(readCorrection(one.id, printCorrection(one))).toEqual({ ok: true, value: one });
      }),
    );
  });

  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["[]", "part-wrong"],
    ['{"sheet":"A"}', "part-wrong"],
    ['{"sheet":"A","header":"A0x"}', "part-wrong"],
    ['{"sheet":"A","header":"A1","kind":"chart"}', "part-wrong"],
    ['{"sheet":"A","header":"A1","columns":[{"header":"x","is":"nonsense"}]}', "part-wrong"],
  ])("says what is wrong with %p", (text, code) => {
    expect(readCorrection("x", text)).toMatchObject({ ok: false, problem: { code } });
  });

  it("never breaks the reading, whatever the cell holds", () => {
    fc.assert(fc.property(fc.string(), (text) => void readCorrection("x", text)));
    fc.assert(fc.property(fc.json(), (text) => void readCorrection("x", text)));
  });
});

it("survives corrections that fit nothing", async () => {
  const { found, corrected } = await read(PLAIN);
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 4 }), (all) => {
      const { tables } = corrected(...all);
      expect(tables.length).toBeGreaterThanOrEqual(0);
      expect(found).toHaveLength(1);
    }),
  );
});
