import fc from "fast-check";
import type { Edit } from "../../core/actions/port/edits";
import { bindIds } from "../../core/actions/port/outcome";
import { LTSC_2021_SETS } from "../emulators/excel/excel";
import type { BookSpec } from "../support/book";
import { newTable, open, plain, sheetId, write } from "../support/excel-edits";
import { openExcelHost, sayBuilt, HOST_SCRIPT } from "../support/excel-host";

sayBuilt(HOST_SCRIPT);

describe("requests", () => {
  it("looks around in two, then in one; reads in one more; writes in two", async () => {
    const { excel, port } = open();
    const count = async (act: () => Promise<unknown>): Promise<number> => {
      const before = excel.executor.requests;
      await act();
      return excel.executor.requests - before;
    };
    expect(await count(() => port.survey())).toBe(2);
    const surveyed = await count(() => port.survey());
    const read = await count(() => port.read([{ sheet: sheetId(excel.book, "Data") }]));
    expect([surveyed, read]).toEqual([1, 1]);
    const receipt = await port.apply([write(excel.book, [[{ value: 5 }]])]);
    expect(receipt).toMatchObject({ outcome: "written", trips: 2 });
  });

  it("writes 250,000 cells in chunks, one trip each", async () => {
    const { excel, port } = open();
    const receipt = await port.apply(newTable(125_000));

    expect(plain(receipt)).toMatchObject({ outcome: "written", trips: 4 });
    expect(excel.book.peek("OKRs", "A125001").value).toBe("KR-125000");
    expect(excel.book.tables[0]?.area.rows).toBe(125_001);
  });

  it("reads a sheet that does not fit into one answer", async () => {
    const { excel, port } = open();
    const data = excel.book.sheetNamed("Data");
    for (let row = 0; data !== undefined && row < 2_000; row++) {
      excel.book.put(data, row, 0, { value: `${row} ${"x".repeat(1_500)}` });
    }
    const { regions, complete } = await port.read([{ sheet: sheetId(excel.book, "Data") }]);
    expect([complete, regions[0]?.values.length]).toEqual([true, 2_000]);
    expect(regions[0]?.values[1_999]?.[0]).toMatch(/^1999 x+$/);
  });
});

