import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellName } from "../../core";
import { scoreOwnTables } from "../../workbench/cli/actions";
import { collectBook } from "../../workbench/cli/collect";
import { splitBook } from "../../workbench/cli/split";
import { writing } from "../../workbench/cli/write";
import { openBook } from "../../workbench/files";
import { valueOf } from "../support/result";
import { run } from "../workbench/cli/run";
import { dayABook, Folder, hasLibreOffice, hasOpenpyxl, needing, partsOf, PYTHON, recalculated } from "./golden";

const ZH = ["--language", "zh", "--as-of", "2026-11-25"];

needing({ openpyxl: hasOpenpyxl() })("day A: the KPI breakdown of an HR manager", () => {
  const folder = new Folder();
  const book = join(folder.path, "day-a.xlsx");
  const sheets = join(folder.path, "分表");
  const file = (department: string) => join(sheets, `${department}.xlsx`);
  let original: Uint8Array;

  beforeAll(async () => {
    original = dayABook(folder);
    expect(await run(splitBook, book, "--out", sheets, ...ZH)).toMatchObject({ code: 0, err: "" });
  });
  afterAll(() => folder.remove());

  it("splits into a file for each department and leaves the workbook alone", () => {
    expect(readdirSync(sheets).sort()).toEqual(
      ["人资", "供应链", "客服", "市场", "销售"].map((name) => `${name}.xlsx`).sort(),
    );
    expect(folder.read("day-a.xlsx")).toEqual(original);
  });

  it("sets every file up for one page's width of A4 on its side", () => {
    for (const name of readdirSync(sheets)) {
      const parts = partsOf(new Uint8Array(readFileSync(join(sheets, name))));
      const sheet = Buffer.from(parts["xl/worksheets/sheet1.xml"] ?? []).toString();
      expect(sheet).toMatch(/<pageSetUpPr[^>]*fitToPage="1"/);
      expect(sheet).toMatch(/<pageSetup(?=[^>]*paperSize="9")(?=[^>]*orientation="landscape")/);
      expect(sheet).toMatch(/<pageSetup(?=[^>]*fitToWidth="1")(?=[^>]*fitToHeight="0")/);
    }
  });

  it("does not write over a file that is there, which may hold somebody's answers", async () => {
    const again = await run(splitBook, book, "--out", sheets, ...ZH);
    expect(again.code).toBe(1);
    expect(again.err).toContain("客服.xlsx");
  });

  (hasLibreOffice() ? it : it.skip)("is opened by LibreOffice, page and words as they were", () => {
    const bytes = recalculated(folder, file("供应链"));
    const office = partsOf(bytes);
    const sheet = Buffer.from(office["xl/worksheets/sheet1.xml"] ?? []).toString();
    expect(sheet).toMatch(/orientation="landscape"/);
    const texts = [...(valueOf(openBook(bytes, "office.xlsx")).sheets[0]?.cells() ?? [])].map(
      ({ value }) => value,
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        "库存周转天数",
        "自评",
        "上级评分",
        "OKR评分只用于复盘，不计入KPI得分，也不与奖金挂钩。",
        "上级签字：",
      ]),
    );
  });

  it("scores beside the KPI table only where asked, and keeps all else of the workbook", async () => {
    const out = join(folder.path, "day-a-scored.xlsx");
    const act = writing("score", scoreOwnTables);
    expect(await run(act, book, "--out", out, ...ZH)).toMatchObject({ code: 0, err: "" });
    const scored = folder.read("day-a-scored.xlsx");
    expect(changedCells(original, scored)).toEqual([
      ["O4", null, "达成率"],
      ["P4", null, "得分"],
      ["O5", null, 0.95],
      ["P5", null, 90],
      ["O6", null, 0.987234042553],
      ["P6", null, 97],
      ["O7", null, 0.984444444444],
      ["P7", null, 97.2],
      ["O8", null, 0.955555555556],
      ["P8", null, 95.5555555556],
      ["O11", null, 1],
      ["P11", null, 100],
    ]);
    const [before, after] = [partsOf(original), partsOf(scored)];
    const changed = Object.keys(after).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array()),
    );
    expect(changed).not.toContain("xl/worksheets/sheet2.xml");
    expect(changed).not.toContain("xl/worksheets/sheet3.xml");
    const sheet = Buffer.from(after["xl/worksheets/sheet1.xml"] ?? []).toString();
    for (const part of ['<autoFilter ref="A4:N11"', 'topLeftCell="C5"', '<mergeCell ref="A1:N1"', "<f>SUM(C5:C11)</f>"]) {
      expect(sheet).toContain(part);
    }
    const again = await run(act, out, "--out", join(folder.path, "again.xlsx"), ...ZH);
    expect(again).toMatchObject({ code: 1 });
    expect(existsSync(join(folder.path, "again.xlsx"))).toBe(false);
  });

  describe("collected", () => {
    let returned: readonly string[];
    beforeAll(() => {
      execFileSync(PYTHON, [join(__dirname, "return_day_a.py"), sheets]);
      returned = ["客服", "销售", "人资", "市场", "供应链"].map(file);
      // One department works with LibreOffice.
      if (hasLibreOffice()) folder.write("分表/供应链.xlsx", recalculated(folder, file("供应链")));
    });

    it("shows who changed which cell from what to what, and why some are only shown", async () => {
      const { code, out } = await run(collectBook, book, ...returned, ...ZH);
      expect(code).toBe(0);
      expect(out.split("\n").map((line) => line.trim())).toEqual([
        "客服.xlsx",
        "[客服/3/target] 客户满意度 · 目标值：90% → 88%（公司KPI分解!E7）",
        "[客服/3/actual] 客户满意度 · 实际值：88.6% → 91.2%（公司KPI分解!G7）",
        "[客服/3/self] 客户满意度 · 自评：（空） → 95——仅供查看：工作簿里没有这一列",
        "销售.xlsx",
        "[销售/2/actual] 毛利率 · 实际值：23.2% → 23.4%（公司KPI分解!G6）",
        "[销售/1/actual] 季度销售额 · 实际值：9690 → 约9700（公司KPI分解!G5）——仅供查看：这里是文字，而工作簿里是数字",
        "[销售/回款率] 回款率 · 0.95——部门新增的行，如需保留请在工作簿中录入",
        "[销售/3/actual] 客户满意度 · 实际值：88.6% → 90%（公司KPI分解!G7）",
        "[销售/6] 会员体系上线——这一行没有交回，工作簿保持不变",
        "人资.xlsx",
        "[人资/5/kpi] 核心岗位主动离职率 · KPI指标：核心岗位主动离职率 → 核心岗位离职率（公司KPI分解!B9）",
        "[人资/5/actual] 核心岗位主动离职率 · 实际值：（空） → 280%（公司KPI分解!G9）——请核对：相差约百倍，或百分数漏写了%",
        "市场.xlsx",
        "[市场/6/actual] 会员体系上线 · 实际值：（空） → 2026-12-03（公司KPI分解!G10）",
        "供应链.xlsx：没有差异。",
        expect.stringContaining("--take"),
        "",
      ]);
    });

    it("takes over what is named, and not a byte besides that sheet", async () => {
      const out = join(folder.path, "day-a-taken.xlsx");
      const ids = ["客服/3/actual", "销售/2/actual", "市场/6/actual"];
      const taken = await run(
        collectBook,
        book,
        ...returned,
        ...ids.flatMap((id) => ["--take", id]),
        "--out",
        out,
        ...ZH,
      );
      expect(taken).toMatchObject({ code: 0, err: "" });
      const [before, after] = [partsOf(original), partsOf(folder.read("day-a-taken.xlsx"))];
      const changed = Object.keys(after).filter(
        (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array()),
      );
      expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
      expect(changedCells(original, folder.read("day-a-taken.xlsx"))).toEqual([
        ["G6", 0.232, 0.234],
        ["G7", 0.886, 0.912],
        ["G10", null, 46359],
      ]);
      const sheet = Buffer.from(after["xl/worksheets/sheet1.xml"] ?? []).toString();
      for (const part of [
        '<autoFilter ref="A4:N11"',
        'topLeftCell="C5"',
        '<mergeCell ref="A1:N1"',
        "<f>SUM(C5:C11)</f>",
        'hidden="1"',
      ]) {
        expect(sheet).toContain(part);
      }
    });

    it("takes over all that leaves no doubt, neither of two answers for one cell", async () => {
      const out = join(folder.path, "day-a-all.xlsx");
      const taken = await run(collectBook, book, ...returned, "--take", "all", "--out", out, ...ZH);
      expect(taken.out).toContain("客服 0.912；销售 0.9");
      expect(changedCells(original, folder.read("day-a-all.xlsx")).map(([cell]) => cell)).toEqual([
        "G6",
        "E7",
        "B9",
        "G10",
      ]);
    });

    it("names an id that is none, and a file that is no department's sheet", async () => {
      const out = join(folder.path, "none.xlsx");
      const wrong = await run(collectBook, book, ...returned, "--take", "客服/9", "--out", out, ...ZH);
      expect(wrong).toMatchObject({ code: 2 });
      expect(wrong.err).toContain("客服/9");
      expect(existsSync(out)).toBe(false);
      const other = await run(collectBook, book, book, ...ZH);
      expect(other.code).toBe(1);
      expect(other.out).toContain("day-a.xlsx");
      expect((await run(collectBook, book, ...ZH)).code).toBe(2);
    });
  });
});

/** Cells of the first sheet with another value. */
function changedCells(before: Uint8Array, after: Uint8Array) {
  const [one, other] = [before, after].map((bytes) => {
    const [sheet] = valueOf(openBook(bytes, "book.xlsx")).sheets;
    const cells = [...(sheet?.cells() ?? [])];
    return new Map(cells.map(({ row, column, value }) => [cellName({ row, column }), value]));
  });
  return [...(other ?? [])].flatMap(([cell, value]) => {
    const was = one?.get(cell) ?? null;
    return Object.is(was, value) ? [] : [[cell, was, value] as const];
  });
}
