import type { MadeTable } from "./made-table";

export const PEOPLE_ZH: readonly MadeTable[] = [
  {
    what: "three header rows with a group of groups",
    rows: `
2026年度部门绩效指标库
编号|一级指标|二级指标|指标定义|年度目标||||数据来源|责任部门
||||上年实际|本年目标||||
|||||保底|达标|挑战||
1|财务|营业收入|确认的主营业务收入|8200|8800|9300|9800|财务系统|销售部
2|财务|应收账款周转天数|平均应收账款÷日均收入|62|60|55|50|财务系统|财务部
3|客户|客户满意度|年度调查得分|86|87|90|92|第三方调查|客服部
`,
    merges: [
      "A1:J1",
      "E2:H2",
      "F3:H3",
      "A2:A4",
      "B2:B4",
      "C2:C4",
      "D2:D4",
      "E3:E4",
      "I2:I4",
      "J2:J4",
    ],
    kind: "kpi",
    header: 4,
    items: 3,
    fields: {
      A: "id",
      C: "kpi",
      D: "formula",
      E: "comparisonBase",
      F: "threshold",
      G: "target",
      H: "stretch",
      I: "source",
      J: "team",
    },
  },
  {
    what: "a monthly appraisal form of one person with scores by several",
    rows: `
员工月度绩效考核表
姓名：|李明|部门：|市场部|岗位：|品牌专员|考核月份：|2026年5月
考核项目|考核内容|权重(%)|目标值|完成情况|自评得分|上级评分|最终得分
工作业绩|新媒体粉丝增长数|30|5000|4620|28|27|27.3
工作业绩|线索转化率|25|8%|7.4%|22|21|21.3
工作业绩|活动举办场次|20|4|4|20|20|20
工作态度|考勤|15|全勤|全勤|15|15|15
工作态度|团队协作|10|良好|良好|9|8|8.3
合计||100|||94|91|91.9
员工签字：||||主管签字：|||
`,
    merges: ["A1:H1"],
    kind: "kpi",
    header: 3,
    items: 5,
    fields: { B: "kpi", C: "weight", D: "target", E: "actual", H: "score" },
  },
  {
    what: "letter-spaced labels with units below them",
    rows: `
序  号|指 标 名 称|计 量 单 位|年 度 目 标|1-10月累计完成|完 成 率|责 任 单 位|备　注
1|固定资产投资|亿元|45|38.6|85.8%|发改局|
2|规上工业增加值增速|%|8|8.4|105%|工信局|
3|新增市场主体|户|3200|3350|104.7%|市监局|提前完成
4|空气质量优良天数比率|%|92|93.1|101.2%|环保局|
`,
    kind: "kpi",
    header: 1,
    items: 4,
    fields: {
      A: "id",
      B: "kpi",
      C: "unit",
      D: "target",
      E: "actual",
      F: "value",
      G: "team",
      H: "note",
    },
  },
  {
    what: "an OKR sheet of a team with progress and confidence",
    rows: `
2026 Q2 研发中心 OKR
目标|关键结果|权重|负责人|起止时间|信心指数|当前进度|自评分|备注
O1：交付更快更稳|需求交付周期从 21 天降到 14 天|40%|何超|4.1-6.30|7|45%||
|线上 P1 故障不超过 1 起|30%|梅姐|4.1-6.30|8|100%||
|核心链路自动化覆盖率达到 85%|30%|阿森|4.1-6.30|6|60%||人手不足
O2：让新人三周内独立上手|新人独立提交首个需求 ≤15 天|60%|小唐|4.1-6.30|8|70%||
|导师满意度 ≥4.5|40%|小唐|4.1-6.30|7|50%||
`,
    merges: ["A1:I1", "A3:A5", "A6:A7"],
    kind: "okr",
    header: 2,
    items: 5,
    fields: {
      A: "objective",
      B: "keyResult",
      C: "weight",
      D: "owner",
      F: "confidence",
      G: "value",
      H: "score",
      I: "note",
    },
  },
  {
    what: "two tables below each other: quantitative and qualitative",
    rows: `
一、定量指标（70分）
序号|指标|分值|目标|实际|得分
1|净利润（万元）|30|1200|1180|29
2|费用率|20|≤12%|11.6%|20
3|人均产值（万元）|20|85|80|18

二、定性指标（30分）
序号|工作任务|分值|完成标准|完成情况|得分
1|制度流程梳理|15|6月底前发布|已发布|15
2|档案数字化|15|完成率100%|完成90%|13
`,
    kind: "kpi",
    header: 2,
    fields: { B: "kpi", C: "weight", D: "target", E: "actual", F: "score" },
  },
  {
    what: "KPI columns with ladders of points in words",
    rows: `
岗位|KPI指标|指标定义与计算公式|考核标准|权重|数据提供部门|考核周期
采购主管|采购成本降低率|（上年单价-本年单价）/上年单价×100%|≥5%得满分；每低0.5%扣2分；低于2%不得分|40%|财务部|季度
采购主管|交货及时率|按期到货批次/总批次×100%|98%以上满分，每降1%扣3分|30%|仓储部|月度
采购主管|来料合格率|合格批次/检验批次×100%|99.5%为目标，每低0.1%扣1分|30%|品质部|月度
`,
    merges: ["A2:A4"],
    kind: "kpi",
    header: 1,
    items: 3,
    fields: { B: "kpi", C: "formula", D: "pointsRule", E: "weight", F: "source", G: "period" },
  },
  {
    what: "months across with a plan and an actual each and totals behind each quarter",
    rows: `
2026年经营指标完成情况表（单位：万元）
指标|年度目标|1月||2月||3月||一季度小计||完成率
||计划|实际|计划|实际|计划|实际|计划|实际|
营业收入|12000|900|880|850|910|1000|1030|2750|2820|102.5%
营业成本|9000|680|690|640|655|750|760|2070|2105|101.7%
利润总额|1800|120|98|110|130|150|155|380|383|100.8%
`,
    merges: ["A1:K1", "C2:D2", "E2:F2", "G2:H2", "I2:J2", "A2:A3", "B2:B3", "K2:K3"],
    kind: "kpi",
    header: 3,
    items: 3,
    orientation: "month-wide",
    fields: { A: "kpi", B: "target" },
  },
  {
    what: "headers with line breaks and brackets",
    rows: `
部门|关键绩效指标⏎(KPI)|权重⏎(%)|目标值⏎(2026)|挑战值|实际值⏎(截至9月)|达成率⏎(%)|评分规则|责任人
生产部|OEE|30|85%|88%|83.2%|97.9|达标100分，每低1个点扣5分|董卫
生产部|一次交检合格率|30|99.2%|99.5%|99.3%|100.1|达标100分，每低0.1个点扣5分|董卫
设备部|设备故障停机时间（小时/月）|40|20|15|24|83.3|每超1小时扣2分|石磊
`,
    kind: "kpi",
    header: 1,
    items: 3,
    fields: {
      A: "team",
      B: "kpi",
      C: "weight",
      D: "target",
      E: "stretch",
      F: "actual",
      G: "value",
      H: "pointsRule",
      I: "owner",
    },
  },
];
