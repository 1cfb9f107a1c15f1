import type { MadeTable } from "./made-table";

export const PEOPLE_LATER: readonly MadeTable[] = [
  {
    what: "a department's form with purpose, method and source",
    rows: `
部门KPI考核表（2026年第一季度）
考核部门：生产部
KPI类别|KPI名称|考核目的|计算方法|目标值|权重|评分标准|信息来源|实际完成值|得分
产量|产量达成率|保证订单交付|实际产量/计划产量|98%|30|每低1%扣2分|生产日报|97%|28
质量|一次合格率|提升质量|合格数/总数|99%|30|每低0.5%扣3分|品质月报|98.6%|28
成本|单位制造成本|降本|总成本/产量|≤85元|20|每高1元扣2分|财务|86|18
安全|安全事故次数|安全生产|次数|0|20|每次扣10分|安全部|0|20
合计|||||100||||94
`,
    kind: "kpi",
    header: 3,
    items: 4,
    fields: {
      B: "kpi",
      D: "formula",
      E: "target",
      F: "weight",
      G: "pointsRule",
      H: "source",
      I: "actual",
      J: "score",
    },
  },
  {
    what: "scores of people in one month",
    rows: `
姓名|工号|部门|岗位|考核月份|KPI得分|能力得分|态度得分|综合得分|等级
李明|1001|市场部|专员|2026-03|88|85|90|87.6|B
王芳|1002|财务部|会计|2026-03|92|90|95|92|A
`,
    kind: "kpi",
    header: 1,
    orientation: "columns",
    fields: { A: "owner", C: "team", I: "score" },
  },
  {
    what: "O and KR as headers",
    rows: `
O|KR|权重|进度|风险|Owner
提升交付质量|缺陷密度降到 0.5/KLOC 以下|50%|60%|低|阿强
|自动化测试覆盖率 80%|50%|70%|中|阿强
提升协作效率|需求评审一次通过率 90%|100%|50%|高|小美
`,
    kind: "okr",
    header: 1,
    items: 3,
    fields: { A: "objective", B: "keyResult", C: "weight", D: "value", F: "owner" },
  },
  {
    what: "months before a half-year sum",
    rows: `
指标名称|单位|目标|1月|2月|3月|4月|5月|6月|上半年累计|完成率
销售收入|万元|6000|900|850|1010|980|1050|1100|5890|98.2%
新客户数|个|120|18|15|22|20|21|25|121|100.8%
`,
    kind: "kpi",
    header: 1,
    items: 2,
    orientation: "month-wide",
    fields: { A: "kpi", B: "unit", C: "target" },
  },
  {
    what: "a ladder of grades as columns",
    rows: `
考核指标|指标权重|优秀（100分）|良好（80分）|合格（60分）|不合格（0分）|实际值
客户投诉率|40%|≤0.5%|≤1%|≤1.5%|>1.5%|0.8%
交付及时率|60%|≥98%|≥95%|≥90%|<90%|96%
`,
    kind: "kpi",
    header: 1,
    items: 2,
    fields: { A: "kpi", B: "weight", G: "actual" },
  },
  {
    what: "targets and actuals by month without a header over them",
    rows: `
Department|KPI|Jan Target|Jan Actual|Feb Target|Feb Actual|Mar Target|Mar Actual
Sales|Revenue ($k)|100|96|105|104|110|112
Support|CSAT|90|88|90|91|91|92
`,
    kind: "kpi",
    header: 1,
    items: 2,
    orientation: "month-wide",
    fields: { A: "team", B: "kpi" },
  },
  {
    what: "a metric list with commas and the period before",
    rows: `
Metric Name|Category|Current Value|Previous Value|Target|Change %|Status|Last Updated
Website Traffic|Marketing|45,230|41,900|50,000|7.9%|On Track|2026-04-01
Conversion Rate|Marketing|3.2%|2.9%|3.5%|10.3%|At Risk|2026-04-01
Churn|Success|2.1%|2.4%|2.0%|-12.5%|On Track|2026-04-01
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { A: "kpi", C: "actual", D: "comparisonBase", E: "target", G: "status" },
  },
  {
    what: "achievements by quarter beside one target",
    rows: `
KRA|KPI|Weight|Target|Q1 Achievement|Q2 Achievement|Q3 Achievement|Q4 Achievement|Final Score
Operations|Order cycle time|25|48h|50h|47h|46h||
Quality|Defect rate|35|<1%|1.2%|0.9%|0.8%||
People|Engagement|40|80|76|79|81||
`,
    kind: "kpi",
    header: 1,
    orientation: "month-wide",
    items: 3,
    fields: { B: "kpi", C: "weight", D: "target", I: "score" },
  },
  {
    what: "minimum, target and maximum",
    rows: `
#|Key Performance Indicators|Measurement|Min|Target|Max|Weight (%)|Result|Score
1|Gross margin|%|28|30|33|40|31|1.1
2|On-shelf availability|%|94|96|98|30|95|0.9
3|Shrinkage|%|1.8|1.5|1.2|30|1.6|0.95
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: {
      A: "id",
      B: "kpi",
      C: "unit",
      D: "threshold",
      E: "target",
      F: "stretch",
      G: "weight",
      H: "actual",
      I: "score",
    },
  },
  {
    what: "agents with a target for one of their KPIs",
    rows: `
Agent Name|Calls Handled|AHT (sec)|CSAT %|QA Score|Attendance %|Target Calls|Status
Ana|312|345|92%|95|98%|300|Met
Bo|280|390|88%|91|95%|300|Not met
`,
    kind: "kpi",
    header: 1,
    orientation: "columns",
    fields: { A: "owner" },
  },
];
