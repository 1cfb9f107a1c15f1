import {
  change,
  freeze,
  isoOfDay,
  LANGUAGES,
  plan,
  previewOf,
  sayFinding,
  score,
  setUp,
} from "../../../core";
import { carryOut, day, openBook } from "../../support/open-book";
import { GROW, okrBook } from "../../support/okr-book";
import { draftPlan } from "../../support/commands";

const KPIS = {
  sheets: [
    {
      name: "KPI",
      rows: [
        ["KPI", "Owner"],
        ["Raise customer satisfaction to 90%", "Ann"],
      ],
    },
  ],
};

describe("previewOf", () => {
  it("lists new sheets with the rows they will hold", async () => {
    const open = openBook(KPIS);
    const snapshot = await open.snapshot();
    const lines = previewOf(plan(snapshot, draftPlan(snapshot, {})), snapshot, "en");
    expect(lines.filter(({ text }) => text.startsWith("New sheet"))).toMatchObject([
      { sheetName: "OKRs", isNew: true, area: expect.stringMatching(/^A1:AA\d+$/) as string },
      { sheetName: "KPIs", isNew: true },
      { sheetName: "Keel settings", isNew: true },
    ]);
    expect(lines.map(({ text }) => text).join("\n")).toMatch(/O-001 · .* · KR-001 · /);
    // Sheets are never torn apart, so what belongs together is read together.
    const sheets = lines.map(({ sheetName }) => sheetName);
    expect(sheets.filter((name, place) => name !== sheets[place - 1])).toHaveLength(3);
  });

  it("says of each key result from where to where, and what is not known yet", async () => {
    const rows = [
      ["KPI", "Comparison base", "Target", "Actual", "Unit"],
      ["Online sales", 3000, 3900, 900, "10k CNY"],
      ["Visitors", 600, null, null, "10k"],
      ["Conversion rate", 0.02, null, null, "%"],
      ["Average order value", 250, null, null, "CNY"],
    ];
    const open = openBook({ sheets: [{ name: "KPI", rows }] });
    const snapshot = await open.snapshot();
    const view = draftPlan(snapshot, { kpis: ["sheet-1!A2"] });
    const texts = previewOf(plan(snapshot, view), snapshot, "en").map(({ text }) => text);
    expect(texts.find((text) => text.includes("KR-001"))).toMatch(
      / · Baseline [\d.,]+%? → Target [\d.,]+(?:%| CNY| \(10k\)) · \d{4}-\d\d-\d\d$/,
    );
    expect(texts.filter((text) => text.includes("limit?"))).toHaveLength(1);
    expect(texts.join("\n")).not.toMatch(/\d 10k/);
  });

  it("counts the rows of a new log, and claims nothing before it is written", async () => {
    const open = openBook(okrBook([GROW]), "zh", day("2026-02-01"));
    const snapshot = await open.snapshot();
    const outcome = change(snapshot, {
      action: "retire",
      item: "KR-001",
      reasonClass: "external_shift",
      reason: "The market is gone",
      effective: day("2026-01-01"),
      approvedBy: "Wang",
    });
    const texts = previewOf(outcome, snapshot, "zh").map(({ text }) => text);
    expect(texts).toContain("新建工作表，内含“变更记录”表，1行。");
    const said = outcome.report.findings.flatMap((one) => LANGUAGES.map((l) => sayFinding(one, l)));
    expect(said.join(" ")).not.toMatch(/已生效|已记录|In effect|is recorded/);
    expect(said.join(" ")).toMatch(/写入即生效/);
  });

  it("names the column, the area and the count of what is written over", async () => {
    const open = openBook(KPIS);
    await carryOut(open, setUp(await open.snapshot(), { tables: ["okrs"] }));
    const snapshot = await open.snapshot();
    const lines = previewOf(plan(snapshot, draftPlan(snapshot, {})), snapshot, "zh");
    expect(lines).toContainEqual({
      sheetName: "OKRs",
      area: expect.stringMatching(/^A2:AA\d$/) as string,
      isNew: false,
      text: expect.stringMatching(/^在表格末尾新增\d行。$/) as string,
    });
    expect(lines).toContainEqual({
      sheetName: "Keel settings",
      area: "B9",
      isNew: false,
      text: "Highest KPI number：0 → 1",
    });
  });

  it("shows settings as their cells will show them", async () => {
    const open = openBook(KPIS, "zh");
    const snapshot = await open.snapshot();
    const texts = previewOf(setUp(snapshot, { tables: ["okrs"] }), snapshot, "zh").map(
      ({ text }) => text,
    );
    expect(texts).toContain(`统计日期 · ${isoOfDay(snapshot.today)}`);
    expect(texts).toContain("公式写法 · 表格自带公式");
  });

  it("calls a column beside a user's own table a new column, not a new sheet", async () => {
    const rows = [
      ["Objective", "Key result", "Target", "Current"],
      ["Grow", "New customers", 10, 4],
    ];
    const snapshot = await openBook({ sheets: [{ name: "Mine", rows }] }).snapshot();
    const lines = previewOf(score(snapshot, { addColumns: true }), snapshot, "en");
    expect(lines.filter(({ sheetName }) => sheetName === "Mine")).toEqual([
      expect.objectContaining({
        area: "E1:E2",
        isNew: false,
        text: 'New column "Score" at the right end, 1 cell.',
      }),
      expect.objectContaining({
        area: "F1:F2",
        isNew: false,
        text: 'New column "Status" at the right end, 1 cell.',
      }),
    ]);
  });

  it("says what an undo takes away", async () => {
    const open = openBook(KPIS);
    const outcome = setUp(await open.snapshot(), { tables: ["okrs"] });
    const lines = previewOf({ edits: outcome.inverse }, await open.snapshot(), "en");
    expect(lines.map(({ text }) => text)).toEqual([
      "The sheet is removed.",
      "The sheet is removed.",
    ]);
  });

  it("has nothing to say when nothing changes", async () => {
    const open = openBook(KPIS);
    const snapshot = await open.snapshot();
    expect(previewOf(score(snapshot), snapshot, "en")).toEqual([]);
  });

  it("says that formulas become the values they show, not how many cells are written", async () => {
    const formula = (value: number) => ({ formula: "=OKR_PROGRESS(0,10,4)", value });
    const open = openBook({
      sheets: [{ name: "T", rows: [["a"], [formula(0.4)], [formula(0.4)]] }],
    });
    const snapshot = await open.snapshot();
    const lines = previewOf(freeze(snapshot), snapshot, "zh");
    expect(lines.map(({ area, text }) => [area, text])).toEqual([
      ["A2:A3", "2个公式固化为现在显示的数值。"],
    ]);
  });
});
