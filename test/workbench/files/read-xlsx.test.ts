import { strFromU8, unzipSync, zipSync } from "fflate";
import { openBook } from "../../../workbench/files";
import { cellsOf, opened, partOf, withParts, withSheet } from "./parts";

const row = (cells: string) => withSheet(`<sheetData><row r="1">${cells}</row></sheetData>`);

describe("cells of an .xlsx file", () => {
  it("joins the runs of rich text and leaves reading aids out", () => {
    const book = row(
      '<c r="A1" t="inlineStr"><is><r><t>客户</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 满意度</t></r>' +
        '<rPh sb="0" eb="2"><t>きゃく</t></rPh></is></c>',
    );
    expect(cellsOf(opened(book))).toEqual({ A1: "客户 满意度" });
  });

  it("knows every type of value", () => {
    const book = row(
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>1x</v></c>' +
        '<c r="D1" t="d"><v>2026-03-31T12:00:00</v></c><c r="E1"><v>1.5E-3</v></c><c r="F1"/><c r="G1" t="n"><v></v></c>',
    );
    expect(cellsOf(opened(book))).toEqual({
      A1: true,
      B1: { error: { code: "#DIV/0!" } },
      C1: ['=A1&"x"', "1x"],
      D1: 46112.5,
      E1: 0.0015,
    });
  });

  it("reads characters that XML cannot hold, entities and character data", () => {
    const book = row(
      '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb &lt;&amp;&#x4E2D;</t></is></c>' +
        '<c r="B1" t="inlineStr"><is><t><![CDATA[<not a tag>]]></t></is></c>' +
        '<c r="C1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>',
    );
    expect(cellsOf(opened(book))).toEqual({ A1: "a\r\nb <&中", B1: "<not a tag>", C1: "_x000D_" });
  });

  it("counts cells and rows that do not say where they stand", () => {
    const book = withSheet(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>",
    );
    expect(cellsOf(opened(book))).toEqual({ A1: 1, B1: 2, B2: 3 });
  });

  it("writes out formulas that are stored once for several cells", () => {
    const book = withSheet(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+LOG10(A1)+\'B 1\'!C1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    );
    expect(cellsOf(opened(book))).toMatchObject({
      B2: ["=A2*$A$1+LOG10(A2)+'B 1'!C2", 2],
      B3: ["=A3*$A$1+LOG10(A3)+'B 1'!C3", 3],
    });
  });

  it("takes a name for what it means where it stands, also right after another of the same look", () => {
    const [own, other] = ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "urn:other"];
    const line = (row: number, namespace?: string) =>
      `<row${namespace === undefined ? "" : ` xmlns="${namespace}"`} r="${row}"><c r="A${row}"><v>${row}</v></c></row>`;
    const rows = line(1) + line(2, other) + line(3) + line(4, own) + line(5, other) + line(6);
    expect(cellsOf(opened(withSheet(`<sheetData>${rows}</sheetData>`)))).toEqual({
      A1: 1,
      A3: 3,
      A4: 4,
      A6: 6,
    });
  });

  it("shows functions as people type them", () => {
    const book = row(
      '<c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>1</v></c><c r="B1"><f>_xldudf_OKR_SCORE(A1:C9)</f><v>0.5</v></c>',
    );
    expect(cellsOf(opened(book))).toEqual({
      A1: ["=XLOOKUP(1,B:B,C:C)", 1],
      B1: ["=OKR_SCORE(A1:C9)", 0.5],
    });
  });

  it("ignores extensions that are named like cells", () => {
    const book = withSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v><x:v xmlns:x="urn:other">9</x:v></c></row></sheetData>' +
        '<extLst><ext xmlns:x14="urn:x14"><x14:mergeCell ref="A1:B2"/><x14:sheetProtection sheet="1"/></ext></extLst>',
    );
    const sheet = opened(book).sheets[0];
    expect([sheet?.merges, sheet?.protected]).toEqual([[], false]);
  });

  it("reads a part in UTF-16 and one with attributes in apostrophes", () => {
    const text = `<?xml version='1.0' encoding='UTF-16'?><!-- a > b --><worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r = '1'><c r='A1' t="inlineStr"><is><t>销售</t></is></c></row></sheetData></worksheet>`;
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const files = unzipSync(withParts({}));
    files["xl/worksheets/sheet1.xml"] = new Uint8Array(wide);
    const book = opened(zip(files));
    expect(cellsOf(book)).toEqual({ A1: "销售" });
    book.writeCells("S", [{ row: 1, column: 0, value: "增长" }]);
    expect(partOf(book, "xl/worksheets/sheet1.xml")).toContain("encoding='UTF-8'");
    expect(cellsOf(opened(book.bytes()))).toEqual({ A1: "销售", A2: "增长" });
  });

  it("reads dates of a workbook that counts from 1904 as everybody else's", () => {
    const styles = (text: string) =>
      text.replace(
        "</cellXfs>",
        '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>',
      );
    const bytes = withParts({
      "xl/workbook.xml": (text) => text.replace("<workbookPr/>", '<workbookPr date1904="true"/>'),
      "xl/styles.xml": styles,
      "xl/worksheets/sheet1.xml": (text) =>
        text.replace('<c r="B1">', '<c r="B1" s="1">').replace("<v>1<", "<v>44650<"),
    });
    const book = opened(bytes);
    expect(cellsOf(book)["B1"]).toBe(46112);
    book.writeCells("S", [{ row: 0, column: 1, value: 46113 }]);
    expect(partOf(book, "xl/worksheets/sheet1.xml")).toContain("<v>44651</v>");
  });
});

