import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LIBRARY } from "../../core/decompose/library";
import type { PaneHost } from "../../pane/host";
import { openExcel, type ExcelUnderTest } from "../emulators/excel/excel";
import { runBuilt } from "../emulators/excel/calculator";
import type { BookSpec } from "../support/book";
import { HOST_SCRIPT, openExcelHost, type BuiltHost } from "../support/excel-host";
import { ROOT } from "../support/root";

const TITLES = LIBRARY.flatMap(({ candidates }) => candidates.map(({ title }) => title.zh));

const BOOK: BookSpec = {
  sheets: [
    {
      name: "Data",
      rows: [
        [
          { formula: "=_xldudf_OKR_BAND(0.7)", value: null },
          { formula: '="OKR_BAND("&1', value: null },
          { formula: "=MY_OKR_BAND(1)", value: null },
          { formula: "=1+okr_band(B9)", value: null },
        ],
      ],
    },
    { name: "Locked", protected: true, rows: [[{ formula: "=OKR_BAND(1)", value: null }]] },
  ],
};

function open(book: BookSpec = BOOK): { excel: ExcelUnderTest; pane: PaneHost } {
  const { excel, host } = openExcelHost({ book, displayLanguage: "zh-CN" });
  return { excel, pane: host.excelPaneHost() };
}

/** Until what is under way in the page has come to rest. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("the pane's host in Excel", () => {
  it("knows the display language and is no workbench", () => {
    const { pane } = open();
    expect([pane.locale, pane.isWorkbench]).toEqual(["zh-CN", false]);
  });

  it("sees that functions do not calculate, and enters their formulas again", async () => {
    const { excel, pane } = open();
    excel.book.custom = (name) => (name === "OKR_BAND" ? 1 : undefined);
    expect(await pane.functionsWork()).toBe(false);
    expect(await pane.recalculate()).toBe(2);
    expect(excel.book.peek("Data", "A1")).toMatchObject({ formula: "=OKR_BAND(0.7)", value: 1 });
    expect(excel.book.peek("Data", "D1").formula).toBe("=1+okr_band(B9)");
    expect(await pane.functionsWork()).toBe(true);
  });

  it("has the KPI library, which its script does not hold", async () => {
    const { excel, pane } = open();
    expect(excel.sandbox.window["KEEL_LIBRARY"]).toBeUndefined();
    expect(await pane.library()).toEqual(LIBRARY);
    const script = readFileSync(join(ROOT, HOST_SCRIPT), "utf8");
    expect(TITLES.filter((title) => script.includes(title))).toEqual([]);
  });

  it("shows a place", async () => {
    const { excel, pane } = open();
    const sheet = excel.book.sheetNamed("Locked")?.id ?? "";
    const area = { row: 2, column: 1, rows: 1, columns: 2 };
    await pane.show({ sheet, area });
    expect(excel.book.active.name).toBe("Locked");
    expect(excel.book.selection?.area).toEqual(area);
  });

  it("hears of selections and changes until it is told to stop", async () => {
    const { excel, pane } = open();
    let [selected, changed] = [0, 0];
    const stop = pane.onSelection(() => selected++);
    const quiet = pane.onChange(() => changed++);
    await settled();
    const [sheet] = excel.book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    excel.select(sheet, area);
    for (let n = 0; n < 5; n++) excel.book.tell(sheet, area);
    await settled();
    expect([selected, changed]).toEqual([1, 1]);
    stop();
    quiet();
    await settled();
    excel.select(sheet, area);
    excel.book.tell(sheet, area);
    await settled();
    expect([selected, changed]).toEqual([1, 1]);
  });

  it("remembers small texts", () => {
    const { pane } = open();
    expect(pane.recall("by")).toBeUndefined();
    pane.remember("by", "李");
    expect(pane.recall("by")).toBe("李");
  });
});

describe("waiting for office.js", () => {
  it("is ready in Excel", async () => {
    const { host } = openExcelHost();
    expect(await host.officeReady()).toBe("ready");
  });

  it("gives up when it never answers, and when it is another program", async () => {
    const excel = openExcel(ROOT);
    runBuilt(excel, ROOT, HOST_SCRIPT);
    const host = excel.sandbox.evaluate("KeelHost") as BuiltHost;
    excel.sandbox.run(
      "Office.onReady = function () { return new Promise(function () {}); }",
      "stub",
    );
    expect(await host.officeReady(() => Promise.resolve())).toBe("blocked");
    excel.sandbox.run(
      "Office.onReady = function () { return Promise.resolve({ host: null }); }",
      "stub",
    );
    expect(await host.officeReady()).toBe("not-excel");
  });
});
