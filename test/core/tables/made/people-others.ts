/** Tables of other trades: nothing of kind KPI or OKR in any of them. */
export const PEOPLE_OTHERS: readonly {
  readonly what: string;
  readonly name?: string;
  readonly rows: string;
}[] = [
  {
    what: "a production log in a file named KPI",
    name: "KPI",
    rows: `
日期|班次|产线|产品型号|计划产量|实际产量|不良数|停机时间(min)|操作员
2026-05-01|早班|A线|X-100|1200|1180|12|35|王五
2026-05-01|中班|A线|X-100|1200|1215|9|10|赵六
2026-05-02|早班|B线|X-200|900|870|15|60|钱七
2026-05-02|中班|B线|X-200|900|905|7|5|孙八
`,
  },
  {
    what: "a household budget",
    rows: `
Monthly Budget
Category|Budget|Actual|Difference
Rent|1500|1500|0
Groceries|600|655|-55
Utilities|180|172|8
Transport|220|245|-25
Total|2500|2572|-72
`,
  },
  {
    what: "a stock list with a minimum and a target level",
    rows: `
SKU|Item name|Warehouse|On hand|Min level|Target level|Unit price|Supplier
A-100|Bolt M8|North|1200|500|2000|0.12|Acme
A-101|Nut M8|North|900|500|2000|0.08|Acme
B-200|Washer|South|3000|1000|4000|0.03|Bolts & Co
`,
  },
  {
    what: "a timesheet",
    rows: `
Employee|Project|Task|Mon|Tue|Wed|Thu|Fri|Total hours
Ann|Atlas|Design|8|6|7|8|5|34
Bob|Atlas|Build|7|8|8|8|8|39
Cy|Borealis|Test|4|8|8|6|8|34
`,
  },
  {
    what: "a department budget with months",
    rows: `
2026年部门费用预算表
科目|年度预算|1月|2月|3月|4月|5月|6月
办公费|12000|1000|900|1100|1000|1000|950
差旅费|60000|4000|5200|6100|4800|5000|5100
业务招待费|30000|2500|2600|1800|2400|2600|2500
合计|102000|7500|8700|9000|8200|8600|8550
`,
  },
  {
    what: "a payroll",
    rows: `
工号|姓名|部门|基本工资|绩效工资|加班费|社保|个税|实发工资
1001|李明|市场部|8000|2500|600|880|320|9900
1002|王芳|财务部|9000|2200|0|990|410|9800
`,
  },
  {
    what: "a gradebook",
    rows: `
Student Name|Roll No|Maths|Science|English|Total|Grade
Asha|1|88|92|79|259|A
Ben|2|71|65|80|216|B
Chen|3|95|90|85|270|A
`,
  },
  {
    what: "a project plan",
    rows: `
任务编号|任务名称|负责人|开始日期|结束日期|工期(天)|完成百分比|前置任务
1|需求调研|张伟|2026/3/1|2026/3/10|8|100%|
2|原型设计|李娜|2026/3/11|2026/3/20|8|80%|1
3|开发|王磊|2026/3/21|2026/5/10|36|20%|2
`,
  },
  {
    what: "a risk register",
    rows: `
Risk ID|Description|Category|Likelihood|Impact|Score|Mitigation|Owner|Status
R1|Supplier fails|Supply|3|4|12|Second source|COO|Open
R2|Key person leaves|People|2|5|10|Succession plan|CHRO|Open
`,
  },
  {
    what: "a bug list",
    rows: `
Bug ID|Title|Severity|Status|Assignee|Reported|Fixed in
101|Crash on save|High|Open|ana|2026-01-04|
102|Typo on login|Low|Closed|bo|2026-01-06|1.2.1
103|Slow report|Medium|Open|cy|2026-01-09|
`,
  },
  {
    what: "sales orders",
    rows: `
订单号|下单日期|客户名称|产品名称|数量|单价|金额|业务员|回款状态
SO001|2026-03-02|华信|A型泵|10|1200|12000|陈静|已回款
SO002|2026-03-05|远大|B型阀|40|150|6000|陈静|未回款
`,
  },
];
