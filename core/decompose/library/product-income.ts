import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const GROWTH_LEAD = {
  owner: ["增长负责人", "Head of growth"],
  zh: ["增长", "产品", "商业化"],
  en: ["growth", "product", "monetisation"],
} as const;

/** From use to income: who pays, how much, and how much of it comes every month. */
export const PRODUCT_INCOME: Library = [
  family({
    id: "paying-conversion",
    names: ["试用付费转化率", "trial-to-paid conversion"],
    known: {
      zh: ["付费转化率", "试用付费转化率", "试用转化率", "试用转正式率", "付费率", "付费渗透率"],
      en: [
        "paid conversion rate",
        "trial-to-paid conversion",
        "trial conversion",
        "trial to paid",
        "free to paid conversion",
      ],
    },
    formula: ["试用期内付费的用户 ÷ 试用用户", "trials that pay ÷ trials started"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...GROWTH_LEAD,
    cheat: ["先绑卡自动扣费，忘了取消就算付费", "Take the card first and count the forgetful"],
    counter: atMost("refunds-in-first-month", "ratio", [
      "首月退款率",
      "Refunds in the first month",
    ]),
    objectives: [
      ["让人试完就觉得值这个价", "Let people see what they would be paying for"],
      ["在对方拿不定主意时给他答案", "Answer the doubt that holds people back"],
    ],
    candidates: [
      early(
        "trials-reaching-key-moment",
        ["ratio", "higher"],
        [2, 2],
        ["试用中体验到核心价值的占比提高", "Bring more trials to the moment it pays off"],
        ["试用触达核心价值的占比", "Trials that reach the key moment"],
      ),
      late(
        "trial-drop-out-first-week",
        ["ratio", "lower"],
        [2, 3],
        ["首周就不再试的比例降低", "Lose fewer trials in their first week"],
        ["试用首周流失占比", "Trials given up in the first week"],
      ),
      early(
        "trial-questions-answered",
        ["ratio", "higher"],
        [1, 1],
        ["当天答复的试用咨询占比提高", "Answer more trial questions the same day"],
        ["试用咨询当日答复率", "Trial questions answered the same day"],
      ),
      late(
        "annual-plan-choosers",
        ["ratio", "higher"],
        [0, 5],
        ["首次付费就选年付的占比提高", "Get more first payments for a full year"],
        ["首次付费选年付的占比", "First payments made for a year"],
      ),
    ],
    tasks: [
      ["延长试用期", "Lengthen the trial"],
      ["发送到期提醒", "Send expiry notices"],
    ],
  }),
  family({
    id: "revenue-per-user",
    names: ["单用户平均收入", "average revenue per user"],
    known: {
      zh: ["单用户平均收入", "每用户平均收入", "用户平均收入", "单客收入", "ARPU"],
      en: ["average revenue per user", "arpu", "revenue per user", "arpa", "revenue per account"],
    },
    formula: ["收入 ÷ 付费用户数", "revenue ÷ paying users"],
    measured: ["money", "higher", "level", "lagging", "ratio"],
    ...GROWTH_LEAD,
    cheat: ["涨价赶走小客户，均值自然上去", "Raise prices until the small ones leave"],
    counter: atLeast("paying-users", "count", ["付费用户数", "Paying users"]),
    objectives: [
      ["让用得多的人愿意用更好的", "Give heavy users something better to move up to"],
      ["价格跟着客户得到的好处走", "Charge in step with what customers gain"],
    ],
    candidates: [
      early(
        "users-shown-the-next-plan",
        ["ratio", "higher"],
        [3, 2],
        ["快用满额度时看到升级方案的占比提高", "Show the next plan to more who near their limit"],
        ["近额度用户升级触达率", "Users near their limit shown the next plan"],
      ),
      late(
        "upgrades",
        ["ratio", "higher"],
        [0, 5],
        ["升级到高阶版的用户占比提高", "Move more users up a plan"],
        ["升级率", "Users who move up a plan"],
      ),
      late(
        "add-on-take-up",
        ["ratio", "higher"],
        [0, 6],
        ["买了增值服务的用户占比提高", "Sell add-ons to more users"],
        ["增值服务购买率", "Users with an add-on"],
      ),
      early(
        "old-price-accounts-reviewed",
        ["ratio", "higher"],
        [6, 3],
        ["谈过新价的老合同占比提高", "Talk over the new price in more old contracts"],
        ["老合同议价覆盖率", "Old contracts reviewed on price"],
      ),
    ],
    tasks: [
      ["调整价格页", "Change the pricing page"],
      ["策划付费活动", "Plan a paid campaign"],
    ],
  }),
  family({
    id: "recurring-revenue",
    names: ["经常性收入", "recurring revenue"],
    known: {
      zh: ["经常性收入", "年度经常性收入", "月度经常性收入", "订阅收入", "ARR", "MRR"],
      en: ["recurring revenue", "annual recurring revenue", "arr", "mrr", "subscription revenue"],
    },
    formula: [
      "期初 + 新签 + 增购 − 缩减 − 流失",
      "opening + new + expansion − contraction − churn",
    ],
    measured: ["money", "higher", "level", "lagging", "last"],
    ...GROWTH_LEAD,
    cheat: ["把一次性实施费算进订阅", "Count one-off fees as subscription"],
    counter: atMost("one-off-fees-in-recurring", "ratio", [
      "一次性费用混入占比",
      "One-off fees counted as recurring",
    ]),
    drivers: [
      "opening + gained + expanded - contracted - churned",
      {
        opening: ["期初订阅额", "Subscriptions at the start"],
        gained: ["新签订阅额", "New subscriptions"],
        expanded: ["增购订阅额", "Expansion"],
        contracted: ["缩减订阅额", "Contraction"],
        churned: ["流失订阅额", "Subscriptions lost"],
      },
    ],
    objectives: [
      ["每个月从更高的起点开始", "Start every month from higher ground"],
      ["先堵住流失，再谈增长", "Mend the leak before pouring more in"],
    ],
    candidates: [
      late(
        "new-subscriptions",
        ["money", "higher"],
        [0, 5],
        ["新签订阅额做大", "Sign more new subscriptions"],
        ["新签订阅额", "New subscriptions"],
        { fromZero: true, part: "gained" },
      ),
      late(
        "expansion-subscriptions",
        ["money", "higher"],
        [0, 6],
        ["老客户增购做大", "Sell more to customers we have"],
        ["增购订阅额", "Expansion"],
        { fromZero: true, part: "expanded" },
      ),
      late(
        "subscriptions-lost",
        ["money", "lower"],
        [0, 6],
        ["流失的订阅额减少", "Lose fewer subscriptions"],
        ["流失订阅额", "Subscriptions lost"],
        { part: "churned" },
      ),
      early(
        "accounts-with-low-use-called",
        ["ratio", "higher"],
        [6, 2],
        ["用量下滑客户的走访占比提高", "See more accounts whose use is falling"],
        ["用量下滑客户走访率", "Accounts with falling use that we saw"],
      ),
      early(
        "quotes-for-yearly-terms",
        ["ratio", "higher"],
        [3, 2],
        ["按年报价的方案占比提高", "Quote by the year more often"],
        ["按年报价占比", "Quotes for yearly terms"],
      ),
    ],
    tasks: [
      ["修改合同模板", "Change the contract form"],
      ["统一收入口径", "Agree how revenue is counted"],
    ],
  }),
];
