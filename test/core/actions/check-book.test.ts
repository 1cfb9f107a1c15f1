import { checkBook } from "../../../core/actions/book/check-book";
import { sayChecked } from "../../../core/i18n/alignment";
import { cellName } from "../../../core/kernel/address";
import type { BookSpec, CellSpec } from "../../support/book";
import { openBook } from "../../support/open-book";

const KPIS = [
  ["KPI编号", "KPI指标", "目标值", "起始值", "单位", "周期"],
  ["KPI-001", "销售额", 3600, 3000, "万元", "2026Q1"],
  ["KPI-002", "客户满意度", 0.9, 0.84, "%", "2026Q1"],
] as const;
const OKRS = [
  [
    "目标编号",
    "目标(O)",
    "KR编号",
    "关键结果(KR)",
    "KPI编号",
    "承接方式",
    "贡献量",
    "部门",
    "起始值",
    "目标值",
    "当前值",
    "负责人",
  ],
  [
    "O-001",
    "让老客户愿意再来",
    "KR-001",
    "老客户复购订单数",
    "KPI-001",
    "分项相加",
    350,
    "销售一组",
    100,
    150,
    110,
    "王芳",
  ],
  [null, null, "KR-002", "新客户首单数", "KPI-001", "分项相加", 150, "市场部", 20, 60, 30, "李雷"],
] as const;
const TEAMS = [
  ["部门", "上级部门", "部门负责人", "人数", "上期占比"],
  ["公司", null, null, null, null],
  ["销售部", "公司", "王芳", 12, 0.6],
  ["销售一组", "销售部", "赵敏", 5, 0.5],
  ["市场部", "公司", "李雷", 8, 0.4],
] as const;
const LINKS = [
  ["下级", "上级", "关系", "份额"],
  ["KR-001", "KR-003", "支撑", null],
] as const;

const book = (sheets: Readonly<Record<string, readonly (readonly CellSpec[])[]>>): BookSpec => ({
  sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
});

async function toldIn(spec: BookSpec) {
  const { cells } = checkBook(await openBook(spec, "zh").snapshot());
  return cells
    .filter(({ finding }) => "place" in finding)
    .map(({ finding, spot }) => [
      finding.rule,
      `${spot.sheetName}!${cellName(spot.area)}`,
      sayChecked(finding, "zh"),
    ]);
}

it("tells what does not fit together, with the cell of each", async () => {
  const told = await toldIn(book({ 指标: KPIS, OKR: OKRS, 部门: TEAMS, 对齐关系: LINKS }));
  expect(told).toEqual([
    ["kpi-not-carried", "指标!B3", expect.stringMatching(/^KPI“客户满意度”未承接/)],
    ["link-end-unknown", "对齐关系!B2", expect.stringMatching(/“KR-003”找不到/)],
    [
      "level-skipped",
      "OKR!D2",
      expect.stringMatching(/（销售一组）越级承接“销售额”，中间的“销售部”/),
    ],
    [
      "parts-under-change",
      "指标!B2",
      "“销售额”要完成600万元，各分项合计500万元，还差100万元无人承接。请补上分项，或写明差额由谁负责。",
    ],
  ]);
});

it("asks nothing of tables that have no place to say it", async () => {
  const bare = OKRS.map((row) => row.filter((_, column) => column !== 4 && column !== 5));
  expect(await toldIn(book({ 指标: KPIS, OKR: bare }))).toEqual([]);
});

it("reads the marks of a matrix as who leads and who supports", async () => {
  const matrix = [
    ["序号", "KPI指标", "权重", "目标值", "实际值", "销售部", "市场部"],
    ["KPI-001", "销售额", 0.6, 3600, 3100, "▲", "△"],
    ["KPI-002", "客户满意度", 0.4, 0.9, 0.86, null, "▲"],
  ] as const;
  const rows = [OKRS[0], OKRS[2]].map((row) => [...row]);
  const told = await toldIn(book({ 指标: matrix, OKR: rows }));
  expect(told.map(([rule, cell]) => [rule, cell])).toEqual([
    ["kpi-not-carried", "指标!B3"],
    ["kpi-not-carried-by-lead", "指标!B2"],
  ]);
});

it("leaves a key result alone that is linked in Links and not in its own column", async () => {
  const rows = OKRS.map((row, n) =>
    n === 2 ? row.map((cell, at) => (at >= 4 && at <= 6 ? null : cell)) : row,
  );
  const rulesOf = async (links: readonly (readonly CellSpec[])[]) => {
    const spec = book({ 指标: KPIS, OKR: rows, 对齐关系: links });
    return checkBook(await openBook(spec, "zh").snapshot()).cells.map(
      ({ finding }) => finding.rule,
    );
  };
  expect(await rulesOf([LINKS[0], ["KR-001", "KPI-001", "支撑", null]])).toContain("not-linked");
  expect(await rulesOf([LINKS[0], ["KR-002", "KPI-002", "支撑", null]])).not.toContain(
    "not-linked",
  );
});
