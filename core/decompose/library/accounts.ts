import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const SALES_LEAD = {
  owner: ["大客户负责人", "Head of key accounts"],
  zh: ["大客户", "销售", "客户成功"],
  en: ["account", "sales", "customer success"],
} as const;
const CHANNEL_LEAD = {
  owner: ["渠道负责人", "Head of channel"],
  zh: ["渠道", "经销商", "代理"],
  en: ["channel", "partner", "distribution"],
} as const;

/** Customers and partners who have bought before, and the share they give us. */
export const ACCOUNTS: Library = [
  family({
    id: "renewal-rate",
    names: ["续约率", "renewal rate"],
    known: {
      zh: ["续签率", "大客户续约率", "续约率", "续费率", "合同续签率", "到期续约率"],
      en: ["renewal rate", "contract renewal rate", "subscription renewals", "contract renewals"],
    },
    bare: { zh: ["续约", "续费", "续签"], en: ["renewals"] },
    formula: ["按期续约的合同数 ÷ 到期合同数", "contracts renewed ÷ contracts due"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...SALES_LEAD,
    cheat: ["靠让价把本来要走的客户留一年", "Buy one more year with a deep discount"],
    counter: atMost("renewal-discount", "ratio", ["续约折扣率", "Renewal discount"]),
    objectives: [
      ["让客户觉得离不开我们", "Make leaving us the harder choice"],
      ["到期那天不再有意外", "No surprises on the day a contract ends"],
    ],
    candidates: [
      early(
        "renewal-talks-a-quarter-ahead",
        ["ratio", "higher"],
        [10, 2],
        ["提前一个季度启动续约洽谈的占比提高", "Open more renewal talks a quarter ahead"],
        ["提前一季度启动续约洽谈的占比", "Renewal talks opened a quarter ahead"],
      ),
      late(
        "accounts-using-core-functions",
        ["ratio", "higher"],
        [8, 6],
        ["用上核心功能的客户占比提高", "Get more accounts using what they paid for"],
        ["核心功能在用客户占比", "Accounts using the core functions"],
      ),
      early(
        "value-reviews-held",
        ["ratio", "higher"],
        [8, 3],
        ["和客户一起回顾过成效的占比提高", "Go through the results with more customers"],
        ["已做价值回顾的客户占比", "Customers with a results review held"],
      ),
      late(
        "open-grievances-before-due",
        ["count", "lower"],
        [4, 5],
        ["到期客户手里的未解决问题减少", "Settle what still bothers customers due to renew"],
        ["待续约客户未解决问题数", "Open issues at customers due to renew"],
        { counted: ["项", "issues"] },
      ),
    ],
    tasks: [
      ["群发续约提醒邮件", "Send out renewal reminders"],
      ["制作客户答谢礼品", "Order gifts for customers"],
    ],
  }),
  family({
    id: "key-account-sales",
    names: ["大客户销售额", "key account sales"],
    known: {
      zh: ["大客户销售额", "重点客户销售额", "战略客户销售额", "KA销售额", "大客户收入"],
      en: [
        "key account sales",
        "key account revenue",
        "enterprise sales",
        "strategic account sales",
      ],
    },
    formula: [
      "大客户采购总额 × 我方占比",
      "what key accounts spend in our category × our share of it",
    ],
    measured: ["money", "higher", "flow", "lagging", "sum"],
    ...SALES_LEAD,
    cheat: [
      "年底压货，或者用账期换订单",
      "Load the account at year end, or trade terms for orders",
    ],
    counter: atMost("key-account-overdue-share", "ratio", [
      "大客户逾期应收占比",
      "Key-account receivables overdue",
    ]),
    drivers: [
      "spend * share",
      {
        spend: ["大客户品类采购额", "Key accounts' spend in our category"],
        share: ["大客户采购占比", "Our share of key accounts' spend"],
      },
    ],
    objectives: [
      ["从供应商变成客户离不开的伙伴", "Go from one supplier to the partner they plan with"],
      ["走进客户还没用我们的部门", "Get into the departments that do not know us yet"],
    ],
    candidates: [
      late(
        "wallet-share",
        ["ratio", "higher"],
        [0, 8],
        ["在大客户采购里占的份额提高", "Win a bigger share of what key accounts spend"],
        ["大客户采购占比", "Our share of key accounts' spend"],
        { factor: "share" },
      ),
      late(
        "category-spend",
        ["money", "higher"],
        [0, 10],
        ["大客户在本品类的采购做大", "Grow what key accounts spend in our category"],
        ["大客户品类采购额", "Key accounts' spend in our category"],
        { factor: "spend" },
      ),
      early(
        "joint-account-plans",
        ["count", "higher"],
        [8, 3],
        ["与客户一起定好年度计划的增加", "Agree yearly plans with more key accounts"],
        ["已签年度合作计划的大客户数", "Key accounts with an agreed yearly plan"],
        { counted: ["家", "accounts"], fromZero: true },
      ),
      late(
        "new-sites-served",
        ["count", "higher"],
        [4, 7],
        ["大客户新合作的分支机构增加", "Serve more sites of the accounts we have"],
        ["大客户新增合作网点数", "New sites served at key accounts"],
        { counted: ["个", "sites"], fromZero: true },
      ),
    ],
    tasks: [
      ["每月拜访大客户", "Visit key accounts monthly"],
      ["编制客户档案", "Write account profiles"],
    ],
  }),
  family({
    id: "channel-sales",
    names: ["渠道销售额", "channel sales"],
    known: {
      zh: ["渠道销售额", "经销商销售额", "代理商销售额", "分销额", "渠道业绩", "经销商出货额"],
      en: [
        "channel sales",
        "partner sales",
        "distributor sales",
        "reseller revenue",
        "dealer sales",
      ],
    },
    formula: ["活跃经销商数 × 单店出货额", "active dealers × sales per dealer"],
    measured: ["money", "higher", "flow", "lagging", "sum"],
    ...CHANNEL_LEAD,
    cheat: ["往渠道压货，账面好看、仓里卖不动", "Stuff the channel with stock nobody has sold on"],
    counter: atMost("dealer-stock-weeks", "days", ["渠道库存天数", "Dealers' days of stock"]),
    drivers: [
      "dealers * per_dealer",
      {
        dealers: ["活跃经销商数", "Active dealers"],
        per_dealer: ["单商月均出货额", "Sales per active dealer"],
      },
    ],
    objectives: [
      ["让经销商卖我们的货更省心", "Make us the easiest brand for a dealer to sell"],
      ["把空白区县一个个点亮", "Put a dealer where we have none"],
    ],
    candidates: [
      early(
        "active-dealers",
        ["count", "higher"],
        [4, 3],
        ["每月都进货的经销商增加", "Get more dealers ordering every month"],
        ["活跃经销商数", "Active dealers"],
        { counted: ["家", "dealers"], factor: "dealers" },
      ),
      late(
        "sales-per-dealer",
        ["money", "higher"],
        [0, 6],
        ["单个经销商的出货做大", "Sell more through each dealer"],
        ["单商月均出货额", "Sales per active dealer"],
        { factor: "per_dealer" },
      ),
      early(
        "dealer-sales-staff-certified",
        ["ratio", "higher"],
        [6, 3],
        ["会讲产品的经销商导购占比提高", "Certify more of our dealers' sales staff"],
        ["经销商导购认证率", "Dealers' sales staff certified"],
      ),
      late(
        "blank-districts-opened",
        ["count", "higher"],
        [8, 8],
        ["新开空白区县增加", "Open districts where we had no dealer"],
        ["新开空白区县数", "Districts newly covered by a dealer"],
        { counted: ["个", "districts"], fromZero: true },
      ),
    ],
    tasks: [
      ["召开经销商大会", "Hold the annual dealer conference"],
      ["修订渠道政策", "Revise the dealer policy"],
    ],
  }),
];
