import fc from "fast-check";
import { collect, sayDifference, sayFinding, takeOver, type ReturnedBook } from "../../../core";
import { DEPARTMENTS_BOOK, sheetFile, type SheetFile } from "../../support/departments-book";
import { carryOut, cellAt, openBook, stateOf, type as typeInto } from "../../support/open-book";

const BOOK = "公司KPI";

const opened = () => openBook(DEPARTMENTS_BOOK, "zh");

/** What came back from the departments, each sheet changed as told. */
async function returnedFrom(
  open: ReturnType<typeof opened>,
  changes: Readonly<Record<string, (file: SheetFile) => void>>,
): Promise<readonly ReturnedBook[]> {
  const snapshot = await open.snapshot();
  return Promise.all(
    Object.entries(changes).map(async ([department, change]) => {
      const file = await sheetFile(snapshot, department);
      change(file);
      return file.returned();
    }),
  );
}

const told = (view: ReturnType<typeof collect>): readonly string[] =>
  view.differences.map((one) => `[${one.id}] ${sayDifference(one, "zh")}`);

describe("collect", () => {
  it("finds nothing in sheets that came back as they went out", async () => {
    const open = opened();
    const nothing = () => undefined;
    const returned = await returnedFrom(open, { 销售: nothing, 客服: nothing, 供应链: nothing });
    expect(collect(await open.snapshot(), returned)).toEqual({ differences: [], findings: [] });
  });

  it("shows a filled-in actual and a changed target with old, new and cell", async () => {
    const open = opened();
    const returned = await returnedFrom(open, {
      客服: (file) => file.set("客户满意度", "实际值", 0.912).set("客户满意度", "目标值", 0.88),
    });
    const view = collect(await open.snapshot(), returned);
    expect(told(view)).toEqual([
      "[客服/2/target] 客户满意度 · 目标值：90% → 88%（公司KPI!D5）",
      "[客服/2/actual] 客户满意度 · 实际值：88.6% → 91.2%（公司KPI!E5）",
    ]);
    expect(view.differences[0]).toMatchObject({ source: "客服.xlsx", department: "客服" });
  });

  it("takes over what is named and nothing else, and undoes it", async () => {
    const open = opened();
    const before = stateOf(open.book);
    const returned = await returnedFrom(open, {
      客服: (file) => file.set("客户满意度", "实际值", 0.912).set("客户满意度", "目标值", 0.88),
    });
    const outcome = takeOver(await open.snapshot(), returned, ["客服/2/actual"]);
    const { undo } = await carryOut(open, outcome);
    expect(cellAt(open, BOOK, "E5").value).toBe(0.912);
    expect(cellAt(open, BOOK, "D5").value).toBe(0.9);
    expect(outcome.edits).toHaveLength(1);
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });

  it("compares rows by name and id after they were moved, and columns after one was put in", async () => {
    const open = opened();
    const returned = await returnedFrom(open, {
      销售: (file) => {
        file.set("毛利率", "目标值", 0.31);
        const rows = file.rows();
        const [one, other] = [file.rowOf("销售额"), file.rowOf("毛利率")];
        [rows[one], rows[other]] = [rows[other] ?? [], rows[one] ?? []];
        file.setRows([
          ["请看这里"],
          ...rows.map(([first, ...row]) => [first ?? null, null, ...row]),
        ]);
      },
    });
    expect(told(collect(await open.snapshot(), returned))).toEqual([
      "[销售/4/target] 毛利率 · 目标值：30% → 31%（公司KPI!D7）",
    ]);
  });

  it("tells rows that were added, left out, doubled or renamed, and leaves the workbook's rows", async () => {
    const open = opened();
    const returned = await returnedFrom(open, {
      销售: (file) => {
        const rows = file.rows();
        const [sales, margin] = [file.rowOf("销售额"), file.rowOf("毛利率")];
        const fresh = (rows[sales] ?? []).map((_, column) =>
          column === 0 ? null : column === 1 ? "回款率" : column === 5 ? 0.95 : null,
        );
        const again = rows[sales] ?? [];
        rows.splice(margin, 1);
        rows.splice(sales + 1, 0, fresh, again);
        file.setRows(rows);
        file.set("客户满意度", "KPI指标", "客户净推荐值");
      },
    });
    const view = collect(await open.snapshot(), returned);
    expect(told(view)).toEqual([
      "[销售/回款率] 回款率 · 0.95——部门新增的行，如需保留请在工作簿中录入",
      expect.stringMatching(/^\[销售\/1\] .*——这一行在分表中出现两次，只比对了第一次$/),
      "[销售/2/kpi] 客户满意度 · KPI指标：客户满意度 → 客户净推荐值（公司KPI!B5）",
      "[销售/4] 毛利率——这一行没有交回，工作簿保持不变",
    ]);
    expect(takeOver(await open.snapshot(), returned, ["销售/回款率", "销售/4"]).edits).toEqual([]);
  });

  it("reads a number typed as text, and names text where a number belongs", async () => {
    const open = opened();
    const returned = await returnedFrom(open, {
      客服: (file) => file.set("客户满意度", "实际值", "91.2%"),
      供应链: (file) => file.set("库存周转天数", "实际值", "约46天"),
    });
    const snapshot = await open.snapshot();
    const view = collect(snapshot, returned);
    expect(view.differences.map(({ after, notTaken }) => [after, notTaken])).toEqual([
      [0.912, undefined],
      ["约46天", "no-number"],
    ]);
    const ids = view.differences.map(({ id }) => id);
    expect(takeOver(snapshot, returned, ids).edits).toMatchObject([
      { cells: [[{ value: 0.912 }]] },
    ]);
  });

  it("takes a hundredfold, an emptied cell and a cell both changed only when they are named", async () => {
    const open = opened();
    const returned = await returnedFrom(open, {
      客服: (file) => file.set("客户满意度", "实际值", 91.2),
      供应链: (file) => file.set("库存周转天数", "实际值", null),
      销售: (file) => file.set("销售额", "目标值", 980),
    });
    typeInto(open, BOOK, "D4", 1020);
    const snapshot = await open.snapshot();
    const view = collect(snapshot, returned);
    expect(view.differences.map(({ id, doubt }) => [id, doubt])).toEqual([
      ["客服/2/actual", "scale"],
      ["供应链/3/actual", "emptied"],
      ["销售/1/target", "both-changed"],
    ]);
    expect(takeOver(snapshot, returned, "all").edits).toEqual([]);
    expect(takeOver(snapshot, returned, ["供应链/3/actual"]).edits).toHaveLength(1);
  });

  it("does not take back what the workbook changed since, nor what has a formula", async () => {
    const open = opened();
    const returned = await returnedFrom(open, {
      销售: (file) => file.set("毛利率", "实际值", 0.295),
    });
    typeInto(open, BOOK, "D4", 1020);
    const snapshot = await open.snapshot();
    const view = collect(snapshot, returned);
    expect(view.differences.map(({ id, notTaken }) => [id, notTaken])).toEqual([
      ["销售/1/target", "changed-since"],
      ["销售/4/actual", "formula"],
    ]);
    const ids = view.differences.map(({ id }) => id);
    expect(takeOver(snapshot, returned, ids).edits).toEqual([]);
  });

  it("shows self-appraisal and points, for which the workbook has no column", async () => {
    const open = opened();
    const returned = await returnedFrom(open, {
      客服: (file) => file.set("客户满意度", "自评", 95).set("客户满意度", "得分", 99),
    });
    const view = collect(await open.snapshot(), returned);
    expect(
      view.differences.map(({ column, after, notTaken }) => [column, after, notTaken]),
    ).toEqual([
      ["自评", 95, "no-column"],
      ["得分", 99, "derived"],
    ]);
  });

  it("takes neither of two departments' values for one cell, and says whose they are", async () => {
    const open = opened();
    const returned = await returnedFrom(open, {
      销售: (file) => file.set("客户满意度", "实际值", 0.92),
      客服: (file) => file.set("客户满意度", "实际值", 0.91),
    });
    const snapshot = await open.snapshot();
    const { edits, report } = takeOver(snapshot, returned, "all");
    expect(edits).toEqual([]);
    expect(report.findings.map((one) => sayFinding(one, "zh"))).toEqual([
      expect.stringContaining("销售 0.92；客服 0.91"),
    ]);
    expect(takeOver(snapshot, returned, ["客服/2/actual"]).edits).toHaveLength(1);
  });

  it("names a file that is none of the sheets, and a department nobody knows", async () => {
    const open = opened();
    const [sheet] = await returnedFrom(open, {
      客服: (file) =>
        file.setRows(
          file.rows().map((row) => row.map((cell) => (cell === "客服" ? "法务" : cell))),
        ),
    });
    const other = {
      name: "通讯录.xlsx",
      snapshot: await openBook({ sheets: [{ name: "S", rows: [["姓名"]] }] }).snapshot(),
    };
    const { findings } = collect(await open.snapshot(), sheet === undefined ? [] : [sheet, other]);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ["department-unknown", { department: "法务" }],
      ["not-returned", { file: "通讯录.xlsx" }],
    ]);
  });

  it("takes over everything without a doubt, after which nothing of it differs", async () => {
    const figures = fc.record({
      sales: fc.double({ min: 700, max: 1400, noNaN: true }),
      served: fc.double({ min: 0.5, max: 1, noNaN: true }),
      days: fc.integer({ min: 20, max: 80 }),
      turned: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(figures, async ({ sales, served, days, turned }) => {
        const open = opened();
        const before = stateOf(open.book);
        const returned = await returnedFrom(open, {
          销售: (file) => {
            file.set("销售额", "实际值", sales);
            if (!turned) return;
            const rows = file.rows();
            file.setRows([...rows.slice(0, 5), ...rows.slice(5, 8).reverse(), ...rows.slice(8)]);
          },
          客服: (file) => file.set("客户满意度", "实际值", served),
          供应链: (file) => file.set("库存周转天数", "目标值", days),
        });
        const { undo } = await carryOut(open, takeOver(await open.snapshot(), returned, "all"));
        expect(cellAt(open, BOOK, "E4").value).toBeCloseTo(sales, 6);
        expect(cellAt(open, BOOK, "D6").value).toBe(days);
        expect(
          collect(await open.snapshot(), returned).differences.filter(
            ({ notTaken, department }) => notTaken === undefined && department !== "销售",
          ),
        ).toEqual([]);
        await undo();
        expect(stateOf(open.book)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});
