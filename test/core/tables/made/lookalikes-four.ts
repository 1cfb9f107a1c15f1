/** Further tables of other trades. */
export const LOOKALIKES_FOUR: Readonly<Record<string, string>> = {
  "zh library books": `
书名|作者|出版社|价格|数量
三体|刘慈欣|重庆|30|5
活着|余华|作家|25|3`,
  "zh recipe": `
食材|用量|单位|备注
面粉|500|克|
黄油|200|克|软化`,
  users: `
user_id|name|email|created_at|status
1|Ann|a@x.com|2026-01-01|active
2|Bob|b@x.com|2026-01-02|active`,
  iris: `
sepal_length|sepal_width|petal_length|petal_width|species
5.1|3.5|1.4|0.2|setosa
4.9|3.0|1.4|0.2|setosa`,
  titanic: `
PassengerId|Survived|Pclass|Name|Sex|Age|Fare
1|0|3|Braund Owen|male|22|7.25
2|1|1|Cumings John|female|38|71.3`,
  housing: `
price|area|bedrooms|bathrooms|stories|parking
13300000|7420|4|2|3|2
12250000|8960|4|4|4|3`,
  "benchmark results": `
Model|Dataset|Accuracy|Latency (ms)|Params
A|X|0.91|12|7M
B|X|0.93|20|13M`,
  "feature matrix": `
Feature|Free|Pro|Enterprise
Users|5|50|unlimited
SSO|no|no|yes`,
  "shift plan": `
Week|Mon|Tue|Wed|Thu|Fri
1|Ann|Bob|Cy|Ann|Bob
2|Bob|Cy|Ann|Bob|Cy`,
  gdp: `
Country|2019|2020|2021|2022
France|2728|2639|2958|2783
Spain|1393|1277|1427|1418`,
  population: `
Year|Population|Births|Deaths
2020|1000|12|9
2021|1003|11|8
2022|1006|11|9`,
  covid: `
date|cases|deaths|recovered
2020-03-01|10|0|0
2020-03-02|15|0|1
2020-03-03|22|1|1`,
  quotes: `
Quote No|Customer|Valid until|Total|Status
Q1|Acme|2026-02-01|500|sent
Q2|Best|2026-02-08|800|won`,
  "crm pipeline": `
Deal|Company|Stage|Amount|Close Date|Owner|Probability
Big one|Acme|Proposal|50000|2026-03-31|Ann|60%
Small|Best|Lead|3000|2026-04-30|Bob|20%`,
  fleet: `
Vehicle|Driver|Trips|Km|Fuel (l)|Cost
V1|Ann|12|340|40|60
V2|Bob|10|300|36|54`,
  warehouse: `
Product|Opening Stock|Received|Sold|Closing Stock
Chair|10|5|8|7
Desk|4|2|3|3`,
  "survey likert": `
Question|Strongly agree|Agree|Neutral|Disagree
Q1 I like it|10|5|3|2
Q2 I need it|8|7|3|2`,
  "incident log": `
Incident|Date|Severity|Service|Duration (min)|Root cause|Owner
INC1|2026-01-03|P1|API|45|Deploy|Ann
INC2|2026-01-09|P2|DB|20|Disk|Bob`,
  "backlog okr words": `
Feature|Description|Priority|Owner|Status|Target Release
SSO|Single sign on|High|Ann|Planned|v2
Export|CSV export|Low|Bob|Done|v1`,
  roadmap: `
Initiative|Q1|Q2|Q3|Q4|Owner
SSO|design|build|launch||Ann
Mobile||design|build|launch|Bob`,
  "lesson plan": `
Lesson|Objective|Activities|Materials|Time
1|Learn fractions|Group work|Cards|45
2|Learn decimals|Quiz|Sheets|45`,
  "clinical goals": `
Patient|Goal|Start Date|Target Date|Therapist
Ann|Walk 10 m|2026-01-01|2026-03-01|Bob
Cy|Climb stairs|2026-01-05|2026-03-05|Bob`,
};
