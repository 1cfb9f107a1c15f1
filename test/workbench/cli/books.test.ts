import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { headerOf } from "../../../core/model/headers";
import type { FieldOf } from "../../../core/model/table";
import { planBook, scoreBook } from "../../../workbench/cli/actions";
import { inspect } from "../../../workbench/cli/inspect";
import { writing } from "../../../workbench/cli/write";
import { openBook } from "../../../workbench/files";
import type { BookSpec, CellSpec } from "../../support/book";
import { valueOf } from "../../support/result";
import { xlsxFile } from "../../support/xlsx-book";
import { sheetOf, xlsFile } from "../files/foreign-books";
import { cellsOf } from "../files/parts";
import { at, file, folder, KPIS } from "./book-files";
import { run } from "./run";

const FIELDS = [
  "krId",
  "keyResult",
  "objective",
  "kind",
  "baseline",
  "target",
  "current",
  "start",
  "due",
  "score",
  "status",
] as const;

function okrs(current: CellSpec): BookSpec {
  const row: Partial<Record<FieldOf<"okrs">, CellSpec>> = {
    krId: "KR-001",
    keyResult: "New customers",
    objective: "Grow",
    kind: "reach",
    baseline: 0,
    target: 10,
    current,
    start: 46023,
    due: 46112,
  };
  return {
    sheets: [
      {
        name: "OKRs",
        rows: [
          FIELDS.map((field) => headerOf("okrs", field, "en")),
          FIELDS.map((field) => row[field] ?? null),
        ],
      },
    ],
    tables: [{ name: "KeelOKRs", sheet: "OKRs", area: "A1:K2" }],
  };
}

const scoring = writing("score", scoreBook);

describe("keel inspect", () => {
  it("prints the tables in the promised form, and reads no hidden sheet", async () => {
    const { code, out } = await run(inspect, file("kpis.xlsx", xlsxFile(KPIS)), "--json");
    const kind = expect.any(String) as string;
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        sheet: "Goals",
        range: "A3:D5",
        headerRow: 3,
        kind: "kpi",
        rows: 2,
        confidence: 1,
        columns: [
          { header: "KPI", column: "A", field: "kpi", type: "text", confidence: 1 },
          { header: "Target", column: "B", field: "target", type: kind, confidence: 1 },
          { header: "Actual", column: "C", field: "actual", type: kind, confidence: 1 },
          { header: "Weight", column: "D", field: "weight", type: "percent", confidence: 1 },
        ],
        problems: [],
      },
    ]);
    expect(out).not.toContain("secret");
  });

  it("reads a hidden sheet that is named", async () => {
    const { out } = await run(inspect, at("kpis.xlsx"), "--json", "--hidden", "Pay");
    expect((JSON.parse(out) as { sheet: string }[]).map(({ sheet }) => sheet)).toContain("Pay");
  });

  it("names a text file's sheet after the file", async () => {
    const { out } = await run(
      inspect,
      file("q3.csv", "KPI;Target\nSales;1200\nCost;900\n"),
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject([{ sheet: "q3", headerRow: 1, kind: "kpi", rows: 2 }]);
  });

  it.each([
    ["broken.xlsx", "PK rubbish", "damaged"],
    ["empty.xlsx", "", "empty"],
    ["note.docx", "hello", "not-a-workbook"],
  ])(
    "says what is wrong with %s in both languages and exits with 1",
    async (name, content, code) => {
      file(name, content);
      const english = await run(inspect, at(name), "--json");
      const chinese = await run(inspect, at(name), "--language", "zh");
      expect([english.code, chinese.code]).toEqual([1, 1]);
      expect(JSON.parse(english.out)).toMatchObject({ tables: [], problems: [{ code }] });
      expect(english.err).toContain(name);
      expect(chinese.err).toMatch(/[一-龥].*。/);
    },
  );

  it.each([
    [[]],
    [["a.xlsx", "b.xlsx"]],
    [["a.xlsx", "--what"]],
    [["a.xlsx", "--language", "fr"]],
    [["a.xlsx", "--as-of", "31.3.2026"]],
    [["a.xlsx", "--as-of"]],
    [["a.xlsx", "--out", "b.xlsx"]],
  ])("exits with 2 when called wrongly: %j", async (args) => {
    const { code, err, out } = await run(inspect, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: keel inspect");
  });

  it("says when there is no such file", async () => {
    expect(await run(inspect, at("nowhere.xlsx"))).toMatchObject({
      code: 1,
      err: `There is no file "${at("nowhere.xlsx")}".\n`,
    });
  });
});

