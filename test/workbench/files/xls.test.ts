import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openAnyBook, openBook, type FileBook } from "../../../workbench/files";
import { sheetNames } from "../../../workbench/files/foreign/copy";
import { OFFICE, hasLibreOffice } from "../../golden/golden";
import { valueOf } from "../../support/result";
import { xlsxFile } from "../../support/xlsx-book";
import { sheetOf, withRecord, xlsFile } from "./foreign-books";
import { cellsOf } from "./parts";

const opened = async (bytes: Uint8Array, name: string): Promise<FileBook> =>
  valueOf(await openAnyBook(bytes, name));

const codeOf = async (bytes: Uint8Array, name: string) => {
  const answer = await openAnyBook(bytes, name);
  return answer.ok ? "opened" : answer.problem.code;
};

describe("an .xls workbook", () => {
  const rows = [
    ["KPI", "目标值", "完成"],
    ["销售额", 1200.5, true],
    ["退款率", 0.03, false],
  ];

  it("is read with its values, formats, merges and hidden sheets", async () => {
    const plan = sheetOf(rows);
    plan["!merges"] = [{ s: { r: 5, c: 0 }, e: { r: 6, c: 1 } }];
    plan["D2"] = { t: "n", v: 46112, z: "yyyy-mm-dd" };
    plan["D3"] = { t: "e", v: 42 };
    plan["!ref"] = "A1:D7";
    const book = await opened(
      xlsFile({ Plan: plan, 薪酬: sheetOf([["secret"]]) }, ["薪酬"]),
      "plan.xls",
    );
    expect(book.kind).toBe("xls");
    expect(cellsOf(book)).toMatchObject({
      B1: "目标值",
      B2: 1200.5,
      C2: true,
      C3: false,
      D2: 46112,
      D3: { error: { code: "#N/A" } },
    });
    expect([...(book.sheets[0]?.cells() ?? [])].find(({ value }) => value === 46112)?.format).toBe(
      "yyyy-mm-dd",
    );
    expect(book.sheets[0]?.merges).toEqual([{ row: 5, column: 0, rows: 2, columns: 2 }]);
    expect(book.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["Plan", true],
      ["薪酬", false],
    ]);
  });

  it("is known by its bytes, whatever its name says", async () => {
    const bytes = xlsFile({ S: sheetOf(rows) });
    expect((await opened(bytes, "plan.xlsx")).kind).toBe("xls");
    expect((await opened(xlsxFile({ sheets: [{ name: "S", rows: [["a"]] }] }), "p.xls")).kind).toBe(
      "xlsx",
    );
  });

  it("is saved as an .xlsx workbook that holds the same and what was changed", async () => {
    const book = await opened(xlsFile({ S: sheetOf(rows) }), "plan.xls");
    const written = book.writeCells("S", [
      { row: 3, column: 1, formula: "=B2+B3", value: 1200.53 },
    ]);
    expect(written.ok).toBe(true);
    const again = valueOf(openBook(book.bytes(), "plan.xlsx"));
    expect(cellsOf(again)).toEqual({ ...cellsOf(book), B4: ["=B2+B3", 1200.53] });
    expect(cellsOf(again)).toMatchObject({ A2: "销售额", B2: 1200.5, C3: false });
  });

  it("with a password is refused as such", async () => {
    expect(await codeOf(withRecord(xlsFile({ S: sheetOf(rows) }), 0x2f, []), "p.xls")).toBe(
      "password",
    );
  });

  it("is passed over where a link claims four thousand million cells", async () => {
    // A link record from A1 to the last row and column, where the library would visit each cell.
    const bytes = withRecord(
      xlsFile({ S: sheetOf(rows) }),
      0x1b8,
      [0, 0, 255, 255, 0, 0, 255, 255],
    );
    const before = Date.now();
    await codeOf(bytes, "p.xls");
    expect(Date.now() - before).toBeLessThan(2000);
  });

  it("is refused at every length short of its own", async () => {
    const bytes = xlsFile({ S: sheetOf(rows) });
    for (let length = 0; length < bytes.length - 512; length += 97) {
      expect(await codeOf(bytes.subarray(0, length), "p.xls")).not.toBe("opened");
    }
  });

  it("never crashes or hangs, whatever bytes are changed", async () => {
    const bytes = xlsFile({ S: sheetOf(rows), T: sheetOf([["x", 1]]) });
    const places = fc.oneof(fc.nat(600), fc.nat(bytes.length - 1));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(places, fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const changed = bytes.slice();
          for (const [at, byte] of changes) changed[at] = byte;
          const answer = await openAnyBook(changed, "p.xls");
          if (answer.ok) answer.value.bytes();
        },
      ),
      { numRuns: 400, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
    );
  }, 90_000);
});

describe("the copy of a foreign workbook", () => {
  it("has sheet names that an .xlsx file can have", () => {
    const long = "x".repeat(40);
    expect(sheetNames([long, long.toUpperCase(), "a/b", ""])).toEqual([
      "x".repeat(31),
      `${"X".repeat(27)} (2)`,
      "a_b",
      "Sheet",
    ]);
  });

  const folder = mkdtempSync(join(tmpdir(), "keel-foreign-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  (hasLibreOffice() ? it : it.skip).each(["xls", "ods"])(
    "holds what LibreOffice wrote into an .%s file",
    async (format) => {
      const source = join(folder, "source.xlsx");
      const values = [
        ["KPI", "目标值", "占比"],
        ["销售额", 1200.5, 0.25],
        ["客户 满意度", -3, 1e-7],
        [null, { formula: "=SUM(B2:B3)", value: 1197.5 }],
      ];
      writeFileSync(source, xlsxFile({ sheets: [{ name: "目标", rows: values }] }));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const convert = ["--headless", "--convert-to", format, "--outdir", folder, source];
      execFileSync(OFFICE, [profile, ...convert], { stdio: "ignore", timeout: 240_000 });
      const book = await opened(readFileSync(join(folder, `source.${format}`)), `source.${format}`);
      const original = valueOf(openBook(readFileSync(source), "source.xlsx"));
      expect(cellsOf(book)).toEqual({ ...cellsOf(original), B4: ["=SUM(B2:B3)", 1197.5] });
    },
    300_000,
  );
});
