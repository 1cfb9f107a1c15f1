import { renumber, sayFinding, track } from "../../../core";
import { carryOut, cellAt, openBook, stateOf } from "../../support/open-book";
import { scan } from "../../support/commands";

const HEADER = ["Objective ID", "Objective", "KR ID", "Key result", "KPI ID"];
const BOOK = {
  sheets: [
    {
      name: "OKRs",
      rows: [
        HEADER,
        ["O-001", "Grow", "KR-001", "New customers", "KPI-007"],
        ["O-001", "Grow", "KR-002", "Pilot penetration", null],
        ["O-001", "Keep", "KR-002", "Return rate", null],
        ["O-001", "Keep", "KR-002", "Repeat orders", null],
        ["O-003", "Ship", "KR-009", "Launch", null],
      ],
    },
  ],
  tables: [{ name: "KeelOKRs", sheet: "OKRs", area: "A1:E6" }],
};

describe("renumber", () => {
  it("gives later rows the next ids, an objective's rows the same one", async () => {
    const open = openBook(BOOK);
    const before = stateOf(open.book);
    const found = track(await open.snapshot()).findings.filter(
      ({ code }) => code === "duplicate-id",
    );
    expect(found.map((finding) => sayFinding(finding, "en"))).toEqual([
      "OKRs!C4: The id KR-002 stands in 3 rows. Renumber, so that each row has its own.",
      "OKRs!A4: The id O-001 stands in 3 rows. Renumber, so that each row has its own.",
    ]);
    const outcome = renumber(await open.snapshot());
    const { undo } = await carryOut(open, outcome);
    const ids = [2, 3, 4, 5, 6].map((row) => [
      cellAt(open, "OKRs", `A${row}`).value,
      cellAt(open, "OKRs", `C${row}`).value,
    ]);
    expect(ids).toEqual([
      ["O-001", "KR-001"],
      ["O-001", "KR-002"],
      ["O-004", "KR-010"],
      ["O-004", "KR-011"],
      ["O-003", "KR-009"],
    ]);
    expect(outcome.report.findings.map((finding) => sayFinding(finding, "zh")).join()).toContain(
      "KR-002已由前面的行使用，本行改为KR-010",
    );
    expect(cellAt(open, "Keel settings", "B9").value).toBe(7);
    expect(scan(await open.snapshot()).findings.map(({ code }) => code)).not.toContain(
      "duplicate-id",
    );
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });

  it("writes nothing when there is nothing to renumber, or the table is not Keel's", async () => {
    const alone = openBook({ ...BOOK, tables: [] });
    const outcome = renumber(await alone.snapshot());
    expect(outcome.edits).toEqual([]);
    expect(outcome.report.findings.map(({ code }) => code)).toEqual(["no-duplicates"]);
    expect(track(await alone.snapshot()).findings.map(({ code }) => code)).toContain(
      "duplicate-id",
    );
  });
});
