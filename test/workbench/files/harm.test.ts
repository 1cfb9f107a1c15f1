import { Inflate, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { inflate } from "../../../workbench/cli/inflate";
import {
  openBook,
  sayFileProblem,
  type FileProblem,
  type Inflater,
} from "../../../workbench/files";
import { xlsxFile } from "../../support/xlsx-book";
import { cellsOf, opened, SIMPLE, withParts, withSheet } from "./parts";

const problemOf = (bytes: Uint8Array, name = "book.xlsx", inflater?: Inflater): FileProblem => {
  const answer = openBook(bytes, name, inflater);
  if (answer.ok) throw new Error("was opened");
  for (const language of ["en", "zh"] as const) {
    const sentence = sayFileProblem(answer.problem, name, language);
    expect(sentence).toMatch(language === "en" ? /\.$/ : /。$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  }
  return answer.problem;
};

const book = xlsxFile(SIMPLE);

/** A workbook whose `xl/workbook.xml` holds something else than the directory says. */
function lyingZip(size: number, content: Uint8Array): Uint8Array {
  const bytes = zipSync({ ...unzipSync(book), "xl/workbook.xml": content });
  const view = new DataView(bytes.buffer);
  const isTheWorkbook = (at: number) =>
    new TextDecoder().decode(bytes.subarray(at, at + 15)) === "xl/workbook.xml";
  for (let at = 0; at < bytes.length - 46; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50 && isTheWorkbook(at + 30)) view.setUint32(at + 22, size, true);
    if (mark === 0x02014b50 && isTheWorkbook(at + 46)) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

/** Deflate makes no more than 1,032 bytes of one. */
const MOST_DEFLATED = 1032;

const INFLATERS: readonly (readonly [string, Inflater | undefined])[] = [
  ["in pieces", undefined],
  ["as the command line does", inflate],
];

describe.each(INFLATERS)("parts inflated %s", (_, inflater) => {
  it.each<[string, Uint8Array]>([
    ["say they are shorter", lyingZip(10, strToU8("x".repeat(5000)))],
    ["say they are longer", lyingZip(5001, strToU8("x".repeat(5000)))],
    ["say they are empty", lyingZip(0, strToU8("x"))],
  ])("are damaged when they %s", (_lie, bytes) => {
    expect(problemOf(bytes, "book.xlsx", inflater)).toEqual({
      code: "damaged",
      part: "xl/workbook.xml",
    });
  });

  it("are refused before a lying bomb has unpacked", () => {
    const bytes = lyingZip(100, new Uint8Array(100e6));
    expect(bytes.length).toBeLessThan(1e6);
    const before = process.memoryUsage().arrayBuffers;
    expect(problemOf(bytes, "book.xlsx", inflater).code).toBe("damaged");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50e6);
  });

  it("look at no more of a lying bomb than can be held", () => {
    const bytes = lyingZip(100, new Uint8Array(100e6));
    const push = jest.spyOn(Inflate.prototype, "push");
    expect(problemOf(bytes, "book.xlsx", inflater).code).toBe("damaged");
    // Memory is collected when it pleases the engine; what went in can be counted.
    const given = push.mock.calls.reduce((sum, [piece]) => sum + piece.length, 0);
    push.mockRestore();
    expect(given * MOST_DEFLATED).toBeLessThan(50e6);
  });

  it("never crash, whatever bytes are changed", () => {
    const change = fc.tuple(fc.nat(book.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const bytes = book.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const answer = openBook(bytes, "book.xlsx", inflater);
        return answer.ok || typeof answer.problem.code === "string";
      }),
      { numRuns: 200 },
    );
  });
});

describe("files that do harm", () => {
  it.each<[string, Uint8Array, string, FileProblem["code"]]>([
    ["an empty file", new Uint8Array(), "book.xlsx", "empty"],
    ["text named as a workbook", strToU8("name,value\n1,2"), "book.xlsx", "not-a-workbook"],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      "logo.png",
      "not-a-workbook",
    ],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "book.xlsx", "not-a-workbook"],
    ["an empty zip", zipSync({}), "book.xlsx", "not-a-workbook"],
    ["only the start of a zip", strToU8("PK"), "book.xlsx", "damaged"],
    [
      "binary data named as text",
      new Uint8Array([1, 0, 2, 0, 0, 0, 9]),
      "book.csv",
      "unreadable-text",
    ],
    [
      "a workbook of Excel 97",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "book.xls",
      "other-format",
    ],
    ["a part that claims gigabytes", lyingZip(0xfffffff0, strToU8("x")), "book.xlsx", "too-large"],
  ])("are refused: %s", (_, bytes, name, code) => {
    expect(problemOf(bytes, name).code).toBe(code);
  });

  it("are refused: a password", () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
    expect(problemOf(bytes).code).toBe("password");
  });

  it("are refused: a bomb", () => {
    const bomb = zipSync({ ...unzipSync(book), "xl/worksheets/sheet1.xml": new Uint8Array(50e6) });
    expect(problemOf(bomb)).toMatchObject({ code: "too-large", what: "ratio" });
  });

  it.each([
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "_rels/.rels",
    "[Content_Types].xml",
  ])("are refused: a document type in %s", (part) => {
    const evil = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const bytes = withParts({ [part]: (text) => text.replace(/^(<\?xml.*?\?>)?\s*/, `$1${evil}`) });
    expect(problemOf(bytes)).toEqual({ code: "unsafe", part });
  });

  it("are refused at every length short of their own", () => {
    for (let length = 0; length < book.length; length += 37) {
      const answer = openBook(book.subarray(0, length), "book.xlsx");
      expect(answer.ok).toBe(false);
    }
  });

  it.each([
    ["a part is missing", withParts({ "xl/worksheets/sheet1.xml": null })],
    [
      "there are no sheets",
      withParts({ "xl/workbook.xml": (text) => text.replace(/<sheet .*?\/>/, "") }),
    ],
    ["elements are not closed", withSheet("<sheetData><row r='1'><c r='A1'>")],
    ["elements are closed in the wrong order", withSheet("<sheetData><row></sheetData></row>")],
    ["an attribute has no quotes", withSheet("<sheetData><row r=1/></sheetData>")],
    [
      "a row does not exist",
      withSheet('<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'),
    ],
    [
      "a column does not exist",
      withSheet('<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>'),
    ],
    ["elements stand a thousand deep", withSheet("<a>".repeat(1000) + "</a>".repeat(1000))],
  ])("are called damaged when %s", (_, bytes) => {
    expect(problemOf(bytes).code).toBe("damaged");
  });

  it("are called damaged when a single digit has changed on the way", () => {
    const bytes = zipSync({ ...unzipSync(xlsxFile(SIMPLE)) }, { level: 0 });
    const at = Buffer.from(bytes).indexOf("<v>1</v>") + 3;
    expect(at).toBeGreaterThan(3);
    bytes[at] = "7".charCodeAt(0);
    expect(problemOf(bytes)).toEqual({ code: "damaged", part: "xl/worksheets/sheet1.xml" });
  });

  it("do not lead in circles", () => {
    const bytes = withParts({
      "xl/_rels/workbook.xml.rels": (text) => text.replace("worksheets/sheet1.xml", "workbook.xml"),
      "xl/worksheets/_rels/sheet1.xml.rels": "<Relationships/>",
    });
    expect(cellsOf(opened(bytes))).toEqual({});
  });

  it("do not trip over ten thousand comments, or over far cells", () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const bytes = withSheet("<!-- c -->".repeat(10_000) + far);
    expect(opened(bytes).sheets[0]?.used).toMatchObject({ rows: 1_048_576, columns: 16_384 });
  });

  it("may hold a text longer than a cell can, which is read but not written", () => {
    const long = "字".repeat(50_000);
    const bytes = withSheet(
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row></sheetData>`,
    );
    const read = opened(bytes);
    expect(cellsOf(read)["A1"]).toBe(long);
    expect(read.writeCells("S", [{ row: 1, column: 0, value: long }])).toMatchObject({
      ok: false,
      problem: { code: "text-too-long", area: { row: 1, column: 0 } },
    });
  });

  it("never crash, whatever stands in a part", () => {
    const parts = Object.keys(unzipSync(book));
    const noise = fc.array(
      fc.constantFrom(
        "<",
        ">",
        "</",
        "/>",
        "<c",
        ' r="A1"',
        "<row>",
        "<v>",
        "</v>",
        "&amp;",
        "&#0;",
        "&x;",
        '"',
        "'",
        "=",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?",
        "1",
        "xmlns",
        ":",
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.nat(2000), noise, (part, at, pieces) => {
        const bytes = withParts({
          [part]: (text) =>
            text.slice(0, at % text.length) + pieces.join("") + text.slice(at % text.length),
        });
        const answer = openBook(bytes, "book.xlsx");
        if (!answer.ok) return typeof answer.problem.code === "string";
        answer.value.writeCells("S", [{ row: 3, column: 3, value: "x" }]);
        return answer.value.bytes().length > 0;
      }),
      { numRuns: 250 },
    );
  });
});
