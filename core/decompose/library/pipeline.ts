import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const SALES_LEAD = {
  owner: ["销售负责人", "Head of sales"],
  zh: ["销售", "业务", "大客户"],
  en: ["sales", "commercial", "account"],
} as const;

/** From an opportunity to a signed contract. */
export const PIPELINE: Library = [
  family({
    id: "sales-pipeline",
    names: ["商机储备金额", "sales pipeline"],
    known: {
      zh: ["商机储备金额", "商机金额", "在手商机金额", "商机总额", "销售漏斗金额", "商机储备"],
      en: ["sales pipeline", "pipeline value", "pipeline coverage", "opportunity pipeline"],
    },
    bare: { zh: ["商机", "漏斗"], en: ["pipeline"] },
    formula: ["在手商机数 × 单个商机预计金额", "open opportunities × expected value of each"],
    measured: ["money", "higher", "level", "leading", "last"],
    ...SALES_LEAD,
    cheat: [
      "把没谈过预算的线索也记成商机",
      "Book every enquiry as an opportunity, budget or no budget",
    ],
    counter: atMost("dead-opportunity-share", "ratio", [
      "三个月没有进展的商机占比",
      "Opportunities without movement for a quarter",
    ]),
    objectives: [
      ["手里总有下个季度能签的单", "Always have next quarter's business in sight"],
      ["把门开到更多决策人面前", "Get in front of the people who decide"],
    ],
    candidates: [
      early(
        "first-meetings-with-deciders",
        ["count", "higher"],
        [3, 1],
        ["与决策人的首次拜访增加", "Hold more first meetings with decision makers"],
        ["决策人首次拜访数", "First meetings with decision makers"],
        { counted: ["次", "meetings"], fromZero: true },
      ),
      late(
        "existing-customer-opportunities",
        ["count", "higher"],
        [0, 5],
        ["老客户新提出的项目增加", "Open more projects inside existing customers"],
        ["老客户新增商机数", "New opportunities at existing customers"],
        { counted: ["个", "opportunities"], fromZero: true },
      ),
      early(
        "partner-introductions",
        ["count", "higher"],
        [4, 3],
        ["合作伙伴引荐的客户增加", "Get more introductions from partners"],
        ["合作伙伴引荐客户数", "Customers introduced by partners"],
        { counted: ["家", "customers"], fromZero: true },
      ),
      late(
        "opportunities-with-confirmed-budget",
        ["ratio", "higher"],
        [2, 6],
        ["预算已确认的商机占比提高", "Confirm the budget on more of the open deals"],
        ["预算已确认商机占比", "Open deals with a confirmed budget"],
      ),
    ],
    tasks: [
      ["每周开一次商机会", "Hold a weekly pipeline meeting"],
      ["清洗客户名单", "Clean up the contact list"],
    ],
  }),
  family({
    id: "win-rate",
    names: ["赢单率", "win rate"],
    known: {
      zh: ["商机转化率", "商机成交率", "赢单率", "中标率", "商机赢单率", "投标中标率", "签单率"],
      en: [
        "opportunity conversion rate",
        "win rate",
        "bid win rate",
        "close rate",
        "tender success rate",
        "hit rate on bids",
      ],
    },
    formula: ["赢下的商机数 ÷ 已有结果的商机数", "opportunities won ÷ opportunities decided"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...SALES_LEAD,
    cheat: ["只报有把握的单，悬的一律不立项", "Register only the deals that are as good as signed"],
    counter: atLeast("opportunities-decided", "count", [
      "有结果的商机总数",
      "Opportunities decided, won or lost",
    ]),
    objectives: [
      ["客户一比就知道该选我们", "Be the obvious choice when customers compare"],
      ["不打没准备的仗", "Never walk into a bid unprepared"],
    ],
    candidates: [
      early(
        "bids-passing-go-no-go",
        ["ratio", "higher"],
        [8, 2],
        ["立项前过完评审的投标占比提高", "Review more bids before we commit to them"],
        ["立项评审覆盖率", "Bids that passed a go/no-go review"],
      ),
      late(
        "losses-to-main-rival",
        ["count", "lower"],
        [0, 8],
        ["输给主要对手的单减少", "Lose fewer deals to our main rival"],
        ["输给主要对手的商机数", "Deals lost to the main rival"],
        { counted: ["单", "deals"] },
      ),
      early(
        "proposals-with-customer-figures",
        ["ratio", "higher"],
        [6, 3],
        [
          "用客户自己的数据算收益的方案占比提高",
          "Put the customer's own figures in more proposals",
        ],
        ["含客户收益测算的方案占比", "Proposals built on the customer's figures"],
      ),
      late(
        "shortlisted-rate",
        ["ratio", "higher"],
        [4, 6],
        ["入围率提高", "Reach the shortlist more often"],
        ["投标入围率", "Bids that reach the shortlist"],
      ),
    ],
    tasks: [
      ["更新投标文件模板", "Refresh the bid template"],
      ["组织一次丢单复盘会", "Hold a lost-deal review"],
    ],
  }),
  family({
    id: "average-deal-size",
    names: ["平均合同额", "average deal size"],
    known: {
      zh: ["平均合同额", "平均客单合同额", "单均合同额", "单笔合同额", "平均签单金额"],
      en: ["average deal size", "average contract value", "deal size", "acv", "average deal value"],
    },
    formula: ["新签合同总额 ÷ 合同数", "value signed ÷ contracts signed"],
    measured: ["money", "higher", "level", "lagging", "ratio"],
    ...SALES_LEAD,
    cheat: ["把几张小单并成一张，或者丢开小客户", "Bundle small orders, or drop small customers"],
    counter: atLeast("contracts-signed", "count", ["签约合同数", "Contracts signed"]),
    objectives: [
      ["卖整套方案，不卖单个产品", "Sell the whole solution, not the single box"],
      ["让客户第一次就想清楚要多少", "Help customers buy what they need the first time"],
    ],
    candidates: [
      early(
        "proposals-with-second-line",
        ["ratio", "higher"],
        [6, 2],
        ["含两条以上产品线的报价占比提高", "Quote a second product line more often"],
        ["多产品线报价占比", "Quotes with more than one product line"],
      ),
      late(
        "multi-product-contracts",
        ["ratio", "higher"],
        [0, 8],
        ["多产品合同占比提高", "Sign more contracts for several products"],
        ["多产品合同占比", "Contracts for more than one product"],
      ),
      late(
        "multi-year-contracts",
        ["ratio", "higher"],
        [0, 8],
        ["多年期合同占比提高", "Sign more contracts for several years"],
        ["多年期合同占比", "Contracts for more than a year"],
      ),
      early(
        "sponsors-at-board-level",
        ["count", "higher"],
        [8, 4],
        ["有高层支持人的在谈客户增加", "Win a senior sponsor in more live accounts"],
        ["有高层支持人的在谈客户数", "Live accounts with a senior sponsor"],
        { counted: ["家", "accounts"] },
      ),
    ],
    tasks: [
      ["印制新版产品手册", "Print the new brochure"],
      ["重新设计报价单", "Redesign the quote form"],
    ],
  }),
  family({
    id: "sales-cycle",
    names: ["销售周期", "sales cycle"],
    known: {
      zh: ["销售周期", "成交周期", "签约周期", "平均成交周期", "销售周期天数"],
      en: ["sales cycle", "sales cycle length", "time to close a deal"],
    },
    formula: ["立项到签约的天数，取中位数", "median days from opportunity to signature"],
    measured: ["days", "lower", "level", "lagging", "mean"],
    ...SALES_LEAD,
    cheat: ["晚立项，快签了才录入系统", "Log the deal only when it is about to be signed"],
    counter: atMost("deals-logged-late", "ratio", [
      "报价后才录入的商机占比",
      "Deals logged after the quote went out",
    ]),
    objectives: [
      ["不让客户的热情凉在我们手里", "Never let a keen customer cool off waiting for us"],
      ["一次把该办的手续办齐", "Get the paperwork right the first time"],
    ],
    candidates: [
      early(
        "quote-turnaround-hours",
        ["hours", "lower"],
        [4, 2],
        ["从询价到报价的时间缩短", "Quote sooner after an enquiry"],
        ["报价用时中位数", "Median time from enquiry to quote"],
      ),
      late(
        "contract-review-days",
        ["days", "lower"],
        [2, 4],
        ["合同评审用时缩短", "Shorten the contract review"],
        ["合同评审用时中位数", "Median time in contract review"],
      ),
      early(
        "deals-with-agreed-next-step",
        ["ratio", "higher"],
        [4, 2],
        ["与客户约好下一步的商机占比提高", "Agree a dated next step on more deals"],
        ["已约定下一步的商机占比", "Deals with an agreed next step"],
      ),
      late(
        "deals-waiting-on-us",
        ["count", "lower"],
        [3, 4],
        ["卡在我方手里的商机减少", "Clear the deals that wait on us"],
        ["等我方答复超过一周的商机数", "Deals waiting on us for over a week"],
        { counted: ["个", "deals"] },
      ),
    ],
    tasks: [
      ["统一合同范本", "Write a standard contract"],
      ["培训系统录入", "Train people to use the CRM"],
    ],
  }),
];
