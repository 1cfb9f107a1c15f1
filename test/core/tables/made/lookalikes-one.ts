/** Tables of other trades: with targets, dates, people and figures, and yet no KPIs or OKRs. */
export const LOOKALIKES_ONE: Readonly<Record<string, string>> = {
  "production log": `
日期|班次|产线|产品|计划产量|实际产量|良品数|不良数|良率|停机时间
2026-01-05|早|A线|N95|5000|4870|4800|70|98.6%|12
2026-01-05|晚|A线|N95|5000|4910|4880|30|99.4%|5
2026-01-06|早|B线|KF94|4000|3990|3960|30|99.2%|0`,
  "production log in English": `
Date|Shift|Line|Operator|Target Qty|Actual Qty|Scrap|Downtime (min)
2026-01-05|1|L1|Ann|500|480|5|20
2026-01-05|2|L1|Bob|500|510|3|0
2026-01-06|1|L2|Cy|450|455|9|10`,
  "standards by machine": `
产品型号|工序|设备名称|标准产能|标准良率|目标工时
N95|焊接|超声焊机|7500|99%|0.5
KF94|裁切|裁切机|6800|98.5%|0.4`,
  "sales ledger": `
订单号|日期|客户名称|产品|数量|单价|金额|业务员
SO001|2026-01-05|华东贸易|A型|10|120|1200|张伟
SO002|2026-01-06|北方机电|B型|3|300|900|李娜`,
  "sales ledger in English": `
Order ID|Order Date|Customer Name|Product|Category|Sales|Quantity|Discount|Profit
CA-1|2026-01-05|Ann Lee|Chair|Furniture|261.9|2|0|41.9
CA-2|2026-01-06|Bob Ray|Desk|Furniture|731.9|3|0.1|219.5`,
  "HR roster": `
工号|姓名|部门|岗位|入职日期|学历|联系电话|绩效
001|张伟|销售部|经理|2020-03-01|本科|13800000000|A
002|李娜|市场部|主管|2021-07-15|硕士|13900000000|B`,
  "HR roster in English": `
Employee ID|Name|Department|Job Title|Hire Date|Salary|Performance Score
1|Ann Lee|Sales|Rep|2020-03-01|52000|4
2|Bob Ray|IT|Engineer|2021-07-15|61000|3`,
  gradebook: `
学号|姓名|语文|数学|英语|总分|平均分|排名
01|张伟|88|92|79|259|86.3|1
02|李娜|85|90|80|255|85|2`,
  "gradebook in English": `
Student|Maths|English|Science|Total|Average|Grade
Ann|88|92|79|259|86.3|A
Bob|85|80|75|240|80|B`,
  "student grades by term": `
Student Name|Class|Q1|Q2|Q3|Q4
Ann Lee|7B|88|92|79|90
Bob Ray|7B|85|80|75|82`,
  inventory: `
SKU|Item|Location|On Hand|Min|Max|Reorder Point
A1|Bolt|W1|500|200|1000|250
A2|Nut|W1|800|300|1500|400`,
  "inventory in Chinese": `
物料编码|名称|规格|单位|库存数量|安全库存|最高库存|库位
M01|螺栓|M8|个|500|200|1000|A1
M02|螺母|M8|个|800|300|1500|A2`,
  "task list": `
任务|负责人|开始时间|截止时间|进度|状态
需求评审|张伟|2026-01-05|2026-01-10|100%|已完成
接口开发|李娜|2026-01-11|2026-01-25|60%|进行中`,
  "task list in English": `
Task|Owner|Start Date|Due Date|% Complete|Status|Priority
Design|Ann|2026-01-05|2026-01-10|100%|Done|High
Build|Bob|2026-01-11|2026-01-25|40%|In progress|High`,
  "gantt chart": `
WBS|Task Name|Assigned To|Duration|Start|Finish|Predecessors
1.1|Plan|Ann|5|2026-01-05|2026-01-09|
1.2|Build|Bob|10|2026-01-12|2026-01-23|1.1`,
  "issue export": `
ID|Title|Status|Priority|Assignee|Created|Resolved
12|Login fails|Closed|High|Ann|2026-01-05|2026-01-06
13|Crash on save|Open|High|Bob|2026-01-07|`,
  "Jira export": `
Issue key|Issue Type|Summary|Status|Assignee|Story Points|Sprint|Due date
AB-1|Story|Export to PDF|Done|Ann|5|S1|2026-01-10
AB-2|Bug|Wrong total|To Do|Bob|2|S2|2026-01-20`,
  "risk register": `
Risk ID|Risk Description|Likelihood|Impact|Score|Mitigation|Owner|Status
R1|Supplier fails|3|4|12|Second source|Ann|Open
R2|Key person leaves|2|5|10|Pairing|Bob|Open`,
  "test cases": `
用例编号|用例标题|前置条件|测试步骤|预期结果|实际结果|状态
TC1|登录成功|已注册|输入账号|进入首页|进入首页|通过
TC2|登录失败|已注册|输入错密码|提示错误|提示错误|通过`,
  "bill of materials": `
Part No|Part Name|Quantity|Unit|Unit Price|Supplier
P1|Bolt|4|pcs|0.1|Acme
P2|Plate|1|pcs|3.2|Best`,
  "price list": `
商品|规格|单位|单价|折扣|备注
苹果|箱|箱|50|9折|
梨|箱|箱|40||`,
  payroll: `
姓名|部门|底薪|绩效奖金|提成|社保|实发工资
张伟|销售部|6000|2000|3000|800|10200
李娜|市场部|7000|1500|0|800|7700`,
  "payroll in English": `
Employee|Hours Worked|Hourly Rate|Overtime|Gross Pay|Net Pay
Ann|160|25|0|4000|3200
Bob|150|30|5|4650|3700`,
  attendance: `
姓名|部门|应出勤天数|实际出勤|迟到|早退|请假
张伟|销售部|22|21|1|0|1
李娜|市场部|22|22|0|0|0`,
  timesheet: `
Name|Project|Mon|Tue|Wed|Thu|Fri|Total
Ann|Alpha|8|8|8|7|8|39
Bob|Beta|8|6|8|8|8|38`,
  "household budget": `
Category|Budget|Actual|Difference
Rent|1200|1200|0
Groceries|400|450|-50
Utilities|150|130|20`,
  "household budget by month": `
Month|Rent|Groceries|Utilities|Insurance
Jan|1200|400|150|80
Feb|1200|420|160|80
Mar|1200|390|140|80`,
  ledger: `
凭证号|日期|会计科目|摘要|借方|贷方|余额
1|2026-01-05|银行存款|收货款|1000||1000
2|2026-01-06|管理费用|办公用品||200|800`,
  "trial balance": `
Account Code|Account Name|Debit|Credit|Balance
1001|Cash|1000|200|800
2001|Payables|0|500|-500`,
  "loan schedule": `
Month|Payment|Principal|Interest|Balance
1|500|400|100|9600
2|500|404|96|9196
3|500|408|92|8788`,
  "stock prices": `
Date|Open|High|Low|Close|Volume
2026-01-05|10|11|9.8|10.5|120000
2026-01-06|10.5|10.9|10.1|10.2|90000
2026-01-07|10.2|10.4|10|10.3|70000`,
};
