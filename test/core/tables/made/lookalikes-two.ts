/** Tables of other trades: with targets, dates, people and figures, and yet no KPIs or OKRs. */
export const LOOKALIKES_TWO: Readonly<Record<string, string>> = {
  weather: `
Month|Avg Temperature|Rainfall|Humidity
Jan|2|50|80
Feb|4|40|78
Mar|9|45|70`,
  "sports table": `
Team|Played|Won|Drawn|Lost|Goals|Points
Reds|10|7|2|1|21|23
Blues|10|5|3|2|15|18`,
  "machine learning runs": `
epoch|loss|accuracy|val_loss|learning rate
1|0.9|0.61|0.95|0.001
2|0.7|0.70|0.8|0.001
3|0.5|0.77|0.7|0.0005`,
  "daily web traffic": `
date|sessions|users|bounce rate|orders
2026-01-01|1200|900|0.42|30
2026-01-02|1100|850|0.43|28
2026-01-03|1300|980|0.40|35
2026-01-04|1250|940|0.41|33
2026-01-05|1210|910|0.42|31
2026-01-06|1190|880|0.44|27
2026-01-07|1320|1000|0.39|36
2026-01-08|1280|970|0.40|34
2026-01-09|1230|930|0.41|32
2026-01-10|1240|935|0.42|30
2026-01-11|1260|950|0.41|31`,
  contacts: `
Name|Company|Title|Email|Phone|Notes
Ann Lee|Acme|CEO|a@x.com|123|met at fair
Bob Ray|Best|CTO|b@x.com|456|`,
  "customer list": `
客户编号|客户名称|联系人|电话|地址|备注
C1|华东贸易|王芳|138|上海|重点
C2|北方机电|李强|139|北京|`,
  "leave requests": `
Employee|Leave Type|Start Date|End Date|Days|Status|Approved By
Ann|Annual|2026-01-05|2026-01-09|5|Approved|Cy
Bob|Sick|2026-01-07|2026-01-08|2|Approved|Cy`,
  "training plan": `
课程|培训目标|培训对象|讲师|时间|地点
新员工入职培训|了解公司制度|新员工|张伟|3月|会议室
安全培训|掌握安全规范|全员|李强|4月|礼堂`,
  "meeting minutes": `
议题|讨论内容|结论|责任人|完成时间
预算|讨论了明年预算|通过|张伟|2026-02-01
招聘|需要三名工程师|待定|李娜|2026-02-15`,
  "purchase orders": `
采购单号|供应商|物料|数量|单价|金额|交货日期|状态
PO1|甲公司|钢板|10|500|5000|2026-02-01|已到货
PO2|乙公司|螺栓|1000|0.1|100|2026-02-05|未到货`,
  "expense claims": `
Date|Employee|Expense Type|Description|Amount|Status
2026-01-05|Ann|Travel|Train to Rome|120|Paid
2026-01-06|Bob|Meals|Client lunch|60|Pending`,
  "survey answers": `
Timestamp|How satisfied are you?|Would you recommend us?|Comments
2026-01-05 10:00|4|9|nice
2026-01-05 11:00|3|7|`,
  assets: `
资产编号|资产名称|部门|使用人|购置日期|原值|状态
A1|笔记本|销售部|张伟|2023-01-05|6000|在用
A2|显示器|市场部|李娜|2022-05-01|1200|报废`,
  "lab measurements": `
Sample ID|Batch|Measurement 1|Measurement 2|Mean|Limit|Result
S1|B1|3.1|3.2|3.15|5|Pass
S2|B1|4.9|5.2|5.05|5|Fail`,
  configuration: `
name|type|default|description
timeout|int|30|Seconds to wait
retries|int|3|How often to try again`,
  "product catalogue": `
Product ID|Name|Category|Description|Price|Stock
1|Chair|Furniture|Wooden chair|50|20
2|Desk|Furniture|Oak desk|150|5`,
  "school timetable": `
时间|周一|周二|周三|周四|周五
8:00|语文|数学|英语|语文|数学
9:00|数学|英语|语文|体育|英语`,
  "call log": `
Call ID|Agent|Customer|Start Time|Duration|Outcome
1|Ann|Acme|2026-01-05 10:00|120|Sold
2|Bob|Best|2026-01-05 10:10|60|No answer`,
  recipe: `
Ingredient|Quantity|Unit|Notes
Flour|500|g|
Butter|200|g|soft`,
  countries: `
Country|Capital|Population|Area|GDP
France|Paris|68000000|551695|3000
Spain|Madrid|48000000|505990|1600`,
  "election results": `
Party|Votes|Share|Seats
Reds|120000|40%|12
Blues|90000|30%|9`,
  "competitor prices": `
Product|Our Price|Competitor A|Competitor B
Chair|50|55|49
Desk|150|160|145`,
  "sprint backlog": `
Story|Epic|Assignee|Story Points|Sprint|Status
Export to PDF|Reports|Ann|5|12|Done
Import CSV|Data|Bob|8|12|In progress`,
  bookings: `
Booking ID|Guest|Room|Check in|Check out|Price|Status
1|Ann Lee|101|2026-01-05|2026-01-07|200|Paid
2|Bob Ray|102|2026-01-06|2026-01-07|90|Open`,
  "vehicle log": `
日期|车牌|驾驶员|起始里程|结束里程|油费
2026-01-05|沪A1|张伟|1000|1080|60
2026-01-06|沪A1|李娜|1080|1150|50`,
  "quality inspection": `
检验日期|批号|产品|检验项目|标准|实测值|结论|检验员
2026-01-05|B1|N95|过滤效率|≥95%|97%|合格|张伟
2026-01-05|B1|N95|呼吸阻力|≤350|320|合格|张伟`,
  "payments schedule": `
Invoice|Vendor|Due Date|Amount|Status
1001|Acme|2026-01-31|500|Open
1002|Best|2026-02-15|300|Paid`,
  glossary: `
Term|Definition|Source
API|Application programming interface|Wiki
SLA|Service level agreement|Wiki`,
  "monthly sales by product": `
Product|Jan|Feb|Mar|Apr
Chair|50|55|60|58
Desk|20|25|22|24`,
  "rent roll": `
Unit|Tenant|Rent|Start Date|End Date|Balance
1A|Ann Lee|1200|2025-01-01|2025-12-31|0
1B|Bob Ray|1100|2025-03-01|2026-02-28|100`,
  "insurance policies": `
Policy No|Holder|Start Date|End Date|Premium|Status
P1|Ann Lee|2025-01-01|2025-12-31|300|Active
P2|Bob Ray|2025-03-01|2026-02-28|280|Active`,
};
