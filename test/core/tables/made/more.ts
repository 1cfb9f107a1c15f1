import type { MadeTable } from "./made-table";

export const MORE: readonly MadeTable[] = [
  {
    what: "three levels of KPIs, each with points of its own",
    rows: `
一级指标|权重|二级指标|分值|三级指标|计量单位|目标值(标准)|分值|指标值
预算绩效|50|预算管理|75|预算执行进度|%|40%|7|38%
|||  |预算调整率|%|≤5%|8|3%
产出|50|数量|60|完成项目数|个|12|10|11
`,
    kind: "kpi",
    header: 1,
    fields: { E: "kpi", F: "unit", G: "target" },
  },
  {
    what: "headers that explain themselves in brackets",
    rows: `
员工绩效考核表
指标类型|指标|达成目标值（从时间、数量、质量等维度描述）|评分标准|数据来源|权重|完成情况（从完成的时间、数量、质量等维度描述）|自评|考核人评分
业绩|新签合同额|500万|完成率×权重|财务|40%|480万|38|37
业绩|回款率|95%|每低1%扣1分|财务|30%|96%|30|30
`,
    kind: "kpi",
    header: 2,
    fields: {
      B: "kpi",
      C: "target",
      D: "pointsRule",
      E: "source",
      F: "weight",
      G: "actual",
      H: "score",
    },
  },
  {
    what: "one KPI by month with its target",
    rows: `
Month|Revenue|Target|Growth
Ene|45000|50000|-10
Feb|52000|50000|4
Mar|48000|50000|-4
Abr|61000|55000|10.9
`,
    kind: "kpi",
    header: 1,
    orientation: "columns",
    fields: { A: "period" },
  },
  {
    what: "key results with the id of their objective",
    rows: `
kr_id|objective_id|description|owner_id|baseline|target|current|unit|status
KR1|O1|Increase customer retention rate|u1|70|85|78|%|ON_TRACK
KR2|O1|Reduce response time|u2|24|8|12|hours|AT_RISK
`,
    kind: "okr",
    header: 1,
    fields: {
      A: "krId",
      B: "objectiveId",
      C: "keyResult",
      E: "baseline",
      F: "target",
      G: "current",
      H: "unit",
    },
  },
  {
    what: "UoM and bounds",
    rows: `
Area|KPI|UoM|Target|Actual|Indicator
Staff|Attendance|%|>=95|94|Too low
Equipment|Mean time between failures|days|>=90|143|In spec
Planning|PO cycle time|% of total|>=75|95|In spec
`,
    kind: "kpi",
    header: 1,
    fields: { B: "kpi", C: "unit", D: "target", E: "actual" },
  },
  {
    what: "name, value and target",
    rows: `
name|value|target|unit|trend|status
Delivery success rate|98.1|99|%|up|great
Customer complaints|12|10|count|down|fair
On-time dispatch|91|95|%|up|fair
`,
    kind: "kpi",
    header: 1,
    fields: { A: "kpi", B: "actual", C: "target", D: "unit", F: "status" },
  },
  {
    what: "key results by title",
    rows: `
id|title|objective|status|team|quarter
KR1|Cut build time to 5 min|Faster delivery|In Progress|team1|Q1 2023
KR2|100 users on beta|Grow adoption|Closed|team2|Q2 2023
`,
    kind: "okr",
    header: 1,
    fields: { A: "krId", C: "objective", D: "status", E: "team", F: "period" },
  },
  {
    what: "scores of several kinds by school",
    rows: `
DBN|School Name|Overall Grade|Overall Score|Environment Score|Performance Score|Progress Score
01M015|P.S. 015|B|61.2|8.1|15.3|30.2
01M019|P.S. 019|A|72.0|9.0|17.1|35.9
01M020|P.S. 020|C|48.3|6.9|12.2|22.4
`,
    kind: "kpi",
    header: 1,
    orientation: "columns",
    fields: { A: "id" },
  },
  {
    what: "a target beside each figure by person",
    rows: `
Sales Manager Name|ICI Target|ICI|CV Target|CV|Salary Paid|Incentive Paid
Ann|10|12|5|4|5000|300
Bob|8|7|6|6|5200|100
Cy|12|12|4|5|4800|200
`,
    kind: "kpi",
    header: 1,
    orientation: "columns",
    fields: { A: "owner" },
  },
  {
    what: "French, a target by country, maker and product",
    rows: `
PAYS|CONSTRUCTEUR|PRODUIT|Objectif|Réalisé|Écart|%
FR|Bosch|Perceuse|100|98|-2|98%
DE|Makita|Scie|80|90|10|112%
ES|Bosch|Meule|60|45|-15|75%
`,
    name: "Objectifs",
    kind: "kpi",
    header: 1,
    fields: { D: "target", E: "actual" },
  },
  {
    what: "Korean, several targets by channel",
    rows: `
채널|목표 비용|목표 매출|목표 ROAS
네이버|1000000|5000000|500%
구글|2000000|8000000|400%
메타|1500000|4500000|300%
`,
    name: "KPI",
    kind: "kpi",
    header: 1,
    fields: {},
  },
];