describe("keel score", () => {
  const AS_OF = ["--as-of", "2026-02-15"];

  it("writes another file and leaves the book alone", async () => {
    const bytes = xlsxFile(okrs(4));
    const book = file("okrs.xlsx", bytes);
    const ran = await run(scoring, book, "--out", at("scored.xlsx"), ...AS_OF);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toContain(at("scored.xlsx"));
    expect(new Uint8Array(readFileSync(book))).toEqual(bytes);
    const [formula, value] = cellsOf(valueOf(openBook(readFileSync(at("scored.xlsx")), "s.xlsx")))[
      "J2"
    ] as [string, number];
    expect(formula).toMatch(/^=IF/);
    expect(value).toBeCloseTo(0.4);
  });

  it("exits with 1 and names the cell when a row has no answer", async () => {
    const ran = await run(
      scoring,
      file("gap.xlsx", xlsxFile(okrs("soon"))),
      "--out",
      at("gap2.xlsx"),
      "--json",
      ...AS_OF,
    );
    expect(ran.code).toBe(1);
    const { written, problems } = JSON.parse(ran.out) as {
      written: string;
      problems: { cell: string; severity: string }[];
    };
    expect(written).toBe("gap2.xlsx");
    expect(problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ sheet: "OKRs", cell: "G2" })]),
    );
  });

  it("writes into the book only when told to, and never leaves half a file", async () => {
    const book = file("mine.xlsx", xlsxFile(okrs(4)));
    symlinkSync(book, at("link.xlsx"));
    for (const out of [book, at("link.xlsx"), join(folder, ".", "mine.xlsx")]) {
      const ran = await run(scoring, book, "--out", out, ...AS_OF);
      expect([ran.code, ran.err.includes("--in-place")]).toEqual([2, true]);
    }
    const before = readFileSync(book);
    expect((await run(scoring, at("link.xlsx"), "--in-place", ...AS_OF)).code).toBe(0);
    expect(readFileSync(book).equals(before)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("reads an .xls workbook and writes an .xlsx copy, never the .xls itself", async () => {
    const planning = writing("plan", planBook);
    const bytes = xlsFile({
      Goals: sheetOf([
        ["KPI", "Baseline", "Target"],
        ["Revenue", 100, 120],
      ]),
    });
    const book = file("old.xls", bytes);
    for (const target of [["--in-place"], ["--out", at("other.xls")]]) {
      const refused = await run(planning, book, ...target, ...AS_OF);
      expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(".xlsx copy")]);
    }
    const ran = await run(planning, book, "--out", at("old.xlsx"), "--json", ...AS_OF);
    const { written, problems } = JSON.parse(ran.out) as Record<string, unknown>;
    expect(written).toBe("old.xlsx");
    expect(problems).toContainEqual(expect.objectContaining({ code: "copied", severity: "info" }));
    expect(new Uint8Array(readFileSync(book))).toEqual(bytes);
    const copy = valueOf(openBook(readFileSync(at("old.xlsx")), "old.xlsx"));
    expect(cellsOf(copy)).toMatchObject({ A1: "KPI", A2: "Revenue", C2: 120 });
    expect(copy.sheets.map(({ name }) => name)).toContain("OKRs");
  });

  it("refuses a protected sheet", async () => {
    const [sheet] = okrs(4).sheets;
    const spec = { ...okrs(4), sheets: sheet === undefined ? [] : [{ ...sheet, protected: true }] };
    const ran = await run(
      scoring,
      file("locked.xlsx", xlsxFile(spec)),
      "--out",
      at("locked2.xlsx"),
      ...AS_OF,
    );
    expect(ran.code).toBe(1);
    expect(`${ran.out}${ran.err}`).toMatch(/protect/i);
    expect(existsSync(at("locked2.xlsx"))).toBe(false);
  });

  it("says when the place cannot be written and when the ending does not fit", async () => {
    const book = file("ok.xlsx", xlsxFile(okrs(4)));
    expect((await run(scoring, book, "--out", at("no/such/folder.xlsx"), ...AS_OF)).code).toBe(1);
    const wrong = await run(scoring, book, "--out", at("result.csv"), ...AS_OF);
    expect([wrong.code, wrong.err.includes(".xlsx")]).toEqual([2, true]);
  });
});
