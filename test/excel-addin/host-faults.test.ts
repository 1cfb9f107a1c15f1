import fc from "fast-check";
import type { Edit, Edits } from "../../core/actions/edits";
import type { Receipt } from "../../core/actions/port";
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
