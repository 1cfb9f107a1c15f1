import { cellName, score, scoreKpis, track, type Snapshot } from "../../../core";
import { kpisOf } from "../../../core/actions/book/book-kpis";
import { linkTo } from "../../../core/actions/book/kpi-cell";
import { tablesOf } from "../../../core/actions/book/own-tables";
import { readCellName } from "../../../core/kernel/address";
import { scan } from "../../support/commands";
import { openBook } from "../../support/open-book";
import { sheet } from "../../support/sheet-of";

const snapshotOf = (text: string): Promise<Snapshot> =>
  openBook({
    sheets: [
      {
        name: "表",
        rows: sheet(text).map((row) =>
          row.map((cell) => (typeof cell === "string" ? cell.replace(/⏎/g, "\n") : cell)),
        ),
      },
    ],
  }).snapshot();

const TRANSPOSED = `
目标(O)|打开新市场|把交付做稳
关键结果(KR)|新增行业客户|准时交付率
起始值|0|81%
目标值|3|95%
当前值|2|88%`;

const OUTLINE = `
OKR|起始值|目标值|当前值
O1 打开新市场|||
KR1 新增行业客户|0|3|2
KR2 准时交付率|81%|95%|88%`;

const SHARED = `
目标(O)|关键结果(KR)|起始值|目标值|当前值
打开新市场|1. 新增行业客户⏎2. 准时交付率|0⏎81%|3⏎95%|2⏎88%`;

describe.each([
  ["transposed OKRs", TRANSPOSED, ["B2", "C2"]],
  ["an outline", OUTLINE, ["A3", "A4"]],
  ["key results that share a cell", SHARED, ["B2", "B2"]],
])("%s", (_, text, cells) => {
  it("are tracked with the cell they stand in", async () => {
    const { objectives, findings } = track(await snapshotOf(text));
    const all = objectives.flatMap(({ keyResults }) => keyResults);
    expect(all.map(({ keyResult, progress }) => [keyResult.title, progress])).toEqual([
      ["新增行业客户", 2 / 3],
      ["准时交付率", expect.closeTo(0.5, 9)],
    ]);
    expect(all.map(({ spot }) => cellName(spot.area))).toEqual(cells);
    expect(findings.map(({ code }) => code)).toContain("read-only-table");
  });

  it("are never written into, which is said", async () => {
    const snapshot = await snapshotOf(text);
    const { edits, report } = score(snapshot, { addColumns: true });
    expect(edits).toEqual([]);
    expect(report.findings.map(({ code }) => code)).toEqual(["read-only-table"]);
    expect(scan(snapshot).findings.map(({ code }) => code)).toContain("read-only-table");
  });
});

describe.each([
  [
    "stacked rows",
    `
KPI指标|项目|数值
销售额|目标值|1200
|实际值|900
客户满意度|目标值|90%
|实际值|84%`,
    ["C2", "C3", "C4", "C5"],
  ],
  [
    "KPIs as columns",
    `
KPI月报||
月份|销售额|客户满意度
目标|1200|90%
1月|880|83%
2月|900|84%`,
    ["B3", "B5", "C3", "C5"],
  ],
])("%s", (_, text, cells) => {
  it("are never written into, and links go to the cell of each figure", async () => {
    const snapshot = await snapshotOf(text);
    expect(scoreKpis(snapshot).edits).toEqual([]);
    const { kpis } = scan(snapshot);
    expect(kpis.map(({ kpi: { name, target, actual } }) => [name, target, actual])).toEqual([
      ["销售额", 1200, 900],
      ["客户满意度", 0.9, 0.84],
    ]);
    const links = kpisOf(snapshot, tablesOf(snapshot)).flatMap((kpi) =>
      (["target", "actual"] as const).map((field) => JSON.stringify(linkTo(kpi, field)?.cell)),
    );
    expect(links).toEqual(
      cells.map((cell): unknown =>
        expect.stringContaining(JSON.stringify(readCellName(cell)).slice(1, -1)),
      ),
    );
  });
});
