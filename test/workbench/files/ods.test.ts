import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { openAnyBook, openBook } from "../../../workbench/files";
import { plainFormula } from "../../../workbench/files/foreign/ods-formula";
import { valueOf } from "../../support/result";
import { odsFile, odsRow, odsTable, odsText } from "./foreign-books";
import { cellsOf } from "./parts";

const codeOf = async (bytes: Uint8Array, name: string) => {
  const answer = await openAnyBook(bytes, name);
  return answer.ok ? "opened" : answer.problem.code;
};

const number = (value: number, attributes = "") =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`;

describe("an .ods workbook", () => {
  it("is read with its values, whatever their type", () => {
    const bytes = odsFile(
      odsTable(
        odsRow(odsText("KPI") + odsText('a<text:s text:c="2"/>b<text:line-break/>c')) +
          odsRow(
            number(1200.5) +
              '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25%</text:p></table:table-cell>' +
              '<table:table-cell office:value-type="date" office:date-value="2026-03-31T12:00:00"><text:p>x</text:p></table:table-cell>' +
              '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>' +
              '<table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/>' +
              '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>' +
              '<table:table-cell office:value-type="float" office:value="3"/>',
          ),
      ),
    );
    const book = valueOf(openBook(bytes, "plan.ods"));
    expect(book.kind).toBe("ods");
    expect(cellsOf(book)).toEqual({
      A1: "KPI",
      B1: "a  b\nc",
      A2: 1200.5,
      B2: 0.25,
      C2: 46112.5,
      D2: true,
      E2: 0.5,
      F2: { error: { code: "#N/A" } },
      G2: 3,
    });
  });

  it("keeps number formats, also those a column gives its cells", () => {
    const styles =
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="1"/><number:text>%</number:text></number:percentage-style>' +
      '<number:currency-style style:name="N2"><number:currency-symbol>¥</number:currency-symbol><number:number number:decimal-places="2" number:grouping="true"/></number:currency-style>' +
      '<style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/>' +
      '<style:style style:name="c2" style:family="table-cell" style:data-style-name="N2"/>';
    const bytes = odsFile(
      odsTable(
        '<table:table-column/><table:table-column table:default-cell-style-name="c1"/>' +
          odsRow(number(5, 'table:style-name="c2"') + number(0.5)),
      ),
      styles,
    );
    const [sheet] = valueOf(openBook(bytes, "b.ods")).sheets;
    expect([...(sheet?.cells() ?? [])].map(({ format }) => format)).toEqual([
      '"¥"#,##0.00',
      "0.0%",
    ]);
  });

  it("repeats cells and rows, and merges them", () => {
    const bytes = odsFile(
      odsTable(
        odsRow(number(7, 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"') +
          odsRow("<table:table-cell/>", 'table:number-rows-repeated="1048000"'),
      ),
    );
    const book = valueOf(openBook(bytes, "b.ods"));
    expect(cellsOf(book)).toEqual({ A1: 7, B1: 7, A2: 7, B2: 7 });
    expect(book.sheets[0]?.used).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });

  it("keeps hidden sheets hidden, and what stands in notes and drawings out of the cells", () => {
    const note =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>seen</text:p></table:table-cell>';
    const styles =
      '<style:style style:name="t1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const bytes = odsFile(
      odsTable(odsRow(note)) +
        odsTable(odsRow(odsText("pay")), 'table:name="H" table:style-name="t1"'),
      styles,
    );
    const book = valueOf(openBook(bytes, "b.ods"));
    expect(cellsOf(book)).toEqual({ A1: "seen" });
    expect(book.sheets.map(({ visible }) => visible)).toEqual([true, false]);
  });

  it.each([
    ["of:=SUM([.A1:.A3];[$Plan.$B$2])", "SUM(A1:A3,Plan!$B$2)"],
    ['of:=IF([.A1]="a;[.B1]";1;0)', 'IF(A1="a;[.B1]",1,0)'],
    ["of:=['Q1 Plan'.B2]*2", "'Q1 Plan'!B2*2"],
    ["of:={1;2|3;4}", undefined],
    ["of:=['file:///x.ods'#$S.A1]", undefined],
    ["of:=SUM([.A1]", undefined],
  ])("says the formula %s as %s", (stored, wanted) => {
    expect(plainFormula(stored)).toBe(wanted);
  });

  it.each<[string, Uint8Array, string]>([
    [
      "a repeat of ten thousand million cells",
      odsFile(
        odsTable(
          odsRow(
            number(1, 'table:number-columns-repeated="16000"'),
            'table:number-rows-repeated="1000000"',
          ),
        ),
      ),
      "too-large",
    ],
    ["a document type", evil(), "unsafe"],
    ["a password", odsFile(odsTable(""), "", encrypted()), "password"],
    ["a text document", odsFile(odsTable(""), "", writer()), "not-a-workbook"],
    ["no sheet", odsFile(""), "damaged"],
    ["broken XML", odsFile("<table:table>"), "damaged"],
    ["a bomb", odsFile("", "", { "content.xml": new Uint8Array(50e6) }), "too-large"],
  ])("is refused: %s", async (_, bytes, code) => {
    expect(await codeOf(bytes, "b.ods")).toBe(code);
  });

  it("never crashes, whatever stands in it", () => {
    const sound = odsTable(odsRow(odsText("a") + number(1)));
    const noise = fc.array(
      fc.constantFrom(
        "<",
        ">",
        "/>",
        "<table:table-row>",
        "<text:p>",
        "</text:p>",
        '"',
        "=",
        "&#0;",
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.nat(sound.length), noise, (at, pieces) => {
        const answer = openBook(
          odsFile(sound.slice(0, at) + pieces.join("") + sound.slice(at)),
          "b.ods",
        );
        return answer.ok
          ? answer.value.bytes().length > 0
          : typeof answer.problem.code === "string";
      }),
      { numRuns: 300 },
    );
  });
});

function evil(): Uint8Array {
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8('<!DOCTYPE x [<!ENTITY a "aa">]><x/>'),
  });
}

function encrypted() {
  return { "META-INF/manifest.xml": strToU8("<m><manifest:encryption-data/></m>") };
}

function writer() {
  return { mimetype: strToU8("application/vnd.oasis.opendocument.text") };
}
