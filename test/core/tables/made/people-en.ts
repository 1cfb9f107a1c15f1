import type { MadeTable } from "./made-table";

export const PEOPLE_EN: readonly MadeTable[] = [
  {
    what: "a balanced scorecard with measures under perspectives",
    rows: `
Balanced Scorecard FY2026
Perspective|Strategic Objective|Measure|Baseline FY25|Target FY26|Initiative|Owner
Financial|Grow profitably|EBITDA margin|14.2%|16%|Pricing programme|CFO
|Use capital well|Inventory turns|5.1|6.0|S&OP roll-out|COO
Customer|Be easy to buy from|NPS|31|40|Portal 2.0|CCO
Internal|Deliver on time|OTIF|88%|95%|Carrier tender|COO
`,
    merges: ["A1:G1", "A3:A4"],
    kind: "kpi",
    header: 2,
    items: 4,
    fields: { B: "objective", C: "kpi", D: "baseline", E: "target", G: "owner" },
  },
  {
    what: "US dollars, commas and red amber green",
    rows: `
Sales KPI Tracker||||||
As of 10/31/2026||||||
KPI|Owner|Target|Actual|Variance|% to Goal|RAG
New ARR|J. Ortiz|$1,250,000|$1,187,400|($62,600)|95%|Amber
Win rate|J. Ortiz|28%|31%|3%|111%|Green
Average deal size|P. Lee|$42,500|$39,900|($2,600)|94%|Amber
Sales cycle (days)|P. Lee|60|71|11|85%|Red
`,
    kind: "kpi",
    header: 3,
    items: 4,
    fields: { A: "kpi", B: "owner", C: "target", D: "actual", F: "value", G: "status" },
  },
  {
    what: "European numbers and a German header",
    rows: `
Kennzahl|Einheit|Ist 2025|Ziel 2026|Ist aktuell|Verantwortlich|Kommentar
Umsatz|TEUR|4.250,0|4.800,0|3.905,5|Weber|
Liefertreue|%|91,5|95,0|93,2|Kaya|
Krankenquote|%|6,1|5,0|5,8|Klein|Grippewelle
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { A: "kpi", B: "unit", D: "target", E: "actual", F: "owner", G: "note" },
  },
  {
    what: "a weekly EOS scorecard with goals and weeks",
    rows: `
Leadership Scorecard
Who|Measurable|Goal|5-Jan|12-Jan|19-Jan|26-Jan|2-Feb
Ann|Sales calls|40|38|42|41|37|44
Ben|Cash balance ($k)|250|261|248|255|270|266
Cat|Tickets over 48h|5|7|4|3|6|5
`,
    kind: "kpi",
    header: 2,
    items: 3,
    orientation: "month-wide",
    fields: { A: "owner", B: "kpi", C: "target" },
  },
  {
    what: "OKRs with ids, RAG and next steps",
    rows: `
Q3 OKRs - Platform Team

Objective|KR #|Key Result|Start|Target|Current|% Complete|Status|DRI|Next steps
Make deploys boring|1.1|Lead time for change (hrs)|26|8|14|67%|On track|Rui|Split the monolith build
|1.2|Change failure rate|18%|8%|12%|60%|At risk|Rui|
|1.3|Rollback under 5 min|20%|95%|70%|67%|On track|Mo|
Own our costs|2.1|Cloud spend per 1k requests|$0.42|$0.30|$0.36|50%|Behind|Ida|Reserved instances
|2.2|Idle nodes|31|5|12|73%|On track|Ida|
`,
    merges: ["A4:A6", "A7:A8"],
    kind: "okr",
    header: 3,
    items: 5,
    fields: {
      A: "objective",
      C: "keyResult",
      D: "baseline",
      E: "target",
      F: "current",
      G: "value",
      H: "status",
      I: "owner",
    },
  },
  {
    what: "a dictionary of KPIs without figures",
    rows: `
KPI Name|Definition|Formula|Frequency|Data Source|Owner|Target|Unit of Measure|Polarity
First contact resolution|Share of contacts solved at the first touch|Solved first / all contacts|Monthly|Zendesk|Head of Support|75|%|Higher is better
Average handle time|Mean time spent per contact|Talk + hold + wrap|Weekly|Genesys|Head of Support|6.5|min|Lower is better
Agent attrition|Leavers as a share of headcount|Leavers / mean headcount|Quarterly|Workday|HRBP|12|%|Lower is better
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: {
      A: "kpi",
      C: "formula",
      D: "period",
      E: "source",
      F: "owner",
      G: "target",
      H: "unit",
      I: "direction",
    },
  },
  {
    what: "an employee goal sheet with weights and ratings",
    rows: `
Annual Performance Goals
Employee Name:|Sam Reed||Manager:|Kim Cho|
Goal|Key Performance Indicator|Weightage|Target|Achievement|Self Rating|Manager Rating|Remarks
Increase revenue|Revenue from new accounts (USD k)|40%|900|870|4|4|
Improve quality|Defects per release|30%|3|2|5|4|Good work
Develop people|Training days per head|30%|5|4|3|3|
Total||100%||||3.7|
Employee signature:||||Manager signature:|||
`,
    merges: ["A1:H1"],
    kind: "kpi",
    header: 3,
    items: 3,
    fields: {
      B: "kpi",
      C: "weight",
      D: "target",
      E: "actual",
      F: "score",
      H: "note",
    },
  },
  {
    what: "targets and actuals in pairs by quarter under years",
    rows: `
KPI Performance Report 2026
Metric|Unit|Q1||Q2||Q3||YTD|
||Target|Actual|Target|Actual|Target|Actual|Target|Actual
On-time delivery|%|95|93.4|95|96.1|96|95.7|95.3|95.1
Cost per unit|EUR|12.5|12.9|12.3|12.4|12.1|12.2|12.3|12.5
Safety incidents|#|0|1|0|0|0|0|0|1
`,
    merges: ["A1:J1", "C2:D2", "E2:F2", "G2:H2", "I2:J2", "A2:A3", "B2:B3"],
    kind: "kpi",
    header: 3,
    items: 3,
    orientation: "month-wide",
    fields: { A: "kpi", B: "unit" },
  },
  {
    what: "a spreadsheet of OKRs by level with parents",
    rows: `
ID|Level|Objective / Key Result|Type|Parent ID|Owner|Start value|Target value|Current value|Due date|Confidence
1|Company|Win the mid-market|Objective||CEO||||31/12/2026|
2|Company|Mid-market revenue|Key Result|1|CRO|4.1|6.5|5.0|31/12/2026|0.7
3|Company|Logo churn|Key Result|1|CCO|9%|6%|8%|31/12/2026|0.5
4|Team|Make onboarding effortless|Objective|1|Maya||||30/09/2026|
5|Team|Days to first value|Key Result|4|Maya|21|7|13|30/09/2026|0.6
`,
    kind: "okr",
    header: 1,
    fields: {
      A: "krId",
      E: "parent",
      F: "owner",
      G: "baseline",
      H: "target",
      I: "current",
      J: "due",
      K: "confidence",
    },
  },
  {
    what: "a project charter with KPIs under a heading and figures in words",
    rows: `
Project charter: Returns portal
Sponsor|L. Novak
Start|2026-02-01

Success metrics
Success metric|Current state|Target state|Measured by|Review date
Returns handled without a call|35%|70%|CRM report|2026-09-30
Time to refund|9 days|3 days|ERP|2026-09-30
Customer effort score|3.1|4.2|Survey|2026-09-30
`,
    kind: "kpi",
    header: 6,
    items: 3,
    fields: { A: "kpi", C: "target" },
  },
  {
    what: "a team of people with targets and sales in pairs",
    rows: `
Regional Sales Performance
Region|Sales Rep|Monthly Target|Monthly Sales|Achievement %|Commission Tier
North|Ana|50000|52300|104.6%|A
North|Bo|48000|43100|89.8%|C
South|Cy|55000|55900|101.6%|A
South|Di|51000|46700|91.6%|B
`,
    kind: "kpi",
    header: 2,
    items: 4,
    fields: { B: "owner", C: "target", D: "actual", E: "value" },
  },
  {
    what: "a monthly KPI dashboard with a spark column and a blank column between",
    rows: `
Operations dashboard|||||||||
|Metric|Target|Trend|Jan|Feb|Mar|Apr|May|YTD
|Units per labour hour|42||39.8|40.6|41.9|42.2|42.7|41.4
|Order accuracy|99.5%||99.1%|99.3%|99.2%|99.6%|99.4%|99.3%
|Dock-to-stock (hrs)|6||8.2|7.9|7.1|6.6|6.3|7.2
`,
    kind: "kpi",
    header: 2,
    items: 3,
    orientation: "month-wide",
    fields: { B: "kpi", C: "target" },
  },
];
