import type { MadeTable } from "./made-table";

export const OTHERS: readonly MadeTable[] = [
  {
    what: "performance measures with benchmark and projection",
    rows: `
Performance Measures|FY22 Actual|FY23 Benchmark|FY23 Projected|Remarks 10/11
Permits issued within 10 days|92%|95%|94%|staff shortage
Average response time (min)|6.2|6.0|6.1|
Citizen satisfaction|81%|85%|83%|survey in May
`,
    kind: "kpi",
    header: 1,
    fields: { A: "kpi", B: "actual", C: "target" },
  },
  {
    what: "targets by year beside a baseline",
    rows: `
KPI|Unit|Baseline|y1_2026_27|y2_2027_28|y3_2028_29|Frequency|means_of_verification
Households with water|%|62|70|80|90|Annual|survey
Wells repaired|number|12|20|30|40|Quarterly|field report
`,
    kind: "kpi",
    header: 1,
    orientation: "month-wide",
    fields: { A: "kpi", B: "unit", C: "baseline", D: "target" },
  },
  {
    what: "agents with their figures, score and rank",
    rows: `
客服姓名|接待量|平均响应时长(秒)|满意度|转化率|得分|排名
王芳|320|21|96%|35%|92|1
李娜|298|25|95%|31%|88|2
张丽|276|30|91%|28%|81|3
团队平均|298|25.3|94%|31.3%|87|
`,
    kind: "kpi",
    header: 1,
    orientation: "columns",
    fields: { A: "owner", F: "score" },
  },
  {
    what: "baseline, target and result with their years",
    rows: `
序号|指标|2024基线|2025目标|2025结果|改进幅度|责任部门|结论
1|订单交付周期|15天|12天|11.5天|-23%|供应链|达成
2|一次合格率|96%|98%|97.5%|1.5%|质量部|未达成
`,
    kind: "kpi",
    header: 1,
    fields: { A: "id", B: "kpi", C: "baseline", D: "target", E: "actual", G: "team", H: "status" },
  },
  {
    what: "a scorecard of suppliers",
    rows: `
supplier_id|supplier_name|supplier_otif_pct|quality_events|certification_status|supplier_review_status|notes
S1|Acme|95.2|3|ISO|approved|
S2|Best|88.1|9|none|watch|late often
`,
    name: "supplier_scorecard",
    kind: "kpi",
    header: 1,
    orientation: "columns",
    fields: {},
  },
  {
    what: "months, quarters and the year to date beside each other",
    rows: `
Dept: Operations
No.|Objective|KPI|Weight|Target|Jan|Feb|Mar|Q1|Apr|May|Jun|Q2|YTD
1|Improve service|On time delivery %|40%|98%|97%|96%|98%|97%|99%|98%|98%|98.3%|97.7%
2|Reduce cost|Cost per unit ($)|30%|2.1|2.2|2.15|2.1|2.15|2.05|2.0|2.1|2.05|2.1
3|People|Training hours|30%|24|2|2|3|7|2|3|2|7|14
`,
    kind: "kpi",
    header: 2,
    orientation: "month-wide",
    fields: { B: "objective", C: "kpi", D: "weight", E: "target" },
  },
  {
    what: "who, measurable, goal and weeks",
    rows: `
Who|Measurable|Goal|1/5|1/12|1/19|1/26
Ann|New leads|50|48|55|60|41
Bob|Demos|12|10|12|14|11
Cy|Cash balance|>100k|120000|110000|98000|130000
`,
    kind: "kpi",
    header: 1,
    orientation: "month-wide",
    fields: { A: "owner", B: "kpi", C: "target" },
  },
  {
    what: "labels down the first column, an objective per column",
    rows: `
目标(O)|提升客户体验|扩大市场份额
关键结果1|NPS达到50|新增30家客户
关键结果2|首次响应30分钟|进入3个新城市
负责人|王芳|李强
截止日期|2026-06-30|2026-06-30
`,
    kind: "okr",
    header: 1,
    orientation: "transposed",
    fields: {},
  },
  {
    what: "an outline of objectives and key results",
    rows: `
OKR 2026 Q1
姓名|张伟|部门|研发部
O1|打造稳定的平台||
KR1|可用性达到99.95%|权重40%|进度60%
KR2|P1故障不超过2次|权重30%|进度80%
O2|提升研发效率||
KR1|构建时间缩短到5分钟|权重50%|进度30%
`,
    kind: "okr",
    header: 3,
    orientation: "stacked",
    fields: {},
  },
  {
    what: "current, previous and change",
    rows: `
HR KPIs||||
Metric|Definition|Current|Previous|Change
Turnover rate|Leavers / average headcount|12%|14%|-2%
Time to hire|Days from posting to acceptance|38|45|-7
`,
    kind: "kpi",
    header: 2,
    fields: { A: "kpi", B: "formula", C: "actual", D: "comparisonBase" },
  },
  {
    what: "service levels",
    rows: `
Service|SLA Metric|SLA Target|Achieved|Breach
Email|Availability|99.9%|99.95%|N
ERP|Availability|99.5%|99.1%|Y
Helpdesk|First response (h)|4|3.2|N
`,
    kind: "kpi",
    header: 1,
    fields: { B: "kpi", C: "target", D: "actual" },
  },
  {
    what: "OKRs with what measures them",
    rows: `
部门|目标O|权重|关键结果KR|衡量标准|完成时间|当前进度|信心指数|自评得分
市场部|提升品牌影响力|60%|媒体曝光量达到500万|曝光量|6月30日|60%|8|0.6
|||官网流量提升30%|UV|6月30日|40%|7|0.4
销售部|拓展新市场|40%|新增3个行业客户|合同|6月30日|33%|6|0.3
`,
    kind: "okr",
    header: 1,
    fields: {
      A: "team",
      B: "objective",
      C: "weight",
      D: "keyResult",
      F: "due",
      H: "confidence",
      I: "score",
    },
  },
  {
    what: "budget and actual in a sheet of KPIs",
    rows: `
P&L (k$)|Budget 2025|Actual 2025|Variance|Var %
Revenue|1200|1180|-20|-1.7%
COGS|700|690|-10|-1.4%
Gross profit|500|490|-10|-2%
EBITDA|150|140|-10|-6.7%
`,
    name: "KPI report",
    kind: "kpi",
    header: 1,
    fields: { B: "target", C: "actual" },
  },
];
