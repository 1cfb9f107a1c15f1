import { freeze, sayFinding, score } from "../../../core";
import { carryOut, cellAt, openBook, stateOf, type as typeInto } from "../../support/open-book";

const HEADER = ["Objective", "Key result", "Baseline", "Target", "Current", "Score", "Status"];
const BOOK = {
  sheets: [
    {
      name: "OKRs",
      rows: [HEADER, ["Grow", "Customers", 0, 10, 5, null, null]],
    },
    {
      name: "Mine",
      rows: [
        [{ formula: "=OKR_SCORE(OKRs!C2,OKRs!D2,OKRs!E2)", value: 0.5 }, "label"],
        [{ formula: "=kpi_split(100,B1:B3)", value: 50 }, 1],
        [50, 1],
        [{ formula: "=1+OKR_PACE(1,2)", value: { error: { code: "#N/A" } } }],
        [{ formula: "=SUM(B2:B3)", value: 2 }],
        [{ formula: "=_xldudf_OKR_BAND(0.7)", value: "green" }],
        [{ formula: "=MYOKR_SCORE(1)", value: 1 }],
      ],
    },
  ],
  tables: [{ name: "KeelOKRs", sheet: "OKRs", area: "A1:G2" }],
};

describe("freeze", () => {
  it("turns Keel's formulas into what they show and leaves every other alone", async () => {
    const open = openBook(BOOK);
    await carryOut(open, score(await open.snapshot()));
    const before = stateOf(open.book);
    const outcome = freeze(await open.snapshot());
    const { undo } = await carryOut(open, outcome);
    expect([cellAt(open, "OKRs", "F2"), cellAt(open, "OKRs", "G2")]).toEqual([
      { value: 0.5 },
      { value: "on track" },
    ]);
    expect([cellAt(open, "Mine", "A1"), cellAt(open, "Mine", "A6")]).toEqual([
      { value: 0.5 },
      { value: "green" },
    ]);
    expect(["A2", "A4", "A5", "A7"].map((cell) => cellAt(open, "Mine", cell).formula)).toEqual([
      "=kpi_split(100,B1:B3)",
      "=1+OKR_PACE(1,2)",
      "=SUM(B2:B3)",
      "=MYOKR_SCORE(1)",
    ]);
    expect(outcome.report.findings.map((finding) => sayFinding(finding, "en"))).toEqual([
      expect.stringMatching(/^Mine!A4: A formula shows an error/) as string,
      expect.stringMatching(/^Mine!A2: A formula may fill the cells/) as string,
    ]);
    // Score keeps to values from now on.
    expect(score(await open.snapshot()).edits).toEqual([]);
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });

  it("cannot be undone over a value that somebody has changed since", async () => {
    const open = openBook(BOOK);
    const { undo } = await carryOut(open, freeze(await open.snapshot()));
    typeInto(open, "Mine", "A1", 0.9);
    expect(await undo()).toMatchObject({
      outcome: "changed",
      place: { sheetName: "Mine", area: { row: 0, column: 0 } },
    });
    expect(cellAt(open, "Mine", "A1").value).toBe(0.9);
  });

  it("says so when there is nothing to freeze", async () => {
    const outcome = freeze(await openBook({ sheets: [{ name: "S", rows: [[1]] }] }).snapshot());
    expect(outcome.edits).toEqual([]);
    expect(outcome.report.findings.map(({ code }) => code)).toEqual(["nothing-to-freeze"]);
  });
});
