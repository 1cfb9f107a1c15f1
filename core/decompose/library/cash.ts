import type { Library } from "./family";
import { atMost, early, family, late } from "./write";

const FINANCE_LEAD = {
  owner: ["财务负责人", "Head of finance"],
  zh: ["财务", "资金", "应收", "信用"],
  en: ["finance", "treasury", "credit"],
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
];
