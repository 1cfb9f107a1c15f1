import type { BookSpec, CellSpec } from "../../support/book";
import { day } from "../../support/open-book";

/** KPIs that the market has outrun: one changed and paid by segments, one whose event is new, one core. */
export const OUTRUN_BOOKS: Readonly<Record<string, BookSpec>> = {
  outrunEn: book(
    [
      "ID",
      "KPI",
      "Direction",
      "Baseline",
      "Target",
      "Actual",
      "Unit",
      "Cumulative",
      "Priority",
      "Points rule",
    ],
    [
      ["KPI-001", "Online sales", "increase", 6000, 7200, 7000, "", "yes", 2, "每低1%扣2分"],
      ["KPI-002", "Orders of the campaign", "increase", 900, 1200, 870, "", "", 3, ""],
      ["KPI-003", "Customer satisfaction", "increase", 0.84, 0.9, 0.85, "%", "", 1, ""],
    ],
    ["KPI ID", "Date", "Actual"],
    ["Date", "What", "Items"],
    "Ad account suspended by the platform",
    "Date|Item ID|Action|Field|From|To|Reason class|Reason|Evidence|Proposed by|Approved by|Effective|State",
    [
      "retarget",
      "Target",
      "9000",
      "7200",
      "external shift",
      "The platform closed our category",
      "event: category closed",
      "Li Na",
      "Wang, 12 February",
    ],
    "in effect",
    "Objective ID|Objective|KR ID|Key result|KPI ID|Kind|Baseline|Target|Current|Start|Due|State",
    ["Keep customers", "Answer within two hours", "reach", "agreed"],
    ["KPIs", "History", "Events", "Changes", "OKRs"],
  ),
  outrunZh: book(
    ["编号", "KPI指标", "方向", "起始值", "目标值", "实际值", "单位", "累计", "优先级", "考核标准"],
    [
      ["KPI-001", "线上销售额", "提升", 6000, 7200, 7000, "万元", "是", 2, "每低1%扣2分"],
      ["KPI-002", "大促活动订单数", "提升", 900, 1200, 870, "单", "", 3, ""],
      ["KPI-003", "客户满意度", "提升", 0.84, 0.9, 0.85, "%", "", 1, ""],
    ],
    ["KPI编号", "日期", "实际值"],
    ["日期", "事件", "涉及条目"],
    "平台暂停了广告账户",
    "日期|条目编号|变更方式|变更内容|原值|新值|变更原因|原因说明|依据|提出人|批准人|生效日期|记录状态",
    [
      "调目标",
      "目标值",
      "9000",
      "7200",
      "外部变化",
      "平台关闭了本品类",
      "事件：品类关闭",
      "李娜",
      "王总，2月12日",
    ],
    "已生效",
    "目标编号|目标(O)|关键结果编号|关键结果(KR)|KPI编号|类型|起始值|目标值|当前值|开始日期|截止日期|记录状态",
    ["留住客户", "两小时内响应率", "达到", "已确认"],
    ["KPI", "历史", "事件", "变更记录", "OKR"],
  ),
};

function book(
  kpiHeader: readonly string[],
  kpis: readonly (readonly CellSpec[])[],
  historyHeader: readonly string[],
  eventHeader: readonly string[],
  event: string,
  changeHeader: string,
  [action = "", field = "", from = "", to = "", ...why]: readonly string[],
  state: string,
  okrHeader: string,
  [objective = "", title = "", kind = "", agreed = ""]: readonly string[],
  [kpiSheet = "", history = "", events = "", changes = "", okrs = ""]: readonly string[],
): BookSpec {
  const monthly = (id: string, values: readonly number[]): readonly (readonly CellSpec[])[] =>
    values.map((value, n) => [id, day(`2026-0${n + 1}-01`), value]);
  const orders = [820, 910, 865, 900, 880, 925, 870, 905, 890, 915, 860, 900, 880, 300];
  return {
    sheets: [
      { name: kpiSheet, rows: [kpiHeader, ...kpis], formats: { "E4:F4": "0%", D4: "0%" } },
      {
        name: history,
        rows: [
          historyHeader,
          ...monthly("KPI-001", [3000, 2000]),
          ...orders.map((value, n) => [
            "KPI-002",
            day(`${2025 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}-01`),
            value,
          ]),
        ],
      },
      { name: events, rows: [eventHeader, [day("2026-02-03"), event, "KPI-002"]] },
      {
        name: changes,
        rows: [
          changeHeader.split("|"),
          [day("2026-02-12"), "KPI-001", action, field, from, to, ...why, day("2026-02-15"), state],
        ],
      },
      {
        name: okrs,
        rows: [
          okrHeader.split("|"),
          [
            "O-001",
            objective,
            "KR-001",
            title,
            "KPI-003",
            kind,
            0.5,
            0.9,
            0.6,
            day("2026-01-01"),
            day("2026-03-31"),
            agreed,
          ],
        ],
        formats: { "G2:I2": "0%" },
      },
    ],
    tables: [
      { name: "KeelOKRs", sheet: okrs, area: "A1:L2" },
      { name: "KeelChanges", sheet: changes, area: "A1:M2" },
    ],
  };
}
