import type { MadeTable } from "./made-table";

export const PEOPLE_ZH_MORE: readonly MadeTable[] = [
  {
    what: "bilingual headers on two lines",
    rows: `
Performance Objectives 绩效目标
No.⏎序号|KPI⏎关键指标|Weight⏎权重|Target⏎目标|Actual⏎实际|Self Score⏎自评|Manager Score⏎主管评分|Comments⏎备注
1|On-time delivery 准时交付率|30%|97%|96.2%|4|4|
2|Scrap rate 报废率|30%|1.5%|1.8%|3|3|
3|Training hours 培训小时|40%|40|44|5|5|good
`,
    merges: ["A1:H1"],
    kind: "kpi",
    header: 2,
    items: 3,
    fields: { A: "id", B: "kpi", C: "weight", D: "target", E: "actual", F: "score", H: "note" },
  },
  {
    what: "a responsibility matrix of divisions with ticks",
    rows: `
集团KPI分解矩阵
KPI|目标|单位|事业一部|事业二部|供应链|财务
新签合同额|5.2|亿元|√|√||
回款率|92|%|√|√||√
库存周转次数|6.5|次|||√|
`,
    kind: "kpi",
    header: 2,
    items: 3,
    fields: { A: "kpi", B: "target", C: "unit" },
  },
  {
    what: "quarterly targets beside a yearly one",
    rows: `
考核指标|指标类型|单位|2025年实际|2026年目标|Q1目标|Q2目标|Q3目标|Q4目标|责任部门
新增签约客户数|增长类|家|210|280|50|70|80|80|销售部
客户流失率|控制类|%|9.5|7|8|7.5|7|7|客户成功部
NPS|质量类|分|38|45|40|42|44|45|产品部
`,
    kind: "kpi",
    header: 1,
    items: 3,
    orientation: "month-wide",
    fields: { A: "kpi", C: "unit", D: "comparisonBase", E: "target", J: "team" },
  },
  {
    what: "an export of a Chinese OKR tool",
    rows: `
OKR周期|所属人|部门|Objective名称|Objective进度|KR名称|KR权重|KR起始值|KR目标值|KR当前值|KR进度|状态|更新时间
2026年Q2|叶子|增长组|提升新用户留存|55%|次日留存率|50|38%|45%|41%|43%|正常|2026/5/20
2026年Q2|叶子|增长组|提升新用户留存|55%|7日留存率|50|18%|24%|22%|67%|有风险|2026/5/20
`,
    kind: "okr",
    header: 1,
    items: 2,
    fields: {
      A: "period",
      B: "owner",
      C: "team",
      D: "objective",
      F: "keyResult",
      G: "weight",
      H: "baseline",
      I: "target",
      J: "current",
      L: "status",
    },
  },
  {
    what: "a signed annual responsibility letter",
    rows: `
2026年度经营目标责任书
甲方：总经理|||乙方：华东大区总经理||
一、考核指标|||||
指标类别|指标名称|权重|目标值|计分办法|否决条件
经济指标|销售收入（万元）|40|6500|完成率×权重，最高120%|
经济指标|毛利率（%）|20|31|每低0.5个百分点扣2分|
管理指标|应收逾期率（%）|20|5|每高1个百分点扣3分|
安全指标|重大安全事故（起）|20|0|发生即为0分|一票否决
二、奖惩：按公司制度执行。|||||
甲方签字：|||乙方签字：||
`,
    merges: ["A1:F1", "A3:F3", "A8:F8"],
    kind: "kpi",
    header: 4,
    items: 4,
    fields: { B: "kpi", C: "weight", D: "target", E: "pointsRule" },
  },
  {
    what: "weekly figures of a shop, KPIs across",
    rows: `
门店周报KPI
周次|客流量|成交率|客单价(元)|会员新增|达成率
第1周|1240|21%|188|45|96%
第2周|1180|22.5%|192|51|99%
第3周|1320|20.8%|185|48|101%
第4周|1275|21.9%|190|55|103%
`,
    kind: "kpi",
    header: 2,
    orientation: "columns",
    fields: { A: "period", B: "actual", C: "actual", D: "actual" },
  },
];
