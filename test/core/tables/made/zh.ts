import type { MadeTable } from "./made-table";

export const ZH: readonly MadeTable[] = [
  {
    what: "a title, a note and letter-spaced labels above",
    rows: `
2026年度绩效考核表
编制：人力资源部　单位：万元

序 号|考 核 指 标|权 重|目 标 值|实 际 完 成|得 分|备 注
1|销售收入|30%|10200|9800|28|
2|毛利率|20%|24%|23.1%|18|
3|客户投诉率|10%|≤0.5%|0.7%|6|偏高
合计||60%||||
`,
    merges: ["A1:G1", "A2:G2"],
    kind: "kpi",
    header: 4,
    items: 3,
    fields: { A: "id", B: "kpi", C: "weight", D: "target", E: "actual", F: "score", G: "note" },
  },
  {
    what: "two header rows: targets in three steps, a responsibility matrix",
    rows: `
KPI分解
序号|KPI指标|权重|目标设定|||责任部门||
|||门槛值|目标值|挑战值|销售|市场|客服
1|季度销售额|30%|9000|10200|11000|▲|△|
2|毛利率|20%|23%|23.5%|24.5%|▲||
3|客户满意度|15%|88%|90%|93%|||▲
`,
    merges: ["A1:I1", "A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2"],
    kind: "kpi",
    header: 3,
    items: 3,
    fields: { A: "id", B: "kpi", C: "weight", D: "threshold", E: "target", F: "stretch" },
  },
  {
    what: "an appraisal form with ratings by several and a signature",
    rows: `
绩效考核表
部门：销售部|||姓名：张伟|||月份：3月|
考核维度|考核指标|权重|目标值|考核标准|自评|上级评分|得分
业绩|销售额|40%|500|完成率×权重|38|36|37
业绩|回款率|20%|95%|每低1%扣1分|20|18|18.5
能力|团队建设|20%|/|优秀20分，良好15分|18|16|17
态度|出勤|20%|0|迟到一次扣1分|20|20|20
合计||100%|||96|90|92.5
被考核人签字：||||考核人签字：|||
`,
    kind: "kpi",
    header: 3,
    items: 4,
    fields: { B: "kpi", C: "weight", D: "target", E: "pointsRule", H: "score" },
  },
  {
    what: "目标 over words is the objective, over figures the target",
    rows: `
目标|关键结果|目标值|当前值|负责人|截止时间
打造行业领先的交付体验|平均交付周期缩短至10天|10|14|王芳|2026/6/30
|一次验收通过率达到95%|95%|91%|李强|2026/6/30
成为客户首选|NPS达到50|50|43|张伟|2026/6/30
`,
    kind: "okr",
    header: 1,
    items: 3,
    fields: { A: "objective", B: "keyResult", C: "target", D: "current", E: "owner", F: "due" },
  },
  {
    what: "指标 beside 目标 over figures",
    rows: `
指标|目标|考核标准|考核周期|完成情况
新客户数|≥20家|每少1家扣2分|月度|18
合同回款率|95%|每低1%扣1分|季度|96%
`,
    kind: "kpi",
    header: 1,
    items: 2,
    fields: { A: "kpi", B: "target", C: "pointsRule", D: "period", E: "actual" },
  },
  {
    what: "考核标准 over figures is the target",
    rows: `
考核项目|考核标准|权重|得分
设备完好率|≥98%|20|19
安全事故|0起|20|20
能耗下降|3%以上|10|8
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { A: "kpi", B: "target", C: "weight", D: "score" },
  },
  {
    what: "names in a column without a header",
    rows: `
|权重|目标值|实际值|完成率
销售额|40%|1000|900|90%
新客户数量|30%|50|55|110%
客户满意度|30%|90|88|98%
`,
    name: "KPI",
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { A: "kpi", B: "weight", C: "target", D: "actual" },
  },
  {
    what: "ladders of grades",
    rows: `
序号|指标名称|权重|A|B|C|D|数据来源
1|交付及时率|40%|≥98%|95%-98%|90%-95%|<90%|ERP
2|客诉次数|30%|0|1-2|3-4|≥5|客服
3|预算执行率|30%|95%-100%|90%-95%|85%-90%|<85%|财务
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { A: "id", B: "kpi", C: "weight", H: "source" },
  },
];
