/**
 * Tables of other trades that have targets, dates and figures in them too: production logs, sales
 * ledgers, stock lists, rosters, gradebooks.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";

interface Trade {
  readonly words: RegExp;
  /** How strongly one such header speaks against a table of KPIs. */
  readonly against: number;
}

const word = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?![a-z])`);

const TRADES: readonly Trade[] = [
  // orders and invoices
  {
    words: word(
      "order (?:id|no|number|date)|orderid|invoice|invoice (?:no|number|date)|po number|purchase order|transaction(?: id| date)?|receipt|ship(?:ping|ped)?(?: date| mode)?|delivery address|customer(?: id| name)|client name|product(?: id| name| code| line)?|sku|item code|qty|quantity|unit price|price|discount|subtotal|tax|vat|payment(?: method| status)?|vendor|supplier(?: name| id)?",
    ),
    against: 1.2,
  },
  {
    words:
      /订单|单号|发票|客户名|客户编号|客户姓名|商品|产品名|产品型号|产品编|产品类|货号|条码|(?<!客)单价|金额|折扣|运费|收货|付款|供应商|规格|型号/,
    against: 1.2,
  },
  // the shop floor
  {
    words: word(
      "machine|line|station|shift|lot|batch(?: no)?|serial(?: no| number)?|operator name|work order|process|part (?:no|number|name)|downtime reason|defect type|inspector",
    ),
    against: 1.2,
  },
  {
    words:
      /机台|产线|生产线|线别|班次|班组|批号|批次|工序|工站|操作员|操作工|作业员|物料|设备编号|设备名称|工单|不良原因|检验员|炉号|车间/,
    against: 1.2,
  },
  // the stock
  {
    words: word(
      "stock|on hand|in stock|reorder(?: level| point| qty)?|warehouse|bin|inventory|safety stock",
    ),
    against: 1.5,
  },
  { words: /库存数|库存量|当前库存|安全库存|库位|货位|仓库|入库|出库|领用|盘点/, against: 1.5 },
  // people and pay
  {
    words: word(
      "date of birth|dob|birth(?:day| date)|gender|sex|age|nationality|phone|mobile|email address|address|hire date|join(?:ing|ed)? date|date of joining|job title|salary|base pay|wage|wages|bonus|commission|payroll|net pay|gross pay|hourly rate|overtime|leave(?: days| type)?|attendance|check in time|check out time|clock in|clock out|hours worked|bank account|emergency contact|marital status|education|passport",
    ),
    against: 1.2,
  },
  {
    words:
      /入职|出生|生日|性别|年龄|民族|籍贯|学历|身份证|电话|手机|联系方式|住址|邮箱|工资|薪资|底薪|奖金|提成|社保|公积金|请假|出勤|缺勤|打卡|迟到|早退|工龄|银行卡|紧急联系/,
    against: 1.2,
  },
  // school
  {
    words: word(
      "student|student (?:name|id|no)|pupil|roll(?: no| number)?|class|course|subject|exam|midterm|mid term|homework|assignment|quiz|maths?|mathematics|english|science|physics|chemistry|biology|history|geography|semester|gpa|marks|teacher|lecturer|grade level",
    ),
    against: 1.3,
  },
  {
    words:
      /学号|学生|班级|年级|课程|科目|学期|学分|语文|数学|英语|物理|化学|生物|历史|地理|期中|期末成绩|平时成绩|考试|任课|教师|课时|排名次/,
    against: 1.3,
  },
  // books
  {
    words: word(
      "debit|credit|ledger|gl account|account (?:no|number|code|name)|cost cent(?:er|re)|voucher|journal|balance|opening balance|closing balance|principal|interest|instal?ment|loan|payee|expense type|rent|groceries|utilities|insurance|transport|entertainment",
    ),
    against: 1.3,
  },
  {
    words: /借方|贷方|凭证|会计科目|科目编码|科目名称|余额|摘要|本金|利息|报销|费用类型|成本中心/,
    against: 1.3,
  },
  // tickets, tests, risks
  {
    words: word(
      "ticket(?: id| no| number)?|issue (?:id|key|type)|bug|test case|test step|steps|expected result|actual result|reproduc\\w+|story points|sprint|epic|resolution date|reporter|severity level|risk (?:id|level|owner|description)|likelihood|impact|mitigation|probability",
    ),
    against: 1.1,
  },
  {
    words:
      /工单号|缺陷|用例|测试步骤|预期结果|实际结果|前置条件|复现|风险描述|风险等级|发生概率|应对措施/,
    against: 1.1,
  },
  // nature, sports, markets
  {
    words: word(
      "temperature|humidity|rainfall|wind|latitude|longitude|lat|lon|lng|player|match|opponent|assists|played|won|drawn|open price|close price|ticker|symbol|isin|high|low|adj close|epoch|loss|learning rate|accuracy|f1|precision|recall|model",
    ),
    against: 1.1,
  },
  {
    words: /气温|温度|湿度|降雨|风速|经度|纬度|球员|比赛|进球|开盘|收盘|股票|代码简称|涨跌/,
    against: 1.1,
  },
  // plans of work and things to buy
  {
    words: word(
      "recipe|ingredient|flight|hotel|guest|room|asset (?:id|tag|name)|licen[cs]e plate|mileage|vehicle|driver name",
    ),
    against: 1.2,
  },
  { words: /资产编号|资产名称|车牌|里程|驾驶员|会议室|菜名|食材|航班|酒店|房号/, against: 1.2 },
];

/** Points against a table of KPIs, one trade's words counting once per header. */
export function tradeAgainst(header: string): number {
  const plain = plainWord(header.slice(0, 60).replace(/([a-z])([A-Z])/g, "$1 $2"));
  let against = 0;
  for (const trade of TRADES) {
    if (trade.against > against && trade.words.test(plain)) against = trade.against;
  }
  return against;
}
