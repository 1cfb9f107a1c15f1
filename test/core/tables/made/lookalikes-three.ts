/** Further tables of other trades. */
export const LOOKALIKES_THREE: Readonly<Record<string, string>> = {
  hospital: `
Patient ID|Admission Date|Ward|Diagnosis|Doctor|Discharge Date|Outcome
1|2026-01-02|A|Flu|Ann|2026-01-05|Recovered
2|2026-01-03|B|Asthma|Bob|2026-01-09|Recovered`,
  "marketing spend": `
Date|Campaign|Channel|Impressions|Clicks|Cost|Conversions
2026-01-01|Spring|Search|10000|300|120|12
2026-01-01|Spring|Social|20000|200|90|5
2026-01-02|Spring|Search|9000|280|110|11`,
  "telecom churn dataset": `
customerID|gender|SeniorCitizen|tenure|MonthlyCharges|TotalCharges|Churn
A1|F|0|12|29.8|358|No
B2|M|1|3|70.1|210|Yes`,
  superstore: `
Row ID|Order ID|Order Date|Ship Date|Segment|Region|Category|Sales|Quantity|Discount|Profit
1|CA-1|2026-01-02|2026-01-05|Consumer|West|Office|12.3|2|0|3.1
2|CA-2|2026-01-03|2026-01-06|Corporate|East|Tech|99.1|1|0.2|12`,
  "energy meter": `
Time|Meter|kWh|Voltage|Current
2026-01-01 00:00|M1|1.2|230|5.1
2026-01-01 00:15|M1|1.3|231|5.3
2026-01-01 00:30|M1|1.1|229|4.9`,
  "sensor monthly": `
Month|Sensor A|Sensor B|Sensor C
Jan|1.2|2.2|3.1
Feb|1.3|2.1|3.0`,
  "bank statement": `
Date|Description|Amount|Balance
2026-01-01|Coffee|-3.5|100
2026-01-02|Salary|2500|2600`,
  "zh stock ledger": `
日期|品名|期初|入库|出库|期末|备注
1月1日|螺栓|100|50|30|120|
1月2日|螺栓|120|0|20|100|`,
  "zh production monthly": `
月份|产品|计划产量|实际产量|不良品数|报废数
1月|N95|5000|4870|70|10
2月|N95|5200|5100|60|8`,
  "zh sales by person ledger": `
日期|业务员|客户|产品|数量|金额|回款
1月3日|张伟|华东|A|10|1200|1200
1月5日|李娜|北方|B|3|900|0`,
  "zh salary": `
序号|姓名|部门|基本工资|绩效工资|加班费|扣款|实发
1|张伟|销售|5000|2000|300|100|7200
2|李娜|市场|5500|1800|0|0|7300`,
  "zh attendance sheet": `
姓名|1日|2日|3日|4日|5日|合计
张伟|√|√|迟到|√|√|5
李娜|√|请假|√|√|√|4`,
  "zh exam": `
姓名|笔试成绩|面试成绩|综合成绩|名次
张伟|80|85|82.5|1
李娜|78|83|80.5|2`,
  "zh equipment check": `
设备名称|点检项目|标准|点检结果|点检人|日期
空压机|压力|0.6-0.8|0.7|张伟|1月3日
空压机|温度|≤80|75|张伟|1月3日`,
  "zh quality spec": `
检测项目|单位|标准值|实测值|判定
厚度|mm|1.0±0.1|1.02|合格
拉力|N|≥50|55|合格`,
  "zh budget": `
科目|预算金额|实际金额|差异|执行率
办公费|1000|900|100|90%
差旅费|5000|5600|-600|112%`,
  "zh project list": `
项目编号|项目名称|负责人|开始时间|结束时间|状态|预算
P1|官网改版|张伟|1月1日|3月31日|进行中|10万
P2|ERP上线|李娜|2月1日|6月30日|未开始|50万`,
  "zh meeting action": `
序号|事项|责任人|完成时间|状态|备注
1|确认方案|张伟|1月5日|完成|
2|采购设备|李娜|1月20日|进行中|`,
  "zh weekly report": `
本周工作|完成情况|下周计划|需要协调
完成接口|100%|联调|无
编写文档|80%|评审|资源`,
  "zh course list": `
课程名称|学时|学分|任课教师|上课地点
高数|64|4|王芳|A101
英语|48|3|李强|B202`,
  "zh contract": `
合同编号|客户名称|合同金额|签订日期|负责人|状态
C1|华东|100万|1月3日|张伟|执行中
C2|北方|50万|2月3日|李娜|已完成`,
};
