import type { MadeTable } from "./made-table";

export const EN: readonly MadeTable[] = [
  {
    what: "quotas by quarter and person without a KPI's name",
    rows: `
quarter|rep_id|region|quota_amount
2025 Q1|rep_1|EMEA|40000
2025 Q1|rep_2|APAC|38000
2025 Q2|rep_1|EMEA|45000
2025 Q2|rep_2|APAC|41000
`,
    kind: "kpi",
    header: 1,
    items: 4,
    fields: { A: "period", B: "owner", D: "target" },
  },
  {
    what: "targets and actuals by person",
    rows: `
Sales Rep|Sales Target|Actual Sales|Gap|% Achieved
Ann Lee|50000|52000|2000|104%
Bob Ray|45000|41000|-4000|91%
Cy Dow|61000|61500|500|101%
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { A: "owner", B: "target", C: "actual" },
  },
  {
    what: "thresholds that raise an alert",
    rows: `
kpi|operator|threshold|severity|message
churn_rate|>|0.05|high|Churn above 5 %
nps|<|30|medium|NPS below 30
uptime|<|99.5|high|Availability below target
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { A: "kpi", B: "direction", C: "threshold", E: "note" },
  },
  {
    what: "Portuguese",
    rows: `
codigo|indicador|unidade|sentido|meta|frequência|responsável|valor atual
I1|Disponibilidade|%|maior|99,5|Mensal|Ana|99,1
I2|Tempo de resposta|horas|menor|4|Mensal|Rui|6
`,
    kind: "kpi",
    header: 1,
    items: 2,
    fields: { A: "id", B: "kpi", C: "unit", D: "direction", E: "target", G: "owner", H: "actual" },
  },
  {
    what: "Spanish",
    rows: `
Objetivo|Resultado clave|Línea base|Meta|Valor actual|Responsable|Fecha límite
Crecer en nuevos mercados|Abrir 3 países|0|3|1|Luis|2026-06-30
Crecer en nuevos mercados|20 distribuidores|5|20|9|Eva|2026-06-30
`,
    kind: "okr",
    header: 1,
    items: 2,
    fields: {
      A: "objective",
      B: "keyResult",
      C: "baseline",
      D: "target",
      E: "current",
      F: "owner",
      G: "due",
    },
  },
  {
    what: "German",
    rows: `
Nr|Kennzahl|Einheit|Zielwert|Istwert|Gewichtung|Verantwortlich|Bemerkung
1|Umsatz|T€|1200|1100|40%|Huber|
2|Reklamationsquote|%|1,5|1,9|30%|Mayr|steigend
3|Liefertreue|%|98|97|30%|Vogel|
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { B: "kpi", C: "unit", D: "target", E: "actual", F: "weight", G: "owner", H: "note" },
  },
  {
    what: "French",
    rows: `
Indicateur|Unité|Objectif|Réalisé|Écart|Commentaire
Chiffre d'affaires|k€|500|480|-20|
Taux de service|%|98|97,2|-0,8|grève
Délai moyen|jours|12|13|1|
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { A: "kpi", B: "unit", C: "target", D: "actual", F: "note" },
  },
  {
    what: "another tool's export of goals",
    rows: `
Id|Title|Owner|Period|Start Date|End Date|Aligned To|Metric Name|Unit|Target|Object Type|Start|Progress %|Status|Score
11|Win the mid market|Ann|Q1 2026|2026-01-01|2026-03-31||||100|Objective|0|40|On Track|0.4
12|Sign 20 customers|Bob|Q1 2026|2026-01-01|2026-03-31|Win the mid market|Customers|#|20|Key result|5|33|Behind|0.3
`,
    kind: "okr",
    header: 1,
    items: 2,
    fields: {
      A: "krId",
      C: "owner",
      E: "start",
      F: "due",
      G: "parent",
      J: "target",
      L: "baseline",
      N: "status",
      O: "score",
    },
  },
  {
    what: "weekly, monthly, quarterly and yearly targets side by side",
    rows: `
S.No|Metrics|Yearly Target|Quarterly Target|Monthly Target|Weekly Target|Owner
1|Leads generated|1200|300|100|25|Ann
2|Demos booked|480|120|40|10|Bob
3|Deals closed|96|24|8|2|Cy
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { A: "id", B: "kpi", C: "target", G: "owner" },
  },
  {
    what: "a balanced scorecard with rules for red, amber and green",
    rows: `
Perspective|KPI Name|Formula|Unit|Frequency|Green Rule|Amber Rule|Red Rule|Data Source
Financial|EBITDA margin|EBITDA / revenue|%|Monthly|>=18|15-18|<15|ERP
Customer|On-time delivery|On time / all deliveries|%|Weekly|>=95|90-95|<90|WMS
`,
    kind: "kpi",
    header: 1,
    items: 2,
    fields: { B: "kpi", C: "formula", D: "unit", E: "period", F: "target", I: "source" },
  },
  {
    what: "last year, budget and actual",
    rows: `
Company scorecard 2025
Metric|PY Actual|Budget|Actual|Var|Var %
Net sales|1200|1300|1280|-20|-1.5%
Gross margin %|31%|32%|31.5%|-0.5%|
Headcount|120|125|124|-1|
`,
    merges: ["A1:F1"],
    kind: "kpi",
    header: 2,
    items: 3,
    fields: { A: "kpi", B: "comparisonBase", C: "target", D: "actual" },
  },
  {
    what: "objective and key results in one cell",
    rows: `
Employee|OKR
Ann|O: Delight our users. KR1: NPS 50; KR2: churn below 2%
Bob|O: Ship faster. KR1: lead time 5 days; KR2: 95% of releases on time
`,
    kind: "okr",
    header: 1,
    items: 2,
    fields: { A: "owner", B: "objective" },
  },
  {
    what: "OKRs with confidence and a score",
    rows: `
Q3 OKR
Objective|Key Results|Owner|Start|Target|Current|Confidence|Score|Comments
Grow ARR|ARR to 12M|Ann|10|12|11|7/10|0.5|
|Net retention 115%|Bob|108%|115%|110%|5/10|0.3|slow
`,
    kind: "okr",
    header: 2,
    items: 2,
    fields: {
      A: "objective",
      B: "keyResult",
      C: "owner",
      D: "baseline",
      E: "target",
      F: "current",
      G: "confidence",
      H: "score",
      I: "note",
    },
  },
];