describe("refusals", () => {
  it("says that a cell is being edited, and writes nothing", async () => {
    const { excel, port } = open();
    excel.executor.editing = true;
    expect(await port.apply(newTable(1))).toMatchObject({ outcome: "refused", reason: "editing" });
    await expect(port.survey()).rejects.toMatchObject({ reason: "editing" });
    excel.executor.editing = false;
    expect(excel.book.sheets).toHaveLength(2);
  });

  it("refuses when editing begins between looking and writing", async () => {
    const { excel, port } = open();
    excel.executor.before = (n) => {
      excel.executor.editing = n > 1;
    };
    const receipt = await port.apply([write(excel.book, [[{ value: 5 }]])]);
    expect(receipt).toMatchObject({ outcome: "refused", reason: "editing" });
    expect(excel.book.peek("Data", "B2").value).toBe(1);
  });

  it("never writes over somebody's cells below a table or right of it", async () => {
    const book: BookSpec = {
      sheets: [
        {
          name: "Data",
          rows: [
            ["K", "V", "mine"],
            ["a", 1, null],
            ["mine", null, null],
          ],
        },
      ],
      tables: [{ name: "T", sheet: "Data", area: "A1:B2" }],
    };
    const { excel, port } = openExcelHost({ book });
    const table = excel.book.tables[0]?.id ?? "";
    const expected = { header: ["K", "V"], lastRow: 1 };
    const append = await port.apply([
      { do: "appendRows", table, rows: [[{ text: "b" }, { value: 2 }]], expect: expected },
    ]);
    expect(plain(append)).toMatchObject({
      outcome: "changed",
      found: "mine",
      place: { area: { row: 2 } },
    });
    const column = await port.apply([
      { do: "addColumn", table, header: "Score", cells: [{ value: 1 }], expect: expected },
    ]);
    expect(plain(column)).toMatchObject({
      outcome: "changed",
      found: "mine",
      place: { area: { column: 2 } },
    });
    expect(excel.book.peek("Data", "A3").value).toBe("mine");
  });

  it("refuses a protected workbook structure before it writes", async () => {
    const { excel, port } = open();
    excel.book.structureProtected = true;
    expect(await port.apply(newTable(1))).toMatchObject({
      outcome: "refused",
      reason: "protected",
    });
  });

  it("survives ids that are gone and a selection that is no cells", async () => {
    const { excel, port } = open();
    await port.survey();
    const other = excel.book.sheetNamed("Other");
    if (other !== undefined) excel.book.removeSheet(other);
    excel.book.selection = null;
    const survey = await port.survey();
    expect(survey.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect(survey.selection).toBeUndefined();
  });
});

describe("older Excels", () => {
  it("says what it could not do instead of failing", async () => {
    const { excel, port } = open({ sets: { ...LTSC_2021_SETS, ExcelApi: 1.7 } });
    const area = { row: 1, column: 0, rows: 3, columns: 1 };
    const receipt = await port.apply([
      ...newTable(1),
      { do: "validate", sheet: "new:sheet", area, rule: { allow: "date" } },
    ]);
    expect(plain(receipt)).toMatchObject({
      outcome: "written",
      notDone: [{ edit: "validate", why: "ExcelApi 1.8" }],
    });
    expect(excel.book.peek("OKRs", "A2").value).toBe("KR-1");
    expect((await port.survey()).capabilities).toMatchObject({
      validation: false,
      conditions: true,
    });
  });
});

describe("tables", () => {
  it("fills the blank row Excel keeps in a table without rows, and gives it back", async () => {
    const { excel, port } = open();
    const made = await port.apply(newTable(0));
    expect((await port.survey()).tables[0]?.area.rows).toBe(1);
    const expected = { header: ["KR ID", "Score"], lastRow: 0 };
    const append: Edit = {
      do: "appendRows",
      table: "new:table",
      rows: [
        [{ text: "KR-1" }, { value: 0.5 }],
        [{ text: "KR-2" }, { value: 1 }],
      ],
      expect: expected,
    };
    expect((await port.apply(bindIds([append], made))).outcome).toBe("written");
    expect(excel.book.peek("OKRs", "A2").value).toBe("KR-1");
    expect(excel.book.tables[0]?.area.rows).toBe(3);
    const undo: Edit = {
      do: "removeRows",
      table: "new:table",
      expect: {
        header: expected.header,
        lastRow: 2,
        values: [
          ["KR-1", 0.5],
          ["KR-2", 1],
        ],
        formulas: [],
      },
    };
    expect((await port.apply(bindIds([undo], made))).outcome).toBe("written");
    expect((await port.survey()).tables[0]?.area.rows).toBe(1);
    expect(excel.book.peek("OKRs", "A2").value).toBeNull();
  });

  it("takes rows away only while they are what was written", async () => {
    const { excel, port } = open();
    const made = await port.apply(newTable(2));
    const undo: Edit = {
      do: "removeRows",
      table: "new:table",
      expect: { header: ["KR ID", "Score"], lastRow: 2, values: [["KR-2", 1]], formulas: [] },
    };
    const sheet = excel.book.sheetNamed("OKRs");
    if (sheet !== undefined) excel.book.put(sheet, 2, 1, { value: 0.3 });
    expect(plain(await port.apply(bindIds([undo], made)))).toMatchObject({
      outcome: "changed",
      expected: 1,
      found: 0.3,
    });
  });

  it("keeps a name that is taken free for its owner", async () => {
    const { excel, port } = open();
    await port.apply(newTable(1));
    await port.apply(newTable(1));
    expect(excel.book.sheets.map(({ name }) => name)).toContain("OKRs 2");
    expect(excel.book.tables.map(({ name }) => name)).toEqual(["KeelOKRs", "KeelOKRs2"]);
  });
});

describe("text", () => {
  it("law: any text comes back as it was, never a formula, a date or a number", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .oneof(
            fc.string({ unit: "grapheme", maxLength: 12 }),
            fc.constantFrom(
              "Mar-01",
              "MAY 2024",
              "TRUE",
              "wahr",
              "1e5",
              "０７",
              "#N/A",
              "''",
              "+",
              "=",
              "5%",
            ),
          )
          .filter((text) => text !== "" && !text.includes("\u0000")),
        async (text) => {
          const { excel, port } = open();
          await port.apply([write(excel.book, [[{ text }]])]);
          const { value, formula } = excel.book.peek("Data", "B2");
          expect([value, formula]).toEqual([text, undefined]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
