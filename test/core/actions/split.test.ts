import { departmentSheets, previewOf, sayFinding, split, type CellValue } from "../../../core";
import { DEPARTMENTS_BOOK, sheetFile } from "../../support/departments-book";
import { GROW, okrBook } from "../../support/okr-book";
import { carryOut, openBook, stateOf } from "../../support/open-book";

const opened = () => openBook(DEPARTMENTS_BOOK, "zh");

const filled = (row: readonly CellValue[] | undefined): readonly CellValue[] =>
  (row ?? []).filter((value) => value !== null);

describe("split", () => {
  it("gives a department the KPIs it leads and supports, with points and the rule said back", async () => {
    const file = await sheetFile(await opened().snapshot(), "销售");
    const rows = file.rows();
    const header = rows[file.rowOf("自评")] ?? [];
    expect(filled(header)).toEqual(
      expect.arrayContaining([
        "KPI指标",
        "目标值",
        "实际值",
        "考核标准",
        "自评",
        "上级评分",
        "得分",
      ]),
    );
    expect(filled(rows[file.rowOf("销售额")])).toEqual([
      1,
      "销售额",
      "主责",
      0.4,
      1000,
      950,
      "每低1%扣2分",
      "每比目标值低1%（占目标值；目标值本身是百分率时按百分点）扣2分，不足一档按比例计。",
      90,
    ]);
    expect(file.at("客户满意度", "主责/协办")).toBe("协办");
    expect(file.at("毛利率", "实际值")).toBe(0.29);
    expect(file.rowOf("库存周转天数")).toBe(-1);
    expect([file.at("销售额", "自评"), file.at("销售额", "上级评分")]).toEqual([null, null]);
  });

  it("says that OKR scores do not enter the points, and leaves a row to sign", async () => {
    const rows = (await sheetFile(await opened().snapshot(), "客服")).rows();
    expect(rows.flat()).toContain("OKR评分只用于复盘，不计入KPI得分，也不与奖金挂钩。");
    expect(filled(rows[rows.length - 1])).toEqual([
      "部门负责人签字：",
      "上级签字：",
      "人力资源部签字：",
      "日期：",
    ]);
  });

  it("writes the sheets into the workbook for printing on A4, previews them, and undoes them", async () => {
    const open = opened();
    const before = stateOf(open.book);
    const snapshot = await open.snapshot();
    const outcome = split(snapshot, {});
    expect(
      previewOf(outcome, snapshot, "zh").map(({ sheetName, isNew }) => [sheetName, isNew]),
    ).toEqual([
      ["销售 考核", true],
      ["客服 考核", true],
      ["供应链 考核", true],
    ]);
    expect(outcome.edits.filter((edit) => edit.do === "page")).toEqual(
      Array.from(
        { length: 3 },
        () =>
          expect.objectContaining({
            page: expect.objectContaining({
              paper: "A4",
              orientation: "landscape",
              fitToWidth: true,
            }) as unknown,
          }) as unknown,
      ),
    );
    const { undo } = await carryOut(open, outcome);
    expect(open.book.sheets.map(({ name }) => name)).toEqual([
      "公司KPI",
      "销售 考核",
      "客服 考核",
      "供应链 考核",
    ]);
    expect((await undo()).outcome).toBe("written");
    expect(stateOf(open.book)).toEqual(before);
  });

  it("does not take its own sheets for tables of the user's", async () => {
    const open = opened();
    await carryOut(open, split(await open.snapshot(), {}));
    const again = departmentSheets(await open.snapshot(), {});
    expect(again.sheets.map(({ department, kpis }) => [department, kpis])).toEqual([
      ["销售", 3],
      ["客服", 1],
      ["供应链", 2],
    ]);
  });

  it("takes the departments that are named, and says which it does not know", async () => {
    const { sheets, findings } = departmentSheets(await opened().snapshot(), {
      departments: ["客服", "法务"],
    });
    expect(sheets.map(({ department }) => department)).toEqual(["客服"]);
    expect(findings.map((one) => sayFinding(one, "zh")).join()).toContain("法务");
  });

  it("splits key results by owner, with their score and status", async () => {
    const rows = [
      { ...GROW, owner: "Ann" },
      { ...GROW, krId: "KR-002", keyResult: "Keep customers", current: 9, owner: "Bob" },
    ];
    const snapshot = await openBook(okrBook(rows)).snapshot();
    const { sheets } = departmentSheets(snapshot, { by: "owner" });
    expect(sheets.map(({ department, keyResults }) => [department, keyResults])).toEqual([
      ["Ann", 1],
      ["Bob", 1],
    ]);
  });

  it("writes nothing where nobody answers for anything, and says so", async () => {
    const open = openBook({ sheets: [{ name: "Notes", rows: [["Hello"], ["there"]] }] });
    const outcome = split(await open.snapshot(), {});
    expect(outcome.edits).toEqual([]);
    expect(outcome.report.findings.map(({ code }) => code)).toEqual(["no-departments"]);
  });
});
