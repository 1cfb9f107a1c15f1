import fc from "fast-check";
import type { Edit, Edits } from "../../core/actions/port/edits";
import { bindIds } from "../../core/actions/port/outcome";
import type { Receipt } from "../../core/actions/port/port";
import { content, newTable, open, plain, sheetId, write } from "../support/excel-edits";

describe("faults on the way", () => {
  /** Fails at the given request as a host that has had enough. */
  const breakAt = (excel: ReturnType<typeof open>["excel"], at: readonly number[]) => {
    const start = excel.executor.requests;
    const { book } = excel;
    excel.executor.before = (n) => {
      for (const sheet of book.sheets) {
        sheet.protected = at.includes(n - start) && sheet.name === "Data";
      }
    };
  };

  it("takes everything back", async () => {
    const { excel, port } = open();
    const before = content(excel.book);
    breakAt(excel, [2]);
    const edits: Edits = [
      ...newTable(3),
      { do: "setting", key: "keel.x", value: "1" },
      { do: "name", name: "Keel_AsOf", sheet: "new:sheet", at: { row: 0, column: 0 } },
      write(excel.book, [[{ value: 5 }]]),
    ];
    expect(await port.apply(edits)).toMatchObject({ outcome: "restored" });
    expect(content(excel.book)).toEqual(before);
    expect([excel.book.tables.length, excel.book.names.size, excel.book.settings.size]).toEqual([
      0, 0, 0,
    ]);
  });

  it("names what stands where taking back failed too", async () => {
    const { excel, port } = open();
    breakAt(excel, [2, 3, 4, 5, 6]);
    const edits: Edits = [
      { ...(write(excel.book, [[{ value: 5 }]]) as Extract<Edit, { do: "write" }>) },
      {
        do: "write",
        sheet: sheetId(excel.book, "Other"),
        at: { row: 0, column: 0 },
        cells: [[{ text: "y" }]],
        expect: { values: [["x"]], formulas: [] },
      },
    ];
    const receipt: Receipt = plain(await port.apply([...edits].reverse()));
    expect(receipt.outcome).toBe("partial");
    const written = receipt.outcome === "partial" ? receipt.written : [];
    expect(written.map(({ sheetName }) => sheetName)).toContain("Other");
  });

  it("names the looks of sheets that were there, which it does not read before", async () => {
    const { excel, port } = open();
    breakAt(excel, [2]);
    const other = sheetId(excel.book, "Other");
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const receipt: Receipt = plain(
      await port.apply([
        ...newTable(2),
        { do: "style", sheet: "new:sheet", area, style: { bold: true } },
        { do: "style", sheet: other, area, style: { bold: true } },
        { do: "style", sheet: other, area, style: { fill: "#FFFFFF" } },
        { do: "numberFormat", sheet: other, area, code: "0%" },
        { do: "width", sheet: other, column: 0, columns: 1, width: 9 },
        write(excel.book, [[{ value: 5 }]]),
      ]),
    );
    expect(receipt).toMatchObject({
      outcome: "restored",
      remains: [
        { edit: "style", sheet: other, sheetName: "Other" },
        { edit: "width", sheet: other, sheetName: "Other" },
      ],
    });
    expect(excel.book.peek("Other", "A1").format ?? "General").toBe("General");
  });

  it("names a sheet that stays deleted, and takes the rest back", async () => {
    const { excel, port } = open();
    const [data, other] = ["Data", "Other"].map((name) => sheetId(excel.book, name));
    const at = { row: 0, column: 0 };
    await port.apply([
      { do: "setting", key: "keel.x", value: "1" },
      { do: "name", name: "Keel_One", sheet: data ?? "", at },
      { do: "name", name: "Keel_Two", sheet: other ?? "", at },
    ]);
    // Excel keeps the last visible sheet, so the second of the two cannot go.
    const receipt: Receipt = plain(
      await port.apply([
        { do: "removeName", name: "Keel_One" },
        { do: "removeSheet", sheet: data ?? "", expect: [] },
        { do: "removeName", name: "Keel_Two" },
        { do: "removeSheet", sheet: other ?? "", expect: [] },
        { do: "setting", key: "keel.x", value: null },
      ]),
    );
    expect(receipt).toMatchObject({
      outcome: "restored",
      remains: [{ edit: "removeSheet", sheet: data, sheetName: "Data" }],
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Other"]);
    expect([...excel.book.names.keys()]).toEqual(["Keel_Two"]);
    expect((await port.survey()).settings).toEqual({ "keel.x": "1" });
  });

  it("brings back rows and a column that undo has taken away", async () => {
    const { excel, port } = open();
    const made = await port.apply(newTable(3));
    const before = content(excel.book);
    breakAt(excel, [2]);
    const seen = { header: ["KR ID", "Score"], lastRow: 3, formulas: [] };
    const undo: Edits = [
      { do: "removeRows", table: "new:table", expect: { ...seen, values: [["KR-3", 2]] } },
      { do: "removeColumn", table: "new:table", expect: { ...seen, values: [[0], [1]] } },
      write(excel.book, [[{ value: 5 }]]),
    ];
    expect(plain(await port.apply(bindIds(undo, made)))).toMatchObject({ outcome: "restored" });
    expect(content(excel.book)).toEqual(before);
    expect(excel.book.tables[0]?.area).toMatchObject({ rows: 4, columns: 2 });
  });

  it("law: whatever request fails, the workbook is as before or the receipt says otherwise", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.boolean(), async (at, again) => {
        const { excel, port } = open();
        const before = content(excel.book);
        breakAt(excel, again ? [at, at + 1] : [at]);
        const receipt = await port.apply([...newTable(2), write(excel.book, [[{ value: 5 }]])]);
        const same = JSON.stringify(content(excel.book)) === JSON.stringify(before);
        expect(same).toBe(receipt.outcome !== "written" && receipt.outcome !== "partial");
      }),
      { numRuns: 12 },
    );
  });
});
