import fc from "fast-check";
import { openBook, type FileBook } from "../../../workbench/files";
import { decodeText } from "../../../workbench/files/csv/decode";
import { guessDelimiter, parseDelimited } from "../../../core/imports/delimited";
import { valueOf } from "../../support/result";
import { cellsOf, opened } from "./parts";

const text = (content: string): FileBook => valueOf(openBook(Buffer.from(content), "kpi.csv"));
const bytes = (...values: readonly number[]) => new Uint8Array(values);

describe("text files", () => {
  it("become a sheet with the file's name", () => {
    const book = valueOf(openBook(Buffer.from("a,b"), "/tmp/Q3 goals.csv"));
    expect([book.kind, book.sheets[0]?.name]).toEqual(["csv", "Q3 goals"]);
  });

  it("give numbers, percentages, days and truth values; everything else stays text", () => {
    const book = text(
      '1,"1,200",20%,0.5%,2026-03-31,TRUE,007,1-2,12345678901234567890,=1+1,+5,≥95%\n',
    );
    expect(cellsOf(book)).toEqual({
      A1: 1,
      B1: 1200,
      C1: 0.2,
      D1: 0.005,
      E1: 46112,
      F1: true,
      G1: "007",
      H1: "1-2",
      I1: "12345678901234567890",
      J1: "=1+1",
      K1: 5,
      L1: "≥95%",
    });
  });

  it("keep line breaks, quotes and delimiters inside quotes, and a quote that means inches", () => {
    expect(parseDelimited('"a\r\nb","say ""hi""","x,y",5" pipe\r\n"open\r\nnext,2').rows).toEqual([
      ["a\r\nb", 'say "hi"', "x,y", '5" pipe'],
      ['"open'],
      ["next", "2"],
    ]);
  });

  it.each<[string, string]>([
    [";", "KPI;Target;Note\nSales;1,5;a, b\nCost;2,5;c, d\n"],
    ["\t", "KPI\tTarget\nSales, net\t1\n"],
    ["|", "KPI|Target\nSales|1\n"],
    [",", "KPI,Note\nSales,a; b; c\nCost,d\n"],
    [",", "one column only\nof text"],
  ])("tell their delimiter: %j", (delimiter, content) => {
    expect(guessDelimiter(content)).toBe(delimiter);
  });

  it("believe the first line when it names the delimiter", () => {
    expect(parseDelimited("sep=;\na;b,c\n")).toEqual({ delimiter: ";", rows: [["a", "b,c"]] });
  });

  it("are read back as they were written", () => {
    const field = fc.string({
      unit: fc.constantFrom("a", "中", ",", '"', "\n", "\r", " ", "1", "="),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const written = rows
            .map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(","))
            .join("\r\n");
          const { rows: read } = parseDelimited(`sep=,\n${written}`);
          expect(read).toEqual(rows);
        },
      ),
    );
  });
});

describe("the encoding of a text file", () => {
  it.each<[string, Uint8Array, string]>([
    ["utf-8", Buffer.from("指标,目标\n销售额,1200"), "指标,目标"],
    ["utf-8", bytes(0xef, 0xbb, 0xbf, 0x61, 0x2c, 0x62), "a,b"],
    ["utf-16le", Buffer.from("\ufeff指标,目标", "utf16le"), "指标,目标"],
    ["utf-16le", Buffer.from("KPI,Target\r\nSales,1", "utf16le"), "KPI,Target"],
    ["utf-16be", Buffer.from("\ufeffKPI,目标", "utf16le").swap16(), "KPI,目标"],
    // 指标,目标\n销售额,1200
    [
      "gb18030",
      bytes(
        0xd6,
        0xb8,
        0xb1,
        0xea,
        0x2c,
        0xc4,
        0xbf,
        0xb1,
        0xea,
        0x0a,
        0xcf,
        0xfa,
        0xca,
        0xdb,
        0xb6,
        0xee,
      ),
      "指标,目标",
    ],
    // 売上,目標\nカスタマー
    [
      "shift_jis",
      bytes(
        0x94,
        0x84,
        0x8f,
        0xe3,
        0x2c,
        0x96,
        0xda,
        0x95,
        0x57,
        0x0a,
        0x83,
        0x4a,
        0x83,
        0x58,
        0x83,
        0x5e,
        0x83,
        0x7d,
        0x81,
        0x5b,
      ),
      "売上,目標",
    ],
    ["windows-1252", bytes(0x52, 0xe9, 0x67, 0x69, 0x6f, 0x6e, 0x2c, 0x31), "Région,1"],
  ])("is told: %s", (encoding, content, start) => {
    const decoded = decodeText(new Uint8Array(content));
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text.replace(/^\ufeff/, "").startsWith(start)).toBe(true);
  });

  it("is none for bytes that are no text", () => {
    expect(decodeText(bytes(0, 1, 2, 3, 0, 255, 0, 0, 7))).toBeUndefined();
  });
});

describe("saving a text file", () => {
  it("as text keeps the fields that have not changed, and text stays text", () => {
    const book = text('id;name\r\n007;"Sales; net"\r\n1.50;x\r\n');
    valueOf(
      book.writeCells(book.sheets[0]?.name ?? "", [
        { row: 2, column: 1, value: "=1+1" },
        { row: 3, column: 0, value: 0.25 },
      ]),
    );
    expect(Buffer.from(book.csv()).toString()).toBe(
      '\ufeffid;name\r\n007;"Sales; net"\r\n1.50;\'=1+1\r\n0.25;\r\n',
    );
  });

  it("as a workbook keeps values and their formats", () => {
    const saved = opened(text("KPI,Share,Due\nSales,20%,2026-03-31\n=1+1,1,\n").bytes());
    expect(cellsOf(saved)).toEqual({
      A1: "KPI",
      B1: "Share",
      C1: "Due",
      A2: "Sales",
      B2: 0.2,
      C2: 46112,
      A3: "=1+1",
      B3: 1,
    });
    const formats = [...(saved.sheets[0]?.cells() ?? [])].map(({ format }) => format);
    expect(formats).toEqual(expect.arrayContaining(["0%", "yyyy-mm-dd"]));
  });
});
