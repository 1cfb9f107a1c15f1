import type { MadeTable } from "./made-table";

export const WIDE: readonly MadeTable[] = [
  {
    what: "the same without merged cells",
    rows: `
KPI|Unit|Q1|||Q2||
||Target|Actual|Gap|Target|Actual|Gap
Revenue|k$|100|98|-2|110|115|5
Churn rate|%|3|3.4|0.4|3|2.9|-0.1
NPS|points|40|42|2|41|40|-1
`,
    kind: "kpi",
    header: 2,
    items: 3,
    orientation: "month-wide",
    fields: { A: "kpi", B: "unit", C: "target", D: "actual" },
  },
  {
    what: "months across with sums and comparisons between",
    rows: `
指标|单位|年度目标|1月|2月|3月|一季度合计|4月|5月|6月|合计|同比
营业收入|万元|12000|900|850|1010|2760|980|1005|1100|5845|5.2%
毛利率|%|24|23|22.8|23.4||23.9|24.1|24||
客户数|个|500|410|415|422||430|433|440||
`,
    kind: "kpi",
    header: 1,
    items: 3,
    orientation: "month-wide",
    fields: { A: "kpi", B: "unit", C: "target" },
  },
  {
    what: "target, actual and gap of each KPI below each other",
    rows: `
KPI|Line|Jan|Feb|Mar|Total
Revenue|Target|100|100|110|310
|Actual|98|103|108|309
|Variance|-2|3|-2|-1
Orders|Target|40|42|44|126
|Actual|41|40|45|126
|Variance|1|-2|1|0
`,
    kind: "kpi",
    header: 1,
    orientation: "stacked",
    fields: { A: "kpi" },
  },
  {
    what: "KPIs as columns and months as rows",
    rows: `
Month|Revenue ($)|Conversion rate (%)|NPS|Churn rate
Jan-25|120000|2.1|40|3%
Feb-25|118000|2.2|41|3.1%
Mar-25|125000|2.0|39|2.9%
Apr-25|131000|2.4|44|2.7%
`,
    kind: "kpi",
    header: 1,
    items: 4,
    orientation: "columns",
    fields: { A: "period", B: "actual", C: "actual" },
  },
  {
    what: "people as rows, what each KPI weighs in its header",
    rows: `
姓名|代码质量⏎按时交付⏎(40%)|开发效率⏎(30%)|团队协作⏎(30%)|总分|等级|备注
张伟|36|28|27|91|A|
李娜|33|25|29|87|B|
王芳|30|22|26|78|B|新人
`,
    kind: "kpi",
    header: 1,
    items: 3,
    orientation: "columns",
    fields: { A: "owner", E: "score", G: "note" },
  },
];
