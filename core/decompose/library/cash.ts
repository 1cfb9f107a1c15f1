import type { Library } from "./family";
import { atLeast, atMost, early, family, late } from "./write";

const FINANCE_LEAD = {
  owner: ["财务负责人", "Head of finance"],
  zh: ["财务", "资金", "应收", "信用"],
  en: ["finance", "treasury", "credit"],
} as const;

const FINANCE_HEAD = {
  owner: ["财务负责人", "Head of finance"],
  zh: ["财务", "预算", "会计", "费控"],
  en: ["finance", "accounting", "controlling", "budget"],
} as const;

/** Cash, and the customers who still owe it. */
export const CASH: Library = [
  family({
    id: "operating-cash-flow",
    names: ["经营性现金流", "operating cash flow"],
    known: {
      zh: [
        "经营性现金流",
        "经营活动现金流",
        "经营现金流净额",
        "经营性净现金流",
        "自由现金流",
        "现金流",
      ],
      en: [
        "operating cash flow",
        "cash flow from operations",
        "free cash flow",
        "net cash flow",
        "cash flow",
      ],
    },
    formula: [
      "销售收现 − 采购付现 − 薪酬税费付现",
      "cash from customers − cash to suppliers − pay and tax",
    ],
    measured: ["money", "higher", "flow", "lagging", "sum"],
    ...FINANCE_LEAD,
    cheat: ["拖欠供应商货款", "Pay suppliers late"],
    counter: atMost("supplier-invoices-overdue", "ratio", [
      "逾期未付货款占比",
      "Supplier invoices paid late",
    ]),
    drivers: [
      "received - paid_suppliers - paid_others",
      {
        received: ["销售收现", "Cash from customers"],
        paid_suppliers: ["采购付现金额", "Cash to suppliers"],
        paid_others: ["薪酬税费付现金额", "Cash for pay and tax"],
      },
    ],
    objectives: [
      ["卖出去的货都变成到账的钱", "Turn what we sell into money in the bank"],
      ["手里有粮，睡觉不慌", "Sleep well whatever next month brings"],
    ],
    candidates: [
      late(
        "cash-from-customers",
        ["money", "higher"],
        [0, 4],
        ["客户到账的钱增加", "Bring in more cash from customers"],
        ["销售收现", "Cash from customers"],
        { part: "received" },
      ),
      early(
        "invoices-sent-within-three-days",
        ["ratio", "higher"],
        [4, 1],
        ["发货三天内开票的比例提高", "Send more invoices within three days of delivery"],
        ["发货三日内开票率", "Invoices sent within three days"],
      ),
      late(
        "cash-tied-up-in-stock",
        ["money", "lower"],
        [0, 6],
        ["压在库存上的钱减少", "Free the cash tied up in stock"],
        ["库存占用资金", "Cash tied up in stock"],
      ),
      early(
        "contracts-with-deposit",
        ["ratio", "higher"],
        [2, 3],
        ["收了预付款的新合同占比提高", "Take a deposit on more new contracts"],
        ["带预付款的新合同占比", "New contracts with a deposit"],
      ),
    ],
    tasks: [
      ["编制资金计划", "Draw up the cash plan"],
      ["办理授信", "Arrange a credit line"],
    ],
  }),
  family({
    id: "days-sales-outstanding",
    names: ["应收账款周转天数", "days sales outstanding"],
    known: {
      zh: ["应收账款周转天数", "应收账款天数", "应收周转天数", "平均收款天数", "DSO"],
      en: [
        "days sales outstanding",
        "dso",
        "debtor days",
        "collection period",
        "payment period",
        "receivable days",
      ],
    },
    mirrored: {
      zh: ["应收账款周转率", "应收账款周转次数"],
      en: ["receivables turnover", "debtor turnover"],
    },
    formula: ["应收账款余额 ÷ 日均销售额", "receivables ÷ sales per day"],
    measured: ["days", "lower", "level", "lagging", "last"],
    ...FINANCE_LEAD,
    cheat: [
      "月底打折催款，或者卖给保理公司",
      "Give discounts for month-end cash, or sell the debt",
    ],
    counter: atMost("cost-of-early-payment", "ratio", [
      "现金折扣与保理费用率",
      "Cost of discounts and factoring",
    ]),
    objectives: [
      ["货款准点回家", "Have customers pay on the day they agreed"],
      ["账目清楚，客户没理由拖", "Give nobody a reason to hold back payment"],
    ],
    candidates: [
      early(
        "calls-before-due-date",
        ["ratio", "higher"],
        [3, 1],
        ["到期前一周联系过的客户占比提高", "Call more customers a week before they owe"],
        ["到期前一周联系率", "Customers called a week before due"],
      ),
      late(
        "invoices-disputed",
        ["ratio", "lower"],
        [1, 5],
        ["有争议的发票占比降低", "Give customers fewer invoices to dispute"],
        ["争议发票占比", "Invoices in dispute"],
      ),
      late(
        "longest-terms-renegotiated",
        ["count", "higher"],
        [8, 6],
        ["改短账期的客户增加", "Shorten the terms of more customers"],
        ["缩短账期的客户数", "Customers on shorter terms"],
        { counted: ["家", "customers"], fromZero: true },
      ),
      early(
        "statements-confirmed-monthly",
        ["ratio", "higher"],
        [3, 2],
        ["月度对账确认的比例提高", "Agree more statements each month"],
        ["月度对账确认率", "Statements agreed each month"],
      ),
    ],
    tasks: [
      ["发催款函", "Send reminder letters"],
      ["修订信用政策", "Revise the credit policy"],
    ],
  }),
  family({
    id: "return-on-capital",
    names: ["投资回报率", "return on investment"],
    known: {
      zh: [
        "投资回报率",
        "投资收益率",
        "资本回报率",
        "净资产收益率",
        "总资产收益率",
        "ROE",
        "ROIC",
        "ROA",
      ],
      en: [
        "return on investment",
        "return on equity",
        "roe",
        "return on invested capital",
        "roic",
        "return on assets",
        "return on capital employed",
        "roce",
      ],
    },
    bare: { zh: ["ROI"], en: [] },
    notOf: {
      zh: ["营销", "广告", "投放", "推广", "培训", "直播"],
      en: ["marketing", "ad", "training"],
    },
    formula: ["利润率 × 资产周转率", "profit margin × capital turnover"],
    measured: ["ratio", "higher", "level", "lagging", "ratio"],
    ...FINANCE_HEAD,
    cheat: ["不更新设备，让分母自己变小", "Stop renewing plant and let the base shrink"],
    counter: atLeast("replacement-spend", "ratio", [
      "更新投资与折旧之比",
      "Renewal spend against depreciation",
    ]),
    drivers: [
      "margin * turnover",
      {
        margin: ["营业利润率", "Operating margin"],
        turnover: ["资产周转率", "Capital turnover"],
      },
    ],
    objectives: [
      ["让每一块本钱多转几圈", "Make every pound work harder"],
      ["不赚钱的摊子早收", "Leave early what will never pay"],
    ],
    candidates: [
      late(
        "operating-margin",
        ["ratio", "higher"],
        [0, 8],
        ["营业利润率提高", "Keep more of each sale"],
        ["营业利润率", "Operating margin"],
        { factor: "margin" },
      ),
      late(
        "capital-turnover",
        ["none", "higher"],
        [0, 8],
        ["资产周转加快", "Turn the capital over faster"],
        ["资产周转率", "Capital turnover"],
        { factor: "turnover" },
      ),
      early(
        "investments-reviewed-after-a-year",
        ["ratio", "higher"],
        [10, 3],
        ["做过投后评价的项目占比提高", "Look back on more investments after a year"],
        ["投后评价覆盖率", "Investments reviewed after a year"],
      ),
      early(
        "idle-assets-sold-or-let",
        ["money", "higher"],
        [2, 4],
        ["处置或出租的闲置资产增加", "Sell or let more idle assets"],
        ["盘活闲置资产额", "Idle assets sold or let"],
        { fromZero: true },
      ),
    ],
    tasks: [
      ["修订投资制度", "Revise the investment policy"],
      ["编制可研报告", "Write feasibility studies"],
    ],
  }),
];
