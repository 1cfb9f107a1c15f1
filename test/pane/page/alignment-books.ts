import { dayOfIso } from "../../../core";
import type { BookSpec, CellSpec } from "../../support/book";

type Rows = readonly (readonly CellSpec[])[];

const START = dayOfIso("2026-01-01") ?? 0;
const DUE = dayOfIso("2026-03-31") ?? 0;

/** Company, departments and teams; parts that leave a residual, a proposal, an objective astray. */
export const ALIGNMENT_BOOKS: Readonly<Record<string, BookSpec>> = {
  alignmentEn: book(
    ["KPIs", "OKRs", "Teams", "Links"],
    [
      ["ID", "KPI", "Comparison base", "Baseline", "Target", "Actual", "Unit", "Cumulative"],
      ["KPI-001", "Sales", 3000, null, 3600, 1900, "k€", "yes"],
      ["KPI-002", "Customer satisfaction", null, 0.84, 0.9, 0.86, "%", null],
    ],
    [
      [
        ...["Objective ID", "Objective", "KR ID", "Key result", "KPI ID", "Link", "Contribution"],
        ...["Team", "Owner", "Baseline", "Target", "Start", "Due", "State"],
      ],
      ...okrs(
        ["part", "bet"],
        ["agreed", "proposed"],
        [
          ["Make regular customers glad to come back", "Repeat orders", "Direct", "An"],
          ["", "Orders from the app", "North", "Cy"],
          ["", "Orders from trade fairs", "Partners", "Bo"],
          ["Let customers wait for nobody", "Questions answered at once", "Direct", "Di"],
          ["Make the office a place to meet", "Evenings with guests", "South", "Di"],
        ],
      ),
    ],
    [
      ["Team", "Parent", "Lead", "Headcount", "Last-period share"],
      ...teams(["Company", "Direct", "Partners", "North", "South"], ["Wu", "An", "Bo", "Cy", "Di"]),
    ],
    [
      ["From", "To", "Kind", "Share"],
      ["KR-002", "KR-001", "shares", 0.6],
    ],
  ),
  alignmentZh: book(
    ["KPI指标", "OKR", "部门", "对齐关系"],
    [
      ["KPI编号", "KPI指标", "基期值", "起始值", "目标值", "实际值", "单位", "是否累计"],
      ["KPI-001", "销售额", 3000, null, 3600, 1900, "万元", "是"],
      ["KPI-002", "客户满意度", null, 0.84, 0.9, 0.86, "%", null],
    ],
    [
      [
        ...["目标编号", "目标(O)", "KR编号", "关键结果(KR)", "KPI编号", "承接方式", "贡献量"],
        ...["部门", "负责人", "起始值", "目标值", "开始日期", "截止日期", "记录状态"],
      ],
      ...okrs(
        ["分项相加", "假设支撑"],
        ["已确认", "待确认"],
        [
          ["让老客户愿意再来", "老客户复购订单数", "直营部", "王芳"],
          ["", "小程序订单数", "华北组", "赵敏"],
          ["", "展会订单数", "渠道部", "李雷"],
          ["让客户不用等", "首次响应率", "直营部", "孙丽"],
          ["把办公室变成会客厅", "开放日场次", "华南组", "孙丽"],
        ],
      ),
    ],
    [
      ["部门", "上级部门", "部门负责人", "人数", "上期占比"],
      ...teams(
        ["公司", "直营部", "渠道部", "华北组", "华南组"],
        ["吴总", "王芳", "李雷", "赵敏", "孙丽"],
      ),
    ],
    [
      ["下级", "上级", "关系", "份额"],
      ["KR-002", "KR-001", "分担", 0.6],
    ],
  ),
};

type Texts = readonly [objective: string, keyResult: string, team: string, owner: string];

function okrs(
  [part, bet]: readonly [string, string],
  [agreed, proposed]: readonly [string, string],
  rows: readonly Texts[],
): Rows {
  const figures: Rows = [
    ["O-001", "KR-001", "KPI-001", part, 400, 100, 150, agreed],
    ["O-001", "KR-002", "KPI-001", part, 240, 20, 60, agreed],
    ["O-001", "KR-003", "KPI-001", part, 150, 0, 30, proposed],
    ["O-002", "KR-004", "KPI-002", bet, null, 0.6, 0.8, agreed],
    ["O-003", "KR-005", null, null, null, 0, 6, agreed],
  ];
  return rows.map(([objective, keyResult, team, owner], at) => {
    const [o, kr, kpi, link, contribution, from, to, state] = figures[at] ?? [];
    const said = [o ?? null, objective === "" ? null : objective, kr ?? null, keyResult];
    return [
      ...[...said, kpi ?? null, link ?? null, contribution ?? null, team, owner],
      ...[from ?? null, to ?? null, START, DUE, state ?? null],
    ];
  });
}

function teams(names: readonly string[], leads: readonly string[]): Rows {
  const [company = null, direct = null] = names;
  const above = [null, company, company, direct, direct];
  const heads = [null, 20, 10, 12, 8];
  const shares = [null, 0.6, 0.4, 0.75, 0.25];
  return names.map((name, at) => [
    name,
    above[at] ?? null,
    leads[at] ?? null,
    heads[at] ?? null,
    shares[at] ?? null,
  ]);
}

function book(names: readonly string[], ...sheets: readonly Rows[]): BookSpec {
  const okrSheet = names[1] ?? "";
  return {
    sheets: sheets.map((rows, at) => ({
      name: names[at] ?? "",
      rows,
      ...(at === 0 && { formats: { "D3:F3": "0%" } }),
      ...(at === 1 && { formats: { "L2:M6": "yyyy-mm-dd", "J5:K5": "0%" } }),
    })),
    tables: [{ name: "KeelOKRs", sheet: okrSheet, area: "A1:N6" }],
  };
}
