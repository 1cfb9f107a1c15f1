import { scoreKpis } from "../../../core";
import { DEPARTMENTS_BOOK } from "../../support/departments-book";
import { carryOut, cellAt, openBook, stateOf, type as typeInto } from "../../support/open-book";

const BOOK = "公司KPI";
const opened = () => openBook(DEPARTMENTS_BOOK, "zh");

describe("scoreKpis", () => {
  it("adds attainment and points beside the table, says they are values, and undoes them", async () => {
    const open = opened();
    const before = stateOf(open.book);
    const outcome = scoreKpis(await open.snapshot());
    const { undo } = await carryOut(open, outcome);
    expect([cellAt(open, BOOK, "K3").value, cellAt(open, BOOK, "L3").value]).toEqual([
      "达成率",
      "得分",
    ]);
    expect(["K4", "L4", "L5"].map((cell) => cellAt(open, BOOK, cell).value)).toEqual([
      0.95, 90, 97.2,
    ]);
    expect(outcome.report.findings.map(({ code }) => code)).toEqual(["kpi-values"]);
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });

  it("keeps its own columns up, and leaves a formula put into them", async () => {
    const open = opened();
    await carryOut(open, scoreKpis(await open.snapshot()));
    expect(scoreKpis(await open.snapshot()).edits).toEqual([]);
    typeInto(open, BOOK, "E4", 1000);
    const sheet = open.book.sheets[0];
    sheet?.cells.set("4,11", { value: 97.2, formula: "=100-2.8" });
    typeInto(open, BOOK, "E5", 0.85);
    await carryOut(open, scoreKpis(await open.snapshot()));
    expect(cellAt(open, BOOK, "L4").value).toBe(100);
    expect(cellAt(open, BOOK, "L5").formula).toBe("=100-2.8");
  });

  it("leaves a column of the user's own with that name alone, and cells that are not blank", async () => {
    const open = opened();
    typeInto(open, BOOK, "J3", "得分");
    typeInto(open, BOOK, "K5", "谁写的");
    const outcome = scoreKpis(await open.snapshot());
    const codes = outcome.report.findings.map(({ code }) => code);
    expect(codes).toContain("column-yours");
    expect(JSON.stringify(outcome.edits)).not.toContain("得分");
    await carryOut(open, outcome);
    expect(cellAt(open, BOOK, "K5").value).toBe("谁写的");
  });

  it("has nothing to write where no KPI has both figures", async () => {
    const open = openBook({
      sheets: [
        {
          name: "KPIs",
          rows: [
            ["KPI", "Target", "Actual"],
            ["Sales", 100, null],
          ],
        },
      ],
    });
    expect(scoreKpis(await open.snapshot()).edits).toEqual([]);
  });
});