describe("the package", () => {
  it("never follows a target outside the file", () => {
    const answer = openBook(
      withParts({
        "xl/_rels/workbook.xml.rels": (text) =>
          text.replace(
            'Target="worksheets/sheet1.xml"',
            'Target="http://example.com/s.xml" TargetMode="External"',
          ),
      }),
      "book.xlsx",
    );
    expect(answer).toMatchObject({ ok: false, problem: { code: "damaged" } });
  });

  it("finds the workbook by its relationship, wherever it stands", () => {
    const files = unzipSync(withParts({}));
    const moved = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name.replace(/^xl\//, "Book/"), content]),
    );
    moved["_rels/.rels"] = Buffer.from(
      strFromU8(files["_rels/.rels"] ?? new Uint8Array()).replace(
        "xl/workbook.xml",
        "/book/../Book/workbook.xml",
      ),
    );
    expect(cellsOf(opened(zip(moved)))).toEqual({ A1: "a", B1: 1 });
  });
});

describe("changing an .xlsx file", () => {
  it("gives back the very bytes when nothing has changed", () => {
    const bytes = withParts({});
    expect(opened(bytes).bytes()).toBe(bytes);
  });

  it("gives each cell its own formula when the one they shared is overwritten", () => {
    const book = opened(
      withSheet(
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
      ),
    );
    book.writeCells("S", [{ row: 0, column: 1, value: 5 }]);
    expect(cellsOf(opened(book.bytes()))).toEqual({ B1: 5, B2: ["=A2*2", 2] });
    expect(partOf(book, "xl/worksheets/sheet1.xml")).not.toContain("shared");
  });

  it("refuses to change part of an array formula", () => {
    const book = opened(
      row(
        '<c r="A1"><f t="array" ref="A1:B1">TRANSPOSE(C1:C2)</f><v>1</v></c><c r="B1"><v>2</v></c>',
      ),
    );
    const answer = book.writeCells("S", [{ row: 0, column: 1, value: 5 }]);
    expect(answer).toMatchObject({ ok: false, problem: { code: "array-formula" } });
  });

  it("stores new functions, those of the add-in and texts in the file's own way", () => {
    const book = opened(withParts({}));
    book.writeCells("S", [
      {
        row: 1,
        column: 0,
        formula: '=OKR_SCORE(A1)&IF(A1="XLOOKUP(",TEXTJOIN(",",1,A:A),"")',
        value: "x",
      },
      { row: 1, column: 1, value: " =1+1 _x0041_ \u0007" },
    ]);
    const text = partOf(book, "xl/worksheets/sheet1.xml");
    expect(text).toContain(
      '<f>_xldudf_OKR_SCORE(A1)&amp;IF(A1="XLOOKUP(",_xlfn.TEXTJOIN(",",1,A:A),"")</f>',
    );
    expect(text).toContain(" =1+1 _x005F_x0041_ _x0007_</t>");
    expect(cellsOf(opened(book.bytes()))["B2"]).toBe(" =1+1 _x0041_ \u0007");
  });

  it("marks a text that looks like a formula, so that editing it keeps it one", () => {
    const book = opened(withParts({}));
    book.writeCells("S", [{ row: 0, column: 0, value: "=1+1" }]);
    const quoted = /<cellXfs.*quotePrefix="1".*<\/cellXfs>/s;
    expect(partOf(book, "xl/styles.xml")).toMatch(quoted);
    book.writeCells("S", [{ row: 0, column: 0, value: "plain" }]);
    expect(partOf(book, "xl/worksheets/sheet1.xml")).not.toContain(' s="1"');
  });

  it("asks programs to calculate anew once a cell of the user's has changed", () => {
    const book = opened(withParts({}));
    book.writeCells("S", [{ row: 0, column: 1, value: 2 }]);
    expect(partOf(book, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files });
